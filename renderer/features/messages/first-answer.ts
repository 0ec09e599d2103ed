import type { DialogBase } from '../../../electron/contract/dialog'
import { isFirstAnswer } from '../dialog/first-answer'
import { useMessages } from './messages'

/** Gives a function that tells whether the customer of a dialog still waits for the first answer of the session. */
export function useFirstAnswer(): (dialog: Pick<DialogBase, 'chatId' | 'sessionId'>, isNew: boolean) => boolean {
  const messages = useMessages()
  return ({ chatId, sessionId }, isNew) => isFirstAnswer(sessionId, isNew, messages.lists.get(chatId) ?? null)
}
