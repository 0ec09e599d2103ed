import { z } from 'zod'
import { ChatId, Instant, LineId, Operator, SessionId } from './common'

/** A closed session that no supervisor has rated yet. */
export const UnratedSession = z.object({
  sessionId: SessionId,
  chatId: ChatId,
  /** Whom the rating would be of; null where nobody has answered. */
  operator: Operator.nullable(),
  connector: z.string().nullable(),
  lineId: LineId.nullable(),
  lineName: z.string().nullable(),
  closedAt: Instant.nullable(),
  /** The customer's own rating. */
  vote: z.enum(['like', 'dislike']).nullable(),
  messages: z.int().nonnegative().nullable(),
})
export type UnratedSession = z.output<typeof UnratedSession>

/** The sessions of a period to be rated, the latest first. */
export const UnratedList = z.object({
  sessions: z.array(UnratedSession),
  /** The period has more than these. */
  isCut: z.boolean(),
})
export type UnratedList = z.output<typeof UnratedList>
