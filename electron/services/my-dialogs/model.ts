import type { Result } from '../../bitrix/methods'
import { parseSessionData, type SessionData, toldIn } from '../../bitrix/identifiers/entity-data'
import { parseUserCode, withoutPrefix } from '../../bitrix/identifiers/user-code'
import { Instant, LineId, SessionId } from '../../contract/common'
import type { DialogStatus } from '../../contract/dialog'
import type { LastMessage, MyDialog, MyDialogGroup } from '../../contract/my-dialogs'
import type { Account } from '../../contract/account'
import { beginningOf } from './beginning'
import { withoutLine } from '../dialog/model'
import { kindOf, waitingIn } from '../dialog/waiting'
import type { Directory } from '../people/directory'

export type RecentItem = Result<'im.recent.list'>['items'][number]

interface ListContext {
  account: Account
  directory: Directory
  /** The dialog's earlier state. */
  before: MyDialog | null
  /** The facts that the dialog's own reading told. */
  told: Told | null
  /** Whether this portal marks customers, as other entries of the same answer show. */
  marksCustomers: boolean
}

/** The party that waits in a dialog, by its own reading, which covers all messages and deleted ones. */
export interface Told {
  sessionId: SessionId | null
  /** Its last message at that time. */
  lastId: number
  ownerId: number | null
  group: MyDialogGroup
  waitingSince: Instant | null
}

/** The group of a dialog by its own reading; null where that does not tell. */
export const groupByStatus: Record<DialogStatus, MyDialogGroup | null> = {
  new: 'new',
  waiting: 'work',
  answered: 'answered',
  closing: 'answered',
  closed: 'closed',
  open: null,
}

/** Longer texts are cut to this length: the list shows excerpts. UTF-16 units. */
const longestText = 400
const spamStatus = 65

/** Reads an entry of the recent chats as one of my dialogs; null for a chat that is no dialog of a channel line. */
export function myDialogOf(item: RecentItem, known: ListContext): MyDialog | null {
  const { chat, chat_id: chatId, lines } = item
  if (!chatId || chat?.entity_type.toUpperCase() !== 'LINES') return null
  const data = parseSessionData(chat.entity_data_1)
  const last = lastOf(item, known)
  const standing = standingOf(item, known, data, last)
  const { group } = standing
  const { directory, account } = known
  const owner = group === 'closed' ? null : chat.owner
  return {
    chatId,
    ...identityOf(item.title || chat.name, chat.entity_id, data, directory),
    ...standing,
    spam: lines?.status === spamStatus,
    sessionId: SessionId.safeParse(data.sessionId).data ?? null,
    operator: owner === null ? null : { id: owner, name: directory.person(owner) },
    mine: owner === account.user.id,
    last,
    lastAt: item.date_last_activity ?? last?.at ?? null,
    unread: unreadOf(item.counter, last),
    pinned: data.pinned,
    ...(!toldIn(chat.entity_data_1).pinned && { pinUntold: true as const }),
  }
}

/** The portal counts the system's own lines; the last one is known to be such a line. */
const unreadOf = (counter: number, last: LastMessage | null): number =>
  last?.by === 'system' ? Math.max(0, counter - 1) : counter

function identityOf(title: string, entityId: string, data: SessionData, directory: Directory) {
  const userCode = withoutPrefix(entityId)
  const parsed = parseUserCode(userCode)
  const code = typeof parsed === 'string' ? null : parsed
  const cameBy = LineId.safeParse(code?.lineId).data ?? null
  const lineId = LineId.safeParse(data.lineId).data ?? cameBy
  const connector = code?.connector ?? userCode.split('|')[0] ?? ''
  const lineName = lineId && directory.line(lineId)
  const names = [lineName, cameBy && directory.line(cameBy)].filter(name => name !== null)
  return {
    title: title || userCode,
    customer: withoutLine(title, names) || userCode,
    userCode,
    connector,
    connectorTitle: directory.connector(connector),
    lineId,
    lineName,
  }
}

