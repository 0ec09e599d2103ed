import type { Result } from '../bitrix/methods'
import { parseSessionData, type SessionData } from '../bitrix/entity-data'
import { parseUserCode, withoutPrefix } from '../bitrix/user-code'
import { Instant, LineId, SessionId } from '../contract/models'
import type { LastMessage, OwnDialog, OwnGroup } from '../contract/models-own'
import type { Account } from '../contract/models-account'
import { withoutLine } from './dialog-model'
import type { Directory } from './directory'

export type RecentItem = Result<'im.recent.list'>['items'][number]

interface Known {
  account: Account
  directory: Directory
  /** What was known of the dialog before. */
  before: OwnDialog | null
}

/** Longer texts are no excerpts. */
const longestText = 400
const spamStatus = 65

/** Reads an entry of the recent chats as one of the operator's dialogs; null for what is no dialog of a line. */
export function ownDialogOf(item: RecentItem, known: Known): OwnDialog | null {
  const { chat, chat_id: chatId, lines } = item
  if (!chatId || chat?.entity_type.toUpperCase() !== 'LINES') return null
  const data = parseSessionData(chat.entity_data_1)
  const last = lastOf(item, known)
  const group = groupOf(lines?.status ?? null, data, chat.owner, last)
  const { directory, account } = known
  const owner = group === 'closed' ? null : chat.owner
  return {
    chatId,
    ...identityOf(item.title || chat.name, chat.entity_id, data, directory),
    group,
    spam: lines?.status === spamStatus,
    sessionId: SessionId.safeParse(data.sessionId).data ?? null,
    operator: owner === null ? null : { id: owner, name: directory.person(owner) },
    mine: owner === account.user.id,
    last,
    waitingSince: waitingSince(group, last, startOf(lines?.date_create ?? null, data), sameSession(known.before, data)),
    lastAt: item.date_last_activity ?? last?.at ?? null,
    unread: item.counter,
    pinned: data.pinned,
  }
}

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

/**
 * The session's code says it: below 10 nobody has answered, below 40 the customer waits, from 60 on it is over. Without a
 * code, what else is known of the chat.
 */
function groupOf(status: number | null, data: SessionData, owner: number | null, last: LastMessage | null): OwnGroup {
  if (status === null) {
    if (data.sessionId === null) return 'closed'
    if (owner === null) return 'new'
    return last?.by === 'customer' ? 'work' : 'answered'
  }
  if (status >= 60) return 'closed'
  if (status >= 40) return 'answered'
  return status >= 10 ? 'work' : 'new'
}

function lastOf({ message, user, chat }: RecentItem, { account, directory }: Known): LastMessage | null {
  if (!message) return null
  const { id, text, author_id: author, date } = message
  const isAuthor = user?.id === author
  const by = (): LastMessage['by'] => {
    if (author === 0) return 'system'
    if (author === account.user.id) return 'me'
    if (isAuthor && user.bot) return 'bot'
    // Portals before connectors were marked show customers as extranet users.
    if (isAuthor) return user.connector || user.extranet ? 'customer' : 'colleague'
    return author === chat?.owner || directory.person(author) !== null ? 'colleague' : 'customer'
  }
  return { id, by: by(), text: text.slice(0, longestText).toWellFormed(), files: message.file, at: date }
}

function startOf(created: Instant | null, { startedAt }: SessionData): Instant | null {
  return created ?? (startedAt === null ? null : (Instant.safeParse(startedAt * 1000).data ?? null))
}

const sameSession = (before: OwnDialog | null, { sessionId }: SessionData) =>
  before !== null && before.sessionId === sessionId && before.group !== 'answered' ? before.waitingSince : null

/**
 * Only the last message is told, and a customer may have written several: what was seen before reaches further back.
 *
 * @param seen Since when he waited at the last reading, in the same session.
 */
function waitingSince(group: OwnGroup, last: LastMessage | null, started: Instant | null, seen: Instant | null) {
  if (group === 'answered' || group === 'closed') return null
  if (group === 'new') return seen ?? started ?? last?.at ?? null
  if (last?.by === 'me' || last?.by === 'colleague') return null
  return seen ?? (last?.by === 'customer' ? last.at : started)
}
