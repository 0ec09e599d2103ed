import { AppError } from '../../app-error'
import type { Access, Authorizer } from '../client/bitrix'
import { networkReason } from '../http/network-reason'
import {
  askForTokens,
  renewalFailure,
  renewedTokens,
  saneEndpoint,
  type OAuthGrant,
  type TokenReply,
} from './oauth-tokens'
import { portalOf } from '../identifiers/portal-address'
import type { Transport } from '../http/transport'
import type { HttpAnswer } from '../http/answer'

const renewalMs = 15_000
/** Pauses after failures in a row: a single one costs nothing, later tries are ever slower. */
const pausesMs = [0, 5_000, 20_000, 60_000, 300_000]

/** How long a token accepted for one request and refused for another remains a reason to slow renewals down. */
const disputeMs = 600_000

/** Storage of a grant beyond the end of the program. */
export interface GrantStorage {
  /** The grant on disk if it is later than `known`; null otherwise. */
  later(known: OAuthGrant): Promise<OAuthGrant | null>
  /** Notes on disk that this refresh token is about to be spent. Never throws. */
  intend(refreshToken: string): Promise<void>
  /** Takes the note back: the token was not spent. */
  relent(): Promise<void>
  /** Resolves when the grant is durable, or will be as soon as the disk accepts it. Never throws. */
  save(grant: OAuthGrant): Promise<void>
}

interface OAuthDeps {
  grant: OAuthGrant
  post: Transport['post']
  storage: GrantStorage
  /** Milliseconds from any start, on a clock that nobody sets. */
  monotonic: () => number
  /** Hides a secret from the log. */
  register: (secret: string) => void
  /** Marks a secret as expired. */
  release?: ((secret: string) => void) | undefined
  /** Hears once why the portal no longer accepts the grant. */
  onRefused: (error: AppError) => void
  /** Hears of every new grant once it is durable. */
  onRenewed: (grant: OAuthGrant) => void
}

export interface OAuthAuthorizer extends Authorizer {
  /** Starts no further renewal: the program is about to end. */
  stop(): void
  /** Gives out no more tokens: the operator has signed out. */
  leave(): void
  /** Resolves when no renewal is under way. */
  idle(): Promise<void>
}

/**
 * Keeps one grant alive. It is renewed when the portal says `expired_token`, or when its time is up and a call needs
 * it; never on a timer, and once for any number of callers. The new token is published only once it is on disk. Refresh
 * tokens work once, and a renewal kills the access token before it.
 *
 * A failure without a final word is retried later, slower each time. If a portal refuses a token that has just been
 * renewed, no other is requested at once: it would fare no better.
 *
 * @see settings/oauth/auto-renewal.md
 */
export function createOAuthAuthorizer(deps: OAuthDeps): OAuthAuthorizer {
  const { monotonic } = deps
  const patience = createPatience(monotonic)
  const renewing = createRenewing(deps, patience, refused)
  let refusal: AppError | null = null
  /** A token that the portal refuses although a renewal has just brought it. */
  let doubted: string | null = null
  let doubtedAt = -Infinity
  hide(deps.grant, deps.register)

  const isCurrent = ({ token }: Access) => token === renewing.current().token

  function refused(error: AppError): void {
    if (refusal) return
    refusal = error
    deps.onRefused(error)
  }

  return {
    credentials: deps.grant.applicationId,
    async access() {
      if (refusal) throw refusal
      if (doubted !== null) patience.check()
      return renewing.isDue() ? renewing.renew() : renewing.current()
    },
    async renew(used) {
      if (refusal) throw refusal
      return isCurrent(used) ? renewing.renew() : renewing.current()
    },
    distrust(used, reason) {
      // The first of several requests under way together has already reported it.
      if (!isCurrent(used) || used.token === doubted) return
      doubted = used.token
      doubtedAt = monotonic()
      patience.failed(new AppError('offline', { reason }), 1)
    },
    accepted(used) {
      if (!isCurrent(used)) return
      doubted = null
      if (monotonic() - doubtedAt > disputeMs) patience.end()
    },
    refused,
    leave() {
      renewing.stop()
      refusal ??= new AppError('signed_out')
    },
    stop: renewing.stop,
    idle: renewing.idle,
  }
}

