import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Act } from '../../../electron/contract/act'
import type { ChatId } from '../../../electron/contract/common'
import type { MyDialog } from '../../../electron/contract/my-dialogs'
import { failureOfSent } from '../../api'
import { useAccount } from '../../app/account'
import type { Ask } from '../../app/account-scope'
import { type ActGiven, isOpenStill, lookUp, type ActReport, useActs } from '../acts/acts'
import { useNotices } from '../../app/notices'

/** Acts that make sense on several dialogs at once. */
export const bulkActs = ['finish', 'transfer', 'pin', 'unpin', 'skip'] as const satisfies readonly Act[]
export type BulkAct = (typeof bulkActs)[number]
/** The acts that ask first; pinning harms nobody. */
export type AskedBulkAct = Exclude<BulkAct, 'pin' | 'unpin'>

/** A dialog as the operator saw it when they chose the act. */
export type BulkDialog = Pick<MyDialog, 'chatId' | 'customer' | 'sessionId' | 'operator'>

/** What is to be done to one dialog of several. */
export interface BulkWish {
  dialog: BulkDialog
  act: Act
  given: ActGiven
  /** Called when its turn comes, right before it is sent. */
  onTurn?: () => void
  /** Asked when its turn comes: why it is not to be sent any more, in words; null where it is. */
  hindrance?: () => string | null
}

/** One dialog of several. `left`: the operator, a lost connection or a hindrance stopped before it; nothing was sent. */
export interface BulkItem extends BulkWish {
  state: 'waiting' | 'doing' | 'ended' | 'left'
  told: ActReport | null
  /** The hindrance, where it was left for one. */
  because?: string
}

interface BulkRun {
  /** The act in one word for all; a dialog may need another one for the same. */
  act: Act
  items: readonly BulkItem[]
}

/** Whether an act fits a dialog, as far as the list tells. */
export function fitsBulk(act: BulkAct, { mine, group, sessionId, pinned }: MyDialog): boolean {
  if (!mine || group === 'closed') return false
  if (act === 'finish') return sessionId !== null
  if (act === 'pin') return !pinned
  return act !== 'unpin' || pinned
}

/** Whether an act achieved its purpose on a dialog. */
export const isDone = ({ told }: BulkItem): boolean => told?.outcome?.verdict === 'done'

/** Whether a dialog was where it should go before anything was sent. */
export const isThere = ({ told }: Pick<BulkItem, 'told'>): boolean => told?.failure?.reason === 'already_there'

/** Whether an act was certainly not done, so that a repeat does nothing twice. */
export function isUndone({ state, told }: BulkItem): boolean {
  if (state === 'left') return true
  if (isThere({ told })) return false
  if (told?.failure) return told.failure.code !== 'unclear' && told.failure.code !== 'bug'
  const verdict = told?.outcome?.verdict
  return verdict === 'refused' || verdict === 'not_sent' || verdict === 'nothing_changed'
}

/** Whether an act may have been done, and a reread can tell. */
export const isInDoubt = ({ told }: BulkItem): boolean => told !== null && isOpenStill(told)

/** One act on several dialogs, one after another: each takes the same path as an act on one. */
export const useBulk = defineStore('bulk', () => {
  const notices = useNotices()
  const { asker, only } = useAccount()
  const { run, running, stopping, start, through, stop } = createRun()
  const counts = computed(() => countsOf(run.value?.items ?? []))

  /** Does the act to each of the dialogs in turn; a second run while one is under way is refused. */
  async function begin(act: Act, dialogs: readonly BulkDialog[], given: ActGiven = {}): Promise<void> {
    const wishes = dialogs.map(dialog => ({ dialog, act, given }))
    await beginEach(act, wishes)
  }

  /** The same where each of the dialogs has its own act or parameters. */
  async function beginEach(act: Act, wishes: readonly BulkWish[]): Promise<void> {
    await through(act, wishes.map(waiting), sending())
  }

  /** Pins or unpins all of these dialogs with the one request that the portal has for all of my dialogs. */
  async function all(act: PinAct, dialogs: readonly MyDialog[]): Promise<void> {
    const fitting = dialogs.filter(dialog => fitsBulk(act, dialog))
    const items = fitting.map((dialog): BulkItem => ({ dialog, act, given: {}, state: 'doing', told: null }))
    if (!start(act, items)) return
    run.value = { act, items: await only(askAll(asker(), act, fitting)) }
    running.value = false
  }

  /** Retries the dialogs where it was certainly not done, and those that were left; the others stay as they are. */
  async function again(): Promise<void> {
    if (!run.value?.items.some(isUndone)) return
    const { act, items } = run.value
    const rest = items.filter(item => !isDone(item)).map(item => (isUndone(item) ? waiting(item) : item))
    await through(act, rest, sending())
  }

  /** Rereads the unclear ones; sends no acts. */
  async function check(): Promise<void> {
    if (!run.value?.items.some(isInDoubt)) return
    const { act, items } = run.value
    const ask = asker()
    const all = items.map((item): BulkItem => (isInDoubt(item) ? { ...item, state: 'waiting' } : item))
    await through(act, all, async ({ dialog, told }) => {
      if (!told) return ended(null)
      try {
        return ended(await only(lookUp(ask, told, dialog, told.act !== 'join')))
      } catch (error) {
        notices.report(error)
        stop()
        return ended(told)
      }
    })
  }

  function close(): void {
    if (!running.value) run.value = null
  }

  return { run, running, stopping, counts, begin, beginEach, all, stop, again, check, close }
})

