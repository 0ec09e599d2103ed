import { isLoopback } from '../bitrix/identifiers/portal-address'

interface Allowed {
  /** Origin (`http://127.0.0.1:8080`) of a portal on this very computer, the one case in which plain http passes. */
  loopbackPortal: string | null
}

const maxLength = 2048
const phone = /^tel:\+?[0-9*#().-]{1,40}$/

/**
 * Tells which address may be handed to the system to open: https addresses, http ones only of the loopback portal, mail
 * and phone links. User info, blanks, control characters, backslashes and unpaired surrogates are refused before a
 * parser can mend them; a host that is not Latin is returned in punycode.
 *
 * @returns The address as parsed and printed again, or null when it is refused.
 */
export function allowedLink(text: string, { loopbackPortal }: Allowed): string | null {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
  if (text.length > maxLength || /[\s\\\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/.test(text))
    return null
  if (!text.isWellFormed() || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.username || url.password || url.href.length > maxLength) return null
  switch (url.protocol) {
    case 'https:':
      return /^https:\/\//i.test(text) ? url.href : null
    case 'http:':
      return url.origin === loopbackPortal && isLoopback(url.hostname) ? url.href : null
    case 'mailto:':
      return isPlainMail(url) ? url.href : null
    case 'tel:':
      return phone.test(url.href) ? url.href : null
    default:
      return null
  }
}

/** Only recipients, subject and text: some mail programs take `attach` and would send a file. */
function isPlainMail(url: URL): boolean {
  return url.pathname.includes('@') && [...url.searchParams.keys()].every(key => /^(cc|bcc|subject|body)$/i.test(key))
}
