import { AppError } from '../../app-error'
import type { Bitrix } from '../../bitrix/client/bitrix'
import type { Serves } from '../../contract/calls'
import { Act, type ActDetail, type SeenRating } from '../../contract/act'
import type { ChatId, SessionId } from '../../contract/common'
import type { Dialog, DialogView } from '../../contract/dialog'
import type { ActOutcome } from '../../contract/outcome'
import { type ActiveAccount, isActive } from '../account/active'
import type { Ended } from '../journal/journal'
import { answerOfAct } from '../delivery/answer'
import { acts, type ActWish, isWith } from './table'
import { createLateRereads, type LateRereads } from './late'
import { check, settleIntents } from './settle'
import { echoOf, isUntold } from './telling'
import { outcomeOf, type SentAct, type ActDeps, type Verified, verify } from './verify'
import { defaultTimeout } from '../delivery/rereads'

export interface Acts {
  handlers: Omit<Serves<'act'>, 'act.settle' | 'act.offers' | 'act.pinAll' | 'act.unpinAll'>
  /**
   * Learns, by reading only, the outcome of acts that a stopped or disconnected console left open, and pushes each as
   * `act.settled`. Acts that cannot be read now stay open.
   */
  settle(): Promise<void>
  /** Rereads, in the background, for an act that has not shown yet. */
  watch: LateRereads['watch']
  /** Whether an act is under way, from the click until its verdict is told. */
  isBusy(): boolean
  /** Calls the listener for each dialog in which an act is about to begin. */
  onBegin(listener: (chatId: ChatId) => void): void
  /** Tells the listeners that an act on many dialogs is about to begin in this one. */
  began(chatId: ChatId): void
}

/** The one path of every act: journal, send at most once, reread, report the current state. */
export function createActs(deps: ActDeps): Acts {
  const { active } = deps
  const inFlight = new Set<string>()
  const late = createLateRereads(deps)
  const listeners: ((chatId: ChatId) => void)[] = []
  const began = (chatId: ChatId) => listeners.forEach(listener => listener(chatId))

  async function alone<T>({ account }: ActiveAccount, chatId: ChatId, action: () => Promise<T>): Promise<T> {
    const key = `${account.id}:${chatId}`
    if (inFlight.has(key) || deps.journal.isUnderWay(account.id, chatId))
      throw new AppError('invalid', { reason: 'act_in_flight' })
    inFlight.add(key)
    try {
      return await action()
    } finally {
      inFlight.delete(key)
    }
  }
  const run = async (act: Act, wish: ActWish) => {
    const using = active()
    return alone(using, wish.chatId, () => perform({ ...deps, late, began }, using, act, wish))
  }
  let settling: Promise<void> = Promise.resolve()

  return {
    handlers: {
      ...actsBy(run),
      async 'act.check'(earlier) {
        const using = active()
        return alone(using, earlier.chatId, () => check(deps, using, earlier))
      },
    },
    settle() {
      // One after another: the account may have changed by then.
      const settled = settling.then(() => settleIntents(deps, late.has))
      settling = settled.catch(() => {})
      return settled
    },
    watch: late.watch,
    isBusy: () => inFlight.size > 0,
    onBegin: listener => void listeners.push(listener),
    began,
  }
}

interface Performing extends ActDeps {
  late: LateRereads
  began: Acts['began']
}

type ActCalls = { [A in Act as `act.${A}`]: (wish: ActWish) => Promise<ActOutcome> }

/** One call for each row of the table. */
function actsBy(run: (act: Act, wish: ActWish) => Promise<ActOutcome>): ActCalls {
  const entries = Act.options.map(act => [`act.${act}`, (wish: ActWish) => run(act, wish)] as const)
  // The compiler does not follow the names through the list.
  return Object.fromEntries(entries) as unknown as ActCalls
}

