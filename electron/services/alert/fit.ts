import { z } from 'zod'
import type { AlertCondition, AlertGroup } from '../../contract/alert'
import type { BoardSource, LiveDialog } from '../../contract/board'
import type { LineRules } from '../../contract/channel-line'
import { type ChatId, LineId, type SessionId } from '../../contract/common'

/** A session as the rules see it: a row of the board, or one that the customer rated after it was over. */
export interface WatchedSession extends Omit<LiveDialog, 'chatId'> {
  /** Null where the portal does not tell the chat of a session that is over. */
  chatId: ChatId | null
  /** Only what the rating tells is known; conditions on a live dialog do not apply. */
  isOver?: true
}

/** What is known beside the rows. */
export interface AlertFacts {
  /** Where the rows come from: some tell less than others. */
  source: BoardSource | null
  /** A channel line's own norms; undefined where they are not known. */
  normsOf: (lineId: LineId) => LineRules | undefined
  /** Sessions disliked since the shift began; null where the portal does not tell. */
  dislikes: ReadonlySet<SessionId> | null
}

/** Whether a rule holds; `unknown` where the portal tells too little. */
export type Fitting = boolean | 'unknown'

/** A rule's conditions, ready to be asked of many sessions. */
export type RuleFit = (session: WatchedSession, facts: AlertFacts) => Fitting

const minute = 60_000

/**
 * A rule's conditions as one question with three answers: AND is false with any false part, OR true with any true one;
 * otherwise one unknown part makes the whole unknown.
 *
 * Times are measured up to the moment at which the row was read, not up to now: since then the customer may have got
 * their reply. A rule thus holds at most one reading too late, and never by a guess.
 */
export function fitOf(groups: readonly AlertGroup[]): RuleFit {
  const tests = groups.map(group => ({ asks: group.map(askOf), isOfVotes: group.some(({ of }) => of === 'disliked') }))
  return (session, facts) => {
    let whole: Fitting = false
    for (const { asks, isOfVotes } of tests) {
      if (session.isOver && !isOfVotes) continue
      const one = every(asks, session, facts)
      if (one === true) return true
      if (one === 'unknown') whole = 'unknown'
    }
    return whole
  }
}

/** Whether a rule asks for votes, or for the channel lines' norms, which are only read where one does. */
export const asksFor = (groups: readonly AlertGroup[], ...kinds: readonly AlertCondition['of'][]): boolean =>
  groups.some(group => group.some(({ of }) => kinds.includes(of)))

/** A channel line's own norms, as far as a rule goes by them. */
export const AskedNorms = z.object({
  lineId: LineId,
  firstMs: z.number().nullable().optional(),
  furtherMs: z.number().nullable().optional(),
})
export type AskedNorms = z.output<typeof AskedNorms>

/** The norms that a rule goes by in a session; undefined where it goes by none, or they are not known. */
export function normsAsked(
  groups: readonly AlertGroup[],
  { lineId }: WatchedSession,
  { normsOf }: AlertFacts,
): AskedNorms | undefined {
  const [first, further] = [asksFor(groups, 'first_late'), asksFor(groups, 'further_late')]
  const norms = lineId === null || !(first || further) ? undefined : normsOf(lineId)
  if (lineId === null || !norms) return undefined
  const { firstAnswerMs: firstMs, furtherAnswerMs: furtherMs } = norms
  return { lineId, ...(first && { firstMs }), ...(further && { furtherMs }) }
}

function every(asks: readonly RuleFit[], session: WatchedSession, facts: AlertFacts): Fitting {
  let whole: Fitting = true
  for (const ask of asks) {
    const one = ask(session, facts)
    if (one === false) return false
    if (one === 'unknown') whole = 'unknown'
  }
  return whole
}

