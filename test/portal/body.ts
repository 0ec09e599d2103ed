import type { Params } from './types'

type Tree = { [key: string]: string | Tree }

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads a query string the way PHP does: `a[b][c]=1` nests, `a[]=1` appends, a name without a value is an empty string.
 * Every value stays a string.
 *
 * @see settings/how-to-call-rest-api/data-encoding.md
 */
export function parseQuery(query: string): Params {
  const tree: Tree = {}
  for (const pair of query.split('&')) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    const name = decode(at < 0 ? pair : pair.slice(0, at))
    put(tree, pathOf(name), at < 0 ? '' : decode(pair.slice(at + 1)))
  }
  return listed(tree) as Params
}

/** Reads a request body by its content type: JSON, or a form. An unreadable JSON body counts as empty, as in PHP. */
export function parseBody(body: string, contentType: string): Params {
  if (body === '') return {}
  if (!contentType.includes('json')) return parseQuery(body)
  try {
    const value: unknown = JSON.parse(body)
    return isMap(value) ? value : {}
  } catch {
    return {}
  }
}

export const isMap = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A map as PHP prints it: a list when the keys are 0, 1, 2 ..., so that an empty map is `[]`. */
export function phpMap(entries: Iterable<readonly [string, unknown]>): unknown {
  const all = [...entries]
  return all.every(([key], index) => key === String(index)) ? all.map(([, value]) => value) : Object.fromEntries(all)
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

/** `a[b][]` as `['a', 'b', '']`. */
function pathOf(name: string): string[] {
  const open = name.indexOf('[')
  if (open <= 0) return [name]
  const inner = [...name.slice(open).matchAll(/\[([^\]]*)\]/g)].map(match => match[1] ?? '')
  return [name.slice(0, open), ...inner]
}

function put(tree: Tree, path: string[], value: string): void {
  let node = tree
  for (const [depth, step] of path.entries()) {
    if (forbidden.has(step)) return
    const key = step === '' ? String(Object.keys(node).length) : step
    if (depth === path.length - 1) {
      node[key] = value
      return
    }
    const next = node[key]
    node = typeof next === 'object' ? next : (node[key] = {})
  }
}

function listed(node: string | Tree): unknown {
  if (typeof node === 'string') return node
  const entries = Object.entries(node).map(([key, value]) => [key, listed(value)] as const)
  return entries.length === 0 || entries.some(([key], index) => key !== String(index))
    ? Object.fromEntries(entries)
    : entries.map(([, value]) => value)
}
