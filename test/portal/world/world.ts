import { createDialogs } from './dialogs'
import type { Dialogs } from './dialogs'
import { userCode } from './model'
import type { Chat, CrmRecord, CrmType, Line, Session, User } from './model'

export interface World extends Dialogs {
  users: Map<number, User>
  lines: Map<number, Line>
  chats: Map<number, Chat>
  /** By `type:id`. */
  crm: Map<string, CrmRecord>
  /** Names of stages in another language than English, by their English ones. */
  stageNames: Map<string, string>
  /** What applications keep for each user, by its key. */
  options: Map<number, Map<string, unknown>>
  /** Milliseconds. */
  now: () => number
  /** The next unused number of a kind. */
  nextId(kind: 'user' | 'chat' | 'session' | 'message' | 'file' | 'crm'): number

  addUser(user: Partial<User> & { firstName: string }): User
  addLine(line: Partial<Line> & { id: number; name: string }): Line
  addCrm(record: Partial<CrmRecord> & { type: CrmType }): CrmRecord
  /** Binds a dialog to a CRM record, as the portal does when a lead is made from it. */
  bind(chatId: number, type: CrmType, id: number): void

  /** @throws Error if there is none: the test asked for the wrong one. */
  chat(key: number | string): Chat
  findChat(key: number | string): Chat | null
  findSession(id: number): Session | null
  findCrm(type: string, id: number): CrmRecord | null
  /** Dialogs bound to the record, the last changed first. */
  dialogsOf(type: CrmType, id: number): Chat[]
  clear(): void
}

const blankRecord = {
  name: '',
  lastName: '',
  assignedById: 1,
  contactId: 0,
  companyId: 0,
  phones: [],
  emails: [],
  post: '',
  stageId: 'NEW',
  amount: 0,
  hiddenFrom: [],
}
const firstIds = { user: 2001, chat: 4001, session: 6001, message: 90_001, file: 7001, crm: 3001 }

/** The state of a portal, and the verbs that change it. */
export function createWorld(now: () => number): World {
  let ids = { ...firstIds }
  const base = {
    users: new Map<number, User>(),
    lines: new Map<number, Line>(),
    chats: new Map<number, Chat>(),
    crm: new Map<string, CrmRecord>(),
    stageNames: new Map<string, string>(),
    options: new Map<number, Map<string, unknown>>(),
    now,
    nextId: (kind: keyof typeof firstIds) => ids[kind]++,

    addUser(user: Partial<User> & { firstName: string }): User {
      const added: User = {
        id: user.id ?? ids.user++,
        lastName: '',
        position: '',
        gender: '',
        admin: false,
        active: true,
        type: 'user',
        ...user,
      }
      base.users.set(added.id, added)
      return added
    },
    addLine(line: Partial<Line> & { id: number; name: string }): Line {
      // A seed's own lists stay as they are.
      const added: Line = { active: true, queue: [], supervisors: [], ...structuredClone(line) }
      base.lines.set(added.id, added)
      return added
    },
    addCrm(record: Partial<CrmRecord> & { type: CrmType }): CrmRecord {
      const id = record.id ?? ids.crm++
      const title = `${record.type[0]?.toUpperCase()}${record.type.slice(1)} #${id}`
      const added: CrmRecord = {
        ...structuredClone(blankRecord),
        title,
        createdAt: now(),
        ...structuredClone(record),
        id,
      }
      base.crm.set(`${added.type}:${id}`, added)
      return added
    },
    bind(chatId: number, type: CrmType, id: number): void {
      base.chat(chatId).crm[type] = id
    },

    chat(key: number | string): Chat {
      const found = base.findChat(key)
      if (!found) throw new Error(`The portal has no chat ${key}`)
      return found
    },
    findChat(key: number | string): Chat | null {
      if (typeof key === 'number') return base.chats.get(key) ?? null
      return [...base.chats.values()].find(chat => chat.code !== null && userCode(chat) === key) ?? null
    },
    findSession(id: number): Session | null {
      for (const chat of base.chats.values()) {
        const found = chat.sessions.find(session => session.id === id)
        if (found) return found
      }
      return null
    },
    findCrm: (type: string, id: number) => base.crm.get(`${type}:${id}`) ?? null,
    dialogsOf(type: CrmType, id: number): Chat[] {
      const changed = (chat: Chat) => chat.sessions.at(-1)?.changedAt ?? 0
      return [...base.chats.values()].filter(chat => chat.crm[type] === id).sort((a, b) => changed(b) - changed(a))
    },
    clear(): void {
      ids = { ...firstIds }
      for (const map of [base.users, base.lines, base.chats, base.crm, base.stageNames, base.options]) map.clear()
    },
  }
  return Object.assign(base, createDialogs(base))
}
