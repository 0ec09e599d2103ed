import { AppError } from '../../app-error'
import type { ChatId } from '../../contract/common'
import type { ActiveAccount } from '../account/active'
import type { Working } from '../delivery/leaving'
import { answerOf } from '../delivery/answer'

/** The portal's answer to a message. */
export type Posted =
  | { kind: 'sent'; messageId: number }
  /** It may have been executed. */
  | { kind: 'lost' }
  | { kind: 'refused'; error: AppError }
  | { kind: 'notSent'; error: AppError }

export interface MessageLetter {
  chatId: ChatId
  text: string
  replyTo: number | null
}

/**
 * Sends a message, at most once.
 *
 * @param begin Notes that the message is about to leave; where that rejects, nothing is sent.
 * @param age Milliseconds since the operator sent it off.
 */
export async function postMessage(
  { bitrix, leaving: signal }: Working,
  { chatId, text, replyTo }: MessageLetter,
  begin: () => Promise<void>,
  age = 0,
): Promise<Posted> {
  const message = { DIALOG_ID: `chat${chatId}`, MESSAGE: text, ...(replyTo !== null && { REPLY_ID: replyTo }) }
  let unnoted: unknown = null
  const leaving = () =>
    begin().catch((error: unknown) => {
      unnoted = error
      throw error
    })
  const answer = await answerOf(bitrix.call('im.message.add', message, { lane: 'act', signal, leaving, age }))
  if (unnoted !== null) return { kind: 'notSent', error: unnoted instanceof AppError ? unnoted : new AppError('bug') }
  if (answer.kind === 'taken') return { kind: 'sent', messageId: answer.value }
  return answer.kind === 'notExecuted' ? { kind: 'notSent', error: answer.error } : answer
}

/** The newest message of a chat before sending; 0 where that cannot be learned. */
export async function newestOf({ bitrix }: ActiveAccount, chatId: ChatId, signal: AbortSignal): Promise<number> {
  try {
    const asked = { DIALOG_ID: `chat${chatId}`, LIMIT: 1 }
    const { messages, isWhole } = await bitrix.call('im.dialog.messages.get', asked, { lane: 'act', signal })
    // An unreadable message has a number all the same.
    return !isWhole ? 0 : Math.max(0, ...messages.map(({ id }) => id))
  } catch {
    // The send itself will report the error.
    return 0
  }
}
