import { own } from './acts'
import { openSession } from './model'
import type { Chat, CrmType, FileRecord, Message, Session, SessionState } from './model'
import type { World } from './world'

export interface NewMessage {
  /** The author; a number is a user. */
  from: 'customer' | 'operator' | 'system' | number
  text?: string
  /** Milliseconds; now by default. */
  at?: number
  files?: (Partial<FileRecord> & { name: string })[]
  attach?: unknown[]
  /** The message it answers. */
  replyTo?: number
  id?: number
}

export interface NewDialog {
  chatId?: number
  sessionId?: number
  /** `connector|line|chat|user`; made from `connector` and `lineId` unless given. */
  code?: string
  connector?: string
  lineId?: number
  /** The channel line it was transferred to, if that is another one. */
  nowOnLineId?: number
  customer?: string
  title?: string
  state?: SessionState
  /** The owner of the dialog; by default the first operator of the line, where the state needs one. */
  ownerId?: number
  members?: number[]
  messages?: NewMessage[]
  crm?: Partial<Record<CrmType, number>>
  pinned?: boolean
  silent?: boolean
  blocked?: { at: number; reason: string }
  /** Minutes since the session was opened; 30 by default. */
  minutesAgo?: number
}

export interface Dialogs {
  addDialog(dialog?: NewDialog): Chat
  /** A chat of colleagues, not of a channel line; a private chat of two has no title. */
  addChat(chat: { id?: number; title?: string; members: number[]; private?: boolean }): Chat
  /** Adds a message, and changes the state of the open session as the portal does. */
  message(chatId: number, message: NewMessage): Message
  /** The author edits it. */
  editMessage(chatId: number, id: number, text: string): void
  /** The author deletes it: for good, or with a text of the portal left in its place. */
  removeMessage(chatId: number, id: number, trace?: boolean): void
  /** Opens a session; the customer comes back. It has no owner unless `operatorId` is given. */
  openSession(chatId: number, options?: { id?: number; operatorId?: number; at?: number }): Session
  closeSession(chatId: number, state?: 'closed' | 'spam', at?: number): void
  /** Makes the user the owner, as answering does: the other operators leave. */
  take(chatId: number, userId: number): void
  /** Hands the dialog to another channel line; it has no owner until somebody takes it. */
  transfer(chatId: number, lineId: number): void
  setState(chatId: number, state: SessionState): void
}

type Base = Omit<World, keyof Dialogs>
const minute = 60_000
const colors = ['#58cc47', '#ba9c7b', '#4ba984', '#1eb4aa', '#df532d', '#ab7761', '#556574', '#f76187']

/** Makes dialogs and moves them through their states. */
export function createDialogs(base: Base): Dialogs {
  const world = () => base as World
  const dialogs: Dialogs = {
    addDialog(dialog = {}) {
      const chat = blankDialog(base, dialog)
      base.chats.set(chat.id, chat)
      fillDialog(base, dialogs, chat, dialog)
      return chat
    },
    addChat({ id = base.nextId('chat'), title = '', members, ...rest }) {
      const chat: Chat = {
        ...blank(id, title, base.now()),
        kind: rest.private ? 'private' : 'chat',
        ownerId: members[0] ?? 0,
        members: new Set(members),
      }
      base.chats.set(id, chat)
      return chat
    },
    message: (chatId, message) => addMessage(base, base.chat(chatId), message),
    editMessage: (chatId, id, text) => changeMessage(base.chat(chatId), id, { text, edited: true }),
    removeMessage(chatId, id, trace = true) {
      const chat = base.chat(chatId)
      if (trace) changeMessage(chat, id, { text: 'This message was deleted.', deleted: true })
      else chat.messages = chat.messages.filter(message => message.id !== id)
    },
    openSession(chatId, { id = base.nextId('session'), operatorId = 0, at = base.now() } = {}) {
      const chat = base.chat(chatId)
      if (openSession(chat)) dialogs.closeSession(chatId)
      const session: Session = { id, chatId, state: 'new', operatorId: 0, openedAt: at, closedAt: null, changedAt: at }
      chat.sessions.push(session)
      if (operatorId) own(world(), chat, session, operatorId)
      return session
    },
    closeSession(chatId, state = 'closed', at = base.now()) {
      const chat = base.chat(chatId)
      const session = openSession(chat)
      if (!session) return
      Object.assign(session, { state, closedAt: at, changedAt: at })
      Object.assign(chat, { ownerId: 0, pinned: false })
      chat.members.clear()
    },
    take(chatId, userId) {
      const chat = base.chat(chatId)
      chat.members.clear()
      own(world(), chat, openSession(chat) ?? dialogs.openSession(chatId), userId)
    },
    transfer(chatId, lineId) {
      const chat = base.chat(chatId)
      const session = openSession(chat)
      Object.assign(chat, { lineId, ownerId: 0, pinned: false })
      chat.members.clear()
      if (session) Object.assign(session, { state: 'new', operatorId: 0, changedAt: base.now() })
    },
    setState(chatId, state) {
      const session = openSession(base.chat(chatId))
      if (session) Object.assign(session, { state, changedAt: base.now() })
    },
  }
  return dialogs
}

