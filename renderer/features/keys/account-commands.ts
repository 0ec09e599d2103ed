import { useI18n } from 'vue-i18n'
import type { Account } from '../../../electron/contract/account'
import { useAccountName } from '../../app/account-name'

/** Gives the id and the name of the command that works as an account: one for each that is signed in. */
export function useAccountCommand() {
  const { t } = useI18n({ useScope: 'global' })
  const nameOf = useAccountName()
  return (account: Account) => ({
    id: `account:${account.id}`,
    text: () => t('app.commands.switchTo', { name: nameOf(account), portal: account.portal }),
  })
}
