import { decodeText } from '../../bitrix/encoded-text'

/** Characters of a text that are compared; the portal accepts fewer in a message. */
const longest = 100_000

const breaks = /<br\s{0,3}\/?>|#BR#|\[br\]|\r\n?|[\u2028\u2029\u0085\v\f]/gi
/** Percent-encoded bytes, as in an address. */
const escaped = /(?:%[0-9a-f]{2})+/gi
/** Formatting marks, and the name of the thing pointed at; their content stays. */
const tags =
  /\[\/?(?:b|i|u|s|p|url|code|quote|color|size|font|list|\*|left|right|center|justify|img|user|chat|context)(?:[ =][^\][\n]{0,500})?\]/gi
const address = /\[url=([^\][\n]{1,2000})\]/gi
const scheme = /\bhttps?:\/\/|\bmailto:/gi
const quotes = /[“”„‟«»]/g
const apostrophes = /[‘’‚‛`´]/g
const dashes = /[\u2010-\u2015\u2212]/g
/** Invisible characters: the portal drops some of them. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]|(?!\n)\p{Cc}/gu

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** @param hex Bytes in two digits each. @returns Null for bytes that are no text beyond ASCII. */
function textOf(hex: string): string | null {
  try {
    const text = utf8.decode(Buffer.from(hex, 'hex'))
    return /[^\0-\x7f]/.test(text) ? text : null
  } catch {
    return null
  }
}

/** An address that the portal has marked up itself reads the same without its mark; any other mark stays. */
function bareAddresses(text: string): string {
  return text.replace(address, (whole, target: string, at: number) => {
    const label = text.slice(at + whole.length, at + whole.length + target.length + 12)
    const [short, shown] = [target, label].map(each => each.replace(scheme, '').replace(/\/$/, '').toLowerCase())
    return short !== undefined && shown?.startsWith(short) ? '' : `${target} `
  })
}

/**
 * A text with the differences removed that even portals introduce: trims, line ends, entities, emoji as bytes, dropped
 * blanks, marks put around addresses, letters made of several characters. Takes time in line with the length.
 */
export function tidied(text: string): string {
  // Some texts are escaped twice.
  const plain = decodeText(decodeText(text.slice(0, longest).toWellFormed()))
    .replace(breaks, '\n')
    .replace(escaped, whole => textOf(whole.replaceAll('%', '')) ?? whole)
  return bareAddresses(plain)
    .replace(tags, '')
    .replace(scheme, '')
    .normalize('NFKC')
    .replace(unseen, letter => (letter === '\t' ? ' ' : ''))
    .replace(quotes, '"')
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

/** The part of a text that survives nearly every change: its letters and digits, in one case and without accents. */
function bones(text: string): string {
  return tidied(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Shorter bones are found in too many other texts. */
const leastInside = 4
/** Share of letter pairs in common from which one text may be a rewritten form of the other. */
const alikeFrom = 0.7

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/**
 * Whether a text is another one with something put before or behind it, such as the writer's name: `Anna:` on its own
 * line, or `Anna: `. In the middle of a word there is no seam.
 */
export function isPartOf(text: string, sent: string): boolean {
  const [whole, part] = [tidied(text), tidied(sent)]
  if (part === '') return whole === ''
  const [first, last] = [isLetter(part[0]), isLetter(part.at(-1))]
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + part.length)) {
    const isWord = (first && isLetter(whole[at - 1])) || (last && isLetter(whole[at + part.length]))
    if (!isWord) return true
  }
  return false
}

/** Whether one text may be the other, rewritten in an unforeseen way. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [bones(one), bones(other)]
  if (a === b || isPartOf(one, other)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= leastInside && long.includes(short)) return true
  return shareInCommon(short, long) >= alikeFrom
}

function shareInCommon(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0
  const pairs = new Map<string, number>()
  for (let at = 0; at < a.length - 1; at++) {
    const pair = a.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let common = 0
  for (let at = 0; at < b.length - 1; at++) {
    const pair = b.slice(at, at + 2)
    const left = pairs.get(pair) ?? 0
    if (left === 0) continue
    pairs.set(pair, left - 1)
    common++
  }
  return (2 * common) / (a.length + b.length - 2)
}

const numbered = / ?\(\d{1,6}\)(?=\.[^.]*$|$)/

/** The name without the number that the portal gives to a second file of it: `report (1).pdf` is `report.pdf`. */
const unnumbered = (name: string) => name.replace(numbered, '')

/**
 * Whether a file's name is the portal's form of another one: it replaces the characters it does not allow, depending on
 * its age `\ / : * ? " < > |`, also `' ~ # & ;`, and emoji; letters may come in another form. Letters and digits stay.
 */
export function isSameName(name: string, sent: string): boolean {
  if (name === sent) return true
  const wanted = bones(sent)
  return bones(name) === wanted || bones(unnumbered(name)) === wanted
}

/** Whether a file of the same size may be another one, renamed in an unforeseen way. */
export function isAlikeName(name: string, sent: string): boolean {
  const [one, other] = [name, sent].map(each => /^(.*?)(?:\.([^.]{1,12}))?$/s.exec(unnumbered(each)))
  const sameEnding = one?.[2]?.toLowerCase() === other?.[2]?.toLowerCase()
  const [a, b] = [one?.[1] ?? '', other?.[1] ?? '']
  return sameEnding && (bones(a) === '' || bones(b) === '' || isAlike(a, b))
}

const ending = /\.[^.]{1,12}$/

/** Whether two file names differ only in their ending, as with a picture that the portal has converted. */
export function isSameStem(name: string, sent: string): boolean {
  const [one, other] = [name, sent].map(each => bones(unnumbered(each).replace(ending, '')))
  return one === other
}