async function perform(deps: Performing, using: ActiveAccount, act: Act, wish: ActWish): Promise<ActOutcome> {
  const { steady = () => performance.now() } = deps
  const clickedAt = steady()
  const view = await seen(deps, using, act, wish)
  const { dialog } = view
  const send = acts[act].prepare(wish, dialog)
  const { chatId, customer } = dialog
  const from = acts[act].fromColleague && !dialog.mine ? dialog.operator : null
  const reason = wish.reason?.trim() || null
  const account = using.account.id
  const before = beforeOf(act, view, wish)
  const noted = wish.with && { with: wish.with }
  // An act on all dialogs may have begun while this one was prepared.
  if (deps.journal.isUnderWay(account, chatId)) throw new AppError('invalid', { reason: 'act_in_flight' })
  deps.began(chatId)
  const intent = await deps.journal.begin({ account, act, chatId, customer, from, reason, ...noted, ...before })
  const { id } = intent
  try {
    const earlier = (await deps.journal.unsettledBefore([intent])).get(id) ?? []
    const sent = { using, act, chatId, before, detail: wish.with ?? {}, earlier }
    return await carryOut(deps, id, sent, leaving =>
      send(
        rechecking(deps, using, { dialog, wish }, () => steady() - clickedAt),
        leaving,
      ),
    )
  } finally {
    deps.journal.release(id)
  }
}

/** The state that a later reading is compared with. */
function beforeOf(act: Act, view: DialogView, { with: detail = {}, sessionId: wished }: ActWish) {
  const { operator, joined } = view.dialog
  // A check asks by the session that the operator saw.
  const sessionId = acts[act].session === 'names' ? wished : view.dialog.sessionId
  const told = { sessionId, ownerId: operator?.id ?? null, joined: isUntold(view, 'joined') ? null : joined }
  const last = view.messages.at(-1)?.id ?? (view.dialog.messageCount === 0 && !view.historyFailure ? 0 : null)
  const chosen = detail.messageId === undefined ? {} : { echo: echoIn(view, detail.messageId) }
  return { ...told, was: acts[act].achieved(view, told, detail), lastMessageId: last, ...chosen }
}

function echoIn({ messages }: DialogView, messageId: number): string | null {
  const chosen = messages.find(({ id }) => id === messageId)
  return chosen ? echoOf(chosen) : null
}

/** A later reading may show more. */
const isOpen = (act: Act, { judgement }: Verified) =>
  judgement === null || (judgement === 'unseen' && !acts[act].unseen)

async function carryOut(
  deps: Performing,
  id: string,
  sent: Omit<SentAct, 'wasLost'>,
  send: (leaving: () => Promise<void>) => Promise<unknown>,
): Promise<ActOutcome> {
  const { using, act, chatId } = sent
  // An outcome that cannot be written down holds all the same, and is written with the next row.
  const end = (state: Ended, code: string | null, soFar = false) =>
    deps.journal.end(id, state, code, soFar).catch(() => false)
  const answer = await answerOfAct(send, () => {
    deps.dialogs.outdate([chatId], using)
    return deps.journal.leave([id])
  })
  if (answer.kind === 'notExecuted') await end('nothing_changed', answer.error.details.portalCode ?? null)
  if (answer.kind === 'refused' || answer.kind === 'notExecuted') deps.offers?.note(using, act, answer.error)
  if (answer.kind === 'notExecuted') throw answer.error

  const wasLost = answer.kind === 'lost'
  const verified = await verify(deps, { ...sent, wasLost }, answer.kind)
  const refusal = answer.kind === 'refused' ? answer.error : undefined
  const outcome = outcomeOf(act, verified, { wasLost, ...(refusal && { refusal }) })
  // An unverified outcome stays open in the journal, to be settled once the portal can be read again.
  const soFar = outcome.verdict === 'nothing_changed'
  if (refusal || !isOpen(act, verified)) await end(outcome.verdict, outcome.portalCode, soFar)
  // The caller need not wait for later rereads.
  if (soFar) void deps.late.watch(using, id)
  return outcome
}

/** Holds back an act that waited for the allowance: it is sent only to the session and owner that the operator saw. */
function rechecking(
  deps: ActDeps,
  using: ActiveAccount,
  { dialog: seen, wish }: { dialog: Dialog; wish: ActWish },
  age: () => number,
): Bitrix {
  const { chatId, sessionId, operator } = seen
  async function recheck(): Promise<void> {
    if (wish.with?.rating) {
      await seenRated(deps, using, wish, wish.with.rating)
      return
    }
    const { dialog } = await readInTime(deps, using, chatId)
    if (dialog.sessionId === sessionId && dialog.operator?.id === operator?.id) return
    throw stateChanged(dialog, { sessionId, ownerId: operator?.id ?? null })
  }
  const call: Bitrix['call'] = (method, params, options) =>
    using.bitrix.call(method, params, { ...options, recheck, age: age() })
  return { ...using.bitrix, call }
}

