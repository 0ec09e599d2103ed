import type { JournalEntry } from '../../../electron/contract/journal'

/** A line of the journal's table. */
export type JournalLine =
  | { id: string; kind: 'day'; name: string; day: string }
  | { id: string; kind: 'act' | 'moves'; entry: JournalEntry; index: number; day: string }

/**
 * Lays acts out by day, as they follow each other, each day below its name.
 *
 * @param compared The act whose moves stand below it.
 * @returns The lines; each knows the line of its day. Where the clock was set back, a day comes twice.
 */
export function linesOf(
  entries: readonly JournalEntry[],
  dayOf: (instant: number) => string,
  compared: string | null,
): JournalLine[] {
  const lines: JournalLine[] = []
  let [name, day] = ['', '']
  entries.forEach((entry, index) => {
    const { id } = entry
    const today = dayOf(entry.at)
    if (index === 0 || today !== name) {
      ;[name, day] = [today, `day-${id}`]
      lines.push({ id: day, kind: 'day', name, day })
    }
    lines.push({ id, kind: 'act', entry, index, day })
    if (id === compared) lines.push({ id: `moves-${id}`, kind: 'moves', entry, index, day })
  })
  return lines
}
