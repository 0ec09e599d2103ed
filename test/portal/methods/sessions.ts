import { intercept, join, noteTransfer, start } from '../world/acts'
import { seesChat } from '../world/access'
import { RestError } from '../rest-error'
import { openSession } from '../world/model'
import type { Chat } from '../world/model'
import { act, int, read, text } from './method'
import type { Call, Method } from './method'

const scopes = ['imopenlines']
const noRights = 'You cannot open this conversation because you do not have sufficient permissions'

/** The dialog an act is for. @see OL/sessions/imopenlines-session-join.md, "Possible Error Codes" */
export function dialogOf({ params, portal, userId }: Call): Chat {
  const chat = portal.world.findChat(int(params['CHAT_ID']))
  if (!chat) throw new RestError(400, 'CHAT_ID', 'The specified chat identifier is incorrect')
  if (chat.kind !== 'lines') throw new RestError(400, 'CHAT_TYPE', 'The specified chat is not an Open Channel')
  if (!seesChat(portal.world, chat, userId)) throw new RestError(400, 'ACCESS_DENIED', noRights)
  if (!portal.world.users.get(userId)?.active)
    throw new RestError(400, 'USER_ID', 'The specified user identifier is incorrect')
  return chat
}

/** The dialog to take over, with other codes than its sisters. @see OL/sessions/imopenlines-session-intercept.md */
function dialogToIntercept({ params, portal, userId }: Call): Chat {
  const id = int(params['CHAT_ID'])
  if (id <= 0) throw new RestError(400, 'CHAT_ID_EMPTY', "Chat ID can't be empty")
  const chat = portal.world.findChat(id)
  if (chat?.kind !== 'lines' || !seesChat(portal.world, chat, userId))
    throw new RestError(400, 'OPERATOR_WRONG', 'You can not redirect to this operator')
  return chat
}

/** In the reports only where a test says so: it is not documented. */
function takeOver(chat: Chat, { portal: { world, settings }, userId }: Call): boolean {
  const [session, fromId] = [openSession(chat), chat.ownerId]
  const isTaken = intercept(world, chat, userId)
  if (isTaken && session && settings.reports.tellsIntercepts)
    noteTransfer(world, chat, session, { fromId, toId: userId, reason: 'manual', byId: userId })
  return isTaken
}

export const sessions: Record<string, Method> = {
  'imopenlines.session.open': read(scopes, ({ params, portal, userId }) => {
    const chat = portal.world.findChat(text(params['USER_CODE']))
    if (!chat || !seesChat(portal.world, chat, userId)) throw new RestError(400, 'ACCESS_DENIED', noRights)
    return { result: { chatId: String(chat.id) } }
  }),
  'imopenlines.session.join': act(scopes, {
    check: dialogOf,
    perform: (chat, { portal, userId }) => join(portal.world, chat, userId),
  }),
  'imopenlines.session.start': act(scopes, {
    check: dialogOf,
    perform: (chat, { portal, userId }) => start(portal.world, chat, userId),
  }),
  'imopenlines.session.intercept': act(scopes, {
    check: dialogToIntercept,
    perform: takeOver,
  }),
}
