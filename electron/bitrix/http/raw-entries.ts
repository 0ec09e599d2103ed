import { parseJsonObject } from './json'

const raw = Symbol('raw')

/**
 * The largest weight of one entry, with 1 for a comma and 5 for a bracket: some hundred rows of a card. Taking out a
 * batch of such entries holds nobody up. A heavier entry counts as unreadable.
 */
const heaviest = 2000

/** The numbered entries of a long object, left as bytes: each is parsed when it is taken out. */
export interface RawEntries {
  [raw]: true
  /** Ascending. */
  ids: readonly number[]
  /** The entry at a place of `ids`; null if it is no object, or too large to read. */
  entry(place: number): Record<string, unknown> | null
}

export const isRawEntries = (value: unknown): value is RawEntries =>
  typeof value === 'object' && value !== null && raw in value

/** The entries of a long object by place: their numbers, and in its bytes their beginnings, ends and weights. */
export interface EntrySpans {
  ids: number[]
  from: number[]
  to: number[]
  weights: number[]
}

/** A number as portals write one, also as text; 0 for anything else. */
export function wholeNumber(value: unknown): number {
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : 0
  return Number.isSafeInteger(number) ? number : 0
}

/** Leaves the entries of an object as bytes; null if their keys differ from the entries' own numbers. */
export function rawEntries(bytes: Buffer, { ids, from, to, weights }: EntrySpans): RawEntries | null {
  const places = placesOf(ids)
  const isHeavy = (place: number) => (weights[place] ?? 0) > heaviest
  const entryAt = (place: number | undefined) =>
    place === undefined || isHeavy(place) ? null : parseJsonObject(bytes.toString('utf8', from[place], to[place]))
  const isNamed = (place = -1) => isHeavy(place) || wholeNumber(entryAt(place)?.['id']) === ids[place]
  if (!isNamed(places[0]) || !isNamed(places.at(-1))) return null
  const ordered = places.map(place => ids[place] ?? 0)
  // For a number that occurs twice, JSON means the last entry.
  if (ordered.some((id, place) => id === ordered[place + 1])) return null
  return { [raw]: true, ids: ordered, entry: place => entryAt(places[place]) }
}

/** The places in the order of their numbers; portals nearly always write them so. */
function placesOf(ids: readonly number[]): number[] {
  const places = ids.map((_, place) => place)
  const number = (place: number) => ids[place] ?? 0
  return places.sort((a, b) => number(a) - number(b))
}
