import { parseJsonObject } from './json'

const raw = Symbol('raw')

/**
 * The most that one entry may weigh, a comma 1 and a bracket 5: some hundred rows of a card. As many of these as are taken
 * out at once hold nobody up. What is more counts as an entry that cannot be read.
 */
const heaviest = 2000

/** The numbered entries of a long object, left as text: each is parsed when it is taken out. */
export interface RawEntries {
  [raw]: true
  /** Ascending. */
  ids: readonly number[]
  /** The entry at a place of `ids`; null where it is no object, or too much to be looked at. */
  entry(place: number): Record<string, unknown> | null
}

export const isRawEntries = (value: unknown): value is RawEntries =>
  typeof value === 'object' && value !== null && raw in value

/** Where an object and the entries in it begin and end in a text. */
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

/** Leaves the entries of an object as text; null where their numbers are not what the entries say of themselves. */
export function rawEntries(json: string, { entries }: TextSpan): RawEntries | null {
  const ordered = entries.sort((a, b) => a.id - b.id)
  const entry: RawEntries['entry'] = place => {
    const found = ordered[place]
    return found && found.weight <= heaviest ? parseJsonObject(json.slice(found.from, found.to)) : null
  }
  const isHeavy = (place: number) => (ordered[place]?.weight ?? 0) > heaviest
  const isNamed = (place: number) => isHeavy(place) || wholeNumber(entry(place)?.['id']) === ordered[place]?.id
  if (!isNamed(0) || !isNamed(ordered.length - 1)) return null
  // Of a number that comes twice, JSON means the last entry.
  if (ordered.some(({ id }, place) => id === ordered[place + 1]?.id)) return null
  return { [raw]: true, ids: ordered.map(({ id }) => id), entry }
}
