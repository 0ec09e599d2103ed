import type { Result } from '../../bitrix/methods'
import type { LiveDialog, ReplyWait } from '../../contract/board'
import { type ChatId, CrmType, type Instant, LiveStatus, type SessionId } from '../../contract/common'
import { type Counts, fromCounts, isByBegin, sinceBegin, unknown, type Waited } from './wait'

export type ReportSession = Result<'imopenlines.v2.Session.list'>['sessions']['read'][number]
export type SessionStat = Result<'imopenlines.v2.Session.Stat.get'>['sessions'][number]

/** The facts of a live dialog that a source tells; names and the wait are found elsewhere. */
export type Facts = Omit<LiveDialog, 'customer' | 'lineName' | 'operator' | 'bot' | 'wait' | 'readAt' | 'checkedAt'> & {
  customer: string | null
  operatorId: number | null
  /** Somebody has answered; null where the source does not say. */
  isAnswered: boolean | null
}

/** The moment of a reading, by the portal's clock and by one that nobody sets. */
export interface Moment {
  at: Instant
  steady: number
}

/** A live dialog with what is known of its wait. */
export interface LiveRow {
  facts: Facts
  read: Moment
  /** When its messages were last counted or read. */
  checked: Moment | null
  counts: Counts | null
  /** The source's number of messages when they were last counted or read. */
  countedOf: number | null
  /**
   * By how much the counts surpass the source's number where nothing was written between the two; null until that is
   * known.
   */
  surplus: number | null
  /** The last message known before the source told of further ones; null where none is, or it is known not to be. */
  lastBefore: Instant | null
  wait: ReplyWait
  /** The last moment at which the wait is known to have been so. */
  held: Moment
  /** What is to be asked next to learn who wrote last. */
  wants: 'counts' | 'messages' | null
  /** When it last came into sight; -Infinity before. */
  sightedAt: number
  /** The portal does not show its messages. */
  isClosedToUs: boolean
  /** How often in a row its messages could not be read, and it was not said why. */
  refused: number
  /** Its messages were read: its wait is since one of them, rather than since the session's begin. */
  isHeard: boolean
  /** Full readings since its last one that did not have it. */
  missed: number
  /** When the dialog itself told whose it is, by the portal's clock; null where it was not read. */
  ownedAt: Instant | null
  /** As it was made for telling; null where something has changed since. */
  told: LiveDialog | null
}

/** Whose dialog it is by a reading of the dialog itself. */
interface OwnerRead {
  chatId: ChatId
  sessionId: SessionId
  operatorId: number | null
  at: Instant
}

/** The rows of an account's board. */
export interface BoardRows {
  bySession: ReadonlyMap<SessionId, LiveRow>
  /** Takes a reading of a live session. @returns Its row, or null where another session of its chat is newer. */
  put(facts: Facts, read: Moment): LiveRow | null
  /** @returns The chat that has no live session any more; null where it never had, or has a newer one. */
  end(sessionId: SessionId): ChatId | null
  of(chatId: ChatId): LiveRow | null
  /** Who wrote last in this row is to be learned anew. */
  ask(row: LiveRow): void
  /** The dialog itself was read: by then it was this operator's. @returns Its row; null where that is no news. */
  owned(of: OwnerRead): LiveRow | null
  /** The row of this chat has come into sight. */
  sighted(chatId: ChatId, steady: number): void
}

/** @param asks By what it is learned who wrote last in a row; null where its source tells the wait itself. */
export function createRows(asks: LiveRow['wants'] = 'counts'): BoardRows {
  const bySession = new Map<SessionId, LiveRow>()
  const byChat = new Map<ChatId, SessionId>()
  function of(chatId: ChatId): LiveRow | null {
    const session = byChat.get(chatId)
    return (session !== undefined && bySession.get(session)) || null
  }

  return {
    bySession,
    put(facts, read) {
      const current = byChat.get(facts.chatId)
      // A chat goes on with a new session while the old one is still being closed.
      if (current !== undefined && current > facts.sessionId) return null
      if (current !== undefined && current < facts.sessionId) bySession.delete(current)
      byChat.set(facts.chatId, facts.sessionId)
      const known = bySession.get(facts.sessionId)
      const row = known ? reread(known, facts, read, asks) : begun(facts, read, asks)
      bySession.set(facts.sessionId, row)
      return row
    },
    end(sessionId) {
      const row = bySession.get(sessionId)
      if (!row) return null
      bySession.delete(sessionId)
      byChat.delete(row.facts.chatId)
      return row.facts.chatId
    },
    of,
    ask(row) {
      row.wants = asks
    },
    owned({ chatId, sessionId, operatorId, at }) {
      const row = of(chatId)
      if (row?.facts.sessionId !== sessionId || row.read.at >= at || row.facts.operatorId === operatorId) return null
      return Object.assign(row, { facts: { ...row.facts, operatorId }, ownedAt: at })
    },
    sighted(chatId, steady) {
      const row = of(chatId)
      if (row) row.sightedAt = steady
    },
  }
}

export const waitedOf = ({ begunAt, isAnswered }: Facts): Waited => ({ begunAt, isAnswered })

const begun = (facts: Facts, read: Moment, wants: LiveRow['wants']): LiveRow => ({
  facts,
  read,
  checked: null,
  counts: null,
  countedOf: null,
  surplus: null,
  lastBefore: null,
  wait: sinceBegin(waitedOf(facts), null) ?? unknown,
  held: read,
  wants,
  sightedAt: -Infinity,
  isClosedToUs: false,
  refused: 0,
  isHeard: false,
  missed: 0,
  ownedAt: null,
  told: null,
})

