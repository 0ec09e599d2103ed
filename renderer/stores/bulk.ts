import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Act, ChatId } from '../../electron/contract/models'
import type { OwnDialog } from '../../electron/contract/models-own'
import { useActs } from './acts'
import type { ActGiven, Told } from './acts'

/** Acts that make sense on several dialogs at once. */
export const bulkActs = ['finish', 'transfer', 'pin', 'unpin', 'skip'] as const satisfies readonly Act[]
export type BulkAct = (typeof bulkActs)[number]
/** Those that ask first: pinning harms nobody. */
export type AskedBulkAct = Exclude<BulkAct, 'pin' | 'unpin'>

/** One dialog of several. `left`: the operator or a lost line stopped before it; nothing was sent. */
export interface BulkItem {
  dialog: OwnDialog
  state: 'waiting' | 'doing' | 'ended' | 'left'
  told: Told | null
}

export interface BulkRun {
  act: BulkAct
  given: ActGiven
  items: readonly BulkItem[]
}

/** Whether an act fits a dialog, as far as the list tells. */
export function fitsBulk(act: BulkAct, { mine, group, sessionId, pinned }: OwnDialog): boolean {
  if (!mine || group === 'closed') return false
  if (act === 'finish') return sessionId !== null
  if (act === 'pin') return !pinned
  return act !== 'unpin' || pinned
}

/** Whether an act did to a dialog what it was for. */
export const isDone = ({ told }: BulkItem): boolean => told?.outcome?.verdict === 'done'

/** One act on several dialogs, one after another: each takes the same path as an act on one. */
export const useBulk = defineStore('bulk', () => {
  const acts = useActs()
  const run = shallowRef<BulkRun | null>(null)
  const running = ref(false)
  /** Counts the runs: what a former account began ends by itself, unheard. */
  let current = 0
  const stopping = ref(false)

  const counts = computed(() => {
    const items = run.value?.items ?? []
    const ended = items.filter(({ state }) => state === 'ended')
    const done = ended.filter(isDone).length
    return { total: items.length, ended: ended.length, done, failed: ended.length - done }
  })

  function note(chatId: ChatId, change: Partial<BulkItem>): void {
    if (!run.value) return
    const items = run.value.items.map(item => (item.dialog.chatId === chatId ? { ...item, ...change } : item))
    run.value = { ...run.value, items }
  }

  /** Does the act to each of the dialogs in turn; a second run while one is under way is refused. */
  async function begin(act: BulkAct, dialogs: readonly OwnDialog[], given: ActGiven = {}): Promise<void> {
    if (running.value || dialogs.length === 0) return
    const mine = ++current
    ;[running.value, stopping.value] = [true, false]
    run.value = { act, given, items: dialogs.map(dialog => ({ dialog, state: 'waiting', told: null })) }
    for (const dialog of dialogs) {
      if (isStopping()) break
      note(dialog.chatId, { state: 'doing' })
      const told = await acts.quietly(act, dialog, given)
      if (mine !== current) return
      note(dialog.chatId, { state: 'ended', told })
      if (endsAll(told)) break
    }
    for (const { dialog, state } of run.value.items) if (state === 'waiting') note(dialog.chatId, { state: 'left' })
    running.value = false
  }

  const isStopping = () => stopping.value
  /** Stops before the next dialog; the act under way comes to its end. */
  const stop = () => void (stopping.value = true)

  /** Tries those again that were not done, and those that were left. */
  function again(): Promise<void> {
    const { act, items, given } = run.value ?? { act: 'pin', items: [], given: {} }
    const rest = items.filter(item => !isDone(item)).map(({ dialog }) => dialog)
    return begin(act, rest, given)
  }

  function close(): void {
    if (!running.value) run.value = null
  }

  /** Forgets everything, for another account. */
  function reset(): void {
    current++
    ;[running.value, stopping.value] = [false, true]
    run.value = null
  }

  return { run, running, stopping, counts, begin, stop, again, close, reset }
})

/** Without a line or a sign-in the rest need not be tried. */
const endsAll = ({ failure }: Told) => failure?.code === 'offline' || failure?.code === 'signed_out'
