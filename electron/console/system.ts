import type { ResolveProxy } from '../bitrix/http/agents'
import type { ProxyCredentials } from '../bitrix/http/proxy-sign-in'
import type { Transport } from '../bitrix/http/transport'
import type { Abilities, EarlyField, Hours, Settings, SpellingOffer } from '../contract/app'
import type { Push } from '../contract/events'
import type { SystemFacts } from '../services/diagnostics/report'
import type { Notice, ShownNotification } from '../services/notification/screen'
import type { WordsOf } from '../services/notification/words'
import type { Attention } from '../services/poll/pace'
import type { RecentStore } from '../services/search/recent'
import type { Installer } from '../services/update/installer'
import type { Disk } from '../storage/disk'
import type { PackageFile } from '../storage/package-file'
import type { Sealer } from '../storage/sealer'
import type { ComputerClock } from './clock'
import type { ConsolePolicy, PolicyOrigin } from './policy'

/** Everything that the console needs of its surroundings: main passes Electron's, tests pass their own. */
export interface System {
  clock: ComputerClock
  disk: Disk
  /** A number from 0 to below 1. */
  random(): number
  /** The way to the portals; Node's sockets through the system's proxy unless another is given. */
  transport?: Transport
  /** Absolute path of the folder that holds the console's files. */
  folder: string
  /** Tells this computer from others, also from those of the same name. */
  computer(): string
  platform: NodeJS.Platform
  /** The console's own version, such as `1.2.0`. */
  version: string
  /** Electron's version. */
  electron: string
  /** The system's language, such as `en-US`. */
  locale: string
  /** The version that is installed now, such as after an upgrade of the package; null where it cannot be told. */
  installedVersion(): Promise<string | null>
  /** Electron is not the official binary. */
  unofficial: boolean
  /** Ends the console as quitting does, and starts it again. */
  restart(): void
  /** How the system writes the time of day, by 12 or by 24 hours; null where it does not say. */
  hours: Hours | null
  /** The country by whose customs the system writes dates and amounts, such as `AT`; null where it names none. */
  region: string | null
  /** Whether files with names outside ASCII do not reach the window. */
  namesLost: boolean
  log: Log
  /** Secrets that no log may show. */
  redactor: Secrecy
  /** What administrators have decided for this computer. Ask when it is needed: it may change. */
  policy(): ConsolePolicy
  policyOrigin(): PolicyOrigin
  /** Hears when something of the policy has changed. */
  onPolicy(listener: () => void): void
  preferences: Preferred
  /** Tells the window an event. */
  push: Push
  /** Theme, language, size of text and spelling have changed to these. */
  apply(settings: Settings): void
  /** What spelling can be checked by on this computer. */
  spelling(): Promise<SpellingOffer>
  copy(text: string): Promise<void>
  /**
   * Hands an address to the system's browser, mail or phone program.
   *
   * @param loopbackPortal Origin of a portal on this very computer, the one case in which plain http passes.
   * @throws AppError `invalid` with `link_refused`
   */
  open(url: string, loopbackPortal: string | null): Promise<void>
  /** Starts to watch whether the operator is there. */
  watch(): Watching
  /** Hears when the computer has slept. */
  onResume(listener: () => void): void
  inspection: Inspection
  /** The computer's network has changed. Connections are dead where one of its addresses was `lost`. */
  onNetwork(listener: (change: 'lost' | 'more') => void): void
  /** Signs in to proxies of what Electron itself fetches. Called once. */
  onProxyLogin(find: (place: { host: string; port: number }) => Promise<ProxyCredentials | null>): void
  /** Hears every link from outside, also those that came before. Called once. */
  onLink(listener: (link: string) => void): void
  resolveProxy: ResolveProxy
  /** Seals credentials by the system's keyring. */
  vault: Sealer
  /** Waits on 127.0.0.1 for the browser to come back from the portal. */
  listen(accept: (redirected: URL) => boolean): Promise<{ close(): void }>
  dialogs: FileDialogs
  /** Loads what updates need. Called once. */
  updating(): Promise<Updating>
  /** Loads the parts outside the window. Called once. */
  shell(): Promise<Shell>
}

/** What this copy of the program needs to be replaced by another version. */
export interface Updating {
  arch: string
  /** Public keys of the builders, in base64, from the oldest to the newest. */
  keys: readonly string[]
  /** Null for a console that is run from its sources. */
  installer: Installer | null
  /** The package of the next version. */
  file: PackageFile
  /** Ends the console as the operator would. */
  quit(): void
}

/** Never throws. */
export type Log = (text: string, error?: unknown) => void

export interface Secrecy {
  /** The text without the known secrets. */
  redact(text: string): string
  /** Hides this value from now on, with its common encodings. Of 4 to 7 characters as a word of its own; a shorter one is no secret. */
  register(secret: string): void
  /** Marks a secret as expired: it stays hidden until 500 others have expired after it. */
  release(secret: string): void
}

/** The preferences, without the window frame's. */
export interface Preferred {
  settings(): Settings
  /** Those that the administrator has fixed. */
  locked(): readonly (keyof Settings)[]
  change(part: { [K in keyof Settings]?: Settings[K] | undefined }): Settings
  /** Resolves once all changes are written, or could not be. @returns Whether they are */
  flush(): Promise<boolean>
  /** Keeps what the page shows at the next start before its script has run. */
  rememberEarlyField(field: EarlyField | null): void
  /** @param accountId Gives the active account each time the store is used; null keeps nothing. */
  recentOf(accountId: () => string | null): RecentStore
}

/** What the console can tell of itself and its computer, for those who support it. */
export interface Inspection {
  facts(): SystemFacts
  /** The end of the log. */
  recentLog(): Promise<string>
  /** The proxy script that tells the ways to the network, without a sign-in in its address; null where none is known. */
  proxyScript(): Promise<string | null>
  /** Number of the computer's addresses in networks. */
  addresses(): number
  /** Strings that name the system's user or the computer. */
  names(): readonly string[]
}

/** The system's dialogs for files. */
export interface FileDialogs {
  /** Lets the operator choose a place for a text and writes it there; false when they choose none. */
  saveAs(name: string, content: string): Promise<boolean>
  /** Asks where to save a file, beginning where the last one went; null when the operator chooses no place. */
  askWhere(name: string): Promise<string | null>
  /** Lets the operator choose a folder, beginning where the last file went; null when they choose none. */
  askFolder(): Promise<string | null>
  /** Shows a file in the system's file manager. */
  reveal(path: string): void
}

export interface Watching {
  /** Whether the window can be seen, and how long ago the operator last touched this computer. */
  now(): Attention
  /** Hears when the window is shown, hidden or brought to the front. */
  onChange(listener: () => void): void
}

/** The parts of the console outside the window: notifications, the tray, counts on its icons. */
export interface Shell {
  show: (notice: Notice) => ShownNotification | null
  raise(): void
  /** Whether the operator is looking at the window. */
  isInFront(): boolean
  /** Texts of notifications in the chosen language. */
  words: WordsOf
  /** Shows the number of dialogs with news in the title, on the icons and in the tray. */
  setUnread(count: number): void
  abilities(): Promise<Abilities>
  /** The language may have changed. */
  refresh(): void
}
