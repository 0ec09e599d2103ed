import { useI18n } from 'vue-i18n'
import { useAccount } from './account'
import { useNotices } from './notices'
import { useAccountName } from './account-name'

/**
 * Gives a function that announces the owner of the account now active. It works even after the component that asked for
 * it is gone, as a sign-in replaces its own screen.
 */
export function useWelcome(): () => void {
  const { t } = useI18n({ useScope: 'global' })
  const account = useAccount()
  const notices = useNotices()
  const nameOf = useAccountName()
  return () => {
    const { active } = account
    if (!active) return
    notices.announce('status', { title: t('account.connected', { portal: active.portal, name: nameOf(active) }) })
  }
}
