import { parseJsonObject } from './json'

const raw = Symbol('raw')

/**
 * The largest weight of one entry, with 1 for a comma and 5 for a bracket: some hundred rows of a card. Taking out a
 * batch of such entries holds nobody up. A heavier entry counts as unreadable.
 */
const heaviest = 2000

/** The numbered entries of a long object, left as text: each is parsed when it is taken out. */
export interface RawEntries {
  [raw]: true
  /** Ascending. */
  ids: readonly number[]
  /** The entry at a place of `ids`; null if it is no object, or too large to read. */
  entry(place: number): Record<string, unknown> | null
}

export const isRawEntries = (value: unknown): value is RawEntries =>
  typeof value === 'object' && value !== null && raw in value

/** Beginning and end in a text of an object and of its entries. */
export interface TextSpan {
  from: number
  to: number
  entries: { id: number; from: number; to: number; weight: number }[]
}

/** A number as portals write one, also as text; 0 for anything else. */
export function wholeNumber(value: unknown): number {
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : 0
  return Number.isSafeInteger(number) ? number : 0
}

/** Leaves the entries of an object as text; null if their keys differ from the entries' own numbers. */
export function rawEntries(json: string, { entries }: TextSpan): RawEntries | null {
  const ordered = entries.sort((a, b) => a.id - b.id)
  const entry: RawEntries['entry'] = place => {
    const found = ordered[place]
    return found && found.weight <= heaviest ? parseJsonObject(json.slice(found.from, found.to)) : null
  }
  const isHeavy = (place: number) => (ordered[place]?.weight ?? 0) > heaviest
  const isNamed = (place: number) => isHeavy(place) || wholeNumber(entry(place)?.['id']) === ordered[place]?.id
  if (!isNamed(0) || !isNamed(ordered.length - 1)) return null
  // For a number that occurs twice, JSON means the last entry.
  if (ordered.some(({ id }, place) => id === ordered[place + 1]?.id)) return null
  return { [raw]: true, ids: ordered.map(({ id }) => id), entry }
}
