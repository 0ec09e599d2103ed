import type { ChatId } from '../../../electron/contract/common'
import { useNotices } from '../../app/notices'
import { usePlace } from '../../app/place'
import { useDialogs } from './dialogs'
import { useDialogEntry } from './entry'

/** Gives a function that opens a dialog in a view, from anywhere, with the focus in it. */
export function useDialogOpening(view: 'find' | 'myDialogs'): (chatId: ChatId) => void {
  const place = usePlace()
  const dialogs = useDialogs()
  const entry = useDialogEntry()
  const { report } = useNotices()

  return chatId => {
    entry.ask(chatId)
    place.go(view)
    dialogs.open(chatId).catch(report)
  }
}
