import type { ServerResponse } from 'node:http'
import { executes, heldUp, html, json, refusal, write, writeFaulty } from './http'
import type { Incoming, Reply } from './http'
import type { TokenPair } from './grants'
import { text } from './methods/method'
import { authorizePage, messagePage } from './oauth-pages'
import { RestError } from './rest-error'
import type { Backstage } from './types'

const hostOf = (portal: Backstage) => new URL(portal.origin()).host

/**
 * The page on which a person allows the application. Allowing redirects to the registered address; errors are shown on
 * the portal's own page, without a redirect.
 *
 * @see settings/oauth/index.md, "Step 1"
 */
export function authorize(portal: Backstage, { verb, params }: Incoming): Reply {
  const { application, settings, world } = portal
  if (text(params['client_id']) !== application.id || settings.applicationRemoved)
    return html(400, messagePage('The application is not installed on this portal'))
  const state = text(params['state'])
  if (verb !== 'POST') return html(200, authorizePage(portal, state))
  if (params['decision'] !== 'allow') return html(200, messagePage('Access was not given'))
  const user = world.users.get(Number(text(params['user'])))
  if (user?.type !== 'user' || !user.active) return html(403, messagePage('Sign in to the portal first'))
  const address = new URL(application.redirectAddress)
  const given = {
    code: portal.grants.issueCode(user.id),
    state,
    domain: hostOf(portal),
    member_id: portal.memberId,
    scope: settings.scopes.join(','),
    server_domain: hostOf(portal),
  }
  for (const [name, value] of Object.entries(given)) address.searchParams.set(name, value)
  return { ...html(302, messagePage('Allowed')), location: address.href }
}

/** Exchanges codes and refresh tokens, by GET or POST. @see settings/oauth/error-codes.md */
export async function answerToken(portal: Backstage, { params }: Incoming, response: ServerResponse): Promise<void> {
  const fault = portal.faults.take(['oauth'])
  await heldUp(fault, false)
  const reply = executes(fault) ? exchange(portal, params) : json(200, {})
  if (fault) await writeFaulty(response, reply, fault)
  else write(response, reply)
}

function exchange(portal: Backstage, params: Incoming['params']): Reply {
  try {
    const { application, settings } = portal
    const grant = text(params['grant_type'])
    if (grant !== 'authorization_code' && grant !== 'refresh_token')
      throw new RestError(400, 'invalid_request', 'Invalid grant_type parameter or parameter missing')
    const known = text(params['client_id']) === application.id && text(params['client_secret']) === application.secret
    if (!known || settings.applicationRemoved) throw new RestError(401, 'invalid_client', 'Invalid client')
    const pair =
      grant === 'refresh_token'
        ? refreshed(portal, text(params['refresh_token']))
        : redeemed(portal, text(params['code']))
    if (!pair) throw new RestError(400, 'invalid_grant', 'Invalid grant')
    return json(200, printTokens(portal, pair, grant === 'refresh_token'))
  } catch (error) {
    if (error instanceof RestError) return refusal(error)
    throw error
  }
}

function refreshed(portal: Backstage, token: string): TokenPair | null {
  const pair = portal.grants.refresh(token)
  portal.ledger.refreshTokens.push({ token, accepted: pair !== null })
  return pair
}

function redeemed(portal: Backstage, code: string): TokenPair | null {
  const pair = portal.grants.redeemCode(code)
  portal.ledger.codes.push({ code, accepted: pair !== null })
  return pair
}

/** Only a renewal gives `expires` and `user_id`. @see settings/oauth/auto-renewal.md */
function printTokens(portal: Backstage, pair: TokenPair, renewal: boolean) {
  const seconds = portal.grants.accessTokenSeconds
  return {
    access_token: pair.accessToken,
    client_endpoint: `${portal.origin()}/rest/`,
    domain: hostOf(portal),
    ...(renewal ? { expires: Math.floor(portal.now() / 1000) + seconds, user_id: pair.userId } : {}),
    expires_in: seconds,
    member_id: portal.memberId,
    refresh_token: pair.refreshToken,
    scope: portal.settings.scopes.join(','),
    server_endpoint: `${portal.origin()}/rest/`,
    status: 'L',
  }
}
