import type { BbNode } from './bbcode'

const SCHEMES = new Set(['https:', 'mailto:', 'tel:'])
const LONGEST = 2048
// A backslash, a control character or a direction mark in an address is there to deceive.
const DECEIVING = /[\s\\\p{Cc}\p{Cf}]/u
const BARE = /https?:\/\/[^\s<>"[\]]+/gi
const TRAILING = new Set(".,;:!?)'»”")

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
 * Checks an address that may be the portal's own, as cards of the portal give it: a path such as
 * `/crm/lead/details/1205/`, or a whole address on its origin.
 *
 * @returns The address on the portal, or null when it leads elsewhere or must not be a link.
 */
export function portalHref(address: string, portalUrl: string | null): string | null {
  const trimmed = address.trim()
  if (!portalUrl || !trimmed || trimmed.length > LONGEST || DECEIVING.test(trimmed)) return null
  if (!/^(?:\/(?!\/)|https?:\/\/)/i.test(trimmed) || !URL.canParse(trimmed, portalUrl)) return null
  const url = new URL(trimmed, portalUrl)
  if (url.origin !== new URL(portalUrl).origin || url.username || url.password) return null
  return url.href.length > LONGEST ? null : url.href
}

/** @returns What of a link's target is worth showing beside its label, or null when the label already says it. */
export function shownTarget(href: string, label: string): string | null {
  if (!URL.canParse(href)) return href
  const url = new URL(href)
  const target = url.host || url.pathname
  return label.toLowerCase().includes(target.toLowerCase()) && safeHref(label) === href ? null : target
}

/** A sentence's full stop does not belong to the address before it. */
function withoutTrailing(address: string): string {
  let end = address.length
  while (end > 0 && TRAILING.has(address.charAt(end - 1))) end--
  return address.slice(0, end)
}

/** Finds the addresses that stand in a text without any mark. */
export function bareLinks(text: string): BbNode[] {
  const nodes: BbNode[] = []
  let done = 0
  for (const found of text.matchAll(BARE)) {
    const address = withoutTrailing(found[0])
    const href = safeHref(address)
    if (!href) continue
    nodes.push(text.slice(done, found.index), { tag: 'link', href, children: [address] })
    done = found.index + address.length
  }
  nodes.push(text.slice(done))
  return nodes.filter(node => node !== '')
}
