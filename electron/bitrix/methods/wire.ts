import { z } from 'zod'
import { Instant } from '../../contract/common'
import { decodeText } from '../encoded-text'

/*
 * How Bitrix24 writes things down, read into one form each. Portals of different age answer the same field as string
 * or number, `Y` or `true`, `{}` or `[]`; fields come and go. These schemas take what can be read and never fail for
 * an absent or odd optional value.
 */

/** PHP's ways of saying "nothing": `null`, `""`, `false`, `[]`, `{}` and an absent field. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

const decimal = z.union([
  z.number(),
  z
    .string()
    .trim()
    .regex(/^-?\d{1,16}$/)
    .transform(Number),
])

/** A number that may come as decimal string, checked by `schema`: `"1763"` and `1763` are the same chat. */
export function number<S extends z.ZodType<number, number>>(schema: S): z.ZodPipe<typeof decimal, S> {
  return decimal.pipe(schema)
}

/** Like {@link number}, with null for zero, nothing and anything unreadable. */
export function numberOrNull<S extends z.ZodType<number, number>>(schema: S) {
  const wire = number(schema)
  return z
    .unknown()
    .optional()
    .transform((value): z.output<S> | null => {
      // Most of what is absent is null: an error made for each costs more than all the rest of a long list.
      if (value === null || value === undefined) return null
      const parsed = wire.safeParse(value)
      return parsed.success && parsed.data !== 0 ? parsed.data : null
    })
}

const whole = number(z.int().nonnegative())

/** A count, 0 where the portal does not say. */
export const count = z
  .unknown()
  .optional()
  .transform(value => whole.safeParse(value).data ?? 0)

/** `Y`, `true`, `1` and their like; everything else is no. */
export const yesNo = z
  .unknown()
  .optional()
  .transform(value => value === true || value === 1 || value === 'Y' || value === 'y' || value === '1')

const noes: unknown[] = [false, 0, 'N', 'n', '0', 'false']

/** The same, but null where the portal does not say. */
export const yesNoOrNull = z
  .unknown()
  .optional()
  .transform(value => (noes.includes(value) ? false : yesNo.parse(value) || null))

/**
 * Text written by programs, such as codes and addresses, kept literally: lone surrogates replaced, `''` where the
 * portal does not say. People's texts are read by {@link words}.
 */
export const text = z
  .unknown()
  .optional()
  .transform(value => {
    if (typeof value === 'string') return value.toWellFormed()
    return typeof value === 'number' ? String(value) : ''
  })

export const textOrNull = text.transform(value => (value === '' ? null : value))

/** People's texts, such as names and messages, with entities and encoded emoji decoded: here, and nowhere after. */
export const words = text.transform(value => decodeText(value).toWellFormed())

export const wordsOrNull = words.transform(value => (value === '' ? null : value))

const withZone = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/

/** An ISO 8601 date with its zone → milliseconds since 1970; null for none, and for a date without a zone. */
export const instantOrNull = z
  .unknown()
  .optional()
  .transform(value => {
    if (typeof value !== 'string' || !withZone.test(value)) return null
    const parsed = Instant.safeParse(Date.parse(value.replace(' ', 'T')))
    return parsed.data ?? null
  })

/** Keeps the entries that `schema` can read: one malformed message must not hide the others. */
function readable<S extends z.ZodType>(entries: [string, unknown][], schema: S): [string, z.output<S>][] {
  return entries.flatMap(([key, value]) => {
    const parsed = schema.safeParse(value)
    return parsed.success ? [[key, parsed.data] as [string, z.output<S>]] : []
  })
}

const entriesOf = (value: unknown) => (typeof value === 'object' && value !== null ? Object.entries(value) : [])

/** An object by key, where PHP writes an empty one as `[]`; entries that cannot be read are left out. */
export function map<S extends z.ZodType>(schema: S) {
  return z
    .unknown()
    .optional()
    .transform((value): Record<string, z.output<S>> => {
      const safe = entriesOf(value).filter(([key]) => key !== '__proto__')
      return Object.fromEntries(readable(safe, schema))
    })
}

/** A list, which PHP writes as an object once it has gaps; entries that cannot be read are left out. */
export function list<S extends z.ZodType>(schema: S) {
  return z
    .unknown()
    .optional()
    .transform((value): z.output<S>[] => readable(entriesOf(value), schema).map(([, entry]) => entry))
}

const isThere = (value: unknown): boolean => typeof value === 'object' && value !== null
/** Marks where a list, or what holds it, is missing: see {@link lacksList}. */
const missing = { params: { holdsList: true } }
const holder = z.unknown().refine(isThere, missing)
const namedHolder = holder.refine(value => !Array.isArray(value), missing)

/** An object that holds a list: nothing in its place tells nothing. */
export function listing<S extends z.ZodRawShape>(shape: S) {
  return namedHolder.pipe(z.object(shape))
}

/**
 * Whether an answer could not be read for lack of a list: it tells neither that there is something nor that there is
 * not.
 */
export const lacksList = ({ issues }: z.ZodError): boolean =>
  issues.every(issue => issue.code === 'custom' && issue.params?.['holdsList'] === true)

/**
 * Like {@link list}, but fails if there is none: an empty list is `[]` or `{}`, while `null`, `''`, `false` or nothing
 * at all tell neither that there are entries nor that there are none.
 */
export function givenList<S extends z.ZodType>(schema: S) {
  return holder.pipe(list(schema))
}

/** The readable entries of a list, and the number of all: with unreadable ones it does not tell what is absent. */
export interface ReadEntries<T> {
  read: T[]
  given: number
}

/** Like {@link givenList}, with the number of all entries. */
export function givenEntries<S extends z.ZodType>(schema: S) {
  return holder.transform((value): ReadEntries<z.output<S>> => {
    const entries = entriesOf(value)
    return { read: readable(entries, schema).map(([, entry]) => entry), given: entries.length }
  })
}

/** Like {@link givenEntries}, but the entries are read on first access: there may be thousands in one answer. */
export function laterEntries<S extends z.ZodType>(schema: S) {
  return holder.transform((value): ReadEntries<z.output<S>> => {
    const entries = entriesOf(value)
    let known: z.output<S>[] | null = null
    return {
      get read() {
        return (known ??= readable(entries, schema).map(([, entry]) => entry))
      },
      given: entries.length,
    }
  })
}

/** A list that counts only as a whole: without an unreadable entry it would tell that there is no such one. */
export function wholeList<S extends z.ZodType>(schema: S) {
  return z
    .unknown()
    .optional()
    .transform((value): z.output<S>[] => {
      const entries = entriesOf(value)
      const known = readable(entries, schema)
      return known.length === entries.length ? known.map(([, entry]) => entry) : []
    })
}

/** Like {@link count}, with null where the portal does not say. */
export const countOrNull = z
  .unknown()
  .optional()
  .transform(value => (value === null || value === undefined ? null : (whole.safeParse(value).data ?? null)))

/**
 * An act's answer: `true` or the number of its object, and false for all else. `true` only means that the portal
 * accepted the act: several acts answer so and do nothing.
 */
export const taken = z.unknown().transform(value => {
  if (typeof value === 'string') return /^(?:true|y|0*[1-9]\d*)$/i.test(value.trim())
  return value === true || (typeof value === 'number' && value > 0)
})