/** The present grant, and its one renewal at a time. */
function createRenewing(deps: OAuthDeps, patience: RenewalPatience, refused: (error: AppError) => void) {
  const { monotonic } = deps
  let grant = deps.grant
  let expiresAt = Infinity
  let running: Promise<void> | null = null
  let stopped = false

  const current = (): Access => ({ endpoint: grant.endpoint, token: grant.accessToken })

  async function renewOnce(): Promise<void> {
    if (stopped) throw new AppError('offline')
    patience.check()
    try {
      const renewed = await renewal(deps, grant)
      release(grant, renewed.grant, deps.release)
      grant = renewed.grant
      expiresAt = monotonic() + renewed.seconds * 1000
      deps.onRenewed(grant)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (error.code === 'signed_out') refused(error)
      else if (error.cause !== notSent) patience.failed(error)
      throw error
    }
  }

  return {
    current,
    isDue: () => running !== null || monotonic() >= expiresAt,
    async renew(): Promise<Access> {
      running ??= renewOnce().finally(() => (running = null))
      await running
      return current()
    },
    stop(): void {
      stopped = true
    },
    async idle(): Promise<void> {
      await running?.catch(() => undefined)
    },
  }
}

/** Cause of a failure before any byte of a renewal has left: the next try need not wait. */
const notSent = 'NOT_SENT'

type RenewalPatience = ReturnType<typeof createPatience>

/**
 * Counts failures in a row until the portal has answered with a token, and delays the next try by ever longer pauses.
 */
function createPatience(monotonic: () => number) {
  let failures = 0
  let until = -Infinity
  let why: AppError | null = null

  return {
    /** @param least Index of the shortest allowed pause. */
    failed(error: AppError, least = 0): void {
      const row = Math.max(failures, least)
      const pause = pausesMs[Math.min(row, pausesMs.length - 1)] ?? 0
      failures = row + 1
      why = error
      until = monotonic() + Math.max(pause, error.details.retryAfterMs ?? 0)
    },
    end(): void {
      failures = 0
      until = -Infinity
    },
    /** @throws AppError the last failure, with the rest of the pause */
    check(): void {
      const left = until - monotonic()
      if (why && left > 0) throw new AppError(why.code, { ...why.details, retryAfterMs: Math.ceil(left) })
    },
  }
}

function release(before: OAuthGrant, after: OAuthGrant, tell: OAuthDeps['release']): void {
  for (const secret of [before.accessToken, before.refreshToken])
    if (secret !== after.accessToken && secret !== after.refreshToken) tell?.(secret)
}

interface Renewed {
  grant: OAuthGrant
  /** Lifetime of the access token; Infinity when it is not known. */
  seconds: number
}

/** @throws AppError `signed_out` when the grant is dead for good; `offline`, `rate_limited` when it may live */
async function renewal(deps: OAuthDeps, grant: OAuthGrant): Promise<Renewed> {
  const { storage, register } = deps
  const later = await laterOf(deps, grant)
  if (later) return later
  await storage.intend(grant.refreshToken)
  const answer = await ask(deps, grant)
  const reply = answer.kind === 'ok' ? renewedTokens(answer, grant) : null
  if (reply) {
    const next = successor(grant, reply)
    hide(next, register)
    await storage.save(next)
    return { grant: next, seconds: reply.expires_in }
  }
  if (answer.kind === 'notSent') {
    await storage.relent()
    throw new AppError('offline', networkReason(answer.cause), { cause: notSent })
  }
  const failure = answer.kind === 'ok' ? new AppError('offline') : renewalFailure(answer)
  const found = failure.code === 'signed_out' ? await laterOf(deps, grant) : null
  if (!found) throw failure
  return found
}

/** A grant that another run of the program has meanwhile left on disk. */
async function laterOf({ storage, register }: OAuthDeps, grant: OAuthGrant): Promise<Renewed | null> {
  const later = await storage.later(grant)
  if (!later) return null
  hide(later, register)
  return { grant: later, seconds: Infinity }
}

/** Sends the refresh token; after a lost answer it is sent once more within the same 15 seconds. */
async function ask({ post, monotonic }: OAuthDeps, grant: OAuthGrant): Promise<HttpAnswer> {
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

function hide({ applicationSecret, accessToken, refreshToken }: OAuthGrant, register: OAuthDeps['register']): void {
  for (const secret of [applicationSecret, accessToken, refreshToken]) register(secret)
}

/** A renamed portal tells its new address here; no other source is trusted. */
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
