import { z } from 'zod'
import { isRawEntries, wholeNumber } from '../http/raw-entries'

/** Entries by number, in order, parsed only on access: a history may hold tens of thousands. */
export interface Pages<T> {
  readonly size: number
  /** Numbers of the entries as the portal gave them, ascending; one of them may turn out to be unreadable. */
  readonly ids: readonly number[]
  /** The list exists, even if empty, and every entry has a number. */
  readonly isWhole: boolean
  /** The readable entries from place `from` up to, but excluding, place `to`. */
  slice(from: number, to?: number): T[]
}

/**
 * An object of numbered entries, or a list of them, whose entries are checked by `schema` on access. With neither, it
 * is not whole.
 */
export function pages<S extends z.ZodType>(schema: S) {
  return z
    .unknown()
    .optional()
    .transform((value): Pages<z.output<S>> => pagesOf(value, schema))
}

function pagesOf<S extends z.ZodType>(value: unknown, schema: S): Pages<z.output<S>> {
  if (isRawEntries(value)) {
    const { ids, entry } = value
    return pagesFrom({ ids, isWhole: true }, place => entry(place), schema)
  }
  const isThere = typeof value === 'object' && value !== null
  const given: unknown[] = isThere ? Object.values(value) : []
  const entries = given.map(entry => [idOf(entry), entry] as const).filter(([id]) => id > 0)
  entries.sort(([a], [b]) => a - b)
  const ids = entries.map(([id]) => id)
  return pagesFrom({ ids, isWhole: isThere && ids.length === given.length }, place => entries[place]?.[1], schema)
}

function pagesFrom<S extends z.ZodType>(
  { ids, isWhole }: Pick<Pages<unknown>, 'ids' | 'isWhole'>,
  entry: (place: number) => unknown,
  schema: S,
): Pages<z.output<S>> {
  const places = ids.map((_, place) => place)
  const slice: Pages<z.output<S>>['slice'] = (from, to) =>
    places.slice(from, to).flatMap(place => {
      const parsed = schema.safeParse(entry(place))
      return parsed.success ? [parsed.data] : []
    })
  const known = { size: ids.length, ids, isWhole, slice }
  // Two readings of the same answer are equal.
  return Object.defineProperty(known, 'slice', { enumerable: false })
}

const idOf = (entry: unknown) =>
  typeof entry === 'object' && entry !== null && 'id' in entry ? wholeNumber(entry.id) : 0
