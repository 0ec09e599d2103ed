import { type Account, AccountId } from '../../electron/contract/account'
import { UserId } from '../../electron/contract/common'

/** A user's account at the portal of this origin, signed in by a webhook that may do everything unless said. */
export const accountAt = (origin: string, id: number, name: string | null, given: Partial<Account> = {}): Account => ({
  id: AccountId.parse(`account-${id}`),
  portal: new URL(origin).host,
  portalUrl: origin,
  user: { id: UserId.parse(id), name },
  isAdmin: false,
  via: 'webhook',
  scopes: ['crm', 'im', 'imopenlines', 'user', 'lists'],
  missingScopes: [],
  keeping: 'memory',
  state: 'ready',
  reason: null,
  ...given,
})
