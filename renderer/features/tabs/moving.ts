import { useI18n } from 'vue-i18n'
import type { ChatId } from '../../../electron/contract/common'
import { useNotices } from '../../app/notices'
import { useTabs } from './tabs'

/** Moves tabs along the strip by keys or by dragging, and says where they have come to. */
export function useTabMoving() {
  const { t } = useI18n({ useScope: 'global' })
  const tabs = useTabs()
  const notices = useNotices()

  function say(chatId: ChatId): void {
    const at = tabs.tabs.findIndex(tab => tab.chatId === chatId)
    const customer = tabs.tabs[at]?.customer
    if (customer) notices.announce('status', { title: t('tabs.at', { customer, at: at + 1, of: tabs.tabs.length }) })
  }
  function step(chatId: ChatId, by: -1 | 1): void {
    tabs.move(chatId, by)
    say(chatId)
  }
  function place(chatId: ChatId, onto: ChatId): void {
    tabs.place(chatId, onto)
    say(chatId)
  }
  return { step, place }
}
