import type { MethodName } from '../methods'

/** A command as it is sent; values may be references. */
export interface RawCommand {
  method: MethodName
  params: Record<string, unknown>
}

const reference = /^\$result\[([^[\]]+)\]((?:\[[^[\]]+\])*)$/

/**
 * Writes a command as the portal reads it: `method?A=1&FILTER[ID][0]=2`. References stay as they are; everything else
 * is encoded, including `|`.
 *
 * @see settings/how-to-call-rest-api/batch.md
 */
export function encodeCommand({ method, params }: RawCommand): string {
  const query = pairs(params).join('&')
  return query === '' ? method : `${method}?${query}`
}

function pairs(value: unknown, name = ''): string[] {
  if (value === undefined) return []
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => {
      const part = encodeURIComponent(key.toWellFormed())
      return pairs(inner, name === '' ? part : `${name}[${part}]`)
    })
  }
  return [`${name}=${encodeValue(value)}`]
}

function encodeValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'string') return reference.test(value) ? value : encodeURIComponent(value.toWellFormed())
  return typeof value === 'number' ? String(value) : ''
}

/** The names of the commands that a command's parameters refer to. */
export function referredTo(value: unknown): string[] {
  if (typeof value === 'string') return reference.exec(value)?.slice(1, 2) ?? []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referredTo) : []
}

/** Stands for a reference that leads nowhere. */
export const missing = Symbol('missing')

/**
 * Fills in references to results that are known; references to other commands stay.
 *
 * @returns The parameters, or {@link missing} when a reference leads to a place that its result does not have.
 */
export function fillIn(value: unknown, results: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') {
    const [, name, path] = reference.exec(value) ?? []
    return name !== undefined && results.has(name) ? follow(results.get(name), path ?? '') : value
  }
  if (typeof value !== 'object' || value === null) return value
  const filled = Object.entries(value).map(([key, inner]) => [key, fillIn(inner, results)] as const)
  if (filled.some(([, inner]) => inner === missing)) return missing
  return Array.isArray(value) ? filled.map(([, inner]) => inner) : Object.fromEntries(filled)
}

function follow(result: unknown, path: string): unknown {
  let value = result
  for (const [, key] of path.matchAll(/\[([^[\]]+)\]/g)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key ?? '')) return missing
    value = (value as Record<string, unknown>)[key ?? '']
  }
  return value === null || value === undefined ? missing : value
}
