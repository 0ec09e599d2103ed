import type { Bitrix } from '../../bitrix/client/bitrix'
import type { Account } from '../../contract/account'

/** The account the operator works in, with the line to its portal. */
export interface ActiveAccount {
  account: Account
  bitrix: Bitrix
}

/** Milliseconds since 1970 by the clock of the account's portal: what the portal tells is of no other time. */
export type PortalTime = (of: ActiveAccount) => number

/** @throws AppError `signed_out` when no account is active or its credentials are not taken any more */
export type Active = () => ActiveAccount
