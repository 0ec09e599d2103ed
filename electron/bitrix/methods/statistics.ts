import { z } from 'zod'
import { LineId, SessionId, UserId } from '../../contract/common'
import { type MethodRow } from './row'
import { PeriodStat, ReportRatings, ReportSessions, ReportTransfers, SessionStats } from './results-statistics'

const pages = 'api-reference/imopenlines/statistics'

/** ISO 8601 with its offset. */
const date = z.string()
/** The list wins over the single one; at most 1,000 of each. */
const place = {
  configId: LineId.optional(),
  configIdList: z.array(LineId).max(1000).optional(),
  operatorId: UserId.optional(),
  operatorIdList: z.array(UserId).max(1000).optional(),
  source: z.string().optional(),
  sourceList: z.array(z.string()).max(1000).optional(),
}
/** Offsets above 10,000 are refused. */
const part = { offset: z.int().nonnegative().optional(), limit: z.int().positive().max(200).optional() }

/**
 * The reports of Open Channels, for those who may see them. A plan without them answers `TARIFF_RESTRICTION`. How busy
 * operators are stands with the people.
 */
export const statisticsMethods = {
  /** All filters are joined by AND; without a full period every order is silently that of creation. */
  'imopenlines.v2.Session.list': {
    params: z.object({
      ...place,
      status: z.enum(['new', 'answered', 'paused', 'closed', 'spam']).optional(),
      /** Never together with `status`. */
      closeReason: z.enum(['operator', 'auto', 'spam', 'client', 'replyLimit']).optional(),
      dateCreateFrom: date.optional(),
      dateCreateTo: date.optional(),
      dateCloseFrom: date.optional(),
      dateCloseTo: date.optional(),
      vote: z.enum(['like', 'dislike', 'none', 'any']).optional(),
      /** Counts only on lines whose supervisors' ratings the caller may see. */
      hasVoteHead: z.boolean().optional(),
      /** Wants a full period. */
      kpiFirstAnswer: z.boolean().optional(),
      hasCrm: z.boolean().optional(),
      /** Seconds. */
      waitAnswerFrom: z.int().optional(),
      waitAnswerTo: z.int().optional(),
      order: z.enum(['dateCreate', 'dateClose', 'waitAnswer', 'waitClose']).optional(),
      orderDirection: z.enum(['asc', 'desc']).optional(),
      ...part,
    }),
    result: ReportSessions,
    kind: 'read',
    scope: 'imopenlines',
    docs: `${pages}/imopenlines-v2-session-list.md`,
  },
  'imopenlines.v2.Session.Stat.get': {
    params: z.object({ sessionId: z.array(SessionId).min(1).max(100) }),
    result: SessionStats,
    kind: 'read',
    scope: 'imopenlines',
    docs: `${pages}/imopenlines-v2-session-stat-get.md`,
  },
  'imopenlines.v2.Session.Transfer.list': {
    params: z.object({ sessionId: z.array(SessionId).min(1).max(50) }),
    result: ReportTransfers,
    kind: 'read',
    scope: 'imopenlines',
    docs: `${pages}/imopenlines-v2-session-transfer-list.md`,
  },
  /** Only sessions that the customer has rated. */
  'imopenlines.v2.Session.Rating.list': {
    params: z.object({
      ...place,
      dateVoteFrom: date,
      dateVoteTo: date,
      vote: z.enum(['like', 'dislike']).optional(),
      hasVoteHead: z.boolean().optional(),
      ...part,
    }),
    result: ReportRatings,
    kind: 'read',
    scope: 'imopenlines',
    docs: `${pages}/imopenlines-v2-session-rating-list.md`,
  },
  'imopenlines.v2.Stat.get': {
    params: z.object({ ...place, dateFrom: date, dateTo: date }),
    result: PeriodStat,
    kind: 'read',
    scope: 'imopenlines',
    docs: `${pages}/imopenlines-v2-stat-get.md`,
  },
} satisfies Record<string, MethodRow>
