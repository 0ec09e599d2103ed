import { z } from 'zod'
import { Scope } from '../account'
import { FailureReason } from '../failure'

/** What is checked, in this order. */
export const checkNames = [
  ...(['network', 'proxy', 'certificates', 'portal', 'clock', 'scopes', 'allowance'] as const),
  ...(['keyring', 'notifications'] as const),
] as const
const CheckName = z.enum(checkNames)
export type CheckName = z.output<typeof CheckName>

/** What a check found; the window has a text for each. */
const Finding = z.enum([
  'network_up',
  'network_down',
  'proxy_none',
  'proxy_script_direct',
  'proxy_used',
  'proxy_lost',
  'certificate_good',
  'certificate_bad',
  'certificate_plain',
  'certificate_unread',
  'portal_good',
  'portal_lost',
  'portal_refused',
  'clock_good',
  'clock_apart',
  'clock_unknown',
  'scopes_all',
  'scopes_missing',
  'scopes_unknown',
  'allowance_good',
  'allowance_tight',
  'keyring_good',
  'keyring_none',
  'notifications_told',
  'notifications_none',
  'signed_out',
  'unchecked',
])

export const CheckResult = z.object({
  name: CheckName,
  /** `doubt`: it could not be found out, or only in part. */
  verdict: z.enum(['good', 'bad', 'doubt']),
  said: Finding,
  /** What the text needs: numbers, hosts, names of authorities. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  reason: FailureReason.optional(),
  scopes: z.array(Scope).optional(),
})
export type CheckResult = z.output<typeof CheckResult>

/** The window's calls about diagnostics. */
export const diagnosticsCalls = {
  /** Checks one after the other with one request to the portal; each result also arrives as `diagnostics.checked`. */
  'diagnostics.run': { input: z.object({}), output: z.array(CheckResult) },
  /** Stops a run at once; the results so far stay. */
  'diagnostics.stop': { input: z.object({}), output: z.void() },
  /**
   * Saves the last results and the recent log, without secrets and names, where the operator says; false when they
   * choose no place.
   */
  'diagnostics.save': { input: z.object({}), output: z.boolean() },
}
