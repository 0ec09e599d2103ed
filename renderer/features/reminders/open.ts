import type { ChatId } from '../../../electron/contract/common'
import { useNotices } from '../../app/notices'
import { usePlace } from '../../app/place'
import { useDialogEntry } from '../dialog/entry'
import { useDialogs } from '../dialog/dialogs'

/** Opens the dialog of a reminder beside my dialogs, with the focus in it. */
export function useReminderOpening(): (chatId: ChatId) => void {
  const place = usePlace()
  const dialogs = useDialogs()
  const entry = useDialogEntry()
  const { report } = useNotices()

  return chatId => {
    entry.ask(chatId)
    place.go('own')
    dialogs.open(chatId).catch(report)
  }
}
