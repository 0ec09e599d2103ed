import type { LiveRow } from './rows'

/** Age that no row is to pass, in milliseconds, with what a request takes. */
const oldestMs = 58_000
/** More of them would put off the lists, and with these all the others. */
const few = 3
/** A list reads a row by so much later than its pace makes one believe. */
const pageMs = 2_000

/** A reading part by part, oldest dialogs first. */
interface Course {
  /** The creation date that it has come to; null at the beginning. */
  place: number | null
  /** Milliseconds from end to end. */
  wholeMs: number
  /** Pages from end to end, and the part of the next one that has become due since the last. */
  pages: number
  owed: number
}

/**
 * The few rows that would grow too old before their list comes to them, those that would be the oldest first: they have
 * changed lists just after the other one had passed.
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
  const found = old.flatMap(row => {
    const { facts, read } = row
    const tier = facts.status === 'paused' ? 'paused' : 'answered'
    const { place, wholeMs, pages, owed } = courses[tier]
    const [at, from] = [placeIn(begun[tier], facts.begunAt ?? 0), place === null ? 0 : placeIn(begun[tier], place)]
    const left = Math.max(0, Math.ceil(((at < from ? 1 : 0) + at - from) * pages) - owed)
    const turns = Math.max(1, Math.ceil((left * wholeMs) / pages / everyMs))
    const age = steady - read.steady + turns * everyMs
    return age > Math.max(oldestMs, wholeMs + everyMs + pageMs) ? [{ row, age }] : []
  })
  const latest = found.sort((a, b) => b.age - a.age).slice(0, few)
  return latest.map(({ row }) => row)
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
