import { AppError } from '../../app-error'
import type { Bitrix } from '../../bitrix/client/bitrix'
import type { Account, AccountId } from '../../contract/account'

/** The account the operator works in, with the line to its portal. */
export interface ActiveAccount {
  account: Account
  bitrix: Bitrix
}

/** Milliseconds since 1970 by the clock of the account's portal: what the portal tells is of no other time. */
export type PortalTime = (of: ActiveAccount) => number

/** @throws AppError `signed_out` when no account is active or its credentials are not taken any more */
export type Active = () => ActiveAccount

/** The active account; null where {@link Active} throws. */
export function activeOrNull(active: Active): ActiveAccount | null {
  try {
    return active()
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

/** Whether the window still shows this account. */
export const isActive = (active: Active, { account }: ActiveAccount): boolean =>
  activeOrNull(active)?.account.id === account.id

/** Takes out what is kept of an account: its keys begin with it. */
export function drop(map: Map<string, unknown>, account: AccountId): void {
  for (const key of map.keys()) if (key.startsWith(`${account}:`)) map.delete(key)
}
