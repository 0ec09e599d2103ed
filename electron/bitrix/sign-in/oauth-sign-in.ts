import { AppError, type FailureDetails } from '../../app-error'
import type { Wait } from '../client/budget-queue'
import { parseRedirect, sameSecret, type Redirect } from './oauth-redirect'
import { askForTokens, exchangeFailure, saneEndpoint, tokensOf, type OAuthGrant } from './oauth-tokens'
import type { Portal } from '../identifiers/portal-address'
import type { Transport } from '../http/transport'

const overallMs = 180_000
const exchangeMs = 20_000

export interface SignInRequest {
  portal: Portal
  applicationId: string
  applicationSecret: string
}

/** A sign-in under way in the browser. */
export interface SignIn {
  /** Milliseconds since 1970. */
  until: number
  /** False when another program has the port: then only pasting works. */
  listening: boolean
  /**
   * Takes the redirected address, or the code alone, by hand.
   *
   * @throws AppError `invalid` in the field `address`: `empty`, `not_a_redirect`, `state_mismatch`
   */
  paste(address: string): void
  cancel(): void
  /**
   * @throws AppError `invalid` with `code_expired`, `wrong_secret`, `wrong_application`, `other_portal`,
   *   `sign_in_timeout` or, after three minutes without a listener, `port_busy`; `offline`, `cancelled`, `rejected`
   */
  done: Promise<OAuthGrant>
}

interface OAuthSignInDeps {
  post: Transport['post']
  /** Waits for the browser's return; rejects when the port is taken. */
  listen: (accept: (redirected: URL) => boolean) => Promise<{ close(): void }>
  openExternal: (url: string) => Promise<void>
  /** Milliseconds since 1970. */
  now: () => number
  wait: Wait
  random: (bytes: number) => Buffer
  /** Hides a secret from the log. */
  register: (secret: string) => void
}

/**
 * Signs in through the system's browser: listens, opens the portal's page, exchanges the code that comes back.
 *
 * Bitrix24 sends nobody back when it refuses, so silence ends after three minutes.
 *
 * @see settings/oauth/index.md; RFC 8252; RFC 9700, section 4.4 (mix-up)
 */
export function createOAuthSignIn(deps: OAuthSignInDeps) {
  return async function begin(request: SignInRequest): Promise<SignIn> {
    const { openExternal, now, wait, random, register } = deps
    const state = random(32).toString('base64url')
    register(state)
    register(request.applicationSecret)
    const ending = new AbortController()
    const gate = createGate(state, request.portal)
    const listener = await deps.listen(gate.accept).catch(() => null)
    const until = now() + overallMs
    const late = { reason: listener ? 'sign_in_timeout' : 'port_busy' } satisfies FailureDetails

    async function run(): Promise<OAuthGrant> {
      await openExternal(authorizeAddress(request, state)).catch(() => {
        throw new AppError('invalid', { reason: 'link_refused', field: 'portal' })
      })
      const redirect = await gate.redirect
      register(redirect.code)
      return exchange(deps, request, redirect, ending.signal)
    }

    const stopped = new Promise<never>((_, reject) => {
      ending.signal.addEventListener('abort', () => reject(new AppError('cancelled')))
      const expire = () => {
        if (ending.signal.aborted) return
        reject(new AppError('invalid', late))
        ending.abort()
      }
      wait(overallMs, ending.signal).then(expire, expire)
    })
    const done = Promise.race([run(), stopped]).finally(() => {
      ending.abort()
      listener?.close()
    })
    done.catch(() => undefined)
    return { until, listening: listener !== null, paste: gate.paste, cancel: () => ending.abort(), done }
  }
}

function authorizeAddress({ portal, applicationId }: SignInRequest, state: string): string {
  const query = new URLSearchParams({ client_id: applicationId, state })
  return `${portal.origin}/oauth/authorize/?${query.toString()}`
}

/** Accepts one redirect, and only one that belongs to this sign-in. */
function createGate(state: string, portal: Portal) {
  let open = true
  let pass: (redirect: Redirect) => void
  let refuse: (error: AppError) => void
  const redirect = new Promise<Redirect>((resolve, reject) => {
    pass = resolve
    refuse = reject
  })
  redirect.catch(() => undefined)

  function take(given: Redirect): void {
    open = false
    if (given.domain !== null && !isHostOf(given.domain, portal)) {
      refuse(new AppError('invalid', { reason: 'other_portal', field: 'portal' }))
    } else pass(given)
  }

  return {
    redirect,
    accept(redirected: URL): boolean {
      if (!open || !sameSecret(redirected.searchParams.get('state') ?? '', state)) return false
      if (!redirected.searchParams.has('code')) return false
      const given = readable(redirected.href)
      if (given) take(given)
      return given !== null
    },
    paste(address: string): void {
      const given = parseRedirect(address)
      if (given.state !== null && !sameSecret(given.state, state)) {
        throw new AppError('invalid', { reason: 'state_mismatch', field: 'address' })
      }
      if (open) take(given)
    },
  }
}

/** Null for an address with an impossible code: it is refused like a stranger's. */
function readable(address: string): Redirect | null {
  try {
    return parseRedirect(address)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

function isHostOf(domain: string, portal: Portal): boolean {
  const address = `https://${domain}`
  return URL.canParse(address) && new URL(address).hostname === new URL(portal.origin).hostname
}

async function exchange(
  deps: OAuthSignInDeps,
  request: SignInRequest,
  redirect: Redirect,
  signal: AbortSignal,
): Promise<OAuthGrant> {
  const { portal, applicationId, applicationSecret } = request
  const form = {
    grant_type: 'authorization_code',
    client_id: applicationId,
    client_secret: applicationSecret,
    code: redirect.code,
  }
  const answer = await askForTokens(deps.post, { portal, form, deadlineMs: exchangeMs, signal })
  if (answer.kind !== 'ok') throw exchangeFailure(answer)
  const reply = tokensOf(answer)
  if (!reply) throw new AppError('rejected')
  deps.register(reply.access_token)
  deps.register(reply.refresh_token)
  const endpoint = saneEndpoint(reply.client_endpoint, portal)
  const samePortal = endpoint !== null && new URL(endpoint).host === portal.host
  if (!samePortal || (redirect.memberId !== null && redirect.memberId !== reply.member_id)) {
    throw new AppError('invalid', { reason: 'other_portal', field: 'portal' })
  }
  return {
    applicationId,
    applicationSecret,
    memberId: reply.member_id,
    endpoint,
    accessToken: reply.access_token,
    refreshToken: reply.refresh_token,
    scope: reply.scope,
    turn: deps.now(),
  }
}
