import { type ChatId, SessionId } from '../../contract/common'
import type { DialogView } from '../../contract/dialog'
import type { Account, AccountId } from '../../contract/account'
import type { WireDialog } from './wire'
import { drop } from '../account/active'
import { mayPage, type Transcript, windowSize } from './history'

/** The answers that a view was made from. */
export interface DialogAnswers {
  wire: WireDialog
  transcript: Transcript | null
}

/** Number of dialogs, the last ones read, whose answers are kept: a history may hold tens of thousands of messages. */
const mostAnswers = 8
/** Number of dialogs whose sessions, and the operator's part in them, are remembered. */
const mostStandings = 3000

interface RememberedDialog {
  joined: boolean
  /** Messages of the chat; null where only a list has mentioned it. */
  count: number | null
  sessions: Set<SessionId>
}

type DialogKey = { chatId: ChatId } | { userCode: string }

/** Facts about dialogs remembered beside their views. */
export interface Memory {
  /** Notes the answers of a view, until the view is kept or forgotten. */
  attach(view: DialogView, answers: DialogAnswers): void
  /** Keeps the answers of a view that is kept, and learns from them. */
  keep(view: DialogView, account: Account): void
  answers(chatId: ChatId, account: Account): DialogAnswers | null
  /** Learns from a list of my dialogs. */
  noteJoined(account: Account, dialogs: readonly { chatId: ChatId; userCode: string }[]): void
  /** Whether a page of the newest messages will do, because the operator takes part and the history may be long. */
  wantsPage(account: Account, where: DialogKey): boolean
  /** The latest known session before this one; the latest of all for null. */
  sessionBefore(chatId: ChatId, account: Account, sessionId: SessionId | null): SessionId | null
  /** Forgets all of an account that signs out. */
  forget(account: AccountId): void
}

export function createMemory(): Memory {
  const attached = new WeakMap<DialogView, DialogAnswers>()
  const kept = new Map<string, DialogAnswers>()
  const standings = new Map<string, RememberedDialog>()
  const chatByCode = new Map<string, ChatId>()

  function standing(key: string): RememberedDialog {
    const known = standings.get(key) ?? { joined: false, count: null, sessions: new Set() }
    put(standings, key, known, mostStandings)
    return known
  }
  function noteCode(account: Account, userCode: string, chatId: ChatId): void {
    put(chatByCode, `${account.id}:${userCode}`, chatId, mostStandings)
  }

  return {
    attach: (view, answers) => void attached.set(view, answers),
    keep(view, account) {
      const { chatId, userCode, joined, messageCount } = view.dialog
      const key = keyOf(chatId, account)
      const answers = attached.get(view)
      if (answers) put(kept, key, answers, mostAnswers)
      const known = standing(key)
      Object.assign(known, { joined, count: messageCount })
      for (const sessionId of sessionsIn(view)) known.sessions.add(sessionId)
      noteCode(account, userCode, chatId)
    },
    answers: (chatId, account) => kept.get(keyOf(chatId, account)) ?? null,
    noteJoined(account, dialogs) {
      for (const { chatId, userCode } of dialogs) {
        standing(keyOf(chatId, account)).joined = true
        noteCode(account, userCode, chatId)
      }
    },
    wantsPage(account, where) {
      if (!mayPage(account)) return false
      const chatId = 'chatId' in where ? where.chatId : chatByCode.get(`${account.id}:${where.userCode}`)
      const known = chatId && standings.get(keyOf(chatId, account))
      return known ? known.joined && (known.count === null || known.count > windowSize) : false
    },
    sessionBefore(chatId, account, sessionId) {
      const known = standings.get(keyOf(chatId, account))?.sessions ?? []
      const earlier = [...known].filter(id => sessionId === null || id < sessionId)
      return earlier.length > 0 ? SessionId.parse(Math.max(...earlier)) : null
    },
    forget: account => [kept, standings, chatByCode].forEach(map => drop(map, account)),
  }
}

const keyOf = (chatId: ChatId, account: Account) => `${account.id}:${chatId}`

function put<V>(map: Map<string, V>, key: string, value: V, most: number): void {
  map.delete(key)
  map.set(key, value)
  for (const oldest of map.keys()) {
    if (map.size <= most) break
    map.delete(oldest)
  }
}

/** The portal names a session in the link it writes when one begins. */
const mark = /(?:IM_HISTORY|CHAT)=imol\|(\d{1,12})/gi

function sessionsIn({ dialog, messages }: DialogView): SessionId[] {
  const named = messages.flatMap(({ author, text }) =>
    author.kind === 'system' ? [...text.matchAll(mark)].map(([, id]) => Number(id)) : [],
  )
  const all = [dialog.sessionId, ...messages.map(({ sessionId }) => sessionId), ...named]
  return [...new Set(all)].flatMap(id => SessionId.safeParse(id).data ?? [])
}
