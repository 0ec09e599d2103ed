import { z } from 'zod'
import { Act, ChatId, Dialog, Instant, Operator, SessionId } from './common'

/** What an act is done with beside the dialog itself, as the journal keeps it: each field belongs to the acts that need it. */
export const ActDetail = z
  .object({
    /** To whom or to which line a dialog is transferred. */
    to: z.object({ kind: z.enum(['person', 'line']), id: z.int().positive(), name: z.string().nullable() }),
    /** Who is added to a dialog or removed from it. */
    person: Operator,
    /** One of stars and comment is enough. */
    rating: z.object({
      sessionId: SessionId,
      stars: z.int().min(1).max(5).nullable(),
      comment: z.string().max(1000).nullable(),
    }),
    /** The message that a session begins with, or that becomes a quick answer. */
    messageId: z.int().positive(),
  })
  .partial()
export type ActDetail = z.output<typeof ActDetail>

/** What became of an act, after the dialog was read again. */
export const ActOutcome = z.object({
  act: Act,
  /**
   * `gone`: the portal does not show the dialog to this operator any more, and that is all that is known.
   * `nothing_changed`: nothing has shown so far; what shows within a minute is told later. `not_sent`: it surely never
   * left this computer.
   */
  verdict: z.enum(['done', 'gone', 'nothing_changed', 'not_sent', 'overtaken', 'refused', 'unclear']),
  /**
   * Why it is unclear; null with any other verdict. `answer_lost`: the portal's answer and then every reading were lost.
   * `unreadable`: it answered, or may have, and the dialog cannot be read. `other_session`: another session than the one
   * meant is there now, so that what the act has done, if anything, it has done elsewhere or before. `not_shown`: the
   * portal said yes, and does not show whether it did it. `by_whom`: it is as the act would have made it, and somebody or
   * something else may have done that. `acted_since`: the operator has acted on the dialog again, which hides what this
   * act has done.
   */
  unclearBecause: z
    .enum(['answer_lost', 'unreadable', 'other_session', 'not_shown', 'by_whom', 'acted_since'])
    .nullable(),
  /** Bitrix24's code when refused. */
  portalCode: z.string().nullable(),
  /** Whose dialog it is now, when overtaken. */
  operator: Operator.nullable(),
  /** The dialog as it is now; null when it could not be read again. */
  dialog: Dialog.nullable(),
})
export type ActOutcome = z.output<typeof ActOutcome>

/** Why the portal does not offer an act: it is too old for it, or a permission or its plan lacks it. */
export const Unoffered = z.enum(['version', 'scope', 'plan'])
export type Unoffered = z.output<typeof Unoffered>

/** The acts that the portal does not offer, as far as is known. */
export const Offers = z.partialRecord(Act, Unoffered)
export type Offers = z.output<typeof Offers>

/** What became of an act on all of one's dialogs: one entry per dialog that it was for. */
export const AllOutcome = z.array(z.object({ chatId: ChatId, outcome: ActOutcome }))
export type AllOutcome = z.output<typeof AllOutcome>

export const JournalEntry = z.object({
  id: z.string(),
  act: Act,
  chatId: ChatId,
  customer: z.string(),
  sessionId: SessionId.nullable(),
  /** From whom the dialog was taken. */
  from: Operator.nullable(),
  reason: z.string().nullable(),
  /** What it was done with; missing for acts that need nothing. */
  with: ActDetail.optional(),
  at: Instant,
  /** `sent` is an act whose outcome was not learned before the console stopped. */
  state: z.enum(['sent', 'done', 'gone', 'nothing_changed', 'not_sent', 'overtaken', 'refused', 'unclear']),
  portalCode: z.string().nullable(),
})
export type JournalEntry = z.output<typeof JournalEntry>
