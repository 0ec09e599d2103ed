import { AppError } from '../../app-error'
import type { Restarting } from '../../contract/update'
import { acceptManifest } from './accept'
import { dataFormat } from './data-format'
import type { SignedManifest } from './manifest'
import type { UpdateMemory } from './memory'
import { follow, reopen } from './following'
import { feedOf, isPinnedOut, refusalIn, surroundingsOf, type UpdateDeps, type UpdateStatus } from './status'

/** Replaces the program while the console ends, and takes up at the next start what came of it. */
export function createReplacing(deps: UpdateDeps, status: UpdateStatus) {
  const { version, installer, memory, log } = deps
  let wanted: 'next' | 'before' | null = null

  /** Ends the console to be replaced, unless something would be cut off. @throws AppError `invalid` if there is nothing */
  async function restart(by: 'next' | 'before'): Promise<Restarting> {
    await follow(deps, status)
    const { step, before } = await status.state()
    if (by === 'next' ? step !== 'ready' : before?.obstacle !== null) throw new AppError('invalid')
    const obstacle = (await deps.underWay()) ?? (by === 'before' && !(await isAsKept(deps)) ? 'changed' : null)
    if (obstacle === 'changed') await status.set({})
    if (obstacle === null) {
      wanted = by
      await status.set({ step: 'installing' })
      deps.quit()
    }
    return { obstacle }
  }

  /** @returns Whether it was replaced. */
  async function replace(): Promise<boolean> {
    const { by, before, heldFrom } = await status.state()
    if (wanted === 'before') return before !== null && (await isAsKept(deps)) && replaceByBefore(deps, before.version)
    const accepted = status.accepted()
    const isReady = status.now().step === 'ready' || wanted === 'next'
    if (!isReady || !accepted || by !== 'itself' || heldFrom !== null || !feedOf(deps)) return false
    // Once more: the clock, the policy and the memory may have changed since.
    if (isPinnedOut(deps, accepted.by.manifest.version)) return false
    const again = acceptManifest(accepted.bytes, surroundingsOf(deps), await memory.now())
    return replaceByNext(deps, again, wanted !== null)
  }

  /** Replaces the program, if that is due. Never throws. @returns Whether it is to be started again. */
  async function finish(): Promise<boolean> {
    let isReplaced = false
    try {
      isReplaced = await replace()
    } catch (error) {
      log('the program was not replaced', error)
      await memory.change({ failed: refusalIn(error), ready: null }).catch(() => {})
    }
    return wanted !== null && installer !== null && !(isReplaced && installer.restartsItself)
  }

  async function start(): Promise<void> {
    const { replacing, failed } = await memory.now()
    const isReplaced = replacing?.to === version
    const known = await takeUp(deps)
    await reopen(deps, status, known)
    await installer?.tidy()
    await status.set({
      refusal: failed ?? (replacing && !isReplaced && replacing.was !== null ? 'disk' : null),
      updatedFrom: isReplaced && known.heldFrom !== replacing.from ? replacing.from : null,
    })
  }

  return { restart, finish, start }
}

/** Whether the version before has the files that were kept; if not, that is remembered. */
async function isAsKept({ memory, installer, log }: UpdateDeps): Promise<boolean> {
  const { before } = await memory.now()
  if (!before || !installer) return false
  if (before.fingerprint !== undefined && (await installer.isBefore(before.fingerprint))) return true
  log(`the files of version ${before.version} are not those that were kept`)
  await memory.change({ before: { ...before, isChanged: true } })
  return false
}

/** Brings what is remembered in line with the version that did start. */
async function takeUp({ memory, version, installer, file, log }: UpdateDeps): Promise<UpdateMemory> {
  const known = await memory.now()
  const { replacing, failed, before } = known
  const told = replacing || failed ? { replacing: null, failed: null } : null
  if (replacing?.from === version && replacing.was) {
    log('the program was not replaced: the console ended before that')
    // An installer that works on its own has taken the one before from its place already.
    return memory.change({ ...told, ...replacing.was, ...(installer?.restartsItself && { before: null }) })
  }
  if (before?.version === version && before.replacedBy !== undefined) {
    log('the version before was put back by hand')
    const heldFrom = before.replacedBy
    const changed = await memory.change({ ...told, before: null, ready: null, heldFrom })
    await file.remove().catch(() => {})
    return changed
  }
  return told ? memory.change(told) : known
}

/** Changes what is remembered before the program is replaced; if it is not, as it was. */
async function noted(
  { memory, version, installer, log }: UpdateDeps,
  { to, ...what }: Pick<UpdateMemory, 'before' | 'heldFrom'> & { to: string },
  replace: () => Promise<void>,
) {
  const before = await memory.now()
  const { ready, heldFrom } = before
  const replacing = { from: version, to, was: { before: before.before, ready, heldFrom } }
  await memory.change({ ...what, ready: null, replacing })
  try {
    await replace()
  } catch (error) {
    await memory.change(before)
    throw error
  }
  if (installer?.restartsItself) return
  await memory.change({ replacing: { ...replacing, was: null } }).catch((error: unknown) => {
    log('it is not noted that the program was replaced', error)
  })
}

/** The running version becomes the one before. @throws UpdateRefused */
async function replaceByNext(deps: UpdateDeps, { manifest }: SignedManifest, restart: boolean): Promise<true> {
  const { version, installer, file } = deps
  const fingerprint = (await installer?.fingerprint()) ?? undefined
  const before = { version, reads: dataFormat.reads, replacedBy: manifest.version, fingerprint }
  const what = { before, heldFrom: null, to: manifest.version }
  await noted(deps, what, async () => installer?.install(file.path, manifest, restart))
  return true
}

/** Nothing is updated after a return until the operator says so. */
async function replaceByBefore(deps: UpdateDeps, to: string): Promise<true> {
  const { version, installer, file } = deps
  await noted(deps, { before: null, heldFrom: version, to }, async () => installer?.back())
  await file.remove().catch(() => {})
  return true
}
