import { AppError } from '../../app-error'
import type { Restarting } from '../../contract/update'
import { acceptManifest } from './accept'
import { dataFormat } from './data-format'
import type { SignedManifest } from './manifest'
import type { UpdateMemory } from './memory'
import { announced, feedOf, isPinnedOut, refusalIn, surroundingsOf, type UpdateDeps, type UpdateStatus } from './status'
import { compareVersions } from './version'

/** Replaces the program while the console ends, and takes up at the next start what came of it. */
export function createReplacing(deps: UpdateDeps, status: UpdateStatus) {
  const { version, installer, memory, log } = deps
  let wanted: 'next' | 'before' | null = null

  /** Ends the console to be replaced, unless something would be cut off. @throws AppError `invalid` if there is nothing */
  async function restart(by: 'next' | 'before'): Promise<Restarting> {
    const { step, before } = await status.state()
    if (by === 'next' ? step !== 'ready' : before?.obstacle !== null) throw new AppError('invalid')
    const obstacle = await deps.underWay()
    if (obstacle === null) {
      wanted = by
      await status.set({ step: 'installing' })
      deps.quit()
    }
    return { obstacle }
  }

  async function replace(): Promise<void> {
    const { by, before, heldFrom } = await status.state()
    if (wanted === 'before' && before) return replaceByBefore(deps, before.version)
    const accepted = status.accepted()
    const isReady = status.now().step === 'ready' || wanted === 'next'
    if (!isReady || !accepted || by !== 'itself' || heldFrom !== null || !feedOf(deps)) return
    // Once more: the clock, the policy and the memory may have changed since.
    if (isPinnedOut(deps, accepted.by.manifest.version)) return
    const again = acceptManifest(accepted.bytes, surroundingsOf(deps), await memory.now())
    await replaceByNext(deps, again, wanted !== null)
  }

  /** Replaces the program, if that is due. Never throws. @returns Whether it is to be started again. */
  async function finish(): Promise<boolean> {
    try {
      await replace()
    } catch (error) {
      log('the program was not replaced', error)
      await memory.change({ failed: refusalIn(error), ready: null }).catch(() => {})
    }
    return wanted !== null && installer !== null && !installer.restartsItself
  }

  async function start(): Promise<void> {
    const known = await memory.now()
    const { replacing, failed, heldFrom } = known
    const isReplaced = replacing?.to === version
    if (replacing || failed) await memory.change({ replacing: null, failed: null })
    await reopen(deps, status, known)
    await installer?.tidy()
    await status.set({
      refusal: failed ?? (replacing && !isReplaced ? 'disk' : null),
      updatedFrom: isReplaced && heldFrom !== replacing.from ? replacing.from : null,
    })
  }

  return { restart, finish, start }
}

/** Takes up a package that lies ready from an earlier run, if it still may be installed. */
async function reopen(deps: UpdateDeps, status: UpdateStatus, known: UpdateMemory): Promise<void> {
  const { ready, heldFrom } = known
  if (ready === null || heldFrom !== null || !feedOf(deps)) return
  try {
    const bytes = Buffer.from(ready, 'base64')
    const by = acceptManifest(bytes, surroundingsOf(deps), known)
    const isNewer = compareVersions(by.manifest.version, deps.version) > 0
    if (!isNewer || isPinnedOut(deps, by.manifest.version) || (await deps.file.size()) !== by.manifest.size) return
    status.accept({ by, bytes })
    await status.set({ step: 'ready', found: announced(by) })
  } catch (error) {
    deps.log('the package that lay ready is not installed', error)
  }
}

/** Changes what is remembered before the program is replaced; if it is not, as it was. */
async function noted({ memory }: UpdateDeps, what: Partial<UpdateMemory>, replace: () => Promise<void>) {
  const before = await memory.now()
  await memory.change(what)
  try {
    await replace()
  } catch (error) {
    await memory.change(before)
    throw error
  }
}

/** The running version becomes the one before. @throws UpdateRefused */
async function replaceByNext(deps: UpdateDeps, { manifest }: SignedManifest, restart: boolean): Promise<void> {
  const { version, installer, file } = deps
  const before = { version, reads: dataFormat.reads }
  const replacing = { from: version, to: manifest.version }
  await noted(deps, { before, replacing, ready: null }, async () => installer?.install(file.path, manifest, restart))
}

/** Nothing is updated after a return until the operator says so. */
async function replaceByBefore(deps: UpdateDeps, to: string): Promise<void> {
  const { version, installer, file } = deps
  const what = { before: null, replacing: { from: version, to }, ready: null, heldFrom: version }
  await noted(deps, what, async () => installer?.back())
  await file.remove()
}
