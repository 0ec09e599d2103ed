const SCHEMES = new Set(['https:', 'mailto:', 'tel:'])
const LONGEST = 2048
// A backslash, a control character or a direction mark in an address is there to deceive.
const DECEIVING = /[\s\\\p{Cc}\p{Cf}]/u

/**
 * Checks an address before it becomes a link.
 *
 * @returns The address as it will be opened (host in punycode), or null when it must not be a link: another scheme than
 * https, mailto or tel, a user name in it, white space or control characters, more than 2048 characters.
 */
export function safeHref(address: string): string | null {
  const trimmed = address.trim()
  if (!trimmed || trimmed.length > LONGEST || DECEIVING.test(trimmed)) return null
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null
  if (!url || !SCHEMES.has(url.protocol) || url.username || url.password) return null
  return url.href.length > LONGEST ? null : url.href
}

/**
 * Checks an address from a card, which may be on the portal: a path such as `/crm/lead/details/1205/`, or a whole
 * address on its origin.
 *
 * @returns The address on the portal, or null if it leads elsewhere or must not be a link.
 */
export function portalHref(address: string, portalUrl: string | null): string | null {
  const trimmed = address.trim()
  if (!portalUrl || !trimmed || trimmed.length > LONGEST || DECEIVING.test(trimmed)) return null
  if (!/^(?:\/(?!\/)|https?:\/\/)/i.test(trimmed) || !URL.canParse(trimmed, portalUrl)) return null
  const url = new URL(trimmed, portalUrl)
  if (url.origin !== new URL(portalUrl).origin || url.username || url.password) return null
  return url.href.length > LONGEST ? null : url.href
}

/** @returns The part of a link's target to show beside its label, or null if the label already says it. */
export function shownTarget(href: string, label: string): string | null {
  if (!URL.canParse(href)) return href
  const url = new URL(href)
  const target = url.host || url.pathname
  const told = label.toLowerCase().includes(target.toLowerCase())
  return told && (safeHref(label) === href || safeHref(`https://${label}`) === href) ? null : target
}

/** Reason why an address is not a link, for its text. */
export type Refusal = 'http' | 'user' | 'long' | 'odd' | 'other'

/** @returns The reason why {@link safeHref} refuses an address. */
export function refusalOf(address: string): Refusal {
  const trimmed = address.trim()
  if (trimmed.length > LONGEST) return 'long'
  if (DECEIVING.test(trimmed)) return 'odd'
  if (!URL.canParse(trimmed)) return 'other'
  const { protocol, username, password } = new URL(trimmed)
  if (username || password) return 'user'
  return protocol === 'http:' ? 'http' : 'other'
}
