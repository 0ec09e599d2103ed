import { z } from 'zod'
import { Failure } from './failure'
import { Instant, Operator } from './common'

export const AccountId = z.string().min(1).max(200).brand<'AccountId'>()
export type AccountId = z.output<typeof AccountId>

/**
 * A call for an account names the one that the operator saw when they asked; if another is active by then, main refuses
 * with `account_changed` and does nothing.
 */
export const Owned = z.object({ account: AccountId })

/** Place of a sign-in: sealed by the system's keyring, in memory until quit, or on disk without a keyring. */
export const Keeping = z.enum(['sealed', 'memory', 'weak'])
export type Keeping = z.output<typeof Keeping>

/** Permissions the console asks for; each names a group of texts that say what its absence disables. */
export const Scope = z.enum(['imopenlines', 'im', 'crm', 'user'])
export type Scope = z.output<typeof Scope>

export const Account = z.object({
  id: AccountId,
  /** Host, in the form a person can check (punycode). */
  portal: z.string(),
  portalUrl: z.string(),
  user: Operator,
  isAdmin: z.boolean(),
  via: z.enum(['oauth', 'webhook']),
  scopes: z.array(z.string()),
  missingScopes: z.array(Scope),
  keeping: Keeping,
  /** `signed_out`: the portal no longer takes the credentials; `reason` says why. */
  state: z.enum(['ready', 'signed_out']),
  reason: Failure.shape.reason.unwrap().nullable(),
})
export type Account = z.output<typeof Account>

export const AccountState = z.object({
  accounts: z.array(Account),
  activeId: AccountId.nullable(),
  /** A sign-in in the browser that is under way. */
  signingIn: z.object({ portal: z.string(), until: Instant, listening: z.boolean() }).nullable(),
  /** The operator must choose where to keep a sign-in because this computer has no keyring, for this reason. */
  keepingQuestion: z.object({ accountId: AccountId, backend: z.string() }).nullable(),
  /** Values preset by an administrator; the secret itself never reaches the window. */
  preset: z.object({
    portal: z.string(),
    applicationId: z.string(),
    hasSecret: z.boolean(),
    locked: z.boolean(),
    /** False: the policy allows no sign-in by webhook. */
    webhooks: z.boolean(),
    /** Hosts that the policy lets people sign in to; null for any. */
    portals: z.array(z.string()).nullable(),
    /** Hosts of the people whom the policy names; null where it names nobody. */
    portalsOfPeople: z.array(z.string()).nullable(),
    /** False: the policy allows one account at a time. */
    several: z.boolean(),
  }),
  /** The address to register in Bitrix24 as the application's handler. */
  redirectAddress: z.string(),
  /** Told once after a start on which stored credentials could not be opened. */
  notice: z
    .enum([
      ...(['keyring_locked', 'keyring_changed', 'store_damaged'] as const),
      ...(['policy_damaged', 'policy_untrusted', 'policy_unreadable', 'policy_kept'] as const),
    ])
    .nullable(),
})
export type AccountState = z.output<typeof AccountState>
