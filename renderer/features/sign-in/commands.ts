import { useI18n } from 'vue-i18n'
import type { Account } from '../../../electron/contract/account'
import { useAccount } from '../../app/account'
import { useAccountCommand } from '../keys/account-commands'
import { useCommand, useCommandList } from '../keys/commands'

interface SignInScreen {
  /** Shows one of the ways in, with the focus in its first field. */
  show(way: 'oauth' | 'webhook'): unknown
  /** Signs in again with an account that is kept. */
  again(kept: Account): unknown
  /** Returns to the workspace of the active account. */
  back(): unknown
}

/** The commands of the sign-in screen. */
export function useSignInCommands(screen: SignInScreen): void {
  const { t } = useI18n({ useScope: 'global' })
  const account = useAccount()
  const commandOf = useAccountCommand()

  const underWay = () => (account.state?.signingIn ? t('account.commands.underWay') : null)
  const noWebhooks = () => (account.state?.preset.webhooks ? null : t('account.webhook.off.title'))

  useCommand({ id: 'account.byBrowser', run: () => screen.show('oauth'), unavailable: underWay })
  useCommand({
    id: 'account.byWebhook',
    run: () => screen.show('webhook'),
    unavailable: () => noWebhooks() ?? underWay(),
  })
  useCommandList(() => [
    ...(account.state?.signingIn ? [{ id: 'account.cancel' as const, run: account.cancel }] : []),
    ...(account.ready ? [{ id: 'account.back' as const, run: screen.back }] : []),
    ...account.accounts
      .filter(({ id }) => !account.ready || id !== account.active?.id)
      .map(one => ({
        ...commandOf(one),
        run: () => (one.state === 'ready' ? account.switchTo(one.id) : screen.again(one)),
        unavailable: underWay,
      })),
  ])
}
