/** Session codes of Open Channels; the portal's own numbers. See the data dictionary in the notes on REST. */
export const sessionStatus = {
  new: 0,
  queued: 5,
  taken: 10,
  waiting: 20,
  answered: 40,
  closing: 50,
  closed: 60,
  spam: 65,
} as const
export type SessionState = keyof typeof sessionStatus

export type CrmType = 'lead' | 'deal' | 'contact' | 'company'

export interface User {
  id: number
  firstName: string
  lastName: string
  position: string
  gender: 'M' | 'F' | ''
  admin: boolean
  active: boolean
  /** `connector` is a customer of a channel line; `bot` a chat bot. */
  type: 'user' | 'connector' | 'bot'
  /** Online by default. */
  presence?: 'online' | 'offline' | 'pause'
  /** When they last did something, in milliseconds; null is never. At the moment by default. */
  activeAt?: number | null
  /** Not an employee: the portal's word for others with an account. */
  guest?: 'extranet' | 'email'
}

export interface Line {
  id: number
  name: string
  active: boolean
  /** Operators of the queue; only they, supervisors and administrators see its dialogs. */
  queue: number[]
  supervisors: number[]
  /** Dialogs an operator may have at a time; 0 is any number. */
  maxChat?: number
  /** Texts saved as quick answers. */
  quickAnswers?: string[]
  /** The universal list that holds them; without one there are none to read. */
  quickListId?: number
  /** Fields of `imopenlines.config.get` that differ from the others' lines, all of them strings. */
  settings?: Record<string, string>
}

export interface FileRecord {
  id: number
  name: string
  /** Bytes. */
  size: number
  type: 'image' | 'video' | 'audio' | 'file'
  /** Its content; by default something of its kind. */
  content?: Buffer
}

export interface Message {
  id: number
  sessionId: number
  /** 0 is the system. */
  authorId: number
  /** Milliseconds. */
  at: number
  text: string
  files: FileRecord[]
  /** Cards, as the portal's `params.attach`. */
  attach: unknown[]
  /** The message it answers. */
  replyTo?: number
  edited?: boolean
  /** Deleted by its author; a text of the portal is in its place. */
  deleted?: boolean
}

export interface Session {
  id: number
  chatId: number
  state: SessionState
  /** 0 is nobody. */
  operatorId: number
  openedAt: number
  closedAt: number | null
  changedAt: number
  /** The supervisor's rating; 0 or none for none. */
  voteHead?: number
  commentHead?: string
  /** The customer's rating, and when they gave it. */
  vote?: 'like' | 'dislike'
  votedAt?: number
  /** By an operator by default. */
  closeReason?: 'operator' | 'auto' | 'client' | 'replyLimit'
  /** How it was passed on, oldest first; never by default. */
  transfers?: Transfer[]
  /** How often the queue has offered it to an operator; never by default. */
  turns?: number
  /** The customer was told that nobody answers. */
  isExcused?: boolean
}

/** One passing on of a session. */
export interface Transfer {
  /** Milliseconds. */
  at: number
  /** 0 is nobody: the queue. */
  fromId: number
  toId: number
  fromLineId: number
  /** Null on the same line. */
  toLineId: number | null
  reason: 'manual' | 'queue' | 'auto' | 'line'
  /** 0 is the portal itself. */
  byId: number
}

export interface Chat {
  id: number
  /** `private` is a dialog of two colleagues. */
  kind: 'lines' | 'chat' | 'private'
  title: string
  color: string
  createdAt: number
  /** Connector, channel line of arrival, and the two connector ids of USER_CODE; null for an ordinary chat. */
  code: { connector: string; lineId: number; chat: string; user: string } | null
  /** The channel line it is on now. */
  lineId: number
  customerId: number
  /** The owner; 0 is nobody. */
  ownerId: number
  /** Participants without the customer. */
  members: Set<number>
  pinned: boolean
  silent: boolean
  blocked: { at: number; reason: string } | null
  /** CRM bindings. */
  crm: Partial<Record<CrmType, number>>
  /** Newest last. */
  sessions: Session[]
  messages: Message[]
  /** Unread messages by user. */
  unread: Map<number, number>
}

export interface CrmRecord {
  type: CrmType
  id: number
  title: string
  name: string
  lastName: string
  assignedById: number
  createdAt: number
  /** The people whom a deal or lead is about; 0 is nobody. */
  contactId: number
  companyId: number
  phones: string[]
  emails: string[]
  post: string
  /** Code of a lead's or deal's stage. */
  stageId: string
  amount: number
  /** Users who may not read it. */
  hiddenFrom: number[]
}

export const crmTypes = ['lead', 'deal', 'contact', 'company'] as const

export const userCode = (chat: Chat): string =>
  chat.code ? [chat.code.connector, chat.code.lineId, chat.code.chat, chat.code.user].join('|') : ''

const isOpen = (session: Session): boolean => session.closedAt === null

/** The open session of a chat, if it has one. */
export function openSession(chat: Chat): Session | null {
  const last = chat.sessions.at(-1)
  return last && isOpen(last) ? last : null
}

export const fullName = (user: User): string => `${user.firstName} ${user.lastName}`.trim()
