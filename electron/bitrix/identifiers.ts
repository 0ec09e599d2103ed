import { ChatId, SessionId } from '../contract/models'
import type { CrmType } from '../contract/models'
import type { Understanding, Understood } from '../contract/models-search'
import { parseContact, parseName } from './contact-text'
import { clean, pastedLines } from './pasted-lines'
import { parseLink } from './portal-link'
import { isGroup, parseUserCode, printUserCode, wholeNumber, withoutPrefix } from './user-code'

/** Lines that one look-up takes. */
export const mostLines = 1000
/** A longer line is no identifier, and is not shown in full either. */
const longestLine = 2048

type Kind = CrmType | 'chat' | 'session'

const byWord = <K extends Kind>(table: Record<string, K>) =>
  new Map(Object.entries(table).flatMap(([names, kind]) => names.split(' ').map(name => [name, kind] as const)))

const words = byWord<Kind>({
  'chat чат dialog диалог': 'chat',
  'session sid imol сессия сессии сессию сеанс': 'session',
  'lead лид лида лиду': 'lead',
  'deal сделка сделки сделке сделку': 'deal',
  'contact контакт контакта контакту': 'contact',
  'company компания компании компанию': 'company',
})

/** Short codes, also typed with look-alike Cyrillic letters. @see api-reference/crm/data-types.md#crm-binding-format */
const shortCodes = byWord<CrmType>({ l: 'lead', d: 'deal', 'c с': 'contact', 'co со': 'company' })

/**
 * Says for every line of a text what it would be searched as. Takes time in proportion to the text and never throws.
 *
 * @param portalHost Host of the signed-in portal with its port; null when nobody is signed in.
 */
export function understand(text: string, portalHost: string | null): Understanding {
  const lines = pastedLines(text)
    .slice(0, mostLines)
    .map(line => ({ text: line.slice(0, longestLine), understood: understandLine(line, portalHost) }))
  const rejoined = rejoin(lines)
  return { lines: rejoined ? [rejoined] : lines }
}

/** What a part of a broken code may look like by itself. */
const fragments = new Set<Understood['kind']>(['unreadable', 'number', 'phone', 'email', 'name'])

/** A single code that a paste broke over several lines, of which none says for certain what it is. */
function rejoin(lines: Understanding['lines']): Understanding['lines'][number] | null {
  if (lines.length < 2 || lines.length > 8 || !lines[0]?.text.includes('|')) return null
  if (lines.some(({ understood: { kind } }) => !fragments.has(kind))) return null
  const text = lines.map(line => line.text).join('')
  const understood = text.length > longestLine ? null : fromBars(text)
  return understood?.kind === 'code' ? { text, understood } : null
}

/** What one line, already cleaned of what a paste brings along, would be searched as. */
export function understandLine(line: string, portalHost: string | null): Understood {
  if (line.length > longestLine) return unreadable('any')
  const text = clean(withoutLabel(line))
  const inMarkup = /^\[chat=([^\]]+)\]/i.exec(text)?.[1]
  if (inMarkup !== undefined) return fromReference(inMarkup.replace(/^(?=\d+$)/, 'chat')) ?? unreadable('any')
  const link = parseLink(text, portalHost)
  if (!link) {
    const known = fromBars(decoded(text)) ?? fromWord(text) ?? fromNumber(text)
    return known ?? parseContact(text) ?? parseName(text) ?? unreadable('any')
  }
  if (link.kind === 'foreign') return link
  if (link.kind === 'crm') return { kind: 'crm', entity: { type: link.type, id: link.id } }
  return (link.kind === 'reference' ? fromReference(decoded(link.text)) : null) ?? unreadable('address')
}

const unreadable = (hint: Extract<Understood, { kind: 'unreadable' }>['hint']): Understood => ({
  kind: 'unreadable',
  hint,
})

/** `USER_CODE: ...` and the like, as copied out of a log or a request. */
const withoutLabel = (line: string) =>
  line.replace(/^["'`]?(?:user_?code|chat_?id|session_?id)["'`]? ?[:=] ?/i, label => {
    const name = label.toLowerCase()
    return name.includes('chat') ? 'chat ' : name.includes('session') ? 'session ' : ''
  })

function decoded(text: string): string {
  if (!/%7c/i.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What messenger addresses and markup hold: `chat1763`, `imol|321`, `1763` in `[CHAT=1763]`, or a code. */
function fromReference(text: string): Understood | null {
  const known = fromBars(text) ?? fromWord(text)
  return known?.kind === 'unreadable' ? null : known
}

/** Everything with a bar in it: `imol|321` is a session, the rest a code. */
function fromBars(text: string): Understood | null {
  if (!text.includes('|')) return null
  const bare = withoutPrefix(text)
  if (!bare.includes('|')) return bare === text ? unreadable('code_parts') : numbered('session', bare)
  const code = parseUserCode(bare)
  return typeof code === 'string' ? unreadable(code) : { kind: 'code', code: printUserCode(code), group: isGroup(code) }
}

function fromWord(text: string): Understood | null {
  const [, word = '', separator = '', digits = ''] =
    /^([\p{L}]{1,12}) ?([#№:=_-]?) ?(?:[#№] ?)?(\d+)$/u.exec(text) ?? []
  const name = word.toLowerCase()
  const kind = (separator === '_' ? shortCodes.get(name) : undefined) ?? words.get(name)
  return kind ? numbered(kind, digits) : null
}

function fromNumber(text: string): Understood | null {
  const digits = /^[#№]? ?(\d+)$/.exec(text)?.[1]
  if (digits === undefined) return null
  const number = wholeNumber(digits)
  return number === null ? unreadable('number_range') : { kind: 'number', number }
}

function numbered(kind: CrmType | 'chat' | 'session', digits: string): Understood {
  const id = wholeNumber(digits)
  if (id === null) return unreadable(/^\d+$/.test(digits) ? 'number_range' : 'code_parts')
  if (kind === 'chat') return { kind, chatId: ChatId.parse(id) }
  if (kind === 'session') return { kind, sessionId: SessionId.parse(id) }
  return { kind: 'crm', entity: { type: kind, id } }
}
