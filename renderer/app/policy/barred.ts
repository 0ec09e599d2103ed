import type { FailureReason } from '../../../electron/contract/failure'
import { useAccount } from '../account'

/** Why the administrator holds an account that is signed in, or lets nobody sign in. */
const byAdministrator = new Set<FailureReason>([
  ...(['portal_locked', 'webhooks_off', 'application_locked', 'account_not_allowed', 'one_account'] as const),
])

/** Whether a sign-in is out of use for the administrator's reason, not the portal's. */
export const isHeld = (reason: FailureReason | null): reason is FailureReason =>
  reason !== null && byAdministrator.has(reason)

/** Gives a function that says why the administrator lets nobody work on a portal; null where somebody may sign in. */
export function useBarred(): (host: string) => FailureReason | null {
  const account = useAccount()
  return host => {
    const preset = account.state?.preset
    if (preset?.portals?.includes(host) === false) return 'portal_locked'
    if (preset?.portalsOfPeople?.includes(host) === false) return 'account_not_allowed'
    const here = account.accounts.filter(({ portal }) => portal === host)
    const held = here.find(({ reason }) => isHeld(reason))?.reason ?? null
    if (held !== null) return held
    return preset?.several === false && account.ready ? 'one_account' : null
  }
}
