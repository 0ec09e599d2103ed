import { parsePortal } from '../../bitrix/identifiers/portal-address'
import type { FailureReason } from '../../contract/failure'
import type { UserId } from '../../contract/common'
import { type AccountAccess, endpointOf } from './record'
import type { Preset } from './sign-in'

interface Holder {
  access: AccountAccess
  userId: UserId
}

/**
 * Why an administrator does not let an account be used on this computer, whether it is signing in or was signed in
 * long ago; null where they do. A lock to a portal or application that is not known bars nobody who is in already.
 */
export function barredBy(preset: Preset, { access, userId }: Holder): FailureReason | null {
  const { host } = endpointOf(access)
  const only = preset.lockPortal && preset.portal ? [preset.portal] : preset.allowedPortals
  if (only && !only.some(portal => parsePortal(portal).host === host)) return 'portal_locked'
  if (access.via === 'webhook' && !preset.allowWebhook) return 'webhooks_off'
  const { applicationId, lockApplication } = preset
  const isOther = access.via === 'oauth' && access.grant.applicationId !== applicationId
  if (lockApplication && applicationId && isOther) return 'application_locked'
  const { allowedAccounts } = preset
  return allowedAccounts && !allowedAccounts.includes(`${host}/${userId}`) ? 'account_not_allowed' : null
}
