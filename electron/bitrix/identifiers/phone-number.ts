import { parsePhoneNumberFromString } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/min/metadata'

/** Longer than any number with its extension as people write them. */
const longest = 60
/** An extension behind a number: no CRM is searched for it. */
const extension = /[ ,;(]{0,3}(?:доб\p{L}{0,9}|вн\p{L}{0,9}|ext(?:ension|n)?|x|#)[. :=]{0,3}\d{1,7}\)?$/iu
/** Dates and computers' addresses are separated like phones. */
const otherwise = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{1,3}(?:\.\d{1,3}){3})(?: |$)/
const shape = /^\+?[\d(][\d ()./-]{0,60}\d\)?$/

/**
 * Reads a text that is a phone as a whole. Digits alone are a portal's number rather than a phone, unless `+`, their
 * separators, or a word before them (`isSaidSo`) mark a phone.
 *
 * @returns Digits with `+` before them where the country is told; null for anything else.
 */
export function parsePhone(text: string, isSaidSo: boolean): string | null {
  if (text.length > longest || !/^[+\d(]/.test(text)) return null
  const bare = text.replace(extension, '').trim()
  const digits = bare.replace(/\D/g, '')
  if (!shape.test(bare) || digits.length > 17) return null
  const said = isSaidSo || bare !== text.trim()
  if (bare.startsWith('+'))
    return international(bare) ?? (digits.length >= 5 && digits.length <= 15 ? `+${digits}` : null)
  const dialled = /^00[1-9]/.test(digits) ? international(`+${digits.slice(2)}`, true) : null
  if (dialled) return dialled
  if (!said && otherwise.test(bare)) return null
  const enough = said ? digits.length >= 5 : digits.length >= 7 && bare !== digits
  return enough && digits.length <= 15 ? digits : null
}

/** The number without the part for callers at home: `+49 (0)30 …` is `+4930…`. */
function international(text: string, strictly = false): string | null {
  const parsed = parsePhoneNumberFromString(text, {}, metadata)
  const isOne = strictly ? parsed?.isValid() : parsed?.isPossible()
  return parsed && isOne ? parsed.number : null
}

const said =
  /(?:тел(?:ефон)?|моб|сот|факс|tel|phone|mobile|cell|fax|whatsapp|viber)[.:=]{0,2} ?(?=([+(\d][\d ()./-]{3,30}\d))/giu
/** Separators of numbers without a country code; dates, clock times and computers' addresses have others. */
const parted =
  /(?<![\p{L}\p{N}_.:/+-])(?:[78][ (-]{0,2}\d{3}[ )-]{0,2}\d{3}[ -]?\d{2}[ -]?\d{2}|\(\d{2,5}\)[ -]?\d{1,4}(?:[ -]?\d{2,4}){1,3}|\d{3}-\d{2}-\d{2})(?![\p{L}\p{N}_]|[-.:]\d)/gu
const plus = /(?<![\p{L}\p{N}])(?:\+|00(?=[1-9])) ?[\d(]/gu
/** Maximum number of phones read from one text. */
const most = 5
/** Maximum number of plus signs that are tried as phones. */
const mostTried = 10

/** Finds phones in a longer text, those with their country first. */
export function phonesIn(text: string): string[] {
  const found: string[] = []
  let tried = 0
  for (const { index } of text.matchAll(plus)) {
    if (found.length >= most || ++tried > mostTried) break
    const phone = phoneAt(text.slice(index, index + longest).replace(/^00|^\+ /, '+'))
    if (phone) found.push(phone)
  }
  for (const pattern of [said, parted]) {
    for (const match of text.matchAll(pattern)) {
      if (found.length >= most) break
      const phone = parsePhone((match[1] ?? match[0]).trim(), true)
      if (phone) found.push(phone)
    }
  }
  const digits = found.map(phone => phone.replace(/\D/g, ''))
  return found.filter((_, at) => !digits.slice(0, at).some(before => before.endsWith(digits[at] ?? '')))
}

/** The phone at the beginning of a text; other numbers may follow it after a blank. */
function phoneAt(piece: string): string | null {
  const whole = /^\+[\d(][\d ()./-]{3,30}\d/.exec(piece)?.[0]
  if (!whole) return null
  const groups = whole.split(' ')
  for (let count = groups.length; count > 0 && count > groups.length - 4; count--) {
    const valid = international(groups.slice(0, count).join(' '), true)
    if (valid) return valid
  }
  return parsePhone(whole, true)
}
