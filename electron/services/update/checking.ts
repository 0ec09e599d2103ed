import type { UpdateState } from '../../contract/update'
import { acceptManifest, remembered } from './accept'
import { fetchPackage } from './fetch'
import { follow } from './following'
import { longestManifest, type SignedManifest } from './manifest'
import type { UpdateMemory } from './memory'
import { isItsTurn } from './stages'
import {
  type Accepted,
  announced,
  feedOf,
  isOlder,
  isPinnedOut,
  surroundingsOf,
  type UpdateDeps,
  type UpdateStatus,
} from './status'
import { compareVersions } from './version'

/** Milliseconds for a manifest, and for a package at 16 kB a second. */
const manifestMs = 30_000
const packageMs = 3 * 3_600_000

const busy: ReadonlySet<UpdateState['step']> = new Set(['checking', 'fetching', 'installing'])

/** Asks the feed, and fetches packages. */
export function createChecking(deps: UpdateDeps, status: UpdateStatus) {
  const { memory, policy } = deps

  /** Asks the feed, if there is one, and fetches what the policy wants fetched. Never throws. */
  async function check(): Promise<void> {
    const address = feedOf(deps)
    const before = status.now().step
    if (!address || busy.has(before)) return
    await status.set({ step: 'checking', refusal: null })
    try {
      const next = await readManifest(deps, address)
      if (isEnding()) return
      await take({ deps, status }, next, before)
    } catch (error) {
      if (isEnding()) return
      await status.refuse(error, before)
    }
    // It may have changed while the feed was asked.
    await follow(deps, status)
    if (policy().updateMode === 'automatic') await fetch()
  }

  /** The console is ending meanwhile, and has gone on to the program. */
  const isEnding = () => status.now().step === 'installing'

  /** Fetches and checks the package of what was found, where this console may install it. Never throws. */
  async function fetch(): Promise<void> {
    await follow(deps, status)
    const address = feedOf(deps)
    const accepted = status.accepted()
    const { by, heldFrom, step } = await status.state()
    if (!address || !accepted || step !== 'found' || by !== 'itself' || heldFrom !== null) return
    await status.set({ step: 'fetching', received: 0, refusal: null })
    try {
      const { manifest } = accepted.by
      const onProgress = (received: number) => void status.set({ received })
      const fetching = { feed: deps.feedAt(address), file: deps.file, signal: deps.timeout(packageMs), onProgress }
      await fetchPackage(`${manifest.channel}/${manifest.file}`, manifest, fetching)
      await memory.change({ ready: accepted.bytes.toString('base64') })
      await status.set({ step: 'ready' })
      await follow(deps, status)
    } catch (error) {
      await status.refuse(error, 'found')
    }
  }

  return { check, fetch }
}

/** Takes what the feed announces as what there is. */
async function take(
  { deps, status }: { deps: UpdateDeps; status: UpdateStatus },
  next: Accepted,
  before: UpdateState['step'],
): Promise<void> {
  const { memory } = deps
  const { manifest, digest } = next.by
  const isReady = before === 'ready' && status.accepted()?.by.manifest.sha512 === manifest.sha512
  const waits = waitOf(manifest, await memory.now(), deps)
  const checkedAt = deps.wall()
  if (compareVersions(manifest.version, deps.version) === 0 || waits) {
    status.accept(null)
    return status.set({ step: 'idle', found: null, waits, checkedAt })
  }
  deps.log(`update ${manifest.version} found, manifest ${digest.slice(0, 16)}`)
  // Accepted at once then: a quit in between compares the two.
  if (isReady) await memory.change({ ready: next.bytes.toString('base64') })
  status.accept(next)
  const step = isReady ? 'ready' : 'found'
  await status.set({ step, found: announced(next.by), waits, checkedAt, ...(!isReady && { cutOff: null }) })
}

/** @throws UpdateRefused */
async function readManifest(deps: UpdateDeps, address: URL): Promise<Accepted> {
  const surroundings = surroundingsOf(deps)
  const { channel, platform, arch, kind } = surroundings
  const path = `${channel}/${platform}-${arch}-${kind}.update`
  const limits = { most: longestManifest, signal: deps.timeout(manifestMs) }
  const bytes = await deps.feedAt(address).bytes(path, limits)
  const known = await deps.memory.now()
  const by = acceptManifest(bytes, surroundings, known)
  await deps.memory.change(remembered(by, known))
  return { by, bytes }
}

/** A console that is older than the administrator allows does not wait for its turn. */
function waitOf(manifest: SignedManifest['manifest'], { id }: UpdateMemory, deps: UpdateDeps): UpdateState['waits'] {
  if (isPinnedOut(deps, manifest.version)) return 'pin'
  if (isOlder(deps.version, deps.policy().updateMinimum)) return null
  return isItsTurn(id, manifest.version, manifest.rollout) ? null : 'stages'
}
