import { AppError } from '../../app-error'
import type { OAuthGrant } from '../../bitrix/sign-in/oauth-tokens'
import type { SignIn, SignInRequest } from '../../bitrix/sign-in/oauth-sign-in'
import { parsePortal } from '../../bitrix/identifiers/portal-address'
import { parseWebhook } from '../../bitrix/sign-in/webhook'
import type { Input } from '../../contract/calls'
import type { FailureReason } from '../../contract/failure'
import { Instant } from '../../contract/common'
import { type AccountState } from '../../contract/account'
import type { AccountAccess } from './record'
import { endpointOf } from './record'

/** The administrator's presets. */
export interface Preset {
  portal?: string | undefined
  applicationId?: string | undefined
  applicationSecret?: string | undefined
  /** True: only the preset portal is allowed, and none at all without one. */
  lockPortal: boolean
  allowedPortals?: readonly string[] | undefined
  /** Each as a portal's host and a person's number: `example.bitrix24.com/15`. */
  allowedAccounts?: readonly string[] | undefined
  allowSeveralAccounts?: boolean | undefined
  /** True: only the preset application is allowed. */
  lockApplication?: boolean | undefined
  allowWebhook: boolean
  allowWeakStorage: boolean
}

/**
 * Completes the typed input with known values: presets first, then those of an account signed in on that portal.
 *
 * @throws AppError `invalid` beside the field: a bad portal address, `portal_locked` when another one is,
 *   `application_locked`, `application_id_empty`, `application_secret_empty`
 */
export function completeRequest(
  typed: Input<'account.signIn'>,
  preset: Preset,
  known: readonly AccountAccess[],
): SignInRequest {
  const portal = parsePortal(typed.portal.trim() || preset.portal || '')
  const presetHost = preset.portal ? parsePortal(preset.portal).host : null
  if (!isAllowed(preset, portal.host)) throw new AppError('invalid', { reason: 'portal_locked', field: 'portal' })
  const here = known.flatMap(access =>
    access.via === 'oauth' && endpointOf(access).host === portal.host ? [access.grant] : [],
  )
  const ofPreset = presetHost === null || presetHost === portal.host ? preset : null
  const applicationId = typed.applicationId.trim() || ofPreset?.applicationId || here[0]?.applicationId || ''
  if (applicationId === '') throw new AppError('invalid', { reason: 'application_id_empty', field: 'applicationId' })
  if (preset.lockApplication && applicationId !== preset.applicationId) {
    throw new AppError('invalid', { reason: 'application_locked', field: 'applicationId' })
  }
  const secret =
    typed.applicationSecret.trim() ||
    (applicationId === ofPreset?.applicationId && ofPreset.applicationSecret) ||
    here.find(grant => grant.applicationId === applicationId)?.applicationSecret
  if (!secret) throw new AppError('invalid', { reason: 'application_secret_empty', field: 'applicationSecret' })
  return { portal, applicationId, applicationSecret: secret }
}

/** With a lock only the preset portal, and none at all where none is preset. */
function allowedHosts({ lockPortal, portal, allowedPortals }: Preset): string[] | null {
  const only = lockPortal ? (portal ? [portal] : []) : allowedPortals
  return only?.map(each => parsePortal(each).host) ?? null
}

const isAllowed = (preset: Preset, host: string): boolean => allowedHosts(preset)?.includes(host) !== false

/** What the window needs to know of the presets; never the secret. */
export function presetShown(preset: Preset): AccountState['preset'] {
  const { portal = '', applicationId = '', applicationSecret, lockPortal, allowWebhook } = preset
  const hosts = preset.allowedAccounts?.map(name => name.slice(0, name.lastIndexOf('/')))
  return {
    ...{ portal, applicationId, hasSecret: Boolean(applicationSecret), webhooks: allowWebhook },
    locked: lockPortal && preset.portal !== undefined,
    portals: allowedHosts(preset),
    portalsOfPeople: hosts ? [...new Set(hosts)] : null,
    several: preset.allowSeveralAccounts !== false,
  }
}

/**
 * @throws AppError `invalid` in the field `webhookUrl`, as {@link parseWebhook} says, `portal_locked` when another one is,
 *   or `webhooks_off` by the policy
 */
