import { breath } from '../../breath'

/** Work on so many items of a journal or a search takes a few milliseconds. */
export const stretch = 100

/** Maps a list that may be long, with pauses in which everything else goes on. */
export async function mapInStretches<T, R>(list: Iterable<T>, change: (item: T, index: number) => R): Promise<R[]> {
  const changed: R[] = []
  for (const item of list) {
    if (changed.length % stretch === stretch - 1) await breath()
    changed.push(change(item, changed.length))
  }
  return changed
}

/** Those of a list that may be long for which the test holds. */
export async function filterInStretches<T>(list: readonly T[], test: (item: T) => boolean): Promise<T[]> {
  const kept = await mapInStretches(list, test)
  return list.filter((_, index) => kept[index])
}
