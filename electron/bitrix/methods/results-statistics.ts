import { z } from 'zod'
import { ChatId, LineId, SessionId, UserId } from '../../contract/common'
import { count, countOrNull, givenList, instantOrNull, laterEntries, list, listing, number, numberOrNull } from './wire'
import { text, textOrNull, wordsOrNull, yesNo, yesNoOrNull } from './wire'

const vote = text.transform(value => (value === 'like' || value === 'dislike' ? value : null))
/** 1 to 5, of a supervisor; null also where the caller may not see it. */
const stars = numberOrNull(z.int().min(1).max(5))

/**
 * A session as the reports tell it. `userCode` is the customer's id in the channel, not the dialog's USER_CODE. It does
 * not tell who wrote last.
 *
 * @see api-reference/imopenlines/statistics/data-types.md, "session"
 */
const ReportSession = z.object({
  id: number(SessionId),
  chatId: number(ChatId),
  configId: numberOrNull(LineId),
  source: textOrNull,
  operatorId: numberOrNull(UserId),
  /** The customer. */
  userId: numberOrNull(UserId),
  userCode: text,
  dateCreate: instantOrNull,
  dateClose: instantOrNull,
  dateFirstAnswer: instantOrNull,
  /** The first answer of a person. */
  dateOperatorAnswer: instantOrNull,
  /** `new`, `answered`, `paused`, `closed` or `spam`. */
  status: text,
  /** `operator`, `auto`, `spam`, `client` or `replyLimit`; null while it is open. */
  closeReason: textOrNull,
  vote,
  voteHead: stars,
  commentHead: wordsOrNull,
  /** Only of records that the caller may read. */
  crmEntityType: textOrNull,
  crmEntityId: numberOrNull(z.int().positive()),
  queueTransfers: countOrNull,
  /** Seconds. */
  waitAnswer: countOrNull,
  waitClose: countOrNull,
  kpiFirstAnswer: yesNoOrNull,
  messageCount: countOrNull,
})

/** A page of sessions, with the number of all its entries; they are read on access, and unreadable ones left out. */
export const ReportSessions = listing({ sessions: laterEntries(ReportSession), hasNextPage: yesNo })

/** How often a session was passed on, and to whom. @see api-reference/imopenlines/statistics/data-types.md */
const ReportTransfer = z.object({
  sessionId: number(SessionId),
  date: instantOrNull,
  fromOperatorId: numberOrNull(UserId),
  toOperatorId: numberOrNull(UserId),
  fromConfigId: numberOrNull(LineId),
  toConfigId: numberOrNull(LineId),
  /** `manual`, `queue`, `auto` or `line`. */
  reason: text,
  /** `MANUAL`, `AUTO` or `BOT`. */
  mode: text,
  /** `USER` or `QUEUE`. */
  type: text,
  initiatorId: numberOrNull(UserId),
})

export const ReportTransfers = listing({ transfers: givenList(ReportTransfer) })

/** Counts of one session; every one is null for a session that does not exist or is not to be seen. */
const SessionStat = z.object({
  sessionId: number(SessionId),
  waitAnswer: countOrNull,
  waitClose: countOrNull,
  messagesCount: countOrNull,
  messagesOperatorCount: countOrNull,
  messagesClientCount: countOrNull,
  transfersCount: countOrNull,
  kpiFirstAnswer: yesNoOrNull,
  vote,
  voteHead: stars,
})

/** The method's page names the list `sessions`, the page of data types `stats`. */
const underOneName = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && 'stats' in raw && !('sessions' in raw)
    ? { ...raw, sessions: raw.stats }
    : raw

export const SessionStats = z.preprocess(underOneName, listing({ sessions: givenList(SessionStat) }))

/** The customer's rating of a session. */
const ReportRating = z.object({
  sessionId: number(SessionId),
  configId: numberOrNull(LineId),
  operatorId: numberOrNull(UserId),
  source: textOrNull,
  vote,
  voteHead: stars,
  commentHead: wordsOrNull,
  dateVote: instantOrNull,
  dateSessionClose: instantOrNull,
})

export const ReportRatings = listing({ ratings: givenList(ReportRating), hasNextPage: yesNo })

const fraction = z
  .unknown()
  .optional()
  .transform(value => {
    const parsed = typeof value === 'number' || typeof value === 'string' ? Number(value) : 0
    return Number.isFinite(parsed) ? Math.max(0, parsed) : 0
  })

/** Sums of a period; nothing in it gives zeros. @see api-reference/imopenlines/statistics/data-types.md */
export const PeriodStat = z.object({
  totalSessions: number(z.int().nonnegative()),
  closedSessions: count,
  spamSessions: count,
  /** Seconds, with fractions. */
  avgWaitAnswer: fraction,
  avgSessionDuration: fraction,
  likeCount: count,
  dislikeCount: count,
  votedSessions: count,
  /** 0 to 1. */
  positiveRate: fraction,
  kpiFirstAnswerOk: count,
  kpiFirstAnswerFail: count,
  sessionsBySource: list(z.object({ source: text, count })),
  /** By the portal's clock, from midnight on. */
  sessionsByHour: list(number(z.int().nonnegative())),
  sessionsByOperator: list(
    z.object({ operatorId: numberOrNull(UserId), count, avgWaitAnswer: fraction, positiveRate: fraction }),
  ),
})
