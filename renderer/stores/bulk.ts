import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Act, ChatId } from '../../electron/contract/models'
import type { OwnDialog } from '../../electron/contract/models-own'
import { failureOfSent } from '../api'
import { type Ask, useAccount } from './account'
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
  const { asker } = useAccount()
  const { run, running, stopping, note, start, reset } = createRun()
  const counts = computed(() => countsOf(run.value?.items ?? []))

  /** Does the act to each of the dialogs in turn; a second run while one is under way is refused. */
  async function begin(act: BulkAct, dialogs: readonly OwnDialog[], given: ActGiven = {}): Promise<void> {
    const items = dialogs.map((dialog): BulkItem => ({ dialog, state: 'waiting', told: null }))
    const same = start(act, given, items)
    if (!same) return
    const ask = asker()
    let ends = false
    for (const { dialog } of items) {
      if (ends || stopping.value) note(dialog.chatId, { state: 'left' })
      else {
        note(dialog.chatId, { state: 'doing' })
        const told = await acts.quietly(act, dialog, given, ask)
        if (!same()) return
        note(dialog.chatId, { state: 'ended', told })
        ends = endsAll(told)
      }
    }
    running.value = false
  }

  /** Keeps all of these dialogs, or lets go of them, by the one request that the portal has for all own dialogs. */
  async function all(act: AllAct, dialogs: readonly OwnDialog[]): Promise<void> {
    const fitting = dialogs.filter(dialog => fitsBulk(act, dialog))
    const items = fitting.map((dialog): BulkItem => ({ dialog, state: 'doing', told: null }))
    const same = start(act, {}, items)
    if (!same) return
    const told = await askAll(asker(), act, fitting)
    if (!same()) return
    run.value = { act, given: {}, items: told }
    running.value = false
  }

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

  return { run, running, stopping, counts, begin, all, stop, again, close, reset }
})

/** The run that is shown: one at a time. */
function createRun() {
  const run = shallowRef<BulkRun | null>(null)
  const running = ref(false)
  const stopping = ref(false)
  /** Counts the runs: what a former account began ends by itself, unheard. */
  let current = 0

  function note(chatId: ChatId, change: Partial<BulkItem>): void {
    if (!run.value) return
    const items = run.value.items.map(item => (item.dialog.chatId === chatId ? { ...item, ...change } : item))
    run.value = { ...run.value, items }
  }

  /** Shows a run as under way, unless one is. @returns Says later whether it is still the one; null when it is refused. */
  function start(act: BulkAct, given: ActGiven, items: readonly BulkItem[]): (() => boolean) | null {
    if (running.value || items.length === 0) return null
    const mine = ++current
    ;[running.value, stopping.value] = [true, false]
    run.value = { act, given, items }
    return () => mine === current
  }

  /** Forgets everything, for another account. */
  function reset(): void {
    current++
    ;[running.value, stopping.value] = [false, false]
    run.value = null
  }

  return { run, running, stopping, note, start, reset }
}

type AllAct = Extract<BulkAct, 'pin' | 'unpin'>

/** Without a line or a sign-in the rest need not be tried. */
const endsAll = ({ failure }: Told) => failure?.code === 'offline' || failure?.code === 'signed_out'

function countsOf(items: readonly BulkItem[]) {
  const ended = items.filter(({ state }) => state === 'ended')
  const done = ended.filter(isDone).length
  return { total: items.length, ended: ended.length, done, failed: ended.length - done }
}

/** @returns What became of each dialog; those that were as wished already are left out. Never throws what is to be read. */
async function askAll(ask: Ask, act: AllAct, dialogs: readonly OwnDialog[]): Promise<BulkItem[]> {
  const item = (dialog: OwnDialog, told: Partial<Told>): BulkItem => {
    const unknown = { act, seen: null, outcome: null, failure: null, settled: false, checked: false }
    return { dialog, state: 'ended', told: { ...unknown, ...told } }
  }
  try {
    const outcomes = new Map((await ask(`session.${act}All`, {})).map(({ chatId, outcome }) => [chatId, outcome]))
    return dialogs.flatMap(dialog => {
      const outcome = outcomes.get(dialog.chatId)
      return outcome ? [item(dialog, { outcome })] : []
    })
  } catch (error) {
    const failure = failureOfSent(error)
    return dialogs.map(dialog => item(dialog, { failure }))
  }
}
