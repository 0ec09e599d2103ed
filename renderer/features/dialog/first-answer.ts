import type { Message, SessionId } from '../../../electron/contract/common'

/** An answer that the customer got, whoever of the operators wrote it. */
export const isAnswer = ({ author, hidden, deleted }: Message): boolean =>
  author.kind === 'operator' && !hidden && !deleted

/**
 * Whether the customer still waits for the first answer of a session: by its messages as far as they are at hand, else
 * by the dialog's being new. One rule for lists, the header and the countdown, as each takes the line's norm by it.
 *
 * @param list The messages at hand, oldest first, and whether there are more before them; null where there are none.
 */
export function isFirstAnswer(
  sessionId: SessionId | null,
  isNew: boolean,
  list: { messages: readonly Message[]; earlier: boolean } | null,
): boolean {
  if (!list) return isNew
  const { messages, earlier } = list
  const [first] = messages
  if (messages.some(message => message.sessionId === sessionId && isAnswer(message))) return false
  const isWhole = first !== undefined && (first.sessionId !== sessionId || !earlier)
  return isNew || isWhole
}
