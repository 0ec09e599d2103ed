import { AppError } from '../../app-error'
import type { Restarting } from '../../contract/update'
import { acceptManifest } from './accept'
import { dataFormat } from './data-format'
import type { LastStep } from './last-step'
import type { SignedManifest } from './manifest'
import type { UpdateMemory } from './memory'
import { follow, reopen } from './following'
import { feedOf, isPinnedOut, refusalIn, surroundingsOf, type UpdateDeps, type UpdateStatus } from './status'

/** Replaces the program while the console ends, and takes up at the next start what came of it. */
export function createReplacing(deps: UpdateDeps, status: UpdateStatus) {
  const { installer, memory, log } = deps
  let wanted: 'next' | 'before' | null = null
  let started = Promise.resolve()

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
  async function replace(ending: LastStep): Promise<boolean> {
    if (wanted === 'before') {
      const { before } = await status.state()
      return before !== null && (await isAsKept(deps, ending.going)) && replaceByBefore(deps, before.version)
    }
    return replaceIfReady(deps, status, ending)
  }

  /** Replaces the program, if that is due. Never throws. @returns Whether an installer starts it, where that is wanted. */
  async function finish(ending: LastStep): Promise<boolean> {
    if (wanted !== null) ending.wantAgain()
    try {
      // Whoever quits at once has what lay ready all the same.
      await started.catch(() => {})
      const isReplaced = await replace(ending)
      if (isReplaced) log('the program is replaced')
      return isReplaced && installer?.restartsItself === true
    } catch (error) {
      log('the program was not replaced', error)
      await memory.change({ failed: refusalIn(error), ready: null }).catch(() => {})
      return false
    }
  }

  const start = () => (started = takeUpLast(deps, status))

  return { restart, finish, start }
}

/** Puts what lies ready in the program's place. @returns Whether it did: it may not be wanted any more. */
async function replaceIfReady(deps: UpdateDeps, status: UpdateStatus, ending: LastStep): Promise<boolean> {
  const { memory, log } = deps
  const known = await memory.now()
  const accepted = status.accepted()
  const { by, heldFrom } = await status.state()
  const isReady =
    accepted !== null && known.ready === accepted.bytes.toString('base64') && (await liesThere(deps, status))
  const unwanted = !feedOf(deps) || (accepted && isPinnedOut(deps, accepted.by.manifest.version))
  if (!isReady || by !== 'itself' || heldFrom !== null || unwanted) {
    const isOther = accepted !== null && !isReady
    const reason = isOther ? 'another version was found since' : 'a return, the policy or its roll-out keeps it back'
    if (known.ready !== null) log(`what lies ready is not put in place: ${reason}`)
    return false
  }
  await status.set({ step: 'installing' })
  // Once more: the clock, the policy and the memory may have changed since.
  const again = acceptManifest(accepted.bytes, surroundingsOf(deps), known)
  log(`version ${again.manifest.version} is being put in place`)
  return replaceByNext(deps, again, ending)
}

/** Whether the package is there by what this run knows; while the feed is being asked, that is not the step. */
async function liesThere({ file }: UpdateDeps, status: UpdateStatus): Promise<boolean> {
  const { step } = status.now()
  if (step !== 'checking') return step === 'ready' || step === 'installing'
  return (await file.size()) === status.accepted()?.by.manifest.size
}

/** Takes up what the last run left, and says what came of it. */
async function takeUpLast(deps: UpdateDeps, status: UpdateStatus): Promise<void> {
  const { version, installer, memory } = deps
  const { replacing, failed } = await memory.now()
  const isReplaced = replacing?.to === version
  const known = await takeUp(deps)
  await reopen(deps, status, known)
  await installer?.tidy()
  const was = isReplaced ? null : (replacing?.was ?? null)
  // An installer that works on its own does not go on from where it was.
  const isCutOff = was !== null && !installer?.restartsItself
  await status.set({
    refusal: failed ?? (was !== null && !isCutOff ? 'disk' : null),
    updatedFrom: isReplaced && known.heldFrom !== replacing.from ? replacing.from : null,
    cutOff: isCutOff ? (was.before?.version === replacing?.to ? 'before' : 'next') : null,
  })
}

/** Whether the version before has the files that were kept; if not, that is remembered. */
async function isAsKept({ memory, installer, log }: UpdateDeps, going?: LastStep['going']): Promise<boolean> {
  const { before } = await memory.now()
  if (!before || !installer) return false
  if (before.fingerprint !== undefined && (await installer.isBefore(before.fingerprint, going))) return true
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
async function replaceByNext(deps: UpdateDeps, { manifest }: SignedManifest, ending: LastStep): Promise<true> {
  const { version, installer, file } = deps
  const fingerprint = (await installer?.fingerprint(ending.going)) ?? undefined
  const before = { version, reads: dataFormat.reads, replacedBy: manifest.version, fingerprint }
  const what = { before, heldFrom: null, to: manifest.version }
  await noted(deps, what, async () => installer?.install(file.path, manifest, ending))
  return true
}

/** Nothing is updated after a return until the operator says so. */
async function replaceByBefore(deps: UpdateDeps, to: string): Promise<true> {
  const { version, installer, file } = deps
  await noted(deps, { before: null, heldFrom: version, to }, async () => installer?.back())
  await file.remove().catch(() => {})
  return true
}
