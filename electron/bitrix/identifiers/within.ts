import type { CrmType } from '../../contract/common'
import type { Understood } from '../../contract/search'
import { parseContactLink } from './contact-link'
import { emailsIn } from './contact-text'
import { decodeText } from '../encoded-text'
import {
  beforeNumber,
  fromBars,
  fromNumber,
  fromReference,
  fromWord,
  kindWords,
  numbered,
  otherOfWord,
  printUnderstood,
} from './forms'
import { phonesIn } from './phone-number'
import { parseLink } from './portal-link'

/** Maximum number of one form in one text; more would not be offered anyway. */
const most = 20

/**
 * Finds the identifiers inside other text: a log line, a request, a dump, a note. The surest come first: codes,
 * addresses, then named numbers, then e-mails and phones. Every pattern begins at an edge and is bounded, so that time
 * grows with the text alone.
 *
 * @param portalHost As for `understand`.
 */
export function identifiersIn(line: string, portalHost: string | null): Understood[] {
  const plain = unwrapped(line)
  const { links, text } = /[:/?]/.test(plain) ? linksIn(plain, portalHost) : { links: [], text: plain }
  const digits = text.replace(/\D+/g, '').length
  const found = [
    ...(text.split('|', 4).length > 3 ? codesIn(text) : []),
    ...links.filter(({ kind }) => kind !== 'foreign'),
    ...(/chat=|im_|imol|[yn]\|/i.test(text) ? referencesIn(text) : []),
    ...(digits > 0 ? [...(/id/i.test(text) ? namedIn(text) : []), ...wordsIn(text), ...apartIn(text)] : []),
    ...(text.includes('@') ? emailsIn(text) : []).map(email => ({ kind: 'email' as const, email })),
    ...(digits >= 5 ? phonesIn(text) : []).map(phone => ({ kind: 'phone' as const, phone })),
    ...(digits > 0 ? numbersIn(text) : []),
    ...links.filter(({ kind }) => kind === 'foreign'),
  ].filter(({ kind }) => kind !== 'unreadable')
  return [...new Map(found.map(one => [printUnderstood(one) ?? one.kind, one])).values()]
}

/** Strips the marks that addresses, JSON and pages put around letters. */
export function unwrapped(line: string): string {
  if (!/[%\\&]/.test(line)) return line
  const json = line.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  const plain = decodeText(json.replace(/\\(?=[/"'|])/g, ''))
  return percentless(percentless(plain))
}

const percentless = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, run => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })

const codes =
  /(?<![\p{L}\p{N}_.|-])(?:imol\|){0,3}[\p{L}\p{N}_.-]{1,64}\|\d{1,16}\|[^|\s"'`<>&,;]{1,200}\|[^|\s"'`<>&,;(){}[\]\\]{1,200}(?![^\s"'`<>&,;(){}[\]\\])/giu
/** Names of Bitrix24's own connectors, and names that are plainly not written as words. */
const connectors =
  /^(?:livechat|network|viber|whatsapp|telegram(?:bot)?|facebook|fbinstagram(?:direct)?|instagram|vkgroup|vkgrouporder|avito|ok|imessage|olx|notifications|skypebot|botframework)$|[\d_.-]/i

/** Whether a code begins where it seems to, and its connector is not the last word of a name with a blank in it. */
export const beginsThere = (before: string, connector: string): boolean =>
  connectors.test(connector) || !/[\p{L}\p{N}] $/u.test(before) || /(?:code|код) $/iu.test(before)

function codesIn(text: string): Understood[] {
  const found: Understood[] = []
  for (const match of text.matchAll(codes)) {
    if (found.length >= most) break
    const code = fromBars(match[0].replace(/[.:!?]+$/, ''))
    if (code?.kind === 'code') found.push(code)
  }
  return found
}

const opening = /(?:https?|bx|viber|whatsapp|tg|mailto|tel|sms|callto):/i

/** @returns The addresses, and the text without other portals' addresses: numbers in those are not ours. */
function linksIn(plain: string, portalHost: string | null): { links: Understood[]; text: string } {
  const links: Understood[] = []
  const tokens = plain.split(/([\s"'`<>«»“”„]+)/)
  for (const [place, token] of tokens.entries()) {
    if (links.length >= most) break
    if (!/[:/?]/.test(token) || token.length > 2048) continue
    const start = token.search(opening)
    const address = (start > 0 ? token.slice(start) : token).replace(/^[([{]{1,3}/, '').replace(/[)\]}.,;!]{1,9}$/, '')
    const contact = parseContactLink(address)
    const link = contact ?? understoodLink(address, portalHost)
    if (link) links.push(link)
    if (link?.kind === 'foreign' && leadsSomewhere(address)) tokens[place] = ''
  }
  return { links, text: tokens.join('') }
}

/** Whether an address would lead to a dialog or a record if it were this portal's. */
export const leadsSomewhere = (address: string): boolean => parseLink(address, null)?.kind !== 'other'

