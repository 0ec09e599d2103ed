import { isLoopback, notInAddresses } from '../identifiers/portal-address'

const longest = 8192

/**
 * Reads an address that the portal gave for a file of a message: a path, or a whole address on its own origin.
 *
 * @param origin The portal's, such as `https://acme.bitrix24.com`.
 * @returns Null for anything else: nothing of the kind may be asked for.
 */
export function pageAddress(text: string, origin: string): URL | null {
  const url = parse(text, origin)
  return url?.origin === origin ? url : null
}

/**
 * Reads a one-time address from the portal, or the place it redirects to: on the portal itself, or with https on
 * another host visible to the whole internet. No credentials ever go with it.
 */
export function linkAddress(text: string, base: string, origin: string): URL | null {
  const url = parse(text, base)
  if (!url) return null
  return url.origin === origin || isPublic(url) ? url : null
}

/**
 * Allowed target of a redirect: the portal may name any public host, another host only addresses of its own.
 *
 * @param from The address that was asked for.
 */
export function nextAddress(location: string, from: URL, origin: string): URL | null {
  const url = linkAddress(location, from.href, origin)
  if (!url) return null
  return from.origin === origin || url.origin === from.origin ? url : null
}

function parse(text: string, base: string): URL | null {
  if (text === '' || text.length > longest || notInAddresses.test(text) || !URL.canParse(text, base)) return null
  const url = new URL(text, base)
  if (url.username !== '' || url.password !== '') return null
  const plain = url.protocol === 'http:' && isLoopback(url.hostname)
  return url.protocol === 'https:' || plain ? url : null
}

/** Names that are never on the internet, whatever resolves them here. */
const local = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|arpa|onion|test|invalid)$/

/** A dotted name on https's own port; no bare IP address, so that nothing inside an office can be targeted. */
function isPublic({ protocol, hostname, port }: URL): boolean {
  if (protocol !== 'https:' || port !== '') return false
  const name = hostname.replace(/\.$/, '')
  return name.includes('.') && !/^[\d.]+$/.test(name) && !name.startsWith('[') && !local.test(name)
}
