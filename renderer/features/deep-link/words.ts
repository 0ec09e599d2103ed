import { useI18n } from 'vue-i18n'
import type { LinkTarget } from '../../../electron/contract/deep-link'

/** Gives what a link asks for in a few words. */
export function useLinkWords(): (target: LinkTarget) => string {
  const { t } = useI18n({ useScope: 'global' })
  return target => {
    if (target.kind === 'chat') return t('deepLink.chat', { id: target.chatId })
    return target.kind === 'code' ? target.code : t(`dialog.crm.${target.entity.type}`, { id: target.entity.id })
  }
}
