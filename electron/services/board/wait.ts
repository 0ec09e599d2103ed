import type { ReplyWait } from '../../contract/board'
import type { Instant } from '../../contract/common'
import { type Spoken, waitingIn } from '../dialog/waiting'

/** How many messages each side has written in a session. */
export interface Counts {
  customer: number
  operator: number
  /** With those of the system and of bots; null where the portal does not say. */
  all: number | null
}

/** What two countings of a session tell of its wait. */
export interface Inferred {
  wait: ReplyWait
  /** Only the messages themselves tell: both sides have written meanwhile, or some of it was deleted. */
  isDoubtful: boolean
}

/** A session as far as its wait is concerned. */
export interface Waited {
  begunAt: Instant | null
  /** Somebody has answered; null where the portal does not say. */
  isAnswered: boolean | null
}

export const unknown: ReplyWait = { is: 'unknown' }
const answered: ReplyWait = { is: 'answered' }
const since = (at: Instant | null): ReplyWait => ({ is: 'waiting', since: at })

/** Nobody has answered yet, so the customer has waited since they came; null where somebody has. */
export function sinceBegin({ begunAt, isAnswered }: Waited, counts: Counts | null): ReplyWait | null {
  if (isAnswered !== false || (counts !== null && counts.operator > 0)) return null
  // The company began it, and the customer has not said anything.
  return counts?.customer === 0 && counts.operator > 0 ? null : since(begunAt)
}

/**
 * Learns who wrote last from two countings.
 *
 * @param before The counting on which `known` rests, or an older one; null for none.
 * @param readAt When the later counting was asked for: the customer has waited at least since then.
 */
export function fromCounts(
  known: ReplyWait,
  before: Counts | null,
  now: Counts,
  session: Waited,
  readAt: Instant,
): Inferred {
  if (now.operator === 0) return fromUnanswered(known, now, session)
  if (now.customer === 0) return sure(answered)
  // Somebody may have written between the messages by which it is known and the first counting.
  if (before === null) return doubt
  const [asked, replied] = [now.customer - before.customer, now.operator - before.operator]
  if (asked < 0 || replied < 0 || (asked > 0 && replied > 0)) return doubt
  if (replied > 0) return sure(answered)
  if (asked === 0) return { wait: known, isDoubtful: known.is === 'unknown' }
  if (known.is === 'waiting') return sure(known)
  return sure({ is: 'waiting', since: readAt, isAtLeast: true })
}

/** No message of an operator was counted. */
function fromUnanswered(known: ReplyWait, { customer }: Counts, session: Waited): Inferred {
  // The portal's other answer says that somebody has replied: its counts of an open session stand still.
  if (session.isAnswered === true)
    return isByBegin(known, session) ? doubt : { wait: known, isDoubtful: known.is === 'unknown' }
  return sure(known.is === 'waiting' || customer === 0 ? known : since(session.begunAt))
}

const doubt: Inferred = { wait: unknown, isDoubtful: true }
const sure = (wait: ReplyWait): Inferred => ({ wait, isDoubtful: false })

/** It waits since its begin, because nobody had answered. */
export const isByBegin = (known: ReplyWait, { begunAt }: Waited): boolean =>
  known.is === 'waiting' && known.since === begunAt && known.isAtLeast !== true

/** The wait by the session's own messages, oldest first. */
export function fromMessages(spoken: readonly Spoken[], { begunAt, isAnswered }: Waited): ReplyWait {
  const { last, since: at } = waitingIn(spoken)
  if (last === 'customer') return since(at)
  if (last === 'operator') return answered
  return isAnswered === false ? since(begunAt) : unknown
}

/** Whether nothing more is to be learned from the messages. */
export const isExact = (wait: ReplyWait): boolean =>
  wait.is === 'answered' || (wait.is === 'waiting' && wait.since !== null && wait.isAtLeast !== true)
