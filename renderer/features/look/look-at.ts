import { useI18n } from 'vue-i18n'
import type { LiveDialog } from '../../../electron/contract/board'
import { useNotices } from '../../app/notices'
import { mostLooks, useLooks } from './looks'

/** Gives a function that looks at dialogs as far as there is room, and says how many there was none for. */
export function useLookAt(): (wanted: readonly Pick<LiveDialog, 'chatId' | 'customer'>[]) => void {
  const { t } = useI18n({ useScope: 'global' })
  const looks = useLooks()
  const notices = useNotices()
  return wanted => {
    const left = wanted.filter(
      ({ chatId, customer }) => !looks.open(chatId, customer ?? t('look.nameless', { chatId })),
    )
    if (left.length > 0)
      notices.announce('alert', { title: t('look.full', { n: left.length, most: mostLooks }, left.length) })
  }
}
