import { fullName, openSession, sessionStatus } from '../world/model'
import type { Chat } from '../world/model'
import { chatInSnakeCase, isoDate, userInSnakeCase } from '../world/print'
import { offeredTo } from '../world/robots'
import type { World } from '../world/world'
import { int, isEmpty, read, text } from './method'
import type { Call, Method } from './method'

/** A chat by one of the dates the portal keeps for it. */
interface Entry {
  chat: Chat
  at: number
}

/**
 * Chats the user takes part in, and unowned dialogs of channel lines whose queue the user is in, the newest first. The
 * portal selects records, of which a chat has several: one for each earlier session beside that of its last message.
 */
function recentOf(call: Call): Entry[] {
  const before = Date.parse(text(call.params['LAST_MESSAGE_DATE']))
  return chatsOf(call)
    .flatMap(chat => [
      { chat, at: lastAt(chat) },
      ...chat.sessions.slice(0, -1).map(session => ({ chat, at: session.changedAt })),
    ])
    .filter(({ at }) => !(at > before))
    .sort((a, b) => b.at - a.at)
}

function chatsOf({ params, portal: { world }, userId }: Call): Chat[] {
  const yes = (name: string) => params[name] === 'Y'
  const undistributed = (chat: Chat) =>
    chat.ownerId === 0 &&
    openSession(chat) !== null &&
    (world.lines.get(chat.lineId)?.queue.includes(userId) ?? false) &&
    (offeredTo(world, chat) ?? userId) === userId
  return [...world.chats.values()]
    .filter(chat => chat.members.has(userId) || (!yes('SKIP_UNDISTRIBUTED_OPENLINES') && undistributed(chat)))
    .filter(chat => !(yes('SKIP_OPENLINES') && chat.kind === 'lines'))
    .filter(chat => !(yes('SKIP_CHAT') && chat.kind === 'chat'))
    .filter(chat => !(yes('SKIP_DIALOG') && chat.kind === 'private'))
    .filter(chat => !(yes('UNREAD_ONLY') && !chat.unread.get(userId)))
}

const lastAt = (chat: Chat) => chat.messages.at(-1)?.at ?? chat.createdAt

/** @see api-reference/chats/im-recent-list.md; `lines.id` is the session's number, as portals give it. */
function printRecent(world: World, chat: Chat, userId: number) {
  const last = chat.messages.at(-1)
  const author = world.users.get(last?.authorId ?? 0)
  const session = chat.sessions.at(-1)
  const partner =
    chat.kind === 'private' ? world.users.get([...chat.members].find(id => id !== userId) ?? 0) : undefined
  return {
    id: partner ? partner.id : `chat${chat.id}`,
    chat_id: chat.id,
    type: partner ? 'user' : 'chat',
    avatar: { url: '', color: chat.color },
    title: partner ? fullName(partner) : chat.title,
    message: {
      id: last?.id ?? 0,
      text: last?.text ?? '',
      file: (last?.files.length ?? 0) > 0,
      author_id: last?.authorId ?? 0,
      attach: (last?.attach.length ?? 0) > 0,
      sticker: null,
      date: isoDate(lastAt(chat)),
      status: 'received',
      uuid: null,
    },
    counter: chat.unread.get(userId) ?? 0,
    last_id: last?.id ?? 0,
    pinned: false,
    unread: false,
    has_reminder: false,
    date_update: isoDate(lastAt(chat)),
    date_last_activity: isoDate(lastAt(chat)),
    chat: partner ? { text_field_enabled: true, background_id: null, mute_list: [] } : chatInSnakeCase(chat, userId),
    ...(session
      ? { lines: { id: session.id, status: sessionStatus[session.state], date_create: isoDate(session.openedAt) } }
      : {}),
    user: author ? userInSnakeCase(author) : { id: 0 },
    options: [],
  }
}

export const recent: Record<string, Method> = {
  'im.recent.list': read(['im'], call => {
    const offset = Math.max(0, int(call.params['OFFSET']))
    const limit = isEmpty(call.params['LIMIT']) ? 50 : Math.min(200, Math.max(1, int(call.params['LIMIT'])))
    const all = recentOf(call)
    const hasMore = offset + limit < all.length
    // Within a page each chat is there once; the next page may have it again.
    const chats = new Set(all.slice(offset, offset + limit).map(({ chat }) => chat))
    return {
      result: {
        items: [...chats].map(chat => printRecent(call.portal.world, chat, call.userId)),
        hasMorePages: hasMore,
        hasMore,
        copilot: { chats: null, messages: null, roles: [], recommendedRoles: [] },
        messagesAutoDeleteConfigs: [],
      },
      total: -1,
    }
  }),
}
