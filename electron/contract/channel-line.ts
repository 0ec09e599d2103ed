import { z } from 'zod'
import { LineId } from './common'

const Span = z.int().positive().nullable()

/**
 * Rules that a channel line sets for its dialogs, in milliseconds; null where it has no such rule and where the portal
 * does not say.
 */
export const LineRules = z.object({
  lineId: LineId,
  /** Norms for the first answer of a session, and for each further one. */
  firstAnswerMs: Span,
  furtherAnswerMs: Span,
  /** Until an unanswered dialog moves on to the next operator; null where all are asked at once. */
  moveOnMs: Span,
  /** Until the line reacts to nobody's answering; null where it does nothing. */
  noAnswerMs: Span,
  /** Until a silent session closes by itself. */
  autoCloseMs: Span,
  /** Until a finished session is closed for good. */
  fullCloseMs: Span,
})
export type LineRules = z.output<typeof LineRules>
