import type { Push } from '../../contract/events'
import type { RestartObstacle, UpdateObstacle, UpdateState } from '../../contract/update'
import type { PackageFile } from '../../storage/package-file'
import type { Surroundings } from './accept'
import { dataFormat } from './data-format'
import { type Feed, feedAddress, UpdateRefused } from './feed'
import type { Installer } from './installer'
import type { SignedManifest } from './manifest'
import type { UpdateMemory, UpdateMemoryFile } from './memory'
import { compareVersions, isWithin } from './version'

/** What an administrator may say about updates. */
export interface UpdatePolicy {
  /** `automatic` fetches and installs at quit, `ask` waits for the operator, `announce` only tells; `ask` if not given. */
  updateMode?: 'automatic' | 'ask' | 'announce' | 'off' | undefined
  updateFeed?: string | undefined
  updateChannel?: string | undefined
  /** A line of versions, such as `1.4`: nothing newer is taken. */
  updatePin?: string | undefined
  updateMinimum?: string | undefined
}

export interface UpdateDeps {
  version: string
  platform: string
  arch: string
  /** Public keys in base64, from the oldest to the newest. */
  keys: readonly string[]
  policy: () => UpdatePolicy
  /** Null for a console that is run from its sources. */
  installer: Installer | null
  memory: UpdateMemoryFile
  file: PackageFile
  feedAt: (address: URL) => Feed
  /** Milliseconds since 1970, and whether they have been compared with another clock than this computer's. */
  time: () => { now: number; isSure: boolean }
  wall: () => number
  timeout: (ms: number) => AbortSignal
  /** What a restart would cut off now. */
  underWay: () => Promise<RestartObstacle | null>
  /** Ends the console; the program is replaced on the way. */
  quit: () => void
  push: Push
  log: (text: string, error?: unknown) => void
}

/** A manifest that was accepted, and as it came. */
export interface Accepted {
  by: SignedManifest
  bytes: Buffer
}

type Changing = Pick<
  UpdateState,
  'step' | 'found' | 'received' | 'refusal' | 'checkedAt' | 'waits' | 'updatedFrom' | 'cutOff'
>

/** Where updates stand, and the manifest that this is about. */
export interface UpdateStatus {
  now(): Changing
  /** Changes it and tells the window. */
  set(what: Partial<Changing>): Promise<void>
  /** Notes why an update is refused, and the step that this leads back to. */
  refuse(error: unknown, step: UpdateState['step']): Promise<void>
  state(): Promise<UpdateState>
  accepted(): Accepted | null
  accept(manifest: Accepted | null): void
}

export function createUpdateStatus(deps: UpdateDeps): UpdateStatus {
  let accepted: Accepted | null = null
  let changing: Changing = {
    ...{ step: 'idle', found: null, received: 0, refusal: null, checkedAt: null, waits: null },
    ...{ updatedFrom: null, cutOff: null },
  }
  const state = () => stateOf(deps, changing)
  async function set(what: Partial<Changing>): Promise<void> {
    changing = { ...changing, ...what }
    deps.push('update.changed', await state())
  }
  return {
    now: () => changing,
    set,
    state,
    refuse(error, step) {
      deps.log('update refused', error)
      return set({ step, refusal: refusalIn(error) })
    },
    accepted: () => accepted,
    accept: manifest => void (accepted = manifest),
  }
}

/** What is no refusal of ours is the disk's. */
export const refusalIn = (error: unknown) => (error instanceof UpdateRefused ? error.refusal : 'disk')

/** The feed's address, if it is to be asked. */
export const feedOf = (deps: UpdateDeps): URL | null =>
  obstacleOf(deps) === null ? feedAddress(deps.policy().updateFeed ?? '') : null

function obstacleOf({ installer, policy, keys }: UpdateDeps): UpdateObstacle | null {
  const { updateMode, updateFeed } = policy()
  if (updateMode === 'off') return 'switched_off'
  if (updateFeed === undefined || !feedAddress(updateFeed)) return 'no_feed'
  if (!installer) return 'from_sources'
  return keys.length === 0 ? 'no_keys' : null
}

export function surroundingsOf({ version, platform, arch, installer, policy, keys, time }: UpdateDeps): Surroundings {
  const channel = policy().updateChannel ?? 'stable'
  return { version, channel, platform, arch, kind: installer?.kind ?? '', keys, ...time() }
}

/** What the window is told of a manifest. */
export function announced({ manifest }: SignedManifest) {
  const { version, issued, size, notes, writes } = manifest
  return { version, issued, size, notes, returns: writes <= dataFormat.reads }
}

/** Whether the policy holds a line of versions that this one is newer than. */
export function isPinnedOut({ policy }: Pick<UpdateDeps, 'policy'>, version: string): boolean {
  const { updatePin } = policy()
  return updatePin !== undefined && !isWithin(version, updatePin)
}

export const isOlder = (version: string, minimum: string | undefined): boolean =>
  minimum !== undefined && compareVersions(version, minimum) < 0

async function stateOf(deps: UpdateDeps, changing: Changing): Promise<UpdateState> {
  const { version, installer } = deps
  const { updateMode, updateMinimum } = deps.policy()
  // What cannot be read is refused where it is needed: no update is taken without it.
  const { heldFrom, before } = await deps.memory.now().catch(() => ({ heldFrom: null, before: null }))
  return {
    ...changing,
    version,
    obstacle: obstacleOf(deps),
    mode: updateMode === undefined || updateMode === 'off' ? 'ask' : updateMode,
    by: await byOf(installer, updateMode),
    before: await beforeOf(deps, before),
    heldFrom,
    minimum: isOlder(version, updateMinimum) ? (updateMinimum ?? null) : null,
  }
}

async function byOf(installer: Installer | null, mode: UpdatePolicy['updateMode']): Promise<UpdateState['by']> {
  if (installer?.kind === 'deb' || installer?.kind === 'rpm') return installer.kind
  return installer && mode !== 'announce' && (await installer.mayReplace()) ? 'itself' : 'hand'
}

async function beforeOf(
  { installer, policy }: UpdateDeps,
  before: UpdateMemory['before'],
): Promise<UpdateState['before']> {
  if (!before || !installer) return null
  const { version, reads, isChanged } = before
  if (!(await installer.hasBefore())) return { version, obstacle: 'gone' }
  if (isChanged) return { version, obstacle: 'changed' }
  if (dataFormat.writes > reads) return { version, obstacle: 'data' }
  return { version, obstacle: isOlder(version, policy().updateMinimum) ? 'minimum' : null }
}