const speakers = { customer: 'customer', me: 'operator', colleague: 'operator', bot: 'bot', system: 'system' } as const

/**
 * A dialog's place in the list. The list tells only the last message, though a customer may have written several:
 * earlier polls reach further back, and the dialog's own reading of the same message counts first.
 */
function standingOf(
  { lines, chat, message }: RecentItem,
  { before, told }: ListContext,
  data: SessionData,
  last: LastMessage | null,
): Pick<MyDialog, 'group' | 'waitingSince' | 'waitsAtMost'> {
  const owner = chat?.owner ?? null
  const code = codeOf(lines?.status ?? null, data, owner)
  if (code === 'closed') return { group: 'closed', waitingSince: null }
  if (code === 'closing') return { group: 'answered', waitingSince: null }
  const isSameTranscript = told?.sessionId === data.sessionId && told.ownerId === owner && told.lastId === last?.id
  if (isSameTranscript) return { group: told.group, waitingSince: told.waitingSince }

  const isGoingOn = before?.sessionId === data.sessionId && before.group !== 'answered'
  const seen = isGoingOn ? before.waitingSince : null
  const atMost = { waitsAtMost: true as const }
  const kept = isGoingOn && before.waitsAtMost ? atMost : {}
  const { isDeleted: deleted = false, isHidden: hidden } = message?.params ?? {}
  const spoken = last && { kind: speakers[last.by], at: last.at, deleted, hidden }
  const waiting = waitingIn(spoken ? [spoken] : [])
  const started = startOf(lines?.date_create ?? null, data)
  const isHeard = waiting.last === 'customer'
  if (code === 'new')
    return { group: 'new', waitingSince: waiting.last === 'operator' ? null : (seen ?? started ?? last?.at ?? null) }
  if (isHeard) return { group: 'work', waitingSince: seen ?? waiting.since, ...kept }
  if (waiting.last === 'operator') return { group: 'answered', waitingSince: null }
  // The last message says nothing about it, so it stays as it was, unless that message, now deleted, was the only one.
  const wasFirst = waiting.isTakenBack && (seen === null || seen === last?.at)
  const isWaiting = !wasFirst && (seen !== null || code === 'work' || (code === null && last?.by === 'bot'))
  if (!isWaiting) return { group: 'answered', waitingSince: null }
  if (seen !== null) return { group: 'work', waitingSince: seen, ...kept }
  // Some message since the session began has asked, and nothing tells which.
  return { group: 'work', waitingSince: started, ...(started !== null && atMost) }
}

type Code = MyDialogGroup | 'closing'

/**
 * The meaning of the session's code: below 10 nobody has answered, below 40 the customer waits, below 50 the operator
 * has answered, below 60 the portal waits to close, then it is over. Without a code, other facts about the chat decide;
 * null where only its messages tell.
 */
function codeOf(status: number | null, data: SessionData, owner: number | null): Code | null {
  if (status === null) {
    if (data.sessionId === null) return 'closed'
    return owner === null ? 'new' : null
  }
  if (status >= 60) return 'closed'
  if (status >= 50) return 'closing'
  if (status >= 40) return 'answered'
  return status >= 10 ? 'work' : 'new'
}

function lastOf(
  { message, user, chat }: RecentItem,
  { account, directory, marksCustomers }: ListContext,
): LastMessage | null {
  if (!message) return null
  const { id, text, author_id: author, date } = message
  const kind = kindOf(author, user?.id === author ? user : null, {
    isOperator: author === account.user.id || author === chat?.owner,
    isColleague: directory.person(author) !== null,
    marksCustomers,
  })
  const by = kind === 'operator' ? (author === account.user.id ? 'me' : 'colleague') : kind
  return { id, by, text: beginningOf(text, longestText), files: message.file, at: date }
}

function startOf(created: Instant | null, { startedAt }: SessionData): Instant | null {
  return created ?? (startedAt === null ? null : (Instant.safeParse(startedAt * 1000).data ?? null))
}
