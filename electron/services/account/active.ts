import { AppError } from '../../app-error'
import type { Bitrix } from '../../bitrix/client/bitrix'
import type { Account, AccountId } from '../../contract/account'

/** The account that the operator works in, with its portal connection. */
export interface ActiveAccount {
  account: Account
  bitrix: Bitrix
  /** Aborts once another account is active. */
  left?: AbortSignal
}

/** Milliseconds since 1970 by the clock of the account's portal, which all times from the portal refer to. */
export type PortalTime = (of: ActiveAccount) => number

/** @throws AppError `signed_out` when no account is active or its credentials are no longer accepted */
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

/** Whether this account is still the active one. */
export const isActive = (active: Active, { account }: ActiveAccount): boolean =>
  activeOrNull(active)?.account.id === account.id

/**
 * The same account for reading what only its window shows: such a read ends as `cancelled` once another account is
 * active, so that nothing of it waits before the other's requests for the allowance that both share.
 */
export function whileActive({ bitrix, left, ...using }: ActiveAccount): ActiveAccount {
  if (!left) return { ...using, bitrix }
  return {
    ...using,
    left,
    bitrix: {
      call: (method, params, options) => bitrix.call(method, params, { signal: left, ...options }),
      batch: (commands, options) => bitrix.batch(commands, { signal: left, ...options }),
    },
  }
}

/** Removes an account's entries, whose keys begin with its id. */
export function drop(map: Map<string, unknown>, account: AccountId): void {
  for (const key of map.keys()) if (key.startsWith(`${account}:`)) map.delete(key)
}
