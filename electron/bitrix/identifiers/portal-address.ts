import { AppError } from '../../app-error'
import type { Failure } from '../../contract/failure'

export interface Portal {
  /** Host with its port unless that is the usual one; punycode, so that a person sees look-alike letters. */
  host: string
  /** Scheme and host, without a slash at the end. */
  origin: string
}

const longest = 2048
/** Blanks, backslashes and characters that nobody sees: what browsers drop or rewrite in an address. */
export const notInAddresses = /[\s\\\p{Cc}\p{Cf}]/u
/** Also an empty one (`https://@host`), which URL does not keep. */
const userInfo = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?[^/?#]*@/i
/** Bitrix24's own hosts, which are nobody's portal. */
const bitrixOwn =
  /^(?:(?:www|auth2|helpdesk|training|apidocs)\.)?bitrix24\.[a-z.]+$|^oauth\.(?:bitrix\.info|bitrix24\.tech)$/

/** Loopback hosts, the only ones allowed without TLS: the demo portal and the tests live there. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

/**
 * Parses an address typed or pasted by a person into parts for everything else.
 *
 * @param text An address with or without its scheme; blanks around it are ignored.
 * @param field Name of the input field, for the failure.
 * @throws AppError `invalid` with the reason; the text is never part of it, since it may hold a secret
 */
export function parseAddress(text: string, field: string): URL {
  const trimmed = text.trim()
  const refuse = (reason: Failure['reason'] & string) => new AppError('invalid', { reason, field })
  if (trimmed === '') throw refuse('empty')
  if (trimmed.length > longest || notInAddresses.test(trimmed)) throw refuse('not_a_url')
  const url = asUrl(trimmed)
  if (!url) throw refuse('not_a_url')
  if (url.username !== '' || url.password !== '' || userInfo.test(trimmed)) throw refuse('user_info')
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) throw refuse('not_https')
  return url
}

function asUrl(text: string): URL | null {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
  const full = scheme ? text : `https://${text.replace(/^\/\//, '')}`
  if (!URL.canParse(full)) return null
  const url = new URL(full)
  url.hostname = url.hostname.replace(/\.$/, '')
  if (url.hostname === '') return null
  return !scheme && isLoopback(url.hostname) ? new URL(full.replace('https:', 'http:')) : url
}

/**
 * Reads a portal's address: its host alone, or the address of any of its pages.
 *
 * @throws AppError `invalid` in the field `portal`: `empty`, `not_a_url`, `not_https`, `user_info`, `not_a_portal`
 */
export function parsePortal(text: string): Portal {
  const url = parseAddress(text, 'portal')
  const oneWord = !url.hostname.includes('.') && !isLoopback(url.hostname) && !url.hostname.startsWith('[')
  if ((oneWord && !text.includes('://')) || bitrixOwn.test(url.hostname)) {
    throw new AppError('invalid', { reason: 'not_a_portal', field: 'portal' })
  }
  return portalOf(url)
}

export function portalOf(url: URL): Portal {
  return { host: url.host, origin: url.origin }
}
