import { ChatId, type CrmType, SessionId } from '../../contract/common'
import type { Understood } from '../../contract/search'
import { isGroup, parseUserCode, printUserCode, wholeNumber, withoutPrefix } from './user-code'

type NumberKind = CrmType | 'chat' | 'session'

const byWord = <K extends NumberKind>(table: Record<string, K>) =>
  new Map(Object.entries(table).flatMap(([names, kind]) => names.split(' ').map(name => [name, kind] as const)))

/** What operators write before a number, language by language, in the forms that a word has in a sentence. */
const words = byWord<NumberKind>({
  'chat chats чат чата чату чатом чате чаты чатов': 'chat',
  'dialog dialogs dialogue диалог диалога диалогу диалогом диалоге диалоги диалогов': 'chat',
  'conversation беседа беседы беседу беседе переписка переписки переписку': 'chat',
  'dialoge dialogen unterhaltung gespräch conversación conversa conversas czat czatu czacie dialogu dialogi': 'chat',
  'diyalog sohbet диалогты диалогтың чатты محادثة المحادثة دردشة الدردشة': 'chat',
  'session sessions sid imol сессия сессии сессию сессией сессий сеанс сеанса сеансу': 'session',
  'обращение обращения обращению обращением обращений': 'session',
  'sitzung sitzungen sesión sesiones sessão sessões sesja sesji sesję oturum сессияны جلسة الجلسة': 'session',
  'lead leads лид лида лиду лидом лиде лиды лидов': 'lead',
  'prospecto prospectos prospect prospects leada leadu leadzie leady лидті': 'lead',
  'deal deals сделка сделки сделке сделку сделкой сделок': 'deal',
  'auftrag aufträge auftrags negociación negocio negócio negócios transaction transactions': 'deal',
  'deala dealu deale anlaşma мәміле мәмілені صفقة الصفقة': 'deal',
  'contact contacts контакт контакта контакту контактом контакте контакты контактов': 'contact',
  'kontakt kontakte kontakts contacto contactos contato contatos kontaktu kontakty kişi контактіні': 'contact',
  'company companies компания компании компанию компанией компаний': 'company',
  'unternehmen firma firmen compañía empresa empresas entreprise société firmy firmę şirket شركة الشركة': 'company',
})
const dialogs = new Set(['chat', 'session'])
/** Portals number a conversation by its session and print that with the same words. */
const eitherDialog = /^(?:dial|diyalog|conversa|unterhaltung|gespräch|диалог|бесед|обращени|переписк|(?:ال)?محادثة)/iu
export const kindWords: readonly string[] = [...words.keys()]

/** Short codes, also typed with look-alike Cyrillic letters. @see api-reference/crm/data-types.md#crm-binding-format */
const shortCodes = byWord<CrmType>({ l: 'lead', d: 'deal', 'c с': 'contact', 'co со': 'company' })

export const unreadable = (hint: Extract<Understood, { kind: 'unreadable' }>['hint']): Understood => ({
  kind: 'unreadable',
  hint,
})

/** Contents of messenger addresses and markup: `chat1763`, `imol|321`, `1763` in `[CHAT=1763]`, or a code. */
export function fromReference(text: string): Understood | null {
  const known = fromBars(text) ?? fromWord(text)
  return known?.kind === 'unreadable' ? null : known
}

/** Texts with a bar that are or were meant as identifiers: `imol|321` is a session, the rest a code. */
export function fromBars(text: string): Understood | null {
  if (!text.includes('|')) return null
  const bare = withoutPrefix(text)
  if (!bare.includes('|')) return bare === text ? unreadable('code_parts') : numbered('session', bare)
  const code = parseUserCode(bare)
  if (typeof code === 'string') return bare !== text || isMeantAsCode(bare) ? unreadable(code) : null
  const isOfRequest = /[=&{}"<>:,;?/\\()[\]]/.test(code.connector) || /[&"{}<>]|'[,;)\s]|\s\S{0,64}=/.test(code.user)
  // The CRM records of a chat, as the portal keeps them: `CONTACT|12|DEAL|288`.
  const isTies = [code.connector, code.chat].every(part => /^(?:lead|deal|contact|company|crm)$/i.test(part))
  return isOfRequest || isTies ? null : { kind: 'code', code: printUserCode(code), group: isGroup(code) }
}

/** Bars also separate the words of a name: `Anna | Beauty`. A code has numbers, above all its line's. */
function isMeantAsCode(text: string): boolean {
  const parts = text.split('|').map(part => part.trim())
  const isNumber = (part: string | undefined) => part !== undefined && /^-?[\d.]{1,300}$/.test(part)
  return isNumber(parts[1]) || (parts.length === 4 && parts.some(isNumber)) || !/\p{L}/u.test(text)
}

/** A word for one kind of number with that number: `chat1763`, `deal 288`, `Lead No. 15`, `L_1205`. */
export function fromWord(text: string): Understood | null {
  const [, word = '', separator = '', digits = ''] = wordWithNumber.exec(text) ?? []
  const name = word.toLowerCase()
  const kind = (separator === '_' ? shortCodes.get(name) : undefined) ?? words.get(name) ?? words.get(inLatin(name))
  return kind ? numbered(kind, digits) : null
}

/** Separators between a word and its number. */
export const beforeNumber = '(?:(?:[#№]|id|ид|no|nr|n|num|number|номер)(?!\\p{L})[.:=°]? ?[#№]? ?)?'
const wordWithNumber = new RegExp(`^(?:crm_?)?(\\p{L}{1,12}) ?([#№:=_|-]?) ?${beforeNumber}(\\d+)$`, 'iu')

/** Other possible kinds of a number after the same word. */
export function otherOfWord(text: string, known: Understood): Understood[] {
  if (!dialogs.has(known.kind) || !eitherDialog.test(text)) return []
  if (known.kind === 'chat') return [numbered('session', String(known.chatId))]
  return known.kind === 'session' ? [numbered('chat', String(known.sessionId))] : []
}

/** A letter and a number without an underscore between: `D288` may be a deal, or a name. */
export function fromLetter(text: string): Understood[] {
  const [, letter = '', digits = ''] = /^(co|со|[ldcс]) ?-?(\d{1,16})$/iu.exec(text) ?? []
  const kind = shortCodes.get(letter.toLowerCase())
  return kind ? [numbered(kind, digits)] : []
}

const lookAlikes: Record<string, string> = { а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y', т: 't', і: 'i' }
/** A word containing look-alike letters of another alphabet. */
const inLatin = (word: string) => word.replace(/[асеорхуті]/g, letter => lookAlikes[letter] ?? letter)

export function fromNumber(text: string): Understood | null {
  const digits = /^[#№]? ?(\d+)$/.exec(text)?.[1]
  if (digits === undefined) return null
  const number = wholeNumber(digits)
  return number === null ? unreadable('number_range') : { kind: 'number', number }
}

export function numbered(kind: NumberKind, digits: string): Understood {
  const id = wholeNumber(digits)
  if (id === null) return unreadable(/^\d+$/.test(digits) ? 'number_range' : 'code_parts')
  if (kind === 'chat') return { kind, chatId: ChatId.parse(id) }
  if (kind === 'session') return { kind, sessionId: SessionId.parse(id) }
  return { kind: 'crm', entity: { type: kind, id } }
}

/** The text that means only this; null if it cannot be searched for. */
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
