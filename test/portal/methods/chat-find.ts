import { seesChat } from '../world/access'
import { fullName } from '../world/model'
import type { Chat } from '../world/model'
import { chatInSnakeCase } from '../world/print'
import { int, isEmpty, read, text } from './method'
import type { Call, Method } from './method'

const shortest = 2
const most = 50

/** Every word matches the beginning of one, as in the portal's index. */
function hasWords(haystack: string, phrase: string): boolean {
  const words = haystack.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const wanted = phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return wanted.length > 0 && wanted.every(one => words.some(word => word.startsWith(one)))
}

function named({ portal: { world } }: Call, chat: Chat): string {
  const people = [...chat.members, chat.customerId].flatMap(id => world.users.get(id) ?? [])
  return [chat.title, ...people.map(fullName)].join(' ')
}

/** @see api-reference/chats/search/im-search-chat-list.md; if both phrases are given, `FIND` counts. */
export const chatFind: Record<string, Method> = {
  'im.search.chat.list': read(['im'], call => {
    const { params, portal, userId } = call
    const ofLines = isEmpty(params['FIND'])
    const phrase = text(ofLines ? params['FIND_LINES'] : params['FIND']).trim()
    // A phrase that is too short finds nothing; no error is documented for it.
    const found = [...portal.world.chats.values()]
      .filter(chat => phrase.length >= shortest && (chat.kind === 'lines') === ofLines && chat.kind !== 'private')
      .filter(chat => seesChat(portal.world, chat, userId) && hasWords(named(call, chat), phrase))
      .sort((a, b) => b.id - a.id)
    const offset = Math.max(0, int(params['OFFSET']))
    const limit = isEmpty(params['LIMIT']) ? 10 : Math.min(most, Math.max(1, int(params['LIMIT'])))
    const more = offset + limit < found.length
    return {
      result: found.slice(offset, offset + limit).map(chat => chatInSnakeCase(chat, userId)),
      total: found.length,
      ...(more ? { next: offset + limit } : {}),
    }
  }),
}