/** @returns Does what an item wants, for the account that is active now. */
function sending(): Step {
  const acts = useActs()
  const ask = useAccount().asker()
  return async ({ act, dialog, given, onTurn, hindrance }) => {
    const because = hindrance?.() ?? null
    if (because !== null) return { state: 'left', because }
    onTurn?.()
    return ended(await acts.quietly(act, dialog, given, ask))
  }
}

const ended = (told: ActReport | null) => ({ state: 'ended', told }) as const

/** The run that is shown: one at a time. */
function createRun() {
  const { only, onForget } = useAccount()
  const run = shallowRef<BulkRun | null>(null)
  const running = ref(false)
  const stopping = ref(false)

  function note(chatId: ChatId, change: Partial<BulkItem>): void {
    if (!run.value) return
    const items = run.value.items.map(item => (item.dialog.chatId === chatId ? { ...item, ...change } : item))
    run.value = { ...run.value, items }
  }

  /** Shows a run as under way. @returns False while another is. */
  function start(act: Act, items: readonly BulkItem[]): boolean {
    if (running.value || items.length === 0) return false
    ;[running.value, stopping.value] = [true, false]
    run.value = { act, items }
    return true
  }

  /** Takes the waiting dialogs in turn; refused while another run is under way. */
  async function through(act: Act, items: readonly BulkItem[], step: Step): Promise<void> {
    if (!start(act, items)) return
    try {
      for (const item of items.filter(({ state }) => state === 'waiting')) {
        const { chatId } = item.dialog
        // Its earlier report still stands.
        if (stopping.value) note(chatId, { state: item.told ? 'ended' : 'left' })
        else {
          note(chatId, { state: 'doing' })
          // An act of an earlier account ends by itself, unreported.
          const change = await only(step(item))
          note(chatId, change)
          if (change.told && endsAll(change.told)) stop()
        }
      }
    } finally {
      running.value = false
    }
  }

  /** Stops before the next dialog; the act under way finishes. */
  const stop = () => void (stopping.value = true)

  onForget(() => {
    ;[running.value, stopping.value] = [false, false]
    run.value = null
  })

  return { run, running, stopping, start, through, stop }
}

type Step = (item: BulkItem) => Promise<Partial<BulkItem>>

const waiting = ({ dialog, act, given, onTurn, hindrance }: BulkWish): BulkItem => ({
  ...{ dialog, act, given, ...(onTurn && { onTurn }), ...(hindrance && { hindrance }) },
  state: 'waiting',
  told: null,
})

type PinAct = Extract<BulkAct, 'pin' | 'unpin'>

/** Without a connection or a sign-in the rest need not be tried. */
const endsAll = ({ failure }: ActReport) => failure?.code === 'offline' || failure?.code === 'signed_out'

function countsOf(items: readonly BulkItem[]) {
  const ended = items.filter(({ state }) => state === 'ended')
  const done = ended.filter(isDone).length
  return { total: items.length, ended: ended.length, done, there: ended.filter(isThere).length }
}

/** @returns The outcome for each dialog, except those already as wished. Never throws errors meant for the operator. */
async function askAll(ask: Ask, act: PinAct, dialogs: readonly MyDialog[]): Promise<BulkItem[]> {
  const item = (dialog: MyDialog, told: Partial<ActReport>): BulkItem => {
    const unknown = { act, seen: null, outcome: null, failure: null, settled: false, checked: false }
    return { dialog, act, given: {}, state: 'ended', told: { ...unknown, ...told } }
  }
  try {
    const outcomes = new Map((await ask(`act.${act}All`, {})).map(({ chatId, outcome }) => [chatId, outcome]))
    return dialogs.flatMap(dialog => {
      const outcome = outcomes.get(dialog.chatId)
      return outcome ? [item(dialog, { outcome })] : []
    })
  } catch (error) {
    const failure = failureOfSent(error)
    return dialogs.map(dialog => item(dialog, { failure }))
  }
}
