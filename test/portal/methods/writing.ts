import { RestError } from '../rest-error'
import type { Chat } from '../world/model'
import { act, int, isEmpty, text } from './method'
import type { Call, Method } from './method'
import { chatNamed } from './messages'

const scopes = ['im']
const unavailable = (code: string) => new RestError(400, code, 'Action unavailable')

/** A message to write. The portal tidies up its text; it has an `id` once it is written. */
interface Written {
  chat: Chat
  text: string
  replyTo: number
  id: number
}

/** Parts of a message that the console does not send. */
function checkParts({ params }: Call): void {
  const isObject = (value: unknown) => typeof value === 'object' && value !== null
  const parts = { ATTACH: 'attach', KEYBOARD: 'keyboard', MENU: 'menu' }
  for (const [name, word] of Object.entries(parts)) {
    const value = params[name]
    if (isEmpty(value)) continue
    if (!isObject(value)) throw new RestError(400, `${name}_ERROR`, `Incorrect ${word} params`)
    if (name === 'ATTACH' && JSON.stringify(value).length > 60_000)
      throw new RestError(400, 'ATTACH_OVERSIZE', 'You have exceeded the maximum allowable size of attach')
  }
  if (!['', 'Y', 'N'].includes(text(params['SYSTEM']))) throw new RestError(400, 'PARAMS_ERROR', 'Incorrect params')
}

/** A bare number is a colleague: it stands for the chat of the two, which begins with their first message. */
function privateChat({ portal: { world }, userId }: Call, other: number): Chat {
  const isTheirs = (chat: Chat) => chat.kind === 'private' && chat.members.has(userId) && chat.members.has(other)
  return [...world.chats.values()].find(isTheirs) ?? world.addChat({ members: [userId, other], private: true })
}

/** @see api-reference/chats/messages/im-message-add.md, "Possible Error Codes" */
function written(call: Call): Written {
  const { params, portal, userId } = call
  const dialogId = text(params['DIALOG_ID'])
  if (!/^(chat|sg)?\d+$/.test(dialogId)) throw new RestError(400, 'USER_ID_EMPTY', "User ID can't be empty")
  if (/^\d+$/.test(dialogId) && !portal.world.users.has(Number(dialogId)))
    throw new RestError(400, 'USER_NOT_FOUND', 'User not found')
  checkParts(call)
  const tidy = text(params['MESSAGE']).replaceAll('\r\n', '\n').trim()
  if (tidy === '' && isEmpty(params['ATTACH'])) throw new RestError(400, 'MESSAGE_EMPTY', "Message can't be empty")
  const chat = /^\d+$/.test(dialogId) ? privateChat(call, Number(dialogId)) : chatNamed(call)
  if (!chat) throw new RestError(400, 'CHAT_ID', 'Error creating message')
  if (!chat.members.has(userId)) throw unavailable('ACCESS_ERROR')
  const replyTo = int(params['REPLY_ID'])
  if (replyTo > 0) checkReply(call, chat, replyTo)
  return { chat, text: tidy, replyTo, id: 0 }
}

function checkReply({ portal }: Call, chat: Chat, id: number): void {
  const holder = [...portal.world.chats.values()].find(each => each.messages.some(message => message.id === id))
  if (!holder) throw unavailable('REPLY_ACCESS_ERROR')
  if (holder !== chat)
    throw new RestError(400, 'REPLY_FROM_OTHER_CHAT_ERROR', 'You can only reply to a message within the same chat')
}

/** The number of others' messages after a given one. */
const unreadAfter = (chat: Chat, id: number, userId: number) =>
  chat.messages.filter(message => message.id > id && message.authorId !== userId).length

/** Messages of participants, and how far they have read. */
export const writing: Record<string, Method> = {
  'im.message.add': act(scopes, {
    check: written,
    perform(message, { portal, userId }) {
      const { replyTo } = message
      const added = portal.world.message(message.chat.id, {
        from: userId,
        text: portal.settings.rewrites?.text(message.text) ?? message.text,
        ...(replyTo > 0 ? { replyTo } : {}),
      })
      message.id = added.id
      return true
    },
    answer: ({ id }) => id,
  }),
  /** Answers `false` in place of an error to those who have no access. @see api-reference/chats/messages/im-dialog-read.md */
  'im.dialog.read': act(scopes, {
    check(call) {
      const chat = chatNamed(call)
      return { chat: chat?.members.has(call.userId) ? chat : null }
    },
    perform({ chat }, { params, userId }) {
      if (!chat) return false
      const before = chat.unread.get(userId) ?? 0
      const left = isEmpty(params['MESSAGE_ID']) ? 0 : unreadAfter(chat, int(params['MESSAGE_ID']), userId)
      chat.unread.set(userId, Math.min(before, left))
      return left < before
    },
    answer: ({ chat }, { params, userId }) =>
      chat !== null && {
        dialogId: `chat${chat.id}`,
        chatId: chat.id,
        lastId: int(params['MESSAGE_ID']) || (chat.messages.at(-1)?.id ?? 0),
        counter: chat.unread.get(userId) ?? 0,
      },
  }),
  /** @see api-reference/chats/messages/im-dialog-writing.md */
  'im.dialog.writing': act(scopes, {
    check(call) {
      const chat = chatNamed(call)
      if (!chat?.members.has(call.userId)) throw new RestError(403, 'ACCESS_ERROR', 'Action unavailable')
      return chat
    },
    perform: () => true,
  }),
}
