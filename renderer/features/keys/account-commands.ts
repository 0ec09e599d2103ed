import { useI18n } from 'vue-i18n'
import type { Account } from '../../../electron/contract/account'
import { useAccountName } from '../../app/account-name'

/** Gives the id and name of the command that switches to an account, one for each signed-in account. */
export function useAccountCommand() {
  const { t } = useI18n({ useScope: 'global' })
  const nameOf = useAccountName()
  return (account: Account) => ({
    id: `account:${account.id}`,
    text: () => t('app.commands.switchTo', { name: nameOf(account), portal: account.portal }),
  })
}