export function webhookAccess(text: string, preset: Preset): AccountAccess {
  if (!preset.allowWebhook) throw new AppError('invalid', { reason: 'webhooks_off', field: 'webhookUrl' })
  const { endpoint, portal } = parseWebhook(text)
  if (!isAllowed(preset, portal.host)) throw new AppError('invalid', { reason: 'portal_locked', field: 'webhookUrl' })
  return { via: 'webhook', endpoint }
}

/** The meaning of a lost first request for the address, by the transport's cause. */
const addressCauses: ReadonlyMap<unknown, FailureReason> = new Map<unknown, FailureReason>([
  ['ENOTFOUND', 'portal_unknown'],
  ['NOT_JSON', 'not_a_portal'],
])

/**
 * A webhook refused at its first use is wrong input, not the end of a sign-in; so is one whose host is unknown or is
 * not a portal.
 */
export function besideWebhook(error: unknown): never {
  if (!(error instanceof AppError)) throw error
  const known = error.code === 'offline' ? addressCauses.get(error.cause) : undefined
  if (error.code !== 'signed_out' && !known) throw error
  // It never was accepted here, so what has become of it is not known.
  const reason = error.details.reason === 'webhook_revoked' ? 'wrong_webhook' : known
  throw new AppError('invalid', { ...error.details, ...(reason && { reason }), field: 'webhookUrl' })
}

interface SignInDeps {
  begin: (request: SignInRequest) => Promise<SignIn>
  changed: () => void
}

/**
 * The one sign-in that may be under way, from its beginning until its account is there; a new one ends the previous
 * one. Anything that the browser, code or tokens of an ended sign-in still bring is ignored.
 */
export function createSigningIn(deps: SignInDeps) {
  const browsing = createBrowsing(deps)
  let leaving = new AbortController()

  /** @returns Aborts when this sign-in is over. */
  function anew(): AbortSignal {
    leaving.abort()
    leaving = new AbortController()
    return leaving.signal
  }

  return {
    state: browsing.state,
    paste: browsing.paste,
    /** @param admit Admits an account that needs no browser. @throws AppError `cancelled` when the sign-in is left */
    admitting<T>(admit: (over: AbortSignal) => Promise<T>): Promise<T> {
      browsing.cancel()
      browsing.end()
      return cancelledWith(anew(), admit)
    },
    /** @param admit Admits the account with the grant. @throws AppError `cancelled` when the sign-in was left */
    async run<T>(request: SignInRequest, admit: (grant: OAuthGrant, over: AbortSignal) => Promise<T>): Promise<T> {
      const over = anew()
      try {
        const granted = await browsing.run(request)
        return await cancelledWith(over, () => admit(granted, over))
      } finally {
        if (leaving.signal === over) browsing.end()
      }
    },
    cancel() {
      browsing.cancel()
      leaving.abort()
    },
  }
}

/** Runs the admission and ends with it as soon as the sign-in is over. @throws AppError `cancelled` then */
async function cancelledWith<T>(over: AbortSignal, admit: (over: AbortSignal) => Promise<T>): Promise<T> {
  if (over.aborted) throw new AppError('cancelled')
  const left = new Promise<never>((_, reject) =>
    over.addEventListener('abort', () => reject(new AppError('cancelled')), { once: true }),
  )
  const admitted = admit(over)
  admitted.catch(() => undefined)
  return Promise.race([admitted, left])
}

/** A sign-in through the browser. */
function createBrowsing({ begin, changed }: SignInDeps) {
  let state: AccountState['signingIn'] = null
  let running: SignIn | null = null
  let latest = 0

  async function endRunning(): Promise<void> {
    const ended = running
    ended?.cancel()
    await ended?.done.catch(() => undefined)
  }

  return {
    /** Also given while the account is being admitted. */
    state: () => state,
    async run(request: SignInRequest): Promise<OAuthGrant> {
      const turn = ++latest
      await endRunning()
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
        if (running === mine) running = null
      }
    },
    /** Shows it no longer. */
    end(): void {
      if (state === null) return
      state = null
      changed()
    },
    cancel(): void {
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
