import type { Gate } from '../support/gate'
import type { World } from './world/world'
import type { Downloads } from './files'
import type { Faults } from './faults'
import type { Grants } from './grants'
import type { Limits } from './limits'
import type { ReportSettings } from './methods/reports/open'
import type { Rewrites } from './rewriting'

export type Params = Record<string, unknown>

/** One command as received: the only one of a plain request, or one of a batch. */
export interface CommandRecord {
  /** Its key in the batch; empty outside. */
  name: string
  method: string
  /** Without `auth`; `$result` references are replaced once it has run. */
  params: Params
}

/** One REST request as the portal got it. */
export interface HttpRecord {
  /** Portal time, milliseconds. */
  at: number
  verb: string
  /** REST method of the request, `batch` included. */
  method: string
  params: Params
  commands: CommandRecord[]
  via: 'oauth' | 'webhook'
  userId: number | null
  /** HTTP status answered; null while running or when no answer was written. */
  status: number | null
  /** Bitrix24's `error` of the whole answer. */
  error: string | null
  fault: Fault['kind'] | null
  /** Milliseconds in which the portal made the answer and handed it over, before the network had it. */
  workedMs: number
}

/** Every act that ran to its end, even if its answer was lost. */
export interface ActRecord {
  method: string
  params: Params
  userId: number
  /** False if the portal answered `true` and did nothing. */
  changed: boolean
}

/** One request to the sign-in pages or for tokens, by its first line. */
export interface OAuthRecord {
  verb: string
  /** Path with its query. */
  address: string
}

export interface Ledger {
  acts: ActRecord[]
  refreshTokens: { token: string; accepted: boolean }[]
  codes: { code: string; accepted: boolean }[]
}

/**
 * Failures on the way. `execute` says that the portal does the work before the failure; without it nothing has
 * happened.
 */
export type Fault =
  | { kind: 'delay'; ms: number; after?: boolean }
  /** Held up until the test lets it go, as `Faults.hold` queues it. */
  | { kind: 'gate'; gate: Gate; after?: boolean }
  | { kind: 'hang'; execute?: boolean }
  | { kind: 'resetBefore' }
  | { kind: 'resetAfter' }
  /** Hangs up politely, without a word. */
  | { kind: 'close'; execute?: boolean }
  | { kind: 'truncate'; bytes?: number }
  | { kind: 'html'; status?: number; execute?: boolean }
  | { kind: 'status'; status: 500 | 502 | 503 | 504; execute?: boolean }
  | { kind: 'redirect'; status: 301 | 302 | 307 | 308; location: string }
  | { kind: 'slowBody'; msPerByte: number }
  | { kind: 'body'; body: string; status?: number; contentType?: string; execute?: boolean }
  | { kind: 'error'; code: string; description?: string; status?: number; execute?: boolean }

export interface Settings {
  /** Methods refused inside a batch, with `ERROR_BATCH_METHOD_NOT_ALLOWED`. */
  batchRefuses: Set<string>
  /** An old portal: `imopenlines.session.history.get` does not take `CHAT_ID`. */
  historyBySessionOnly: boolean
  /** Acts that answer `true` and do nothing. */
  silentTrue: Set<string>
  /** Acts are answered and in the ledger at once, and show in readings only once these are called; null for at once. */
  shownLater: (() => unknown)[] | null
  /** Answers of reads in place of their results, by method. */
  instead: Map<string, unknown>
  /** Permissions of the application and of webhooks. */
  scopes: string[]
  /** Methods whose refusals come with an empty `error` and a text only. */
  emptyTextCodes: Set<string>
  /** Ids have the opposite of the documented type: numbers as texts, texts as numbers. */
  idsFlipped: boolean
  /** Names and texts come with entities for HTML's letters, and with emoji as their bytes between colons. */
  textsEncoded: boolean
  /** Methods this portal does not have. */
  missing: Set<string>
  /** Connectors that are switched off: `imopenlines.crm.chat.get` leaves their chats out. */
  connectorsOff: Set<string>
  /** Users who may not search the CRM. */
  crmClosedTo: Set<number>
  /** Users the administrator shut out of the application. */
  shutOut: Set<number>
  /** The plan hides messages older than this number of days from a search; null hides none. */
  planHistoryDays: number | null
  /** The plan has no reports on Open Channels. */
  planWithoutReports: boolean
  reports: ReportSettings
  /** The messenger is not installed. */
  noMessenger: boolean
  /** The plan has no REST. */
  planWithoutRest: boolean
  /** The family of the plan, as applications see it: `ent` is Enterprise. */
  licenseFamily: string
  /** The application has been removed from the portal. */
  applicationRemoved: boolean
  /** Seconds of work that a call of the method counts for; others count 0. */
  operatingCosts: Map<string, number>
  /** Seconds per method in ten minutes, such as 480; null switches the limit off. */
  operatingLimit: number | null
  /** Changes it makes to texts and files' names; null where it leaves them as they are. */
  rewrites: Rewrites | null
  /** The greatest size of an uploaded file, in bytes. */
  uploadLimit: number
  /** Awaited at every piece of a request's body, with the bytes received so far; null reads on at once. */
  bodyGate: ((bytes: number) => Promise<void>) | null
  /** Milliseconds that the portal's clock is ahead of this computer's. */
  clockAheadMs: number
}

/** State that the portal's parts share. */
export interface Backstage {
  world: World
  settings: Settings
  ledger: Ledger
  requests: HttpRecord[]
  oauthRequests: OAuthRecord[]
  faults: Faults
  limits: Limits
  grants: Grants
  downloads: Downloads
  application: { id: string; secret: string; redirectAddress: string }
  /** Identifier that does not change when the address does. */
  memberId: string
  /** How often the portal went back to its seed: requests from before that are not done any more. */
  resets: number
  /** Milliseconds. */
  now: () => number
  origin: () => string
}
