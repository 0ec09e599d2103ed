import { MAX_DEPTH } from './json'
import type { EntrySpans } from './raw-entries'

/** The only object in an answer that is ever long: a session's history. Portals write JSON without blanks. */
const longKey = Buffer.from('"message"')
/** The lists of my dialogs, of which a batch holds many: each is parsed on its own. */
export const listKey = '"items"'
const listKeyBytes = Buffer.from(listKey)
/** The numbers of a history's messages once more, which nobody reads. */
const spareKey = Buffer.from('"usersMessage"')
/** What a bracket weighs; a comma weighs 1. */
const bracketWeight = 5
/** Digits of a number that is surely exact. */
const mostDigits = 16

const [quote, backslash, comma, colon] = [34, 92, 44, 58]
const [openObject, closeObject, openList, closeList, zero] = [123, 125, 91, 93, 48]

/** An object or a list of an answer that may be long, from its opening bracket to behind its closing one. */
export interface LongSpan {
  from: number
  to: number
  weight: number
  /** The numbered entries of an object; null for a list and for what nobody reads. */
  entries: EntrySpans | null
  isSpare: boolean
}

/** How far an answer has been looked through, and what was found by then. All places are those of bytes. */
export interface Scan {
  at: number
  depth: number
  /** The sum over everything, long objects included. */
  weight: number
  /** Objects of a history and lists, whole ones, in the order of their ends. */
  found: LongSpan[]
  /** The last text: places of its quotes, of which the closing one may be still to come. */
  text: { from: number; to: number; isOpen: boolean }
  object: Unended | null
  list: Unended | null
}

/** One that has not ended yet. */
interface Unended extends LongSpan {
  depth: number
}

/** The beginning of a look through an answer. */
export const beginScan = (): Scan => ({
  ...{ at: 0, depth: 0, weight: 0, found: [] },
  ...{ text: { from: 0, to: 0, isOpen: false }, object: null, list: null },
})

/**
 * Goes on through the bytes of a JSON text up to a place, or until it is deeper than any answer. It decodes nothing: whatever the encoding of a letter, its
 * bytes are never those of a quote, a bracket or a comma.
 */
export function scanTo(scan: Scan, bytes: Uint8Array, end: number): void {
  const { text } = scan
  let { at } = scan
  while (at < end && scan.depth <= MAX_DEPTH) {
    if (text.isOpen) {
      at = endOfText(bytes, at, end)
      if (at >= end) break
      text.to = at++
      text.isOpen = false
      continue
    }
    const code = bytes[at]
    if (code === quote) {
      text.from = at
      text.isOpen = true
    } else if (code === comma) scan.weight++
    else if (code === openObject || code === openList) open(scan, bytes, at)
    else if (code === closeObject || code === closeList) close(scan, at)
    at++
  }
  scan.at = at
}

/** @returns Place of the quote that ends the text which goes on at `at`; `end` or one behind it if there is none. */
function endOfText(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end) {
    const code = bytes[at]
    if (code === quote) return at
    at += code === backslash ? 2 : 1
  }
  return at
}

function open(scan: Scan, bytes: Uint8Array, at: number): void {
  const depth = ++scan.depth
  const { object } = scan
  if (!object) {
    const isObject = bytes[at] === openObject
    const isKey = (key: Uint8Array) => isKeyed(scan, bytes, at, key)
    if (isObject && isKey(longKey)) scan.object = openAt(scan, at, { ids: [], from: [], to: [], weights: [] })
    else if (!scan.list && isObject && isKey(spareKey)) scan.list = { ...openAt(scan, at, null), isSpare: true }
    else if (!scan.list && !isObject && isKey(listKeyBytes)) scan.list = openAt(scan, at, null)
  } else if (object.entries && depth === object.depth + 1) {
    const { ids, from, weights } = object.entries
    ids.push(numberAt(scan, bytes, at))
    from.push(at)
    weights.push(-scan.weight)
  }
  scan.weight += bracketWeight
}

const openAt = ({ depth, weight }: Scan, at: number, entries: EntrySpans | null): Unended => ({
  ...{ from: at, to: at, weight: -weight, entries, isSpare: false, depth },
})

function close(scan: Scan, at: number): void {
  const { object, list } = scan
  const depth = scan.depth--
  if (object?.entries && depth === object.depth + 1) {
    const { to, weights } = object.entries
    weights[to.length] = (weights[to.length] ?? 0) + scan.weight
    to.push(at + 1)
  } else if (object && depth === object.depth) {
    scan.found.push(ended(object, scan, at))
    scan.object = null
  } else if (list && depth === list.depth) {
    scan.found.push(ended(list, scan, at))
    scan.list = null
  }
}

const ended = ({ from, weight, entries, isSpare }: Unended, scan: Scan, at: number): LongSpan => ({
  ...{ from, to: at + 1, weight: weight + scan.weight, entries, isSpare },
})

/** Whether the last text is the key of the value that begins at `at`, without blanks in between. */
const isKeyAt = ({ text }: Scan, bytes: Uint8Array, at: number) => text.to + 2 === at && bytes[at - 1] === colon

function isKeyed(scan: Scan, bytes: Uint8Array, at: number, key: Uint8Array): boolean {
  const { from, to } = scan.text
  return (
    to - from === key.length - 1 && isKeyAt(scan, bytes, at) && key.every((code, place) => bytes[from + place] === code)
  )
}

/** The number that is the key of the value at `at`; 0 where there is none. */
function numberAt(scan: Scan, bytes: Uint8Array, at: number): number {
  const { from, to } = scan.text
  if (to - from - 1 > mostDigits || bytes[from + 1] === zero || !isKeyAt(scan, bytes, at)) return 0
  let id = 0
  for (let place = from + 1; place < to; place++) {
    const digit = (bytes[place] ?? 0) - zero
    if (digit < 0 || digit > 9) return 0
    id = id * 10 + digit
  }
  return Number.isSafeInteger(id) ? id : 0
}
