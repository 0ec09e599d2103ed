import { breath } from '../../breath'
import type { Understanding, Understood } from '../../contract/search'
import { parseContactLink } from './contact-link'
import { nameBeside, parseContact, parseName, parseSaidName } from './contact-text'
import {
  fromBars,
  fromLetter,
  fromNumber,
  fromReference,
  fromWord,
  otherOfWord,
  printUnderstood,
  unreadable,
} from './forms'
import { beginsThere, identifiersIn, leadsSomewhere, understoodLink, unwrapped } from './within'
import { isLabelledNumber, looseNumbers } from './numbers-within'
import { clean, inAscii, pastedLines, unbracketed } from './pasted-lines'
import { isDump } from './pasted-dump'
import { internationalForms, likelyCountries } from './phone-local'
import { parseLink } from './portal-link'
import { wholeNumber } from './user-code'

/** Maximum number of lines in one look-up. */
export const mostLines = 1000
/** A longer line is no identifier, and is not shown in full either. */
const longestLine = 2048
/** The part of a longer line that is searched for identifiers. */
const longestSearched = 20_000
/** Maximum number of other meanings offered for one line. */
const mostOthers = 3

type UnderstoodLine = Understanding['lines'][number]

/** Lines that are understood before others have their turn. */
const atOnce = 50

/**
 * Tells how every line of a text would be understood as a search. Takes time in proportion to the text and never
 * throws.
 *
 * @param portalHost Host of the signed-in portal with its port; null when nobody is signed in.
 * @param system The country of the operator's system in two letters, for phones that name none.
 */
export function understand(text: string, portalHost: string | null, system: string | null = null): Understanding {
  const { pasted, read, known } = begin(text, portalHost, system)
  return { lines: known ?? rejoined(pasted.map(read)) }
}

/** The same with pauses, in which everything else goes on. */
export async function understandInStretches(...given: Parameters<typeof begin>): Promise<Understanding> {
  const { pasted, read, known } = begin(...given)
  const lines: UnderstoodLine[] = []
  for (const line of known ? [] : pasted) {
    lines.push(read(line))
    if (lines.length % atOnce === 0) await breath()
  }
  return { lines: known ?? rejoined(lines) }
}

/** What is known of a text at once, and how each of its lines is read otherwise. */
function begin(text: string, portalHost: string | null, system: string | null) {
  const pasted = pastedLines(text).slice(0, mostLines)
  const countries = likelyCountries(portalHost, system)
  const read = (line: string): UnderstoodLine => {
    const meanings = withForms(meaningsOf(line, portalHost), countries, pasted.length === 1)
    const understood = lineOf(line.slice(0, longestLine), meanings)
    return line.length > longestSearched ? { ...understood, cut: line.length - longestSearched } : understood
  }
  return { pasted, read, known: isDump(pasted) ? dumped(pasted, portalHost) : null }
}

/** Adds the international spelling of a phone written as it is dialled at home. */
function withForms([first, ...rest]: Understood[], countries: readonly string[], isAlone: boolean): Understood[] {
  if (!first) return rest
  const phone = [first, ...rest].find(({ kind }) => kind === 'phone')
  if (phone?.kind !== 'phone' || first.kind === 'code') return [first, ...rest]
  // Groups of digits that may as well be a number reveal too little of their country.
  const isPhone = first.kind === 'phone' && !rest.some(({ kind }) => kind === 'number')
  const forms = internationalForms(phone.phone, countries, isAlone && isPhone)
  const spelled = forms.map(each => ({ kind: 'phone' as const, phone: each }))
  return isPhone ? [first, ...spelled, ...rest] : [first, ...rest, ...spelled]
}

function lineOf(text: string, [understood = unreadable('any'), ...rest]: Understood[]): UnderstoodLine {
  const others = rest.flatMap(other => {
    const printed = printUnderstood(other)
    return printed === null ? [] : [{ text: printed, understood: other }]
  })
  return others.length > 0 ? { text, understood, others: others.slice(0, mostOthers) } : { text, understood }
}