/** Milliseconds that the reading before an act may take; waits for the allowance are shown, and can be stopped. */
const patienceMs = 60_000

/**
 * The dialog that the act is for, as the operator saw it. An old reading is repeated first: with another session or
 * owner the act would hit something else than the operator confirmed.
 *
 * @throws AppError `invalid` with `state_changed` or `already_there`, `offline` when it could not be read in time; nothing has been sent
 *   then
 */
async function seen(deps: ActDeps, using: ActiveAccount, act: Act, wish: ActWish): Promise<DialogView> {
  const { chatId, sessionId, ownerId, with: detail = {} } = wish
  const { dialogs, push, active, now } = deps
  if (detail.rating) return seenRated(deps, using, wish, detail.rating)
  // A state that an earlier act may have changed would credit this one with that one's effect.
  const known = dialogs.current(chatId, using)
  const age = known ? now(using) - known.dialog.readAt : Infinity
  const isFresh = age >= 0 && age < acts[act].staleMs
  const view = known && isFresh ? known : await readInTime(deps, using, chatId)
  const { dialog } = view
  // The operator confirmed the act for this owner: "nobody's" differs from "not told".
  const isKnown = dialog.chatId === chatId && !isUntold(view, 'owner')
  const isAsSeen = dialog.sessionId === sessionId && (dialog.operator?.id ?? null) === ownerId
  if (isKnown && isAsSeen && dialog.acts.includes(act)) return view
  if (view === known && isActive(active, using)) push('dialog.changed', view)
  if (isKnown && dialog.sessionId === sessionId && isWith(dialog, detail))
    throw new AppError('invalid', { reason: 'already_there' })
  throw stateChanged(dialog, { sessionId, ownerId })
}

/**
 * The dialog with the rating of a session, which may be over: whoever has the dialog now has nothing to do with it.
 *
 * @throws AppError `invalid` with `state_changed` where the operator may not rate it, or it was rated since
 */
async function seenRated(
  deps: ActDeps,
  using: ActiveAccount,
  { chatId, sessionId, ownerId, seen: before }: ActWish,
  { sessionId: ofSession }: NonNullable<ActDetail['rating']>,
): Promise<DialogView> {
  const view = await readInTime(deps, using, chatId, ofSession)
  const { dialog } = view
  const { rating } = dialog
  const mayRate = dialog.sessionId === ofSession ? acts.vote.needs(dialog) : rating?.mayRate === true
  const isSame = !before || isUntold(view, 'rating') || (rating && isSameRating(rating, before))
  if (dialog.chatId === chatId && rating?.sessionId === ofSession && mayRate && isSame) return view
  throw stateChanged(dialog, { sessionId, ownerId })
}

const isSameRating = (one: SeenRating, other: SeenRating) =>
  one.stars === other.stars && (one.comment ?? '') === (other.comment ?? '')

/** Names the colleague who has taken the session that the operator saw. */
function stateChanged({ sessionId, operator, mine }: Dialog, seen: Pick<ActWish, 'sessionId' | 'ownerId'>): AppError {
  const isTaken = operator !== null && !mine && sessionId === seen.sessionId && operator.id !== seen.ownerId
  return new AppError('invalid', { reason: 'state_changed', ...(isTaken && { operator }) })
}

async function readInTime(
  deps: ActDeps,
  using: ActiveAccount,
  chatId: ChatId,
  ofSession?: SessionId,
): Promise<DialogView> {
  const { dialogs, timeout = defaultTimeout } = deps
  const signal = timeout(patienceMs)
  try {
    return await dialogs.read(chatId, { using, lane: 'act', signal, forAct: true, ...(ofSession && { ofSession }) })
  } catch (error) {
    throw signal.aborted && error instanceof AppError && error.code === 'cancelled' ? new AppError('offline') : error
  }
}
