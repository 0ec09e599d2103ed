import { z } from 'zod'
import { Owned } from './account'
import { ChatId, CrmEntity, Instant, LineId, LiveStatus, Operator, SessionId, UserId } from './common'
import { Failure } from './failure'
import { Presence } from './people'

/**
 * Where the board's rows come from, best first: the portal's statistics, the CRM activities of sessions, the operator's
 * own dialogs.
 */
export const BoardSource = z.enum(['statistics', 'activities', 'mine'])
export type BoardSource = z.output<typeof BoardSource>

/**
 * Whether the customer of a live dialog waits for a reply. `unknown`: the portal has not told yet who wrote last, and it
 * is not guessed. `since` of a waiting customer is null where the portal tells that they wait but not since when; with
 * `isAtLeast` it is the latest that it can be, since the portal was read only then: they have waited at least so long.
 */
export const ReplyWait = z.discriminatedUnion('is', [
  z.object({ is: z.literal('waiting'), since: Instant.nullable(), isAtLeast: z.literal(true).optional() }),
  z.object({ is: z.literal('answered') }),
  z.object({ is: z.literal('unknown') }),
])
export type ReplyWait = z.output<typeof ReplyWait>

/** A dialog with an open session, as a supervisor's board shows it. Null stands for what the source does not tell. */
export const LiveDialog = z.object({
  chatId: ChatId,
  sessionId: SessionId,
  /** Null until their name was asked for; `customerId` tells customers apart even then. */
  customer: z.string().nullable(),
  customerId: UserId.nullable(),
  /** Bitrix24's connector id, such as `livechat` or `telegrambot`. */
  connector: z.string().nullable(),
  lineId: LineId.nullable(),
  lineName: z.string().nullable(),
  /** The person who owns it; null where it is nobody's. */
  operator: Operator.nullable(),
  /** The bot that answers while no person has the dialog; absent where there is none. */
  bot: Operator.optional(),
  status: LiveStatus,
  wait: ReplyWait,
  lastMessageAt: Instant.nullable(),
  messages: z.int().nonnegative().nullable(),
  transfers: z.int().nonnegative().nullable(),
  crm: CrmEntity.nullable(),
  begunAt: Instant.nullable(),
  /** Milliseconds from the session's begin to the operator's first answer; null before it. */
  firstReplyMs: z.number().nonnegative().nullable(),
  /** Whether the first answer kept to the channel line's norm; null where there is none. */
  isFirstReplyInTime: z.boolean().nullable(),
  vote: z.enum(['like', 'dislike']).nullable(),
  /** When the portal told all this. */
  readAt: Instant,
  /**
   * When its messages alone were counted, which tells whether its customer still waits; absent where that was no later
   * than the rest.
   */
  checkedAt: Instant.optional(),
})
export type LiveDialog = z.output<typeof LiveDialog>

/** A better source that is not used, and why. */
export const BoardLack = z.object({
  source: BoardSource,
  because: z.enum(['tariff', 'no_right', 'old_portal', 'no_scope', 'failed']),
  /** When it will be tried again. */
  againAt: Instant.nullable(),
})
export type BoardLack = z.output<typeof BoardLack>

/** What the board knows as a whole, and how old that is. */
export const BoardStanding = z.object({
  /** Null before the first answer. */
  source: BoardSource.nullable(),
  lacks: z.array(BoardLack),
  total: z.int().nonnegative(),
  /** Rows of which it is known whether their customer waits. */
  waitsKnown: z.int().nonnegative(),
  /** The oldest reading of any row, and the oldest check of any wait that goes on; null where there is none. */
  oldestAt: Instant.nullable(),
  oldestWaitingAt: Instant.nullable(),
  /** Live dialogs beyond these are not read; absent where all are. */
  isCut: z.literal(true).optional(),
  /** The first reading is still under way: more rows follow. */
  isFilling: z.literal(true).optional(),
  /** How many times the usual time lies between two readings, for the sake of the portal's allowance; 1 is usual. */
  stretch: z.number().min(1),
  /** Why the last reading failed; null when it did not. */
  failure: Failure.nullable(),
})
export type BoardStanding = z.output<typeof BoardStanding>

/** The live dialogs, in no order. */
export const Board = z.object({ standing: BoardStanding, dialogs: z.array(LiveDialog) })
export type Board = z.output<typeof Board>

/** Differences since the last push or answer: new or changed dialogs, each whole, and those that ended. */
export const BoardChange = z.object({
  standing: BoardStanding,
  dialogs: z.array(LiveDialog),
  gone: z.array(ChatId),
  /** Nothing known before holds any longer: another source, or another sign-in. */
  anew: z.boolean(),
})
export type BoardChange = z.output<typeof BoardChange>

/** An operator over all channel lines that the supervisor may see. */
export const OperatorLoad = z.object({
  operator: Operator,
  /** Null where the portal does not say. */
  presence: Presence.nullable(),
  /** Channel lines, each with open dialogs, the most it allows (null: no limit) and what is free of it. */
  lines: z.array(
    z.object({
      lineId: LineId,
      dialogs: z.int().nonnegative(),
      most: z.int().positive().nullable(),
      free: z.int().nonnegative().nullable(),
    }),
  ),
  lastActivityAt: Instant.nullable(),
})
export type OperatorLoad = z.output<typeof OperatorLoad>

/** The operators' load; the portal takes its figures at different moments, and is asked at most once in 30 seconds. */
export const OperatorLoads = z.object({
  operators: z.array(OperatorLoad),
  /** Null before the first answer. */
  readAt: Instant.nullable(),
  /** The portal does not tell it: why. */
  lack: BoardLack.shape.because.nullable(),
})
export type OperatorLoads = z.output<typeof OperatorLoads>

/** Figures of a day. */
export const DayFigures = z.object({
  dialogs: z.int().nonnegative(),
  closed: z.int().nonnegative(),
  spam: z.int().nonnegative(),
  /** Milliseconds; null where nothing was answered. */
  firstReplyMs: z.number().nonnegative().nullable(),
  inTime: z.int().nonnegative(),
  late: z.int().nonnegative(),
  likes: z.int().nonnegative(),
  dislikes: z.int().nonnegative(),
  /** Dialogs begun in each hour of the day, 24 numbers. */
  byHour: z.array(z.int().nonnegative()).length(24),
  byConnector: z.array(z.object({ connector: z.string(), dialogs: z.int().nonnegative() })),
  readAt: Instant,
})
export type DayFigures = z.output<typeof DayFigures>

/** The calls about the board. */
export const boardCalls = {
  /**
   * Reads the board from now on, or no longer (`shown: false`); answers what is known, changes follow as `board.changed`
   * and `board.operators`.
   */
  'board.watch': { input: Owned.extend({ shown: z.boolean() }), output: Board },
  /** Customers of these dialogs are in sight: their names follow with `board.changed`. */
  'board.names': { input: Owned.extend({ chatIds: z.array(ChatId).max(200) }), output: z.void() },
  /** The operators' load as last read; changes follow as `board.operators` while the board is watched. */
  'board.operators': { input: Owned, output: OperatorLoads },
  /** Figures of the day between two instants, at most a minute old; of all channel lines where none is named. */
  'board.today': {
    input: Owned.extend({ from: Instant, to: Instant, lineIds: z.array(LineId).max(1000) }),
    output: DayFigures,
  },
  /** Reads the whole board anew as soon as the portal's allowance permits. */
  'board.refresh': { input: Owned, output: z.void() },
}