/** The target of a portal's address; null if it is no address or leads to nothing. */
export function understoodLink(text: string, portalHost: string | null): Understood | null {
  const link = parseLink(text, portalHost)
  if (!link || link.kind === 'other') return null
  if (link.kind === 'foreign') return { kind: 'foreign', host: link.host }
  if (link.kind === 'crm') return { kind: 'crm', entity: { type: link.type, id: link.id } }
  return fromReference(percentless(link.text))
}

/** `[CHAT=...]` of the messenger's markup, `IM_DIALOG=...` of addresses, `imol|321`, `Y|DEAL|288|N|N|321|...` of a chat. */
const references =
  /\[chat=([^\]\s]{1,300})\]|(?<![\p{L}\p{N}])im_(?:dialog|history)=([^&\s"'<>]{1,300})|(?<![\p{L}\p{N}])(imol\|\d{1,16})(?![\p{L}\p{N}|])|(?<![\p{L}\p{N}|])[yn]\|(?:lead|deal|contact|company|none)?\|\d{0,16}\|[yn]\|[yn]\|(\d{1,16})\|/giu

const referencesIn = (text: string): Understood[] =>
  first(text.matchAll(references)).flatMap(([, markup, field, session, kept]) => {
    if (kept) return numbered('session', kept)
    const reference = (markup ?? field ?? session ?? '').replace(/^(?=\d+$)/, markup === undefined ? '' : 'chat')
    return fromReference(reference) ?? []
  })

/** `[CHAT_ID] => 1763`, `"sessionId": "321"`, `chat[id]=1763`, `["CHAT_ID"]=> string(4) "1763"`, `chat_id IN (1763`. */
const named =
  /(?<![\p{L}\p{N}])(chat|dialog|session|lead|deal|contact|company)(?:[_ .]?|["'\]]{0,2}(?:\[|: ?\{) ?["']?)id["'\])]{0,2} ?(?:=>|[:=> ]|in(?= ?\()) ?(?:(?:string ?\(\d{1,3}\)|int) ?)?[("']{0,2}(chat)?(\d{1,16})(?![\p{L}\p{N}])/giu

const namedIn = (text: string): Understood[] =>
  first(text.matchAll(named)).flatMap(([, name = '', chat, digits = '']) => {
    const kind = name.toLowerCase()
    // The dialog of a number alone is a private one.
    if (kind === 'dialog' || chat) return chat ? numbered('chat', digits) : []
    return numbered(kind as CrmType | 'chat' | 'session', digits)
  })

/** A word with its number, and further numbers of the same kind; a date or a time behind the word does not count. */
const worded = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:(?:crm_)?(\\p{L}{1,12} ?[#№:=_|-]? ?${beforeNumber})|(?:co|со|[ldcс])_)(\\d{1,16})(?![\\p{L}\\p{N}_]|[-.:/,]\\d)` +
    '((?:(?:[,;] ?| и | and )[#№]?\\d{1,16}(?![\\p{L}\\p{N}_]|[-.:/,]\\d)){0,5})',
  'giu',
)

const wordsIn = (text: string): Understood[] =>
  first(text.matchAll(worded), 200)
    .flatMap(([match, word, digits = '', further = '']) => {
      const only = match.slice(0, match.length - further.length).replace(/^crm_/i, '')
      const known = fromWord(only)
      if (!known) return []
      const more = word === undefined ? [] : (further.match(/\d+/g) ?? [])
      const begun = only.slice(0, only.length - digits.length)
      return [known, ...more.flatMap(each => fromWord(`${begun}${each}`) ?? []), ...otherOfWord(only, known)]
    })
    .slice(0, most)

/** A word, its subject, and then the number: `Сделка "Поставка" №288`. */
const apart = new RegExp(
  `(?<![\\p{L}\\p{N}_])(${kindWords.join('|')})(?!\\p{L})[^\\d№#|=]{1,60}(?:[№#]|(?<!\\p{L})id[ :]|[[(](?=\\d{1,16}[)\\]])) ?(\\d{1,16})(?![\\p{L}\\p{N}_]|[-.:/,]\\d)`,
  'giu',
)

const apartIn = (text: string): Understood[] =>
  first(text.matchAll(apart)).flatMap(([, word = '', digits = '']) => {
    const known = fromWord(`${word} ${digits}`)
    return known ? [known, ...otherOfWord(word, known)] : []
  })

/** A number after `id` of unknown kind, and the first cell of a table's row. */
const identified =
  /(?<![\p{L}\p{N}_])id["'\])]{0,2} ?(?:=>|[:=]) ?["']?(\d{1,16})(?![\p{L}\p{N}])|^\|? ?[#№]? ?(\d{1,16})["']? ?(?:;|\|(?=[^|]{0,60}\p{L})|,(?=[^ ,]{1,200},[^ ]))/giu

const numbersIn = (text: string): Understood[] =>
  first(text.matchAll(identified)).flatMap(([, named, cell]) => fromNumber(named ?? cell ?? '') ?? [])

function first(matches: Iterable<RegExpExecArray>, count = most): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const match of matches) {
    if (found.length >= count) break
    found.push(match)
  }
  return found
}
