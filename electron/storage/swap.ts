import { open, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { PlainFiles } from './plain-files'

/** Names beside a program's folder or file: the one to come, the one before, the one before that, and one that is going. */
export const besides = (place: string) => ({
  next: `${place}.next`,
  before: `${place}.before`,
  older: `${place}.older`,
  going: `${place}.going`,
})

export const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null

/**
 * Puts the program's next version in its place and keeps the present one as the version before. Every step is a rename
 * within one folder; after a failure all of them are taken back, and {@link mend} takes up after the power has gone.
 *
 * @param place Absolute path of a folder or file.
 * @param present Where the present version is taken from, if not from its place: a second name of it.
 */
export async function swapIn(place: string, files: PlainFiles, present = place): Promise<void> {
  const { next, before, older } = besides(place)
  const hasBefore = await exists(before)
  await renameAll([...(hasBefore ? [[before, older] as const] : []), [present, before], [next, place]])
  // It is replaced: what fails from here on is taken up by the next start.
  await syncFolder(dirname(place)).catch(() => {})
  await files.rm(older, { recursive: true, force: true }).catch(() => {})
}

/** Puts the version before back in its place; the present one is removed at the next start: it is still running. */
export async function swapBack(place: string, files: PlainFiles): Promise<void> {
  const { before, going } = besides(place)
  await files.rm(going, { recursive: true, force: true })
  await renameAll([
    [place, going],
    [before, place],
  ])
  await syncFolder(dirname(place)).catch(() => {})
}

/** Removes what a replacement has left, and takes one back that was cut off in the middle: its last step was not done. */
export async function mend(place: string, files: PlainFiles): Promise<void> {
  const { next, before, older, going } = besides(place)
  const clear = (path: string) => files.rm(path, { recursive: true, force: true })
  const isCut = (await exists(older)) && ((await exists(next)) || !(await exists(before)))
  if (isCut) {
    await clear(before)
    await rename(older, before)
  }
  for (const left of [older, next, going]) await clear(left)
}

/**
 * Renames one after the other.
 *
 * @returns Takes them all back, and throws the error that is the reason.
 * @throws Error of the disk: then all names are as they were
 */
export async function renameAll(
  steps: readonly (readonly [from: string, to: string])[],
): Promise<(error: unknown) => Promise<never>> {
  const done: (readonly [from: string, to: string])[] = []
  async function takeBack(error: unknown): Promise<never> {
    for (const [from, to] of done) await rename(to, from)
    throw error
  }
  for (const step of steps) {
    await rename(...step).catch(takeBack)
    done.unshift(step)
  }
  return takeBack
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
