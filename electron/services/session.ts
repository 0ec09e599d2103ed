import { AppError } from '../app-error'
import type { Serves } from '../contract/calls'
import type { Act, ChatId, DialogView, SessionId, UserId } from '../contract/models'
import type { ActOutcome } from '../contract/models-act'
import type { ActiveAccount } from './active-account'
import { isActive } from './dialog'
import type { Ended } from './journal'
import { acts } from './session-acts'
import { settleIntents } from './session-settle'
import { defaultTimeout, outcomeOf, type Sent, type SessionDeps, verify } from './session-verify'

/**
 * Milliseconds after which a reading is too old to act upon. Taking over always reads first: it is done to the very
 * colleague who was named to the operator.
 */
const staleMs: Record<Act, number> = { join: 30_000, start: 30_000, intercept: 0 }

export interface Session {
  handlers: Omit<Serves<'session'>, 'session.settle'>
  /**
   * Learns, by reading only, what became of acts that a stopped or disconnected console left open, and pushes each as
   * `session.settled`. What cannot be read now stays open.
   */
  settle(): Promise<void>
}

interface Wish {
  chatId: ChatId
  /** The session that the operator saw. */
  sessionId: SessionId | null
  /** Whose dialog it was then; null for nobody's. */
  ownerId: UserId | null
  reason?: string
}

/** Makes the one path of every act: journal, send once at most, read again, say what is true now. */
export function createSession(deps: SessionDeps): Session {
  const { active } = deps
  const inFlight = new Set<string>()

  async function alone<T>({ account }: ActiveAccount, chatId: ChatId, action: () => Promise<T>): Promise<T> {
    const key = `${account.id}:${chatId}`
    if (inFlight.has(key)) throw new AppError('invalid', { reason: 'act_in_flight' })
    inFlight.add(key)
    try {
      return await action()
    } finally {
      inFlight.delete(key)
    }
  }
  const run = async (act: Act, wish: Wish) => {
    const using = active()
    return alone(using, wish.chatId, () => perform(deps, using, act, wish))
  }
  let settling: Promise<void> = Promise.resolve()

  return {
    handlers: {
      'session.join': wish => run('join', wish),
      'session.start': wish => run('start', wish),
      'session.intercept': wish => run('intercept', wish),
    },
    settle() {
      // One after another: the account may be another one by then.
      const settled = settling.then(() => settleIntents(deps, alone))
      settling = settled.catch(() => {})
      return settled
    },
  }
}

async function perform(deps: SessionDeps, using: ActiveAccount, act: Act, wish: Wish): Promise<ActOutcome> {
  const { dialog } = await seen(deps, using, act, wish)
  const { chatId, customer, sessionId, operator, joined } = dialog
  const ownerId = operator?.id ?? null
  const from = act === 'intercept' ? operator : null
  const reason = wish.reason?.trim() || null
  const account = using.account.id
  const before = { sessionId, ownerId, joined }
  const { id } = await deps.journal.begin({ account, act, chatId, customer, from, reason, ...before })
  const end = (state: Ended, code: string | null) => deps.journal.end(id, state, code).catch(keptOpen)

  const answer = await send(using, act, chatId)
  if (answer.kind === 'notExecuted') {
    await end('nothing_changed', answer.error.details.portalCode ?? null)
    throw answer.error
  }
  const sent: Sent = { using, act, chatId, before }
  const wasLost = answer.kind === 'lost'
  const verified = await verify(deps, sent, wasLost)
  const refusal = answer.kind === 'refused' ? answer.error : undefined
  const outcome = outcomeOf(act, verified, { wasLost, ...(refusal && { refusal }) })
  // What could not be verified stays open in the journal, to be settled once the portal can be read again.
  if (verified.judgement !== null || refusal) await end(outcome.verdict, outcome.portalCode)
  return outcome
}

/** Milliseconds that the reading before an act may take: what the operator wished should not happen long after. */
const patienceMs = 10_000

/**
 * The dialog that the act is for, as the operator saw it. An old reading is repeated first: a session or an owner that
 * has changed since would be somebody else's than the operator was asked about.
 *
 * @throws AppError `invalid` with `state_changed`, `offline` when it could not be read in time; nothing has been sent then
 */
async function seen(
  deps: SessionDeps,
  using: ActiveAccount,
  act: Act,
  { chatId, sessionId, ownerId }: Wish,
): Promise<DialogView> {
  const { dialogs, push, active, now } = deps
  const known = dialogs.known(chatId, using)
  const age = known ? now() - known.dialog.readAt : Infinity
  const isFresh = age >= 0 && age < staleMs[act]
  const view = known && isFresh ? known : await readInTime(deps, using, chatId)
  const { dialog } = view
  const isAsSeen = dialog.sessionId === sessionId && (dialog.operator?.id ?? null) === ownerId
  if (isAsSeen && dialog.acts.includes(act)) return view
  if (view === known && isActive(active, using)) push('dialog.changed', view)
  throw new AppError('invalid', { reason: 'state_changed' })
}

async function readInTime(deps: SessionDeps, using: ActiveAccount, chatId: ChatId): Promise<DialogView> {
  const { dialogs, timeout = defaultTimeout } = deps
  const signal = timeout(patienceMs)
  try {
    return await dialogs.read(chatId, { using, lane: 'act', signal })
  } catch (error) {
    throw signal.aborted && error instanceof AppError && error.code === 'cancelled' ? new AppError('offline') : error
  }
}

type Answer =
  | { kind: 'taken' }
  /** It may have been executed. */
  | { kind: 'lost' }
  | { kind: 'refused'; error: AppError }
  | { kind: 'notExecuted'; error: AppError }

/** Failures after which the act has surely not been executed and the portal has not judged it either. */
const neverExecuted = new Set<AppError['code']>(['offline', 'cancelled', 'signed_out', 'rate_limited', 'invalid'])
const refusals = new Set<AppError['code']>(['forbidden', 'rejected', 'not_found'])

/** The portal let nobody in: its code, `ACCESS_DENIED` above all, says nothing about this dialog. */
const isAboutAccess = ({ code, details }: AppError) => code === 'forbidden' && details.reason !== undefined

async function send({ bitrix }: ActiveAccount, act: Act, chatId: ChatId): Promise<Answer> {
  try {
    await bitrix.call(acts[act].method, { CHAT_ID: chatId }, { lane: 'act' })
    return { kind: 'taken' }
  } catch (error) {
    if (!(error instanceof AppError)) return { kind: 'lost' }
    if (neverExecuted.has(error.code) || isAboutAccess(error)) return { kind: 'notExecuted', error }
    return refusals.has(error.code) ? { kind: 'refused', error } : { kind: 'lost' }
  }
}

/** The act is done and told; the journal keeps it as open, and it is settled at the next start. */
function keptOpen(error: unknown): void {
  if (!(error instanceof AppError)) throw error
}
