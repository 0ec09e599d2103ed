import { useI18n } from 'vue-i18n'

/** The portal's word for a channel whose window for replies has closed. */
const closedWindow = 'replylimit'

/** Says why a channel takes no messages for a customer; a reason that is not known is given as the portal wrote it. */
export function useBlockReason(): (reason: string) => string {
  const { t } = useI18n({ useScope: 'global' })
  return reason => (reason.replace(/[^a-z]/gi, '').toLowerCase() === closedWindow ? t('countdown.replyLimit') : reason)
}