function askOf(condition: AlertCondition): RuleFit {
  switch (condition.of) {
    case 'line':
      return among(condition.lineIds, ({ lineId }) => lineId)
    case 'channel':
      return among(condition.connectors, ({ connector }) => connector)
    case 'operator':
      return ownedBy(condition)
    case 'status':
      return inStatus(condition)
    case 'waits':
      return waitsFor(condition.minutes * minute)
    case 'silent':
      return silentFor(condition.minutes * minute)
    case 'transfers':
      return atLeast(condition.least, ({ transfers }) => transfers)
    case 'messages':
      return atLeast(condition.least, ({ messages }) => messages)
    case 'crm':
      // The portal tells a session without a record no otherwise than one whose record may not be read.
      return among(condition.types, ({ crm }) => crm?.type ?? null)
    case 'disliked':
      return disliked
    case 'first_late':
      return firstLate
    case 'further_late':
      return furtherLate
  }
}

function among<T>(wanted: readonly T[], of: (session: WatchedSession) => T | null): RuleFit {
  const set = new Set(wanted)
  return session => {
    const value = of(session)
    return value === null ? 'unknown' : set.has(value)
  }
}

const atLeast =
  (least: number, of: (session: WatchedSession) => number | null): RuleFit =>
  session => {
    const value = of(session)
    return value === null ? 'unknown' : value >= least
  }

function ownedBy({ operatorIds, nobody }: Extract<AlertCondition, { of: 'operator' }>): RuleFit {
  const ids = new Set(operatorIds)
  return ({ operator }) => (operator === null ? nobody : ids.has(operator.id))
}

function inStatus({ statuses }: Extract<AlertCondition, { of: 'status' }>): RuleFit {
  const wanted = new Set<string>(statuses)
  const allLive = wanted.size === 3
  return ({ status }) => (status === 'open' ? allLive || 'unknown' : wanted.has(status))
}

const waitsFor =
  (ms: number): RuleFit =>
  session =>
    waitedLonger(session, ms)

/** A wait of which only the least is known is longer once its least is. */
function waitedLonger(session: WatchedSession, ms: number): Fitting {
  const { wait } = session
  if (wait.is === 'answered') return false
  return wait.is === 'unknown' || wait.since === null ? 'unknown' : messagesAt(session) - wait.since > ms
}

const silentFor =
  (ms: number): RuleFit =>
  session =>
    session.lastMessageAt === null ? 'unknown' : messagesAt(session) - session.lastMessageAt > ms

/** When the portal told what was written last. */
const messagesAt = ({ readAt, checkedAt }: WatchedSession): number => Math.max(readAt, checkedAt ?? readAt)

const disliked: RuleFit = ({ vote, sessionId }, { source, dislikes }) => {
  if (vote !== null) return vote === 'dislike'
  if (dislikes?.has(sessionId)) return true
  // Only the statistics say that nobody has voted; elsewhere there is just no vote to be seen.
  return source === 'statistics' || dislikes !== null ? false : 'unknown'
}

/** Whether somebody has answered in this session at all. */
function isAnswered({ firstReplyMs, status, wait }: WatchedSession, source: BoardSource | null): Fitting {
  if (firstReplyMs !== null) return true
  if (status === 'new' || source === 'statistics') return false
  return wait.is === 'answered' || 'unknown'
}

const firstLate: RuleFit = (session, { source, normsOf }) => {
  const answered = isAnswered(session, source)
  if (answered === true) return false
  const norm = normOf(session, normsOf)
  if (norm === 'unknown') return norm
  if (norm.firstAnswerMs === null) return false
  if (session.begunAt === null) return 'unknown'
  const isLate = session.readAt - session.begunAt > norm.firstAnswerMs
  return isLate && answered === 'unknown' ? 'unknown' : isLate
}

const furtherLate: RuleFit = (session, { source, normsOf }) => {
  const answered = isAnswered(session, source)
  if (answered === false || session.wait.is === 'answered') return false
  const norm = normOf(session, normsOf)
  if (norm === 'unknown') return norm
  if (norm.furtherAnswerMs === null) return false
  const isLate = waitedLonger(session, norm.furtherAnswerMs)
  return isLate === true && answered === 'unknown' ? 'unknown' : isLate
}

function normOf({ lineId }: WatchedSession, normsOf: AlertFacts['normsOf']): LineRules | 'unknown' {
  return (lineId === null ? undefined : normsOf(lineId)) ?? 'unknown'
}
