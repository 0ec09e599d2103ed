import { randomUUID } from 'node:crypto'
import { setImmediate as breath } from 'node:timers/promises'
import { rawEntries, type RawEntries, type Span } from './raw-entries'
import { MAX_DEPTH, parseJsonObject } from './transport-json'

/** Shorter texts are parsed before anybody notices. */
export const longText = 500_000
/** An object of so many entries is long. */
const manyEntries = 1000
/** The only object in an answer that is ever long: a session's history. Portals write JSON without blanks. */
const longKey = '"message":{'

/**
 * Parses a long JSON object that came from a stranger like `parseJsonObject`, but leaves the entries of a history as text,
 * and lets others have a turn in between: parsed as a whole, 20,000 messages would hold up everything else.
 *
 * @returns Null for anything else, as `parseJsonObject` does.
 */
export async function parseLongObject(json: string): Promise<Record<string, unknown> | null> {
  await breath()
  const scanned = scan(json)
  if (scanned === null || scanned.deepest > MAX_DEPTH) return null
  const spared = new Map<string, RawEntries>()
  let [rest, at] = ['', 0]
  for (const span of scanned.long) {
    const entries = rawEntries(json, span)
    if (entries === null) continue
    // Nobody can write a text that is taken for this.
    const token = randomUUID()
    spared.set(token, entries)
    rest += `${json.slice(at, span.from)}"${token}"`
    at = span.to
  }
  await breath()
  const body = parseJsonObject(rest + json.slice(at))
  await breath()
  return body && putBack(body, spared)
}

function putBack(body: Record<string, unknown>, spared: ReadonlyMap<string, RawEntries>): Record<string, unknown> {
  for (const [key, value] of Object.entries(body)) {
    if (typeof value === 'string' && spared.has(value)) body[key] = spared.get(value)
    else if (typeof value === 'object' && value !== null) putBack(value as Record<string, unknown>, spared)
  }
  return body
}

const [quote, backslash, openObject, closeObject, openList, closeList] = [34, 92, 123, 125, 91, 93]

/** @returns How deep it goes and what in it is long; null when a text or a bracket is left open. */
function scan(json: string): { deepest: number; long: Span[] } | null {
  const long: Span[] = []
  let [depth, deepest, textAt, textEnd] = [0, 0, 0, 0]
  let inside: (Span & { depth: number }) | null = null
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === quote) {
      ;[textAt, textEnd] = [at, endOfText(json, at)]
      if (textEnd < 0) return null
      at = textEnd
    } else if (code === openObject || code === openList) {
      deepest = Math.max(deepest, ++depth)
      const isLong = code === openObject && json.startsWith(longKey, textAt) && textAt + longKey.length - 1 === at
      if (!inside && isLong) inside = { from: at, to: at, entries: [], depth }
      else if (inside && depth === inside.depth + 1)
        inside.entries.push({ id: Number(json.slice(textAt + 1, textEnd)), from: at, to: at })
    } else if (code === closeObject || code === closeList) {
      const last = inside?.entries.at(-1)
      if (inside && last && depth === inside.depth + 1) last.to = at + 1
      if (inside && depth === inside.depth) {
        inside.to = at + 1
        if (isMany(inside)) long.push(inside)
        inside = null
      }
      depth--
    }
  }
  return depth === 0 ? { deepest, long } : null
}

const isMany = ({ entries }: Span) =>
  entries.length >= manyEntries && entries.every(({ id }) => Number.isSafeInteger(id) && id > 0)

/** @param from Where its opening quote is. @returns Where its closing quote is; -1 when there is none. */
function endOfText(json: string, from: number): number {
  let end = json.indexOf('"', from + 1)
  while (end > 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end
}

function isEscaped(json: string, at: number): boolean {
  let before = at - 1
  while (json.charCodeAt(before) === backslash) before--
  return (at - before) % 2 === 0
}
