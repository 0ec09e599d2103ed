import type { Understood } from '../../contract/search'
import { parsePhone } from './phone-number'

export type Contact = Extract<Understood, { kind: 'phone' | 'email' | 'name' }>

const label =
  /^(?:tel|phone|mobile|cell|fax|whatsapp|viber|ph|номер телефона|тел|телефон|моб|мобильный|сот|факс|т|mailto|e-?mail|mail|почта)(?!\p{L})\.?(?: ?(?:no|number|№|номер)\.?)? ?[:=]? ?(?=[+(\d]|[^\s@]{1,64}@)/iu
const longestName = 100
/** Spellings of addresses that hide them from programmes. */
const spelledAt = /(?<=[\p{L}\p{N}]) ?(?:[[(] ?at ?[\])]| @ ) ?(?=[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{2,190}$)/iu
const nameLabel = /^(?:name|имя|фио|fn) ?: ?(?=.)/iu
const personLabel = /^(?:client|customer|contact|клиент|покупатель|собеседник|гость) ?: ?(?=.)/iu

/**
 * Reads a phone number or an e-mail address.
 *
 * @returns Null for anything else.
 */
export function parseContact(text: string): Contact | null {
  const bare = text.replace(label, '').replace(spelledAt, '@')
  if (isEmail(bare)) return { kind: 'email', email: bare.toLowerCase() }
  const phone = parsePhone(bare, bare !== text)
  return phone ? { kind: 'phone', phone } : null
}

/** `name: ...`, which is a name in any form. */
export const parseSaidName = (text: string): Contact | null =>
  nameLabel.test(text) ? parseName(text.replace(nameLabel, '')) : null

/** Reads a possible name: at least two characters with a letter among them, and no piece of markup or of a request. */
export function parseName(text: string): Contact | null {
  const name = text.replace(nameLabel, '').replace(personLabel, '').replace(/\s+/g, ' ').trim()
  const plain = name.length >= 2 && name.length <= longestName && /\p{L}/u.test(name)
  const isMarkup = /^[[{<].*[\]}>]$/.test(name) || name.includes('=>')
  return plain && !isMarkup && !/%[0-9a-f]{2}/i.test(name) ? { kind: 'name', name } : null
}

export const isEmail = (text: string): boolean =>
  text.includes('@') &&
  text.length <= 254 &&
  /^[^\s@|<>"(),;:=]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u.test(text)

/**
 * Within a longer text an address ends even at marks that could belong to it; an apostrophe counts only between
 * letters.
 */
const emails =
  /(?<![\p{L}\p{N}.+_%-])[\p{L}\p{N}_+](?:[\p{L}\p{N}.+_%-]|(?<=\p{L})'(?=\p{L})){0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu

/** Finds e-mail addresses in a longer text, the first five. */
export function emailsIn(text: string): string[] {
  const found = new Set<string>()
  for (const [match] of text.matchAll(emails)) {
    if (found.size >= 5) break
    if (isEmail(match)) found.add(match.toLowerCase())
  }
  return [...found]
}

/** The name beside a phone or an e-mail: `Anna Orlova <anna@example.com>`. */
export function nameBeside(text: string): Contact | null {
  const rest = text
    .replace(emails, ' ')
    .replace(/[+(\d][\d ()./-]{5,40}/g, ' ')
    .replace(/(?:https?|tel|mailto|viber|tg):\S{0,2000}/gi, ' ')
    .replace(
      /(?<!\p{L})(?:тел(?:ефон)?|моб|доб|tel|phone|mobile|ext|e-?mail|почта|reply|from|to|cc|от|кому|url|клиента?|type|cell|work|home|ph|message-id|matmsg|sub|body)(?!\p{L})\.?:?/giu,
      ' ',
    )
    .replace(/[^\p{L}\p{M}.'’ -]+/gu, ' ')
    .replace(/ +/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '')
  return rest.length <= 60 ? parseName(rest) : null
}
