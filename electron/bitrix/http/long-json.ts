import { randomUUID } from 'node:crypto'
import { setImmediate as breath } from 'node:timers/promises'
import { rawEntries, type RawEntries, type TextSpan } from './raw-entries'
import { MAX_DEPTH, parseJsonObject } from './json'

/** Shorter texts are parsed before anybody notices, whatever they hold. */
export const longText = 100_000
/** Characters from which a list is worth a turn of its own. */
const longList = 20_000
/** Number of entries from which an object is long. */
const manyEntries = 1000
/**
 * Limits beyond which parsing would hold everybody up: for the parts parsed as a whole, for a list parsed on its own, for
 * everything together, and for the number of entries. Far above the 50 full pages of a batch and a history of 20,000 messages. A comma weighs 1,
 * a bracket 5.
 */
const most = { parsed: 400_000, list: 100_000, spared: 4_000_000, entries: 200_000 }
const bracketWeight = 5
/** Characters between two pauses for others. */
const stretch = 1_000_000
/** The only object in an answer that is ever long: a session's history. Portals write JSON without blanks. */
const longKey = '"message":{'
/** The lists of my dialogs, of which a batch holds many: each is parsed on its own. */
const listKey = '"items":['

/**
 * Parses a long JSON object from an untrusted source like `parseJsonObject`, but leaves the entries of a history as
 * text and yields to others in between: parsed as a whole, 20,000 messages would hold up everything else. Takes time in
 * proportion to the text's length, and refuses texts of so many small parts that parsing them would not.
 *
 * @returns Null for anything else, as `parseJsonObject` does.
 */
export async function parseLongObject(json: string): Promise<Record<string, unknown> | null> {
  await breath()
  const scanned = await scan(json)
  if (scanned === null || scanned.deepest > MAX_DEPTH) return null
  const spared = new Map<string, RawEntries | unknown[]>()
  let { weight } = scanned
  let [rest, at] = ['', 0]
  for (const span of scanned.long) {
    const part = span.isList ? await listIn(json, span) : rawEntries(json, span)
    if (part === null) continue
    // Nobody can forge this placeholder in a text.
    const token = randomUUID()
    spared.set(token, part)
    weight -= span.weight
    rest += `${json.slice(at, span.from)}"${token}"`
    at = span.to
  }
  if (weight > most.parsed) return null
  await breath()
  const body = parseJsonObject(rest + json.slice(at))
  await breath()
  return body && putBack(body, spared)
}

/** A list in a long answer, parsed on its own; null for one that is no JSON. */
async function listIn(json: string, { from, to }: TextSpan): Promise<unknown[] | null> {
  const list = parseJsonObject(`{${listKey.slice(0, -1)}${json.slice(from, to)}}`)?.['items']
  await breath()
  return Array.isArray(list) ? list : null
}

function putBack(
  body: Record<string, unknown>,
  spared: ReadonlyMap<string, RawEntries | unknown[]>,
): Record<string, unknown> {
  for (const [key, value] of Object.entries(body)) {
    if (typeof value === 'string' && spared.has(value)) body[key] = spared.get(value)
    else if (typeof value === 'object' && value !== null) putBack(value as Record<string, unknown>, spared)
  }
  return body
}

const [quote, backslash, comma, openObject, closeObject, openList, closeList] = [34, 92, 44, 123, 125, 91, 93]

interface Scanned {
  deepest: number
  /** The sum over everything, long objects included. */
  weight: number
  long: LongSpan[]
}

interface LongSpan extends TextSpan {
  weight: number
  isList: boolean
}

/** @returns How deep it goes, how much is in it and what in it is long; null when it is cut short or far too much. */
async function scan(json: string): Promise<Scanned | null> {
  const scanned: Scanned = { deepest: 0, weight: 0, long: [] }
  const text = { from: 0, to: 0 }
  let [depth, pauseAt] = [0, stretch]
  let inside: (LongSpan & { depth: number }) | null = null
  let list: (LongSpan & { depth: number }) | null = null
  for (let at = 0; at < json.length; at++) {
    if (at > pauseAt) {
      pauseAt = at + stretch
      if (scanned.weight > most.spared) return null
      await breath()
    }
    const code = json.charCodeAt(at)
    if (code === quote) {
      text.from = at
      text.to = at = endOfText(json, at)
      if (at < 0) return null
    } else if (code === comma) scanned.weight++
    else if (code === openObject || code === openList) {
      scanned.deepest = Math.max(scanned.deepest, ++depth)
      const isLong = !inside && code === openObject && json.startsWith(longKey, text.from) && isKeyAt(json, text, at)
      const isList: boolean =
        !list && !inside && code === openList && json.startsWith(listKey, text.from) && isKeyAt(json, text, at)
      if (isList) list = { ...spanAt(at, depth, scanned), isList }
      if (isLong) inside = spanAt(at, depth, scanned)
      else if (inside && depth === inside.depth + 1)
        inside.entries.push({ id: numberAt(json, text, at), from: at, to: at, weight: -scanned.weight })
      scanned.weight += bracketWeight
    } else if (code === closeObject || code === closeList) {
      const last = inside?.entries.at(-1)
      if (inside && last && depth === inside.depth + 1) {
        last.to = at + 1
        last.weight += scanned.weight
      }
      if (list && depth === list.depth) {
        const whole = { ...list, to: at + 1, weight: list.weight + scanned.weight }
        if (isApart(whole, scanned)) scanned.long.push(whole)
        list = null
      }
      if (inside && depth === inside.depth) {
        if (inside.entries.length > most.entries) return null
        if (isMany(inside)) scanned.long.push({ ...inside, to: at + 1, weight: inside.weight + scanned.weight })
        inside = null
      }
      depth--
    }
  }
  return depth === 0 && scanned.weight <= most.spared ? scanned : null
}

const spanAt = (at: number, depth: number, { weight }: Scanned): LongSpan & { depth: number } => ({
  ...{ from: at, to: at, entries: [], depth, weight: -weight, isList: false },
})

/** A list that is worth parsing on its own, and quickly parsed; it holds nothing that is already left out. */
const isApart = ({ from, to, weight }: LongSpan, { long }: Scanned) =>
  to - from >= longList && weight <= most.list && !long.some(span => span.from > from)

const isMany = ({ entries }: TextSpan) => entries.length >= manyEntries && entries.every(({ id }) => id > 0)

/** Whether the text is the key of the value that begins at `at`, without blanks in between. */
const isKeyAt = (json: string, { to }: Text, at: number) => to + 2 === at && json[to + 1] === ':'

interface Text {
  /** Places of its quotes. */
  from: number
  to: number
}

/** The number that is the key of the value at `at`; 0 where there is none. */
function numberAt(json: string, text: Text, at: number): number {
  if (text.to - text.from > 17 || !isKeyAt(json, text, at)) return 0
  const digits = json.slice(text.from + 1, text.to)
  const id = /^[1-9]\d*$/.test(digits) ? Number(digits) : 0
  return Number.isSafeInteger(id) ? id : 0
}

/** @param from Place of its opening quote. @returns Place of its closing quote; -1 if there is none. */
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
