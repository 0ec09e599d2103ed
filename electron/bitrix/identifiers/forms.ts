import { ChatId, SessionId } from '../../contract/common'
import type { CrmType } from '../../contract/common'
import type { Understood } from '../../contract/search'
import { isGroup, parseUserCode, printUserCode, wholeNumber, withoutPrefix } from './user-code'

type Kind = CrmType | 'chat' | 'session'

const byWord = <K extends Kind>(table: Record<string, K>) =>
  new Map(Object.entries(table).flatMap(([names, kind]) => names.split(' ').map(name => [name, kind] as const)))

const words = byWord<Kind>({
  'chat чат чата чату чатом чате dialog диалог диалога диалогу диалогом диалоге': 'chat',
  'session sid imol сессия сессии сессию сессией сеанс сеанса сеансу': 'session',
  'lead лид лида лиду лидом лиде': 'lead',
  'deal сделка сделки сделке сделку сделкой': 'deal',
  'contact контакт контакта контакту контактом контакте': 'contact',
  'company компания компании компанию компанией': 'company',
})

/** Short codes, also typed with look-alike Cyrillic letters. @see api-reference/crm/data-types.md#crm-binding-format */
const shortCodes = byWord<CrmType>({ l: 'lead', d: 'deal', 'c с': 'contact', 'co со': 'company' })

export const unreadable = (hint: Extract<Understood, { kind: 'unreadable' }>['hint']): Understood => ({
  kind: 'unreadable',
  hint,
})

/** What messenger addresses and markup hold: `chat1763`, `imol|321`, `1763` in `[CHAT=1763]`, or a code. */
export function fromReference(text: string): Understood | null {
  const known = fromBars(text) ?? fromWord(text)
  return known?.kind === 'unreadable' ? null : known
}

/** Everything with a bar in it that is or was meant to be an identifier: `imol|321` is a session, the rest a code. */
export function fromBars(text: string): Understood | null {
  if (!text.includes('|')) return null
  const bare = withoutPrefix(text)
  if (!bare.includes('|')) return bare === text ? unreadable('code_parts') : numbered('session', bare)
  const code = parseUserCode(bare)
  if (typeof code === 'string') return bare !== text || isMeantAsCode(bare) ? unreadable(code) : null
  const isOfRequest = /[=&{}"<>:,;?/\\()[\]]/.test(code.connector) || /[&"{}<>]|\s\S{0,64}=/.test(code.user)
  return isOfRequest ? null : { kind: 'code', code: printUserCode(code), group: isGroup(code) }
}

/** Bars also part the words of a name: `Anna | Beauty`. A code has numbers, its line's above all. */
function isMeantAsCode(text: string): boolean {
  const parts = text.split('|').map(part => part.trim())
  const isNumber = (part: string | undefined) => part !== undefined && /^-?[\d.]{1,300}$/.test(part)
  return isNumber(parts[1]) || (parts.length === 4 && parts.some(isNumber)) || !/\p{L}/u.test(text)
}

/** A word for one kind of number with that number: `chat1763`, `deal 288`, `L_1205`. */
export function fromWord(text: string): Understood | null {
  const [, word = '', separator = '', digits = ''] =
    /^([\p{L}]{1,12}) ?([#№:=_-]?) ?(?:[#№] ?)?(\d+)$/u.exec(text) ?? []
  const name = word.toLowerCase()
  const kind = (separator === '_' ? shortCodes.get(name) : undefined) ?? words.get(name)
  return kind ? numbered(kind, digits) : null
}

export function fromNumber(text: string): Understood | null {
  const digits = /^[#№]? ?(\d+)$/.exec(text)?.[1]
  if (digits === undefined) return null
  const number = wholeNumber(digits)
  return number === null ? unreadable('number_range') : { kind: 'number', number }
}

export function numbered(kind: Kind, digits: string): Understood {
  const id = wholeNumber(digits)
  if (id === null) return unreadable(/^\d+$/.test(digits) ? 'number_range' : 'code_parts')
  if (kind === 'chat') return { kind, chatId: ChatId.parse(id) }
  if (kind === 'session') return { kind, sessionId: SessionId.parse(id) }
  return { kind: 'crm', entity: { type: kind, id } }
}

/** The text that means nothing but this; null for what cannot be searched for. */
export function printUnderstood(understood: Understood): string | null {
  switch (understood.kind) {
    case 'code':
      return understood.code
    case 'chat':
      return `chat${understood.chatId}`
    case 'session':
      return `session ${understood.sessionId}`
    case 'crm':
      return `${understood.entity.type} ${understood.entity.id}`
    case 'number':
      return `#${understood.number}`
    case 'phone':
      return `tel:${understood.phone}`
    case 'email':
      return understood.email
    case 'name':
      return `name: ${understood.name}`
    default:
      return null
  }
}
