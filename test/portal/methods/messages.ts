import { phpMap } from '../body'
import { RestError } from '../rest-error'
import type { Chat, Message } from '../world/model'
import { isoDate, userInCamelCase, userInSnakeCase } from '../world/print'
import { fileInCamelCase } from './files'
import { int, isEmpty, read, text } from './method'
import type { Call, Method } from './method'

const scopes = ['im']
const dialogIdEmpty = () => new RestError(400, 'DIALOG_ID_EMPTY', "Dialog ID can't be empty")
const noAccess = (what: string) => new RestError(403, 'ACCESS_ERROR', `You do not have access to ${what}`)

/** The chat of a `DIALOG_ID`, whoever asks. @throws RestError for what is no dialog's identifier */
export function chatNamed({ params, portal }: Call): Chat | null {
  const id = text(params['DIALOG_ID'])
  if (!/^(chat|sg)?\d+$/.test(id)) throw dialogIdEmpty()
  return portal.world.findChat(int(id.replace(/^(chat|sg)/, '')))
}

/** One message, of chats: numbers are numbers, keys in snake_case; parameters in capitals. */
function printMessage({ userId }: Call, chat: Chat, message: Message) {
  const unread = chat.unread.get(userId) ?? 0
  const params = [
    ...(message.files.length > 0 ? [['FILE_ID', message.files.map(file => file.id)] as const] : []),
    ...(message.attach.length > 0 ? [['ATTACH', message.attach] as const] : []),
    ...(message.replyTo ? [['REPLY_ID', message.replyTo] as const] : []),
    ...(message.edited ? [['IS_EDITED', 'Y'] as const] : []),
    ...(message.deleted ? [['IS_DELETED', 'Y'] as const] : []),
  ]
  return {
    id: message.id,
    chat_id: chat.id,
    author_id: message.authorId,
    date: isoDate(message.at),
    text: message.text,
    unread: unread > 0 && chat.messages.indexOf(message) >= chat.messages.length - unread,
    uuid: null,
    replaces: [],
    params: phpMap(params),
    disappearing_date: null,
  }
}

function filesOf({ portal }: Call, chat: Chat, messages: Message[]) {
  const author = ({ authorId }: Message) => portal.world.users.get(authorId)
  return messages.flatMap(message =>
    message.files.map(file => fileInCamelCase(portal.origin(), chat, message, file, author(message))),
  )
}

function authorsOf({ portal }: Call, messages: Message[]) {
  return [...new Set(messages.map(({ authorId }) => authorId))].flatMap(id => portal.world.users.get(id) ?? [])
}

function numberIn({ params }: Call, name: 'FIRST_ID' | 'LAST_ID'): number | null {
  if (isEmpty(params[name])) return null
  const value = text(params[name])
  if (!/^\d+$/.test(value))
    throw new RestError(400, `${name}_STRING`, `${name === 'FIRST_ID' ? 'First' : 'Last'} ID can't be string`)
  return Number(value)
}

/**
 * Newest first. Before or after a message; nothing at all if that message is missing. Without either the newest, and
 * all unread ones.
 *
 * @see api-reference/chats/messages/im-dialog-messages-get.md
 */
function pageOf(call: Call, chat: Chat): Message[] {
  const { params, userId } = call
  const limit = isEmpty(params['LIMIT']) ? 20 : Math.min(50, Math.max(1, int(params['LIMIT'])))
  const [first, last] = [numberIn(call, 'FIRST_ID'), numberIn(call, 'LAST_ID')]
  const { messages } = chat
  const place = (id: number) => messages.findIndex(message => message.id === id)
  if (first !== null) {
    const at = place(first)
    return at < 0 ? [] : messages.slice(at + 1, at + 1 + limit).reverse()
  }
  if (last !== null) return messages.slice(Math.max(0, place(last) - limit), Math.max(0, place(last))).reverse()
  return messages.slice(-Math.max(limit, chat.unread.get(userId) ?? 0)).reverse()
}

/** @see api-reference/chats/messages/im-dialog-messages-search.md */
function foundIn({ params, portal }: Call, chat: Chat): Message[] {
  const wanted = text(params['SEARCH_MESSAGE']).toLowerCase()
  const limit = isEmpty(params['LIMIT']) ? 50 : Math.min(200, Math.max(1, int(params['LIMIT'])))
  const before = int(params['LAST_ID']) || Infinity
  const { planHistoryDays } = portal.settings
  const from = planHistoryDays === null ? -Infinity : portal.now() - planHistoryDays * 24 * 60 * 60_000
  return chat.messages
    .filter(message => wanted.length <= 2 || message.text.toLowerCase().includes(wanted))
    .filter(message => message.id < before && message.at >= from)
    .slice(-limit)
    .reverse()
}

function chatNumbered({ params, portal }: Call): Chat | null {
  if (int(params['CHAT_ID']) <= 0) throw new RestError(400, 'CHAT_ID_EMPTY', "CHAT_ID can't be empty")
  return portal.world.findChat(int(params['CHAT_ID']))
}

const search = read(scopes, call => {
  const chat = chatNumbered(call)
  if (!chat?.members.has(call.userId)) throw noAccess('this chat')
  const messages = foundIn(call, chat)
  return {
    result: {
      users: authorsOf(call, messages).map(userInCamelCase),
      files: filesOf(call, chat, messages),
      additionalMessages: [],
      copilot: null,
      stickers: [],
      reactions: [],
      tariffRestrictions: { isHistoryLimitExceeded: call.portal.settings.planHistoryDays !== null },
      usersShort: [],
      messages: messages.map(message => {
        const { chat_id, author_id, ...printed } = printMessage(call, chat, message)
        const twice = { chatId: chat_id, chat_id, authorId: author_id, author_id }
        return { ...printed, ...twice, isSystem: author_id === 0, forward: null, viewedByOthers: false, block: null }
      }),
    },
  }
})

/** Reading messages of a chat. Only participants may, whichever channel lines others see. */
export const messages: Record<string, Method> = {
  'im.dialog.messages.get': read(scopes, call => {
    const chat = chatNamed(call)
    if (!chat?.members.has(call.userId)) throw noAccess('the specified dialog')
    const page = pageOf(call, chat)
    return {
      result: {
        chat_id: chat.id,
        messages: page.map(message => printMessage(call, chat, message)),
        users: authorsOf(call, page).map(userInSnakeCase),
        files: filesOf(call, chat, page),
      },
    }
  }),
  'im.dialog.messages.search': search,
  /** @see api-reference/chats/chat-users/im-chat-user-list.md */
  'im.chat.user.list': read(scopes, call => {
    if (int(call.params['CHAT_ID']) <= 0) throw new RestError(400, 'CHAT_ID_EMPTY', "Chat ID can't be empty")
    const chat = chatNumbered(call)
    if (!chat) throw new RestError(403, 'ACCESS_ERROR', 'Action unavailable')
    if (!chat.members.has(call.userId)) return { result: [] }
    return { result: [...chat.members, ...(chat.customerId ? [chat.customerId] : [])] }
  }),
}