/** The identifiers of a dump, a header or an answer over several lines: it is about one thing, or a list of codes. */
function dumped(pasted: string[], portalHost: string | null): UnderstoodLine[] | null {
  const found = identifiersIn(pasted.join('\n').slice(0, 10 * longestSearched), portalHost)
  const [best, ...rest] = found
  if (!best) return null
  const same = found.filter(({ kind }) => kind === best.kind && kind !== 'email' && kind !== 'phone')
  if (same.length < 2) return [lineOf(printUnderstood(best) ?? '', [best, ...rest])]
  return same.map(one => lineOf(printUnderstood(one) ?? '', [one]))
}

/** Possible meanings of a part of a broken code by itself. */
const fragments = new Set<Understood['kind']>(['unreadable', 'number', 'phone', 'email', 'name'])

/** The lines, or the single code that a paste broke over several lines, none of which is certain by itself. */
function rejoined(lines: UnderstoodLine[]): UnderstoodLine[] {
  if (lines.length < 2 || lines.length > 8 || !lines[0]?.text.includes('|')) return lines
  if (lines.some(({ understood: { kind } }) => !fragments.has(kind))) return lines
  const text = lines.map(line => line.text).join('')
  const understood = text.length > longestLine ? null : fromBars(text)
  return understood?.kind === 'code' ? [{ text, understood }] : lines
}

/** Meanings of one cleaned line as a search, likeliest first. */
function meaningsOf(line: string, portalHost: string | null): Understood[] {
  if (line.length > longestLine) return identifiersIn(line.slice(0, longestSearched), portalHost)
  const name = parseSaidName(line)
  if (name) return [name]
  const bare = withoutLabel(decodedName(line))
  const text = clean(bare)
  const plain = inAscii(text)
  const inner = unbracketed(plain)
  const wholes = [text, plain, inner].map((each, at, all) =>
    all.indexOf(each) < at ? null : wholeOf(each, portalHost),
  )
  const whole = wholes.find(one => one && one.kind !== 'unreadable') ?? wholes.find(one => one !== null)
  if (whole && whole.kind !== 'unreadable') {
    const beside = besides(whole, plain, portalHost)
    const isSecond =
      whole.kind === 'code' ? endsInWords(whole.code) : whole.kind === 'foreign' && !leadsSomewhere(plain)
    return isSecond ? [...beside, whole] : [whole, ...beside]
  }
  const found = identifiersIn(plain, portalHost)
  const asName = parseName(text)
  if (whole) return unlessFound(whole, found, { plain, asName })
  return asSentence(found, { plain, asName: bare === line || found.length === 0 ? asName : null })
}

/** A line that is no identifier as a whole may be a name, hold identifiers, or both; unexplained numbers come last. */
function asSentence(
  found: Understood[],
  { plain, asName }: { plain: string; asName: ReturnType<typeof parseName> },
): Understood[] {
  const known = found.map(one => printUnderstood(one)?.replace(/\D/g, '') ?? '').join(' ')
  const loose = (plain.includes('|') ? [] : looseNumbers(plain))
    .filter(number => !known.includes(String(number)))
    .map(number => ({ kind: 'number' as const, number }))
  const [best] = found
  if (best?.kind === 'foreign' && asName) return [asName, ...loose]
  if (best) {
    const isPerson = best.kind === 'email' || best.kind === 'phone'
    const isWords = plain.length <= 60 && !/[={}<>\\|]|:\/\/|","/.test(plain)
    const beside = isPerson ? nameBeside(unwrapped(plain)) : isWords ? asName : null
    return [...found, ...(beside ? [beside] : []), ...loose]
  }
  if (!asName) return loose.length > 0 ? loose : [unreadable('any')]
  return isLabelledNumber(plain) ? [...loose, asName] : [asName, ...fromLetter(plain), ...loose]
}

