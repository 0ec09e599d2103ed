import type { Understood } from '../contract/models-search'

type Contact = Extract<Understood, { kind: 'phone' | 'email' | 'name' }>

const label = /^(?:tel|phone|mobile|тел|телефон|моб|mailto|e-?mail|mail|почта)\.? ?: ?/iu
const longestName = 100

/**
 * Reads a phone number or an e-mail address. Digits alone are a number of the portal's and not a phone, unless `+`, the
 * way they are parted or a word before them says so.
 *
 * @returns Null for anything else.
 */
export function parseContact(text: string): Contact | null {
  const bare = text.replace(label, '')
  if (isEmail(bare)) return { kind: 'email', email: bare.toLowerCase() }
  const digits = bare.replace(/\D/g, '')
  const looksSo = /^\+?[\d(][\d ()./-]*\d\)?$/.test(bare) && digits.length <= 15
  if (!looksSo) return null
  const isSaidSo = bare.startsWith('+') || bare !== text
  const enough = isSaidSo ? digits.length >= 5 : digits.length >= 7 && bare !== digits
  return enough ? { kind: 'phone', phone: bare.startsWith('+') ? `+${digits}` : digits } : null
}

/** Reads what may be a name: two characters or more with a letter among them, and no marks of codes or markup. */
export function parseName(text: string): Contact | null {
  const name = text.replace(/\s+/g, ' ').trim()
  const plain = name.length >= 2 && name.length <= longestName && /\p{L}/u.test(name)
  return plain && !/[|[\]{}<>\\]|%[0-9a-f]{2}/i.test(name) ? { kind: 'name', name } : null
}

const isEmail = (text: string) =>
  text.length <= 254 && /^[^\s@|<>"'(),;:]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u.test(text)

/**
 * The spellings under which a portal may keep a phone: with and without `+`, and a Russian one by 8 as well as by 7.
 *
 * @param phone Digits with or without `+` before them.
 */
export function spellingsOf(phone: string): string[] {
  const digits = phone.replace(/\D/g, '')
  const russian = /^[78](?=\d{10}$)/.test(digits)
  const all = russian ? [`7${digits.slice(1)}`, `8${digits.slice(1)}`] : [digits]
  return all.flatMap(each => (each.startsWith('8') && russian ? [each] : [`+${each}`, each]))
}
