import type { Dialog } from '../../../electron/contract/dialog'
import { useDrafts } from '../drafts/drafts'
import { useFirstAnswer } from '../messages/first-answer'
import { useMyDialogs } from '../my-dialogs/my-dialogs'
import { useMyDialogsWords } from '../my-dialogs/words'

/** Gives what a row of the results shows of a dialog: its last message too, where my dialogs tell it. */
export function useResultRow() {
  const myDialogs = useMyDialogs()
  const drafts = useDrafts()
  const firstAnswerOf = useFirstAnswer()
  const words = useMyDialogsWords()

  return (dialog: Dialog) => {
    const { chatId, sessionId, status, lastActivityAt } = dialog
    const known = myDialogs.byChat.get(chatId)
    const isSameTalk = known?.sessionId === sessionId
    return {
      dialog,
      excerpt: known && isSameTalk ? words.excerpt(known) : null,
      status,
      at: lastActivityAt,
      isFirst: firstAnswerOf(dialog, status === 'new'),
      draft: drafts.has(chatId),
    }
  }
}
