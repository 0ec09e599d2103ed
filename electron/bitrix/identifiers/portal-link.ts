import { wholeNumber } from './user-code'
import type { CrmType } from '../../contract/common'

/** Target of an address, if the text is an address at all. */
export type Link =
  | { kind: 'foreign'; host: string }
  | { kind: 'crm'; type: CrmType; id: number }
  /** A messenger target: `chat1763`, `imol|321`, a code. */
  | { kind: 'reference'; text: string }
  /** A portal address that leads to neither. */
  | { kind: 'other' }

/** Bitrix24's numbers of CRM types. @see api-reference/crm/data-types.md */
const typesByNumber: Record<string, CrmType> = { 1: 'lead', 2: 'deal', 3: 'contact', 4: 'company' }
const references = new Set(['im_dialog', 'im_history', 'dialogid'])

/**
 * Reads the address of a portal's page: with a scheme, without one, as bare path (`/crm/deal/details/288/`), or as the
 * desktop application's `bx://v2/HOST/...`.
 *
 * @param portalHost Host of the signed-in portal with its port; null when nobody is signed in, and any host will do.
 * @returns Null when the text is no address.
 */
export function parseLink(text: string, portalHost: string | null): Link | null {
  const url = /[/.:=]/.test(text) ? urlOfLink(text) : null
  if (url === null) return null
  if (url === 'broken') return { kind: 'other' }
  const host = url.host.replace(/\.(?=:|$)/, '')
  const leads = referenceIn(url) ?? crmIn(url.pathname)
  // Names contain dots and slashes too: without a scheme, only a text that is plainly a portal's counts as an address.
  if (!leads && isBare(text) && host !== portalHost?.toLowerCase() && !/(?:^|\.)bitrix24\.[a-z.]+$/.test(host))
    return null
  if (host !== ownHost && portalHost !== null && host !== portalHost.toLowerCase()) return { kind: 'foreign', host }
  return leads ?? { kind: 'other' }
}

/** Stands for the host of an address without one. */
const ownHost = 'portal.invalid'

function urlOfLink(text: string): URL | 'broken' | null {
  const scheme = /^([a-z][a-z0-9+.-]{0,20}):\/\//i.exec(text)?.[1]?.toLowerCase()
  if (scheme === 'bx') return parse(text.replace(/^bx:\/\/v2\//i, 'https://')) ?? 'broken'
  if (scheme === 'http' || scheme === 'https') return parse(text) ?? 'broken'
  if (scheme) return 'broken'
  if (text.startsWith('//')) return parse(`https:${text}`) ?? 'broken'
  if (/^\/[a-z]/i.test(text)) return parse(`https://${ownHost}${text}`) ?? 'broken'
  // The essential part alone, as copied from a longer address.
  if (/^[?&#]?im_(?:dialog|history)=/i.test(text))
    return parse(`https://${ownHost}/?${text.replace(/^[?&#]/, '')}`) ?? 'broken'
  return schemeless(text)
}

const isBare = (text: string) => !/^(?:[a-z][a-z0-9+.-]{0,20}:\/\/|\/|[?&#]?im_)/i.test(text)

/** A host without a scheme must look like one, or every text with a slash would be an address. */
function schemeless(text: string): URL | null {
  return /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}\.?(?::\d{1,5})?(?:[/?#]|$)/u.test(text) &&
    /[/?]|\p{L}$/u.test(text)
    ? parse(`https://${text}`)
    : null
}

function parse(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
}

function referenceIn(url: URL): Link | null {
  for (const params of [url.searchParams, new URLSearchParams(url.hash.slice(1))]) {
    for (const [name, value] of params) {
      if (references.has(name.toLowerCase()) && value !== '') return { kind: 'reference', text: value }
    }
  }
  const chat = /\/(chat\d{1,16})(?:\/|$)/i.exec(url.pathname)?.[1]
  return chat ? { kind: 'reference', text: chat } : null
}

function crmIn(path: string): Link | null {
  const match = /\/crm\/(?:(lead|deal|contact|company)|type\/([1-4]))\/(?:details|show|edit)\/(\d{1,16})(?:\/|$)/i.exec(
    path,
  )
  if (!match) return null
  const [, name, number, digits] = match
  const type = name ? (name.toLowerCase() as CrmType) : typesByNumber[number ?? '']
  const id = wholeNumber(digits ?? '')
  return type && id ? { kind: 'crm', type, id } : null
}
