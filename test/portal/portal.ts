import { createHash } from 'node:crypto'
import { visit } from './browser'
import { createDownloads } from './files'
import type { Downloads } from './files'
import { createFaults } from './faults'
import type { Faults } from './faults'
import { createGrants } from './grants'
import { createLimits } from './limits'
import type { Bucket, Limits } from './limits'
import { operators } from './seed/people'
import type { Operators } from './seed/people'
import { sow } from './seed/seed'
import type { Seed } from './seed/seed'
import { listen } from './server'
import { presetSettings } from './settings'
import type { Backstage, HttpRecord, Ledger, OAuthRecord, Params, Settings } from './types'
import { createWorld } from './world/world'
import type { World } from './world/world'

export interface PortalOptions {
  /** A free one by default. */
  port?: number
  seed?: Seed
  /** Portal time, milliseconds. */
  now?: () => number
  /** The request limit; none by default. */
  bucket?: Bucket | null
  /** Lifetime of an access token; an hour by default. */
  accessTokenSeconds?: number
}

export interface Portal {
  /** `http://127.0.0.1:PORT` */
  origin: string
  /** Ends in a slash; by default the ordinary operator's. After `revokeWebhooks` it is a new one. */
  webhookUrl(userId?: number): string
  application: Backstage['application']
  operators: Operators
  /** Every REST request, oldest first. */
  requests: HttpRecord[]
  /** Every request to the sign-in pages or for tokens, oldest first. */
  oauthRequests: OAuthRecord[]
  /** Every code, token and webhook secret the portal has ever issued, and the application's secret. */
  secrets(): string[]
  /** Parameters of every attempt at the method, in a batch or not, without `auth`. */
  received(method: string): Params[]
  ledger: Ledger
  faults: Faults
  world: World
  /** Downloads of files: every request for one, and odd answers. */
  downloads: Downloads
  settings: Settings & Pick<Limits, 'neighbours'>
  /** Requests that other programs behind the same address have just made: they fill the bucket. */
  neighbours: Limits['neighbours']
  setBucket(bucket: Bucket | null): void
  /** Opens the authorise page as a browser would; `follow`, true by default, also follows its redirect. */
  authorize(address: string, options?: { userId?: number; follow?: boolean; deny?: boolean }): Promise<string>
  /** A signed-in application without the browser: the pair of tokens that a code would have been exchanged for. */
  signIn(userId?: number): { accessToken: string; refreshToken: string }
  expireAccessTokens(): void
  revokeWebhooks(): void
  revokeRefreshTokens(): void
  offline(): Promise<void>
  online(): Promise<void>
  /** Back to the seed on the same port; ledgers, requests, faults and settings are emptied. Sign-ins stay good. */
  reset(): void
  stop(): Promise<void>
}

/** Starts a Bitrix24 portal in memory, over real HTTP on 127.0.0.1. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const { port = 0, seed = 'tests', bucket = null, accessTokenSeconds = 3600 } = options
  const settings = presetSettings()
  const now = () => (options.now ?? Date.now)() + settings.clockAheadMs
  let origin = ''
  const backstage: Backstage = {
    world: createWorld(now),
    settings,
    ledger: { acts: [], refreshTokens: [], codes: [] },
    requests: [],
    oauthRequests: [],
    faults: createFaults(),
    limits: createLimits(now, bucket),
    grants: createGrants(now, () => origin),
    downloads: createDownloads(),
    application: presetApplication(),
    memberId: '',
    resets: 0,
    now,
    origin: () => origin,
  }
  backstage.grants.accessTokenSeconds = accessTokenSeconds
  sow(backstage.world, seed)
  const listener = await listen(backstage, port)
  origin = `http://127.0.0.1:${listener.port}`
  backstage.memberId = createHash('md5').update(origin).digest('hex')
  const { offline, online } = listener
  return {
    origin,
    operators,
    ...surface(backstage),
    reset: () => reset(backstage, { seed, bucket, accessTokenSeconds }),
    offline,
    online,
    stop: offline,
  }
}

const presetApplication = () => ({
  id: 'local.66f0a1b2c3d4e5.10203040',
  secret: 'SwBdEm0s3cr3tSwBdEm0s3cr3tSwBdEm0s3cr3t',
  redirectAddress: 'http://127.0.0.1:17823/',
})

/** The inside of the portal, as far as tests see it. */
function surface(backstage: Backstage) {
  const { requests, oauthRequests, ledger, faults, world, settings, limits, grants, downloads, application } = backstage
  return {
    requests,
    oauthRequests,
    secrets: () => [application.secret, ...grants.issuedSecrets()],
    ledger,
    faults,
    world,
    downloads,
    settings: Object.assign(settings, { neighbours: limits.neighbours }),
    application,
    webhookUrl: (userId = operators.me.id) => `${backstage.origin()}/rest/${userId}/${grants.webhookSecret(userId)}/`,
    received: (method: string) =>
      requests.flatMap(({ commands }) =>
        commands.filter(command => command.method === method).map(command => command.params),
      ),
    neighbours: limits.neighbours,
    setBucket: limits.setBucket,
    authorize: (address: string, options: { userId?: number; follow?: boolean; deny?: boolean } = {}) =>
      visit(address, { userId: operators.me.id, ...options }),
    signIn(userId = operators.me.id) {
      const pair = grants.redeemCode(grants.issueCode(userId))
      if (!pair) throw new Error('A fresh code must be good')
      return { accessToken: pair.accessToken, refreshToken: pair.refreshToken }
    },
    expireAccessTokens: grants.expireAccessTokens,
    revokeWebhooks: grants.revokeWebhooks,
    revokeRefreshTokens: grants.revokeRefreshTokens,
  }
}

function reset(
  backstage: Backstage,
  { seed, bucket, accessTokenSeconds }: Required<Pick<PortalOptions, 'seed' | 'bucket' | 'accessTokenSeconds'>>,
): void {
  const { world, settings, ledger, requests, oauthRequests, faults, limits, grants, downloads, application } = backstage
  backstage.resets++
  world.clear()
  sow(world, seed)
  Object.assign(settings, presetSettings())
  Object.assign(application, presetApplication())
  for (const list of [ledger.acts, ledger.refreshTokens, ledger.codes, requests, oauthRequests]) list.length = 0
  faults.clear()
  downloads.clear()
  limits.clear()
  limits.setBucket(bucket)
  grants.accessTokenSeconds = accessTokenSeconds
  grants.restoreWebhooks()
}
