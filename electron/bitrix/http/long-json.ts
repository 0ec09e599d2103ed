import { hash, randomUUID } from 'node:crypto'
import { breath } from '../../breath'
import { MAX_DEPTH, parseJsonObject } from './json'
import { beginScan, listKey, scanTo, type LongSpan } from './long-scan'
import { type EntrySpans, rawEntries } from './raw-entries'

/** Shorter answers are parsed before anybody notices, whatever they hold. In bytes, as all lengths here. */
export const longAnswer = 20_000
/** Length from which a list is worth a turn of its own. */
const longList = 20_000
/** Number of entries from which an object is long. */
const manyEntries = 1000
/**
 * Limits beyond which parsing would hold everybody up: for the parts parsed as a whole, for a list parsed on its own, for
 * everything together, and for the number of entries. Far above the 50 full pages of a batch and a history of 20,000
 * messages. Weights are those of `long-scan.ts`.
 */
const most = { parsed: 400_000, list: 100_000, spared: 4_000_000, entries: 200_000 }
/** Length between two pauses for others. */
const stretch = 1_000_000

/**
 * Parses a long JSON object from an untrusted source like `parseJsonObject`, but leaves long lists and the entries of a
 * history as bytes until they are asked for, leaves out what nobody reads, and yields to others in between: parsed as a whole, 20,000 messages would hold up everything else. Takes time in
 * proportion to the length, and refuses answers of so many small parts that parsing them would not.
 *
 * @returns Null for anything else, as `parseJsonObject` does.
 */
export async function parseLongObject(bytes: Buffer): Promise<Record<string, unknown> | null> {
  await breath()
  const scanned = await scan(bytes)
  if (scanned === null) return null
  const spared = new Map<string, Spared>()
  let { weight } = scanned
  let [rest, at] = ['', 0]
  for (const span of scanned.long) {
    const part = partIn(bytes, span)
    if (part === null) continue
    // Nobody can forge this placeholder in a text.
    const token = randomUUID()
    spared.set(token, part)
    weight -= span.weight
    rest += `${bytes.toString('utf8', at, span.from)}"${token}"`
    at = span.to
  }
  if (weight > most.parsed) return null
  await breath()
  const body = parseJsonObject(rest + bytes.toString('utf8', at))
  await breath()
  return body && putBack(body, spared)
}

/** A part that is left as bytes. */
interface Spared {
  read(): unknown
  /** The bytes of a list. */
  list?: Buffer
}

function partIn(bytes: Buffer, span: LongSpan): Spared | null {
  if (span.isSpare) return { read: () => null }
  return span.entries ? entriesIn(bytes, span.entries) : listIn(bytes, span)
}

function entriesIn(bytes: Buffer, spans: EntrySpans): Spared | null {
  const entries = rawEntries(bytes, spans)
  return entries && { read: () => entries }
}

/**
 * A list in a long answer, parsed on its own when it is asked for, and held no longer than whoever asked: the pages of
 * a thousand dialogs, all held at once, outlive what V8 collects cheaply.
 *
 * Reading gives null for one that is no JSON.
 */
function listIn(bytes: Buffer, { from, to }: LongSpan): Spared {
  const list = bytes.subarray(from, to)
  let last: WeakRef<unknown[]> | null = null
  return {
    list,
    read() {
      const known = last?.deref()
      if (known) return known
      const value = parseJsonObject(`{${listKey}:${list.toString()}}`)?.['items']
      const parsed: unknown[] | null = Array.isArray(value) ? value : null
      last = parsed && new WeakRef(parsed)
      return parsed
    },
  }
}

/** The objects in answers that hold a list which was left as bytes: the list's key, and the bytes. */
const holders = new WeakMap<object, { holder: Record<string, unknown>; key: string; list: Buffer }>()

function putBack(body: Record<string, unknown>, spared: ReadonlyMap<string, Spared>): Record<string, unknown> {
  for (const [key, value] of Object.entries(body)) {
    const part = typeof value === 'string' ? spared.get(value) : undefined
    if (part) Object.defineProperty(body, key, { get: () => part.read(), enumerable: true })
    else if (isHolder(value)) putBack(value, spared)
    if (part?.list) holders.set(body, { holder: body, key, list: part.list })
  }
  return body
}

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(Array.isArray(value) && typeof value[0] !== 'object')

/**
 * Stands for all that an object with a long list says, to the letter, without the list being parsed.
 *
 * @returns Null for one without a list that was left as bytes.
 */
export function digestOf(value: unknown): string | null {
  const held = typeof value === 'object' && value !== null ? holders.get(value) : undefined
  if (!held) return null
  const { holder, key, list } = held
  const others = Object.keys(holder).flatMap(other => (other === key ? [] : [[other, holder[other]]]))
  return JSON.stringify([hash('sha256', list), others])
}

/** @returns How much is in it and what in it is long; null when it is cut short, too deep or far too much. */
async function scan(bytes: Buffer): Promise<{ weight: number; long: LongSpan[] } | null> {
  const state = beginScan()
  while (state.at < bytes.length) {
    if (state.at > 0) await breath()
    scanTo(state, bytes, Math.min(state.at + stretch, bytes.length))
    if (state.depth > MAX_DEPTH || state.weight > most.spared) return null
  }
  if (state.depth !== 0 || state.text.isOpen) return null
  const long: LongSpan[] = []
  for (const span of state.found) {
    if (span.entries && span.entries.ids.length > most.entries) return null
    if (span.entries ? isMany(span.entries.ids) : isApart(span, long)) long.push(span)
  }
  return { weight: state.weight, long }
}

/** A list that is worth parsing on its own, and quickly parsed; it holds nothing that is already left out. */
const isApart = ({ from, to, weight, isSpare }: LongSpan, long: readonly LongSpan[]) =>
  to - from >= longList && (isSpare || weight <= most.list) && !long.some(span => span.from > from)

const isMany = (ids: readonly number[]) => ids.length >= manyEntries && ids.every(id => id > 0)
