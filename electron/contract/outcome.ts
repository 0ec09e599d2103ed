import { z } from 'zod'
import { Act } from './act'
import { ChatId, Operator } from './common'
import { Dialog } from './dialog'

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

/** What became of an act on all of one's dialogs: one entry per dialog that it was for. */
export const AllOutcome = z.array(z.object({ chatId: ChatId, outcome: ActOutcome }))
export type AllOutcome = z.output<typeof AllOutcome>
