import type { ChatId } from '../../../electron/contract/common'
import { useNotices } from '../../app/notices'
import { usePlace } from '../../app/place'
import { useDialogs } from '../dialog/dialogs'

/** Opens the dialog of a reminder beside my dialogs. */
export function useReminderOpening(): (chatId: ChatId) => void {
  const place = usePlace()
  const dialogs = useDialogs()
  const { report } = useNotices()

  return chatId => {
    place.go('own')
    dialogs.open(chatId).catch(report)
  }
}
