import { useI18n } from 'vue-i18n'
import type { Dialog } from '../../../electron/contract/dialog'
import { useBlockReason } from './block-reason'
import type { Writing } from './writing'

/** Says why the operator cannot write in a dialog. */
export function useWritingWords(): (dialog: Dialog, why: Extract<Writing, { can: false }>['why']) => string {
  const { t } = useI18n({ useScope: 'global' })
  const blockReason = useBlockReason()

  return ({ blocked, operator }, why) => {
    if (why === 'blocked' && blocked?.reason)
      return t('composer.aside.blockedWhy', { reason: blockReason(blocked.reason) })
    if (why === 'aside' && !operator) return t('composer.aside.nobodys')
    return t(`composer.aside.${why}`)
  }
}