function blank(id: number, title: string, createdAt: number): Chat {
  return {
    id,
    kind: 'lines',
    title,
    color: colors[id % colors.length] ?? '#58cc47',
    createdAt,
    code: null,
    lineId: 0,
    customerId: 0,
    ownerId: 0,
    members: new Set(),
    pinned: false,
    silent: false,
    blocked: null,
    crm: {},
    sessions: [],
    messages: [],
    unread: new Map(),
  }
}

function blankDialog(base: Base, dialog: NewDialog): Chat {
  const id = dialog.chatId ?? base.nextId('chat')
  const line = dialog.lineId ?? base.lines.keys().next().value ?? 1
  const [connector = '', lineId = '', chat = '', user = ''] = (
    dialog.code ?? [dialog.connector ?? 'livechat', line, id - 2, base.nextId('user')].join('|')
  ).split('|')
  const customer = dialog.customer ?? 'Guest'
  const customerId =
    /^\d{1,6}$/.test(user) && user !== '0' && !base.users.has(Number(user)) ? Number(user) : base.nextId('user')
  const [firstName = '', ...rest] = customer.split(' ')
  base.addUser({ id: customerId, firstName, lastName: rest.join(' '), type: 'connector' })
  const lineName = base.lines.get(Number(lineId))?.name ?? `Line ${lineId}`
  const openedAt = base.now() - (dialog.minutesAgo ?? 30) * minute
  return {
    ...blank(id, dialog.title ?? `${customer} - ${lineName}`, openedAt),
    code: { connector, lineId: Number(lineId), chat, user },
    lineId: dialog.nowOnLineId ?? Number(lineId),
    customerId,
    silent: dialog.silent ?? false,
    blocked: dialog.blocked ?? null,
    crm: { ...dialog.crm },
  }
}

function fillDialog(base: Base, dialogs: Dialogs, chat: Chat, dialog: NewDialog): void {
  const { state = 'new', messages = defaultMessages(dialog.state ?? 'new') } = dialog
  const owned = state !== 'new' && state !== 'queued'
  const operatorId = dialog.ownerId ?? (owned ? (base.lines.get(chat.lineId)?.queue[0] ?? 1) : 0)
  const session = dialogs.openSession(chat.id, {
    operatorId,
    at: chat.createdAt,
    ...(dialog.sessionId ? { id: dialog.sessionId } : {}),
  })
  const step = (base.now() - chat.createdAt) / (messages.length + 1)
  messages.forEach((message, index) =>
    addMessage(base, chat, { at: Math.round(chat.createdAt + step * (index + 1)), ...message }),
  )
  session.state = state
  session.changedAt = chat.messages.at(-1)?.at ?? chat.createdAt
  dialog.members?.forEach(member => chat.members.add(member))
  chat.pinned = dialog.pinned ?? false
  if (state !== 'closed' && state !== 'spam') return
  session.state = 'taken'
  dialogs.closeSession(chat.id, state, session.changedAt)
}

function defaultMessages(state: SessionState): NewMessage[] {
  const asks: NewMessage = { from: 'customer', text: 'Hello! I have a question about my order.' }
  const answers: NewMessage = { from: 'operator', text: 'Good day! How can I help?' }
  if (state === 'new' || state === 'queued') return [asks]
  if (state === 'taken' || state === 'waiting')
    return [asks, answers, { from: 'customer', text: 'When will it arrive?' }]
  return [asks, answers]
}

function changeMessage(chat: Chat, id: number, changes: Partial<Message>): void {
  const message = chat.messages.find(each => each.id === id)
  if (!message) throw new Error(`The chat has no message ${id}`)
  Object.assign(message, changes)
}

function addMessage(base: Base, chat: Chat, message: NewMessage): Message {
  const session = chat.sessions.at(-1)
  const authors = { customer: chat.customerId, operator: session?.operatorId ?? 0, system: 0 }
  const added: Message = {
    id: message.id ?? base.nextId('message'),
    sessionId: session?.id ?? 0,
    authorId: typeof message.from === 'number' ? message.from : authors[message.from],
    at: message.at ?? base.now(),
    text: message.text ?? '',
    files: (message.files ?? []).map(file => ({ id: base.nextId('file'), size: 1024, type: 'file', ...file })),
    attach: message.attach ?? [],
    ...(message.replyTo ? { replyTo: message.replyTo } : {}),
  }
  chat.messages.push(added)
  chat.unread.delete(added.authorId)
  for (const member of chat.members)
    if (member !== added.authorId) chat.unread.set(member, (chat.unread.get(member) ?? 0) + 1)
  if (session && added.authorId !== 0) {
    session.changedAt = added.at
    const owned = session.operatorId !== 0 && session.closedAt === null
    if (owned) session.state = added.authorId === chat.customerId ? 'waiting' : 'answered'
  }
  return added
}
