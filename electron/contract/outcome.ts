import { z } from 'zod'
import { Act } from './act'
import { ChatId, Operator } from './common'
import { Dialog } from './dialog'

/** Verdict on an act, after the dialog was reread. */
export const ActOutcome = z.object({
  act: Act,
  /**
   * `gone`: the portal no longer shows the dialog to this operator; nothing else is known. `nothing_changed`: no effect
   * so far; an effect within a minute is told later. `not_sent`: it surely never left this computer.
   */
  verdict: z.enum(['done', 'gone', 'nothing_changed', 'not_sent', 'overtaken', 'refused', 'unclear']),
  /**
   * Why it is unclear; null with any other verdict. `answer_lost`: the portal's answer and then every reread were lost.
   * `unreadable`: it answered, or may have, and the dialog cannot be read. `other_session`: the dialog now has another
   * session, so any effect of the act was elsewhere or earlier. `not_shown`: the portal said yes, but does not show
   * whether the act took effect. `by_whom`: the dialog is as the act would have left it, but someone or something else
   * may have done that. `acted_before`: the same, and it may have been an earlier act of the operator, whose outcome is
   * not known. `acted_since`: the operator has acted on the dialog again, which hides this act's effect.
   */
  unclearBecause: z
    .enum(['answer_lost', 'unreadable', 'other_session', 'not_shown', 'by_whom', 'acted_before', 'acted_since'])
    .nullable(),
  /** Bitrix24's code when refused. */
  portalCode: z.string().nullable(),
  /** The dialog's present owner, when overtaken. */
  operator: Operator.nullable(),
  /** The dialog as it is now; null when it could not be read again. */
  dialog: Dialog.nullable(),
})
export type ActOutcome = z.output<typeof ActOutcome>

/** Verdicts of an act on all of the operator's dialogs: one entry per dialog. */
export const AllOutcome = z.array(z.object({ chatId: ChatId, outcome: ActOutcome }))
export type AllOutcome = z.output<typeof AllOutcome>
