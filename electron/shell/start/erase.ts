import { isAbsolute, relative } from 'node:path'

interface Erasing {
  /** Whether no other console of this user is running; from here on none starts. */
  lock: () => boolean
  /** Folders with the user's data; one may be inside of another. */
  folders: readonly string[]
  /** The user's home. What holds it is never removed, whoever named it as the place of the console's files. */
  home: string
  /** Asks the user; true when they want it. */
  ask: (folders: readonly string[]) => Promise<boolean>
  remove: (folder: string) => Promise<void>
  /** Tells the user that nothing was erased since the console is running, or nothing can be; gives the exit code. */
  refuse: () => Promise<number>
  /** Tells the user what is still there. */
  fail: (places: readonly string[]) => Promise<void>
  /** Where a folder really is: only the link to it would be removed otherwise. */
  real: (folder: string) => string
}

/** Exit codes: done, kept by the user's wish, not possible. */
export const eraseCodes = { done: 0, kept: 1, running: 2, failed: 3 } as const

/**
 * Erases everything that the console keeps about this user on this computer. Nothing in the portal changes.
 *
 * @returns The exit code.
 */
export async function eraseData({ lock, folders, home, ask, remove, refuse, fail, real }: Erasing): Promise<number> {
  if (!lock()) return refuse()
  const all = [...folders.map(real), ...folders]
  const spared = all.filter(place => isInside(home, place))
  const places = outermost(all.filter(place => !spared.includes(place)))
  if (places.length > 0 && !(await ask(places))) return eraseCodes.kept
  const results = await Promise.allSettled(places.map(remove))
  const left = [...new Set(spared), ...places.filter((_, index) => results[index]?.status === 'rejected')]
  if (left.length === 0) return eraseCodes.done
  await fail(left)
  return eraseCodes.failed
}

/** Each place once, and none that goes with another. */
function outermost(folders: readonly string[]): string[] {
  const places = [...new Set(folders)]
  return places.filter(place => !places.some(other => other !== place && isInside(place, other)))
}

function isInside(place: string, folder: string): boolean {
  const way = relative(folder, place)
  return !/^\.\.(?:[/\\]|$)/.test(way) && !isAbsolute(way)
}
