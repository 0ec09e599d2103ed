import { AppError } from '../app-error'
import type { Access, Authorizer } from './bitrix'
import { askForTokens, renewalFailure, saneEndpoint, tokensOf, type OAuthGrant, type TokenReply } from './oauth-tokens'
import { portalOf } from './portal-address'
import type { Answer, Transport } from './transport'

const renewalMs = 15_000

/** Where a grant survives the end of the program. */
export interface GrantKeeper {
  /** The grant on disk when it is a later one than `known`; null otherwise. */
  later(known: OAuthGrant): Promise<OAuthGrant | null>
  /** Notes on disk that this refresh token is about to be spent. Never throws. */
  intend(refreshToken: string): Promise<void>
  /** Takes the note back: the token was not spent. */
  relent(): Promise<void>
  /** Resolves when the grant is durable, or will be as soon as the disk takes it. Never throws. */
  save(grant: OAuthGrant): Promise<void>
}

interface Deps {
  grant: OAuthGrant
  post: Transport['post']
  keeper: GrantKeeper
  /** Milliseconds from any start, on a clock that nobody sets. */
  monotonic: () => number
  /** Hides a secret from the log. */
  register: (secret: string) => void
  /** Hears once why the portal does not take the grant any more. */
  onRefused: (error: AppError) => void
  /** Hears of every new grant, after it is durable. */
  onRenewed: (grant: OAuthGrant) => void
}

export interface OAuthAuthorizer extends Authorizer {
  /** Starts no renewal any more: the program is about to end. */
  stop(): void
  /** Resolves when no renewal is under way. */
  idle(): Promise<void>
}

/**
 * Keeps one grant alive: renews it when the portal says `expired_token` or when its time is up and a call needs it, never
 * on a timer, once for any number of callers, and publishes the new token only after it is on the disk. Refresh tokens
 * work once, and a renewal kills the access token before it.
 *
 * @see settings/oauth/auto-renewal.md
 */
export function createOAuthAuthorizer(deps: Deps): OAuthAuthorizer {
  const { monotonic, onRefused, onRenewed } = deps
  let grant = deps.grant
  let expiresAt = Infinity
  let refusal: AppError | null = null
  let renewing: Promise<void> | null = null
  let stopped = false
  hide(grant, deps.register)

  const current = (): Access => ({ endpoint: grant.endpoint, token: grant.accessToken })

  function refused(error: AppError): void {
    if (refusal) return
    refusal = error
    onRefused(error)
  }

  async function renewOnce(): Promise<void> {
    if (stopped) throw new AppError('offline')
    try {
      const renewed = await renewal(deps, grant)
      grant = renewed.grant
      expiresAt = monotonic() + renewed.seconds * 1000
      onRenewed(grant)
    } catch (error) {
      if (error instanceof AppError && error.code === 'signed_out') refused(error)
      throw error
    }
  }

  async function renew(): Promise<Access> {
    renewing ??= renewOnce().finally(() => (renewing = null))
    await renewing
    return current()
  }

  return {
    async access() {
      if (refusal) throw refusal
      return renewing !== null || monotonic() >= expiresAt ? renew() : current()
    },
    async renew(used) {
      if (refusal) throw refusal
      return used.token === grant.accessToken ? renew() : current()
    },
    refused,
    stop() {
      stopped = true
    },
    async idle() {
      await renewing?.catch(() => undefined)
    },
  }
}

interface Renewed {
  grant: OAuthGrant
  /** How long the access token lives; Infinity when that is not known. */
  seconds: number
}

/** @throws AppError `signed_out` when the grant is dead for good; `offline`, `rate_limited` when it may live */
async function renewal(deps: Deps, grant: OAuthGrant): Promise<Renewed> {
  const { keeper, register } = deps
  const later = await laterOf(deps, grant)
  if (later) return later
  await keeper.intend(grant.refreshToken)
  const answer = await ask(deps, grant)
  const reply = answer.kind === 'ok' ? tokensOf(answer) : null
  if (answer.kind === 'ok' && reply?.member_id === grant.memberId) {
    const next = successor(grant, reply)
    hide(next, register)
    await keeper.save(next)
    return { grant: next, seconds: reply.expires_in }
  }
  if (answer.kind === 'notSent') await keeper.relent()
  const failure = answer.kind === 'ok' ? new AppError('offline') : renewalFailure(answer)
  const found = failure.code === 'signed_out' ? await laterOf(deps, grant) : null
  if (!found) throw failure
  return found
}

/** The grant that another run of the program has left on disk meanwhile. */
async function laterOf({ keeper, register }: Deps, grant: OAuthGrant): Promise<Renewed | null> {
  const later = await keeper.later(grant)
  if (!later) return null
  hide(later, register)
  return { grant: later, seconds: Infinity }
}

/** Sends the refresh token; a lost answer is asked for once more within the same 15 seconds. */
async function ask({ post, monotonic }: Deps, grant: OAuthGrant): Promise<Answer> {
  const started = monotonic()
  const portal = portalOf(new URL(grant.endpoint))
  const form = {
    grant_type: 'refresh_token',
    client_id: grant.applicationId,
    client_secret: grant.applicationSecret,
    refresh_token: grant.refreshToken,
  }
  const answer = await askForTokens(post, { portal, form, deadlineMs: renewalMs })
  const left = renewalMs - (monotonic() - started)
  if (answer.kind !== 'unknown' || left < 1000) return answer
  return askForTokens(post, { portal, form, deadlineMs: left })
}

function hide({ applicationSecret, accessToken, refreshToken }: OAuthGrant, register: Deps['register']): void {
  for (const secret of [applicationSecret, accessToken, refreshToken]) register(secret)
}

/** A renamed portal tells its new address here, and nowhere else is one believed. */
function successor(grant: OAuthGrant, reply: TokenReply): OAuthGrant {
  return {
    ...grant,
    endpoint: saneEndpoint(reply.client_endpoint, portalOf(new URL(grant.endpoint))) ?? grant.endpoint,
    accessToken: reply.access_token,
    refreshToken: reply.refresh_token,
    scope: reply.scope || grant.scope,
    turn: grant.turn + 1,
  }
}