/** The line as a whole was meant as an identifier but is none; it may hold one. */
function unlessFound(
  whole: Understood,
  found: Understood[],
  { plain, asName }: { plain: string; asName: Understood | null },
): Understood[] {
  const isAddress = whole.kind === 'unreadable' && whole.hint === 'address'
  const there = found.filter(({ kind }) => kind !== 'foreign')
  const [best] = there
  if (!best) return asName && !isAddress ? [whole, asName] : [whole]
  const printed = best.kind === 'code' ? best.code : ''
  const at = printed ? plain.indexOf(printed) : -1
  const isSure = at < 0 || beginsThere(plain.slice(0, at), printed.split('|')[0] ?? '')
  return isSure ? there : [whole, ...there]
}

/** Lines that are, or were meant to be, an identifier from the first letter to the last. */
function wholeOf(text: string, portalHost: string | null): Understood | null {
  const inMarkup = /^\[chat=([^\]]+)\]/i.exec(text)?.[1]
  if (inMarkup !== undefined) return fromReference(inMarkup.replace(/^(?=\d+$)/, 'chat')) ?? unreadable('any')
  const person = parseContactLink(text)
  if (person) return person
  if (parseLink(text, portalHost)) return understoodLink(text, portalHost) ?? unreadable('address')
  const known = fromBars(decoded(text)) ?? fromWord(ungrouped(text)) ?? fromNumber(text)
  return known ?? parseContact(text) ?? fromNumber(ungrouped(text))
}

/** A person's number followed by the rest of a sentence: as a code these would be rare. */
const endsInWords = (code: string) => /\|\d+(?:[.!?:…]|(?:\s\D|[;,]).*)$/su.test(code)

/** Other meanings of the same line. */
function besides(whole: Understood, text: string, portalHost: string | null): Understood[] {
  const digits = text.replace(/\D/g, '')
  switch (whole.kind) {
    case 'number': {
      const listed = /^\d+(?:,\d+)+$/.test(text) ? text.split(',') : []
      const asPhone = digits.length >= 7 && digits.length <= 15 && listed.length === 0
      return [...(asPhone ? [{ kind: 'phone' as const, phone: digits }] : []), ...numbersOf(listed)]
    }
    case 'phone': {
      const number = /^[1-9][\d ]+$/.test(text) ? wholeNumber(digits) : null
      // Two numbers of a list, side by side: no phone is split into fours alone.
      const listed = /^[1-9]\d{3,}(?:[ /-][1-9]\d{3,})+$/.test(text) ? text.split(/[ /-]/) : []
      return [...numbersOf(listed), ...(number ? [{ kind: 'number' as const, number }] : [])]
    }
    case 'foreign':
      return identifiersIn(text, portalHost).filter(({ kind }) => kind === 'code')
    case 'code':
      return identifiersIn(text, portalHost).filter(one => one.kind === 'code' && one.code !== whole.code)
    case 'chat':
    case 'session':
    case 'crm': {
      const name = /^\p{L}+ \d+$/u.test(text) ? parseName(text) : null
      return [...otherOfWord(text, whole), ...(name ? [name] : [])]
    }
    default:
      return []
  }
}

const numbersOf = (texts: readonly string[]): Understood[] =>
  texts.flatMap(text => {
    const number = wholeNumber(text)
    return number === null ? [] : [{ kind: 'number' as const, number }]
  })

/** `USER_CODE: ...` and the like, as copied from a log or a request. */
const withoutLabel = (line: string) =>
  line.replace(/^["'`]?(?:user_?code|chat_?id|session_?id)["'`]? ?(?:=>|[:=]) ?["'`]?/i, label => {
    const name = label.toLowerCase()
    return name.includes('chat') ? 'chat ' : name.includes('session') ? 'session ' : ''
  })

/** `1 763`, as portals and tables print a number of four digits and more. */
const ungrouped = (text: string) =>
  /^[^\d+(]{0,16}\d{1,3}(?:([ .,'’])\d{3})(?:\1\d{3}){0,4}$/u.test(text)
    ? text.replace(/(?<=\d)[ .,'’](?=\d)/g, '')
    : text

/** A name as copied from a page's source or an address: the parts that cannot be decoded stay. */
const decodedName = (line: string) =>
  /[|/=?]/.test(line) || !/[%&]/.test(line) ? line : unwrapped(line.replace(/&[a-z]{2,8}$/i, '$&;'))

function decoded(text: string): string {
  if (!/%7c/i.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
