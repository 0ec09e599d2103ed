import type { Backstage, Params } from '../types'

export interface Caller {
  userId: number
  via: 'oauth' | 'webhook'
}

/** The surroundings that a method works with. */
export interface Call extends Caller {
  params: Params
  portal: Backstage
}

export interface Answer {
  result: unknown
  /** Lists only. */
  total?: number
  next?: number
}

export interface Read {
  kind: 'read'
  /** One of these permissions is enough; an empty list needs none. */
  scopes: readonly string[]
  run(call: Call): Answer
}

/** Changes something for a customer or a colleague; answers `true` unless it has an `answer` of its own. */
export interface Act<Target> {
  kind: 'act'
  scopes: readonly string[]
  /** @throws RestError */
  check(call: Call): Target
  /** @returns Whether anything changed. */
  perform(target: Target, call: Call): boolean
  /** Its answer once it is done. */
  answer?(target: Target, call: Call): unknown
}

export type Method = Read | Act<unknown>

/** Keeps the type of the target between `check` and `perform`. */
export const act = <Target>(scopes: readonly string[], rest: Omit<Act<Target>, 'kind' | 'scopes'>): Act<unknown> => ({
  kind: 'act',
  scopes,
  check: rest.check,
  perform: (target, call) => rest.perform(target as Target, call),
  answer: (target, call) => (rest.answer ? rest.answer(target as Target, call) : true),
})

export const read = (scopes: readonly string[], run: Read['run']): Read => ({ kind: 'read', scopes, run })

/** PHP's `(int)`: the leading digits of a text, 0 for anything else. */
export function int(value: unknown): number {
  if (typeof value === 'number') return Math.trunc(value)
  return typeof value === 'string' ? Number(/^\s*[+-]?\d+/.exec(value)?.[0] ?? 0) : 0
}

export const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** Missing, `null`, empty text or empty list, as PHP's `empty` without zero. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
