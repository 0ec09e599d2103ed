import { open, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { PlainFiles } from './plain-files'

/** Names beside a program's folder or file: the one to come, the one before, and one that is going. */
export const besides = (place: string) => ({
  next: `${place}.next`,
  before: `${place}.before`,
  going: `${place}.going`,
})

export const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null

/**
 * Puts the program's next version in its place and keeps the present one as the version before. Every step is a rename
 * within one folder; after a failure all of them are taken back.
 *
 * @param place Absolute path of a folder or file.
 */
export async function swapIn(place: string, files: PlainFiles): Promise<void> {
  const { next, before, going } = besides(place)
  await files.rm(going, { recursive: true, force: true })
  const hasBefore = await exists(before)
  await renameAll([...(hasBefore ? [[before, going] as const] : []), [place, before], [next, place]])
  await syncFolder(dirname(place))
  await files.rm(going, { recursive: true, force: true })
}

/** Puts the version before back in its place; the present one is removed at the next start: it is still running. */
export async function swapBack(place: string, files: PlainFiles): Promise<void> {
  const { before, going } = besides(place)
  await files.rm(going, { recursive: true, force: true })
  await renameAll([
    [place, going],
    [before, place],
  ])
  await syncFolder(dirname(place))
}

async function renameAll(steps: readonly (readonly [from: string, to: string])[]): Promise<void> {
  const done: (readonly [from: string, to: string])[] = []
  try {
    for (const step of steps) {
      await rename(...step)
      done.unshift(step)
    }
  } catch (error) {
    for (const [from, to] of done) await rename(to, from)
    throw error
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
