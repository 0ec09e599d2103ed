import { AppError } from '../app-error'
import type { Serves } from '../contract/calls'
import { Act, type ChatId, type DialogView } from '../contract/models'
import type { ActOutcome } from '../contract/models-act'
import type { ActiveAccount } from './active-account'
import { isActive } from './dialog'
import type { Ended } from './journal'
import { answerOf } from './session-answer'
import { acts, type Wish } from './session-acts'
import { learn, settleIntents } from './session-settle'
import { defaultTimeout, outcomeOf, type Sent, type SessionDeps, verify } from './session-verify'

export interface Session {
  handlers: Omit<Serves<'session'>, 'session.settle' | 'session.offers' | 'session.pinAll' | 'session.unpinAll'>
  /**
   * Learns, by reading only, what became of acts that a stopped or disconnected console left open, and pushes each as
   * `session.settled`. What cannot be read now stays open.
   */
  settle(): Promise<void>
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
      ...actsBy(run),
      async 'session.check'(earlier) {
        return learn(deps, active(), earlier)
      },
    },
    settle() {
      // One after another: the account may be another one by then.
      const settled = settling.then(() => settleIntents(deps, alone))
      settling = settled.catch(() => {})
      return settled
    },
  }
}

type ActCalls = { [A in Act as `session.${A}`]: (wish: Wish) => Promise<ActOutcome> }

/** One call for each row of the table. */
function actsBy(run: (act: Act, wish: Wish) => Promise<ActOutcome>): ActCalls {
  const entries = Act.options.map(act => [`session.${act}`, (wish: Wish) => run(act, wish)] as const)
  // The compiler does not follow the names through the list.
  return Object.fromEntries(entries) as unknown as ActCalls
}

async function perform(deps: SessionDeps, using: ActiveAccount, act: Act, wish: Wish): Promise<ActOutcome> {
  const { dialog } = await seen(deps, using, act, wish)
  const { chatId, customer, sessionId, operator, joined } = dialog
  const ownerId = operator?.id ?? null
  const from = acts[act].fromColleague && !dialog.mine ? operator : null
  const reason = wish.reason?.trim() || null
  const account = using.account.id
  const before = { sessionId, ownerId, joined }
  const detail = wish.with ?? {}
  const noted = wish.with && { with: wish.with }
  const { id } = await deps.journal.begin({ account, act, chatId, customer, from, reason, ...noted, ...before })
  const end = (state: Ended, code: string | null) => deps.journal.end(id, state, code).catch(keptOpen)

  const answer = await answerOf(acts[act].send(using.bitrix, wish, dialog))
  if (answer.kind === 'refused' || answer.kind === 'notExecuted') deps.offers?.note(using, act, answer.error)
  if (answer.kind === 'notExecuted') {
    await end('nothing_changed', answer.error.details.portalCode ?? null)
    throw answer.error
  }
  const sent: Sent = { using, act, chatId, before, detail }
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
  const age = known ? now(using) - known.dialog.readAt : Infinity
  const isFresh = age >= 0 && age < acts[act].staleMs
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

/** The act is done and told; the journal keeps it as open, and it is settled at the next start. */
function keptOpen(error: unknown): void {
  if (!(error instanceof AppError)) throw error
}
