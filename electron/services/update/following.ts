import { acceptManifest } from './accept'
import type { SignedManifest } from './manifest'
import type { UpdateMemory } from './memory'
import { announced, feedOf, isPinnedOut, surroundingsOf, type UpdateDeps, type UpdateStatus } from './status'
import { compareVersions } from './version'

/** Brings what was found, or lies ready, in line with the policy of now, which may have changed. Never throws. */
export async function follow(deps: UpdateDeps, status: UpdateStatus): Promise<void> {
  await followed(deps, status).catch((error: unknown) => deps.log('updates do not follow the policy', error))
}

async function followed(deps: UpdateDeps, status: UpdateStatus): Promise<void> {
  const { step } = status.now()
  const accepted = status.accepted()
  if (step === 'idle' && !accepted) return reopen(deps, status, await deps.memory.now())
  if ((step !== 'found' && step !== 'ready') || !accepted) return
  if (!isWanted(deps, accepted.by)) {
    status.accept(null)
    const waits = feedOf(deps) && isPinnedOut(deps, accepted.by.manifest.version) ? 'pin' : null
    return status.set({ step: 'idle', found: null, waits })
  }
  // An administrator who only wants it told.
  if (step === 'ready' && (await status.state()).by !== 'itself') await status.set({ step: 'found' })
}

const isWanted = (deps: UpdateDeps, { manifest }: SignedManifest): boolean =>
  feedOf(deps) !== null && manifest.channel === surroundingsOf(deps).channel && !isPinnedOut(deps, manifest.version)

/** Takes up a package that lies ready from an earlier run, if it still may be installed. */
export async function reopen(deps: UpdateDeps, status: UpdateStatus, known: UpdateMemory): Promise<void> {
  const { ready, heldFrom } = known
  if (ready === null || heldFrom !== null || !feedOf(deps)) return
  try {
    const bytes = Buffer.from(ready, 'base64')
    const by = acceptManifest(bytes, surroundingsOf(deps), known)
    const isNewer = compareVersions(by.manifest.version, deps.version) > 0
    if (!isNewer || isPinnedOut(deps, by.manifest.version) || (await deps.file.size()) !== by.manifest.size) return
    status.accept({ by, bytes })
    await status.set({ step: 'ready', found: announced(by), waits: null })
  } catch (error) {
    deps.log('the package that lay ready is not installed', error)
  }
}