function reread(row: LiveRow, facts: Facts, read: Moment, asks: LiveRow['wants']): LiveRow {
  const hasMoved = facts.messages !== row.facts.messages
  const isStale = facts.isAnswered === true && isByBegin(row.wait, waitedOf(facts)) && row.facts.isAnswered === false
  const holds = isUnanswered(row, facts) || (row.wants === null && !hasMoved && !isStale)
  if (!hasMoved) learnSurplus(row)
  const known = row.facts.lastMessageAt
  const lastMessageAt = facts.lastMessageAt ?? (hasMoved ? null : known)
  if (lastMessageAt === null) row.lastBefore = known ?? row.lastBefore
  // A page that was asked for before the dialog was read tells of an earlier owner.
  const { operatorId } = row.ownedAt !== null && read.at <= row.ownedAt ? row.facts : facts
  Object.assign(row, { facts: { ...facts, operatorId, lastMessageAt }, read, missed: 0, ...(holds && { held: read }) })
  if (isStale) row.wait = unknown
  // Counting is cheap: it may tell of a row that only its messages could tell about before.
  if ((hasMoved || isStale) && asks !== null) row.wants = asks
  if (row.wants === 'messages' && row.isClosedToUs) Object.assign(row, { wants: null, wait: unknown })
  return row
}

/** Whatever was written since, the customer still waits: nobody has answered. */
const isUnanswered = ({ wait }: LiveRow, facts: Facts): boolean =>
  facts.isAnswered === false && isByBegin(wait, waitedOf(facts))

/** The source tells the same number before and after a counting: nothing was written between. */
function learnSurplus(row: LiveRow): void {
  const { counts, countedOf, facts, surplus } = row
  if (counts === null || counts.all === null || countedOf === null || countedOf !== facts.messages) return
  row.surplus = Math.max(surplus ?? -Infinity, counts.all - countedOf)
}

/** Takes a counting of a row's messages, asked for when the source told of `countedOf` messages. */
export function count(row: LiveRow, stat: SessionStat, checked: Moment, countedOf: number | null): void {
  const counts = countsIn(stat)
  if (counts === null) return
  const lags = isBehind(row, counts, countedOf)
  const told = fromCounts(row.wait, row.counts, counts, waitedOf(row.facts), checked.at)
  const { wait, isDoubtful } = lags ? { wait: unknown, isDoubtful: true } : told
  const hasNewer = row.facts.messages !== countedOf
  const { facts, counts: before, lastBefore } = row
  // Neither side has written: the portal's list counts the system's lines, such as those of an act, as well.
  const isSame =
    !lags && counts.all !== null && before?.customer === counts.customer && before.operator === counts.operator
  if (facts.lastMessageAt === null && isSame) row.facts = { ...facts, lastMessageAt: lastBefore }
  row.lastBefore = null
  Object.assign(row, { counts, checked, countedOf, wait, held: checked, ...(lags && { surplus: null }) })
  row.wants = hasNewer ? 'counts' : isDoubtful && !row.isClosedToUs ? 'messages' : null
}

/**
 * The source tells of messages that the counts have not taken in yet: only the messages tell whose they are. A counting
 * may well be ahead of the source, which was read before it.
 */
function isBehind({ counts: before, countedOf, surplus }: LiveRow, now: Counts, listed: number | null): boolean {
  if (now.all === null || listed === null) return false
  if (surplus !== null) return now.all - listed < surplus
  if (before === null || before.all === null || countedOf === null) return false
  return now.all - listed < before.all - countedOf
}

const countsIn = ({ messagesClientCount, messagesOperatorCount, messagesCount }: SessionStat): Counts | null =>
  messagesClientCount === null || messagesOperatorCount === null
    ? null
    : { customer: messagesClientCount, operator: messagesOperatorCount, all: messagesCount }

/** Takes the wait that a row's own messages tell. */
export function hear(row: LiveRow, wait: ReplyWait, lastMessageAt: Instant | null, checked: Moment): void {
  Object.assign(row, { wait, checked, held: checked, wants: null, refused: 0, isHeard: true })
  row.facts = { ...row.facts, lastMessageAt }
}

/** A session of the reports; null for one that is over. */
export function factsOf(session: ReportSession): Facts | null {
  const status = LiveStatus.safeParse(session.status).data ?? 'open'
  if (session.dateClose !== null || session.status === 'closed' || session.status === 'spam') return null
  const type = session.crmEntityType && CrmType.safeParse(session.crmEntityType.toLowerCase()).data
  const { dateOperatorAnswer, dateFirstAnswer } = session
  // Portals may say 0 for nothing.
  const isFirst = session.waitAnswer !== 0 || dateFirstAnswer !== null || dateOperatorAnswer !== null
  const waitAnswer = isFirst ? session.waitAnswer : null
  return {
    chatId: session.chatId,
    sessionId: session.id,
    customer: null,
    customerId: session.userId,
    connector: session.source,
    lineId: session.configId,
    operatorId: session.operatorId,
    status,
    lastMessageAt: null,
    messages: session.messageCount,
    transfers: session.queueTransfers,
    crm: type && session.crmEntityId !== null ? { type, id: session.crmEntityId } : null,
    begunAt: session.dateCreate,
    firstReplyMs: waitAnswer === null ? null : waitAnswer * 1000,
    isFirstReplyInTime: session.kpiFirstAnswer,
    vote: session.vote,
    // A bot's answer is none: the customer still waits for a person.
    isAnswered: dateOperatorAnswer !== null || (dateFirstAnswer === null && waitAnswer === null ? false : null),
  }
}
