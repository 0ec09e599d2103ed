import { useI18n } from 'vue-i18n'
import type { Account } from '../../electron/contract/account'

/** Gives a function that names an account's owner, even if the portal has not given the name. */
export function useAccountName(): (account: Account) => string {
  const { t } = useI18n({ useScope: 'global' })
  return ({ user }) => user.name ?? t('account.nameless', { id: user.id })
}
