import type { EmojiGroup } from './emoji'

type EmojiSectionName = EmojiGroup | 'recent' | 'found'

export interface EmojiOption {
  character: string
  name: string
}

export interface EmojiSection {
  name: EmojiSectionName
  options: readonly EmojiOption[]
}

/** A row of the grid: a heading, or emoji from number `first` on. */
export interface EmojiRow {
  section: EmojiSectionName
  isHeading: boolean
  first: number
  options: readonly EmojiOption[]
}

/** Lays sections out in rows. Findings have no heading. */
export function rowsOf(sections: readonly EmojiSection[], columns: number): EmojiRow[] {
  const rows: EmojiRow[] = []
  let first = 0
  for (const { name, options } of sections) {
    if (name !== 'found') rows.push({ section: name, isHeading: true, first, options: [] })
    for (let at = 0; at < options.length; at += columns) {
      const some = options.slice(at, at + columns)
      rows.push({ section: name, isHeading: false, first, options: some })
      first += some.length
    }
  }
  return rows
}

/** The row of an emoji's number. */
export const rowAt = (rows: readonly EmojiRow[], at: number): number =>
  rows.findIndex(({ first, options }) => at >= first && at < first + options.length)

/** The number that a key leads to; null where it leads nowhere, undefined for any other key. */
export function stepFrom(rows: readonly EmojiRow[], at: number, key: string): number | null | undefined {
  const last = rows.at(-1)
  const total = last ? last.first + last.options.length : 0
  const within = (to: number) => (to >= 0 && to < total ? to : null)
  switch (key) {
    case 'ArrowRight':
      return within(at + 1)
    case 'ArrowLeft':
      return within(at - 1)
    case 'ArrowDown':
    case 'ArrowUp': {
      const now = rowAt(rows, at)
      const column = at - (rows[now]?.first ?? 0)
      const filled = key === 'ArrowDown' ? rows.slice(now + 1) : rows.slice(0, Math.max(0, now)).reverse()
      const next = filled.find(({ isHeading }) => !isHeading)
      return next ? next.first + Math.min(column, next.options.length - 1) : null
    }
    case 'PageDown':
    case 'PageUp': {
      const section = rows[rowAt(rows, at)]?.section
      const heads = rows.filter(({ isHeading }) => isHeading)
      const to = heads[heads.findIndex(head => head.section === section) + (key === 'PageDown' ? 1 : -1)]
      return to ? to.first : null
    }
    default:
      return undefined
  }
}
