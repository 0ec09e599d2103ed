import { z } from 'zod'
import { OAuthGrant } from '../../bitrix/sign-in/oauth-tokens'
import { Account, type AccountId, type Keeping, Scope } from '../../contract/account'

/** The credentials for a portal: a grant that is renewed, or a webhook's address. Secret. */
export const AccountAccess = z.discriminatedUnion('via', [
  z.object({ via: z.literal('oauth'), grant: OAuthGrant }),
  z.object({ via: z.literal('webhook'), endpoint: z.string() }),
])
export type AccountAccess = z.output<typeof AccountAccess>

/** The user who signed in, as the portal described them then. */
export const AccountPerson = z.object({
  user: Account.shape.user,
  isAdmin: z.boolean(),
  scopes: z.array(z.string()),
})
export type AccountPerson = z.output<typeof AccountPerson>

/** One account in its stored form, which is sealed. */
export const AccountRecord = z.object({
  version: z.literal(1),
  access: AccountAccess,
  person: AccountPerson,
  /** Why the portal no longer accepts the credentials; null while it does. */
  reason: Account.shape.reason,
  /** Time of the first sign-in; accounts are listed in this order. */
  since: z.number(),
})
export type AccountRecord = z.output<typeof AccountRecord>

/** @returns The record, or null when the text is not one. */
export function parseAccount(text: string): AccountRecord | null {
  try {
    return AccountRecord.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

export function endpointOf(access: AccountAccess): URL {
  return new URL(access.via === 'oauth' ? access.grant.endpoint : access.endpoint)
}

/**
 * The account as the window sees it: without a secret.
 *
 * @param unsaved The disk or the keyring does not accept the newest credentials at the moment.
 */
export function accountOf(id: AccountId, record: AccountRecord, keeping: Keeping, unsaved: boolean): Account {
  const { access, person, reason } = record
  const { host, origin } = endpointOf(access)
  return {
    id,
    portal: host,
    portalUrl: origin,
    user: person.user,
    isAdmin: person.isAdmin,
    via: access.via,
    scopes: person.scopes,
    missingScopes: missingScopes(person.scopes),
    keeping,
    state: reason ? 'signed_out' : 'ready',
    reason: reason ?? (unsaved ? 'storage_unavailable' : null),
  }
}

/** Permissions that the console asks for and was not given. Two narrower ones also serve as `user`. */
export function missingScopes(granted: string[]): Scope[] {
  const enough: Partial<Record<Scope, string[]>> = { user: ['user', 'user_brief', 'user_basic'] }
  return Scope.options.filter(scope => !(enough[scope] ?? [scope]).some(one => granted.includes(one)))
}
