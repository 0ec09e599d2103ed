import { type Contact, isEmail, parseName } from './contact-text'
import { parsePhone } from './phone-number'

/** Hosts whose addresses stand for a person: by phone, or by a chosen name. */
const messengers =
  /^(?:(?:www|api|web|m|mobile|ru-ru)\.)?(?:wa\.me|whatsapp\.com|t\.me|telegram\.me|telegram\.dog|viber\.com|viber\.click|viber\.me|m\.me|vk\.me|vk\.com|instagram\.com|facebook\.com|fb\.com|ok\.ru|twitter\.com|x\.com|linkedin\.com|tiktok\.com)$/
const schemes = /^(?:viber|whatsapp|tg|instagram):/i
const dialling = /^(?:tel|sms|smsto|callto|facetime|fax|sips?|skype):(?:\/\/)?/i
const phoneFields = ['phone', 'number', 'tel', 'abid']
/** Parts of messengers' addresses that are nobody's name. */
const notNames =
  /^(?:send|share|chat|add|contact|joinchat|message|resolve|s|c|p|direct|im|channel|addstickers|profile|profile\.php|in|user|groups?|pages?|events?|reels?|stories|\+.*)$/i
/** Parts followed by the number of a channel or of a thread. */
const numbersOfTheirs = /^\/(?:c|direct|p|reels?|stories|profile|profile\.php|groups?)(?:\/|$)/i

/**
 * Reads an address that stands for a person: `tel:`, `mailto:`, or a messenger's.
 *
 * @returns Null for any other text.
 */
export function parseContactLink(text: string): Contact | null {
  if (text.length > 2048 || !/[:.]/.test(text)) return null
  if (dialling.test(text)) return dialled(decoded(text.replace(dialling, '').split(/[?;&]|:(?!\/)/)[0] ?? ''))
  if (/^mailto:/i.test(text)) {
    const address = decoded(text.slice(7).split(/[?,;]/)[0] ?? '').trim()
    return isEmail(address) ? { kind: 'email', email: address.toLowerCase() } : null
  }
  const full = /^[a-z][a-z\d+.-]{0,20}:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(full)) return null
  const url = new URL(full)
  return schemes.test(full) || messengers.test(url.hostname) ? personIn(url) : null
}

function dialled(text: string): Contact | null {
  const phone = parsePhone(text.replace(/@.*$/s, ''), true)
  if (phone) return { kind: 'phone', phone }
  if (isEmail(text)) return { kind: 'email', email: text.toLowerCase() }
  return parseName(text)
}

function personIn(url: URL): Contact | null {
  const parts = url.pathname.split('/').map(decoded)
  const fields = phoneFields.map(name => url.searchParams.get(name) ?? '')
  const theirs = numbersOfTheirs.test(url.pathname)
  for (const part of [...fields, ...(theirs ? [] : parts)]) {
    const digits = part.replace(/[ ()+-]/g, '')
    const phone = /^\d{7,15}$/.test(digits) ? parsePhone(`+${digits}`, true) : null
    if (phone) return { kind: 'phone', phone }
  }
  const name = [url.searchParams.get('domain') ?? '', ...parts].find(part =>
    /^@?(?=[\d_.]{0,63}\p{L})[\p{L}\d_.]{2,64}$/u.test(part),
  )
  return name && !notNames.test(name) ? { kind: 'name', name: name.replace(/^@/, '') } : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
