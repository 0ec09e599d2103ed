import type { LiveRow } from './rows'

/** Age that no row is to pass, in milliseconds, with what a request takes. */
const oldestMs = 57_000
/** Of more than these the whole is late, and asking for single ones would make it later. */
const few = 25

/** A reading part by part, oldest dialogs first. */
interface Course {
  /** The creation date that it has come to; null at the beginning. */
  place: number | null
  /** Milliseconds from end to end. */
  wholeMs: number
}

/**
 * The rows that would grow too old before their list comes to them, the oldest first: they have changed lists just after
 * the other one had passed.
 *
 * @param courses Of the lists that are read part by part; a row that another one should have had is sought in the first.
 * @param everyMs From one turn to the next.
 */
export function overdue(
  rows: Iterable<LiveRow>,
  courses: Readonly<Record<'answered' | 'paused', Course>>,
  { steady, everyMs }: { steady: number; everyMs: number },
): LiveRow[] {
  const old: LiveRow[] = []
  const begun: Record<'answered' | 'paused', number[]> = { answered: [], paused: [] }
  for (const row of rows) {
    const { status, begunAt } = row.facts
    if (begunAt === null) continue
    if (status !== 'new') begun[status === 'paused' ? 'paused' : 'answered'].push(begunAt)
    if (steady - row.read.steady > everyMs) old.push(row)
  }
  for (const dates of Object.values(begun)) dates.sort((a, b) => a - b)
  const found = old.filter(({ facts, read }) => {
    const tier = facts.status === 'paused' ? 'paused' : 'answered'
    const { place, wholeMs } = courses[tier]
    const [at, from] = [placeIn(begun[tier], facts.begunAt ?? 0), place === null ? 0 : placeIn(begun[tier], place)]
    const left = ((at < from ? 1 : 0) + at - from) * wholeMs
    const turns = Math.max(1, Math.ceil(left / everyMs))
    return steady - read.steady + turns * everyMs > oldestMs
  })
  return found.length > few ? [] : found.sort((a, b) => a.read.steady - b.read.steady)
}

/** The part of the dates that are earlier, from 0 to 1. */
function placeIn(sorted: readonly number[], date: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < date) low = middle + 1
    else high = middle
  }
  return low / Math.max(1, sorted.length)
}
