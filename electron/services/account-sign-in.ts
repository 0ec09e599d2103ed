import { AppError } from '../app-error'
import type { OAuthGrant } from '../bitrix/oauth-tokens'
import type { SignIn, SignInRequest } from '../bitrix/oauth-sign-in'
import { parsePortal } from '../bitrix/portal-address'
import { parseWebhook } from '../bitrix/webhook'
import type { Input } from '../contract/calls'
import type { FailureReason } from '../contract/failure'
import { Instant } from '../contract/models'
import { type AccountState } from '../contract/models-account'
import type { AccountAccess } from './account-record'
import { endpointOf } from './account-record'

/** What an administrator preset. */
export interface Preset {
  portal?: string | undefined
  applicationId?: string | undefined
  applicationSecret?: string | undefined
  /** True: no other portal than the preset one, and none at all where none is preset. */
  lockPortal: boolean
  allowWebhook: boolean
  allowWeakStorage: boolean
}

/**
 * Completes what was typed by what is known: preset values first, then those of an account signed in on that portal.
 *
 * @throws AppError `invalid` beside the field: a bad portal address, `portal_locked` when another one is,
 *   `application_id_empty`, `application_secret_empty`
 */
export function completeRequest(
  typed: Input<'account.signIn'>,
  preset: Preset,
  known: readonly AccountAccess[],
): SignInRequest {
  const portal = parsePortal(typed.portal.trim() || preset.portal || '')
  const presetHost = preset.portal ? parsePortal(preset.portal).host : null
  if (preset.lockPortal && portal.host !== presetHost) {
    throw new AppError('invalid', { reason: 'portal_locked', field: 'portal' })
  }
  const here = known.flatMap(access =>
    access.via === 'oauth' && endpointOf(access).host === portal.host ? [access.grant] : [],
  )
  const ofPreset = presetHost === null || presetHost === portal.host ? preset : null
  const applicationId = typed.applicationId.trim() || ofPreset?.applicationId || here[0]?.applicationId || ''
  if (applicationId === '') throw new AppError('invalid', { reason: 'application_id_empty', field: 'applicationId' })
  const secret =
    typed.applicationSecret.trim() ||
    (applicationId === ofPreset?.applicationId && ofPreset.applicationSecret) ||
    here.find(grant => grant.applicationId === applicationId)?.applicationSecret
  if (!secret) throw new AppError('invalid', { reason: 'application_secret_empty', field: 'applicationSecret' })
  return { portal, applicationId, applicationSecret: secret }
}

/**
 * @throws AppError `invalid` in the field `webhookUrl`, as {@link parseWebhook} says, `portal_locked` when another one is,
 *   or `webhooks_off` by the policy
 */
export function webhookAccess(text: string, preset: Preset): AccountAccess {
  if (!preset.allowWebhook) throw new AppError('invalid', { reason: 'webhooks_off', field: 'webhookUrl' })
  const { endpoint, portal } = parseWebhook(text)
  if (preset.lockPortal && (!preset.portal || parsePortal(preset.portal).host !== portal.host)) {
    throw new AppError('invalid', { reason: 'portal_locked', field: 'webhookUrl' })
  }
  return { via: 'webhook', endpoint }
}

/** What a lost first request says about the address, by the cause that the transport gives. */
const addressCauses: ReadonlyMap<unknown, FailureReason> = new Map<unknown, FailureReason>([
  ['ENOTFOUND', 'portal_unknown'],
  ['NOT_JSON', 'not_a_portal'],
])

/**
 * A webhook refused at its first use is a wrong input, not the end of a sign-in; and so is one whose host is not known or
 * is no portal.
 */
export function besideWebhook(error: unknown): never {
  if (!(error instanceof AppError)) throw error
  const reason = error.code === 'offline' ? addressCauses.get(error.cause) : undefined
  if (error.code !== 'signed_out' && !reason) throw error
  throw new AppError('invalid', { ...error.details, ...(reason && { reason }), field: 'webhookUrl' })
}

interface Deps {
  begin: (request: SignInRequest) => Promise<SignIn>
  changed: () => void
}

/** The one sign-in that may be under way; a new one ends the one before. */
export function createSigningIn({ begin, changed }: Deps) {
  let state: AccountState['signingIn'] = null
  let running: SignIn | null = null
  let latest = 0

  async function end(): Promise<void> {
    const ended = running
    ended?.cancel()
    await ended?.done.catch(() => undefined)
  }

  async function run(request: SignInRequest): Promise<OAuthGrant> {
    const turn = ++latest
    await end()
    const mine = await begin(request)
    if (turn !== latest) mine.cancel()
    else {
      running = mine
      state = { portal: request.portal.host, until: Instant.parse(mine.until), listening: mine.listening }
      changed()
    }
    try {
      return await mine.done
    } finally {
      if (running === mine) {
        running = null
        state = null
        changed()
      }
    }
  }

  return {
    state: () => state,
    run,
    cancel() {
      latest++
      running?.cancel()
    },
    /** @throws AppError `invalid` with `not_a_redirect` when no sign-in is under way, or as the sign-in says */
    paste(address: string): void {
      if (!running) throw new AppError('invalid', { reason: 'not_a_redirect', field: 'address' })
      running.paste(address)
    },
  }
}
