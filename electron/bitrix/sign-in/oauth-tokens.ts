import { z } from 'zod'
import { AppError } from '../../app-error'
import type { FailureReason } from '../../contract/failure'
import { networkReason } from '../http/network-reason'
import { isLoopback, type Portal } from '../identifiers/portal-address'
import type { Transport } from '../http/transport'
import type { HttpAnswer } from '../http/answer'

/** The only hosts that ever get the application's secret, tried in turn while no byte has left. */
const authorizationServers = ['https://oauth.bitrix.info', 'https://oauth.bitrix24.tech']

/** A granted sign-in with everything needed to renew it. Every field except the ids and the scope is secret. */
export const OAuthGrant = z.object({
  applicationId: z.string(),
  applicationSecret: z.string(),
  /** The portal's permanent id; its address may change. */
  memberId: z.string(),
  /** Address for calling REST methods; ends in `/rest/`. */
  endpoint: z.string(),
  accessToken: z.string(),
  refreshToken: z.string(),
  scope: z.string(),
  /** Counts the renewals since the sign-in: of two grants the higher one is the live one. */
  turn: z.number(),
})
export type OAuthGrant = z.output<typeof OAuthGrant>

const TokenReply = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  member_id: z.string().min(1),
  client_endpoint: z.string().min(1),
  /**
   * Seconds. A shorter lifetime than a minute would mean a renewal for every call: then the portal tells when it is
   * over.
   */
  expires_in: z.coerce.number().min(60).catch(3600),
  scope: z.string().catch(''),
})
export type TokenReply = z.output<typeof TokenReply>

export interface TokenRequest {
  /** The portal's place: on a loopback host, as in tests and the demo, it is its own authorization server. */
  portal: Portal
  form: Record<string, string>
  deadlineMs: number
  signal?: AbortSignal
}

/**
 * Asks the authorization server for tokens, with the secret in the body and never in an address. A `server_domain`
 * named by a portal is ignored.
 *
 * @see settings/oauth/index.md, step 2; settings/oauth/auto-renewal.md
 */
export async function askForTokens(post: Transport['post'], request: TokenRequest): Promise<HttpAnswer> {
  const { portal, form, signal } = request
  const started = performance.now()
  const servers = isLoopback(new URL(portal.origin).hostname) ? [portal.origin] : authorizationServers
  let answer: HttpAnswer = { kind: 'notSent', cause: 'NO_SERVER' }
  for (const server of servers) {
    const deadlineMs = request.deadlineMs - (performance.now() - started)
    answer = await post(`${server}/oauth/token/`, form, { deadlineMs, form: true, ...(signal ? { signal } : {}) })
    if (answer.kind !== 'notSent') return answer
  }
  return answer
}

/** @returns The tokens, or null when the answer lacks one of them. */
export function tokensOf(answer: Extract<HttpAnswer, { kind: 'ok' }>): TokenReply | null {
  return TokenReply.safeParse(answer.body).data ?? null
}

/**
 * Fields that a renewal may omit: asking has spent the refresh token, and losing the new one means being signed out.
 */
const RenewedReply = TokenReply.extend({
  member_id: z.string().min(1).optional(),
  client_endpoint: z.string().catch(''),
})

/** @returns The tokens that take the place of a grant's; null when there are none, or they are another portal's. */
export function renewedTokens(answer: Extract<HttpAnswer, { kind: 'ok' }>, grant: OAuthGrant): TokenReply | null {
  const reply = RenewedReply.safeParse(answer.body).data
  if (!reply || (reply.member_id ?? grant.memberId) !== grant.memberId) return null
  return { ...reply, member_id: grant.memberId }
}

/**
 * The portal's REST address from a token reply.
 *
 * @returns With a slash at the end; null when it is not a plain https address, or one on a loopback host that the portal
 *   so far is not on.
 */
export function saneEndpoint(text: string, portal: Portal): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const local = isLoopback(url.hostname)
  if (local !== isLoopback(new URL(portal.origin).hostname)) return null
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  const rest = /^\/rest\/?$/.test(url.pathname)
  return plain && rest && (url.protocol === 'https:' || local) ? `${url.origin}/rest/` : null
}

/**
 * Why a code was not exchanged, beside the field concerned.
 *
 * @see settings/oauth/error-codes.md; `wrong_client` is not documented there, but comes for an unknown application
 */
export function exchangeFailure(answer: Exclude<HttpAnswer, { kind: 'ok' }>): AppError {
  if (answer.kind === 'cancelled') return new AppError('cancelled')
  if (answer.kind !== 'rejected') return new AppError('offline', 'cause' in answer ? networkReason(answer.cause) : {})
  const portalCode = answer.code.slice(0, 80)
  switch (answer.code.toLowerCase()) {
    case 'invalid_grant':
      return new AppError('invalid', { reason: 'code_expired', portalCode })
    case 'invalid_client':
      return new AppError('invalid', { reason: 'wrong_secret', field: 'applicationSecret', portalCode })
    case 'wrong_client':
    case 'unauthorized_client':
      return new AppError('invalid', { reason: 'wrong_application', field: 'applicationId', portalCode })
  }
  return commonFailure(answer) ?? new AppError('rejected', { portalCode })
}

/** The authorization server's final errors about a grant or its application, in lower case: it writes both. */
const finalCodes: ReadonlyMap<string, FailureReason> = new Map<string, FailureReason>([
  ['invalid_grant', 'refresh_refused'],
  ['invalid_client', 'application_removed'],
  ['wrong_client', 'application_removed'],
])

/**
 * Why tokens were not renewed: `signed_out` is final, and only for codes documented as such (`wrong_client` comes in
 * place of `invalid_client`); anything else may pass.
 *
 * @see settings/oauth/error-codes.md
 */
export function renewalFailure(answer: Exclude<HttpAnswer, { kind: 'ok' }>): AppError {
  if (answer.kind !== 'rejected' || answer.doubtful) {
    return new AppError('offline', 'cause' in answer ? networkReason(answer.cause) : {})
  }
  const portalCode = answer.code.slice(0, 80)
  const reason = finalCodes.get(answer.code.toLowerCase())
  // With 500 and more the server itself is in trouble and has judged nothing.
  if (reason && answer.status < 500) return new AppError('signed_out', { reason, portalCode })
  const common = commonFailure(answer)
  if (common?.code === 'rate_limited') return common
  return new AppError('offline', { reason: 'renewal_failed', portalCode, ...common?.details })
}

function commonFailure({ code, status, retryAfterMs }: Extract<HttpAnswer, { kind: 'rejected' }>): AppError | null {
  const portalCode = code.slice(0, 80)
  const known = code.toLowerCase()
  if (known === 'payment_required') return new AppError('rejected', { reason: 'application_unpaid', portalCode })
  if (known === 'insufficient_scope' || known === 'invalid_scope') {
    return new AppError('forbidden', { reason: 'scopes_exceeded', portalCode })
  }
  if (known === 'query_limit_exceeded' || status === 429) {
    return new AppError('rate_limited', { portalCode, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) })
  }
  return null
}
