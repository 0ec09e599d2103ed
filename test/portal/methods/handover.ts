import { RestError } from '../rest-error'
import { isSupervisor, seesChat } from '../world/access'
import { createLead, startFromMessage, transferToLine, transferToPerson } from '../world/handover'
import type { Chat } from '../world/model'
import { act, int, isEmpty, text } from './method'
import type { Call, Method } from './method'
import { dialogOf } from './sessions'

const scopes = ['imopenlines']
const refused = (code: string, description: string) => new RestError(400, code, description)

type To = { userId: number } | { lineId: number }
interface Transfer {
  chat: Chat
  to: To
}

/** The target of a transfer: TRANSFER_ID stands for both others, and USER_ID goes before QUEUE_ID. */
function targetOf({ params }: Call): To {
  const both = text(params['TRANSFER_ID'])
  const toQueue = /^queue/.test(both)
  const user = both === '' ? params['USER_ID'] : toQueue ? undefined : both
  const queue = both === '' ? params['QUEUE_ID'] : toQueue ? both.slice('queue'.length) : undefined
  if (user !== undefined) {
    if (int(user) <= 0) throw refused('USER_ID_EMPTY', "User ID can't be empty")
    return { userId: int(user) }
  }
  if (queue === undefined) throw refused('TRANSFER_ID_EMPTY', "Queue ID or User ID can't be empty")
  if (int(queue) <= 0) throw refused('QUEUE_ID_EMPTY', "QUEUE ID can't be empty")
  return { lineId: int(queue) }
}

/** @see OL/operators/imopenlines-operator-transfer.md, "Possible Error Codes" */
function transferOf(call: Call): Transfer {
  const { params, portal, userId } = call
  if (int(params['CHAT_ID']) <= 0) throw refused('CHAT_ID_EMPTY', "Chat ID can't be empty")
  const to = targetOf(call)
  const chat = portal.world.findChat(int(params['CHAT_ID']))
  const wrong = refused('OPERATOR_WRONG', 'You can not redirect to this operator')
  if (chat?.kind !== 'lines' || !seesChat(portal.world, chat, userId)) throw wrong
  if ('lineId' in to) {
    if (!portal.world.lines.get(to.lineId)?.active) throw wrong
    return { chat, to }
  }
  const person = portal.world.users.get(to.userId)
  if (!person?.active || person.type !== 'user' || to.userId === userId) throw wrong
  return { chat, to }
}

/** A message by its number. The documented refusals know no code for one that is not in the chat. */
const startOf = (call: Call) => ({ chat: dialogOf(call), messageId: int(call.params['MESSAGE_ID']) })

function leadOf(call: Call): Chat {
  const chat = dialogOf(call)
  if (chat.ownerId === call.userId) return chat
  throw refused('ERROR_USER_NOT_OPERATOR', 'Attempt to save a CRM object by a user who is not an operator')
}

/** The rights to a session's rating belong to the supervisors of its line. @see OL/sessions/imopenlines-session-head-vote.md */
function voteOf({ params, portal: { world }, userId }: Call) {
  const id = int(params['SESSION_ID'])
  if (id <= 0) throw refused('EMPTY_SESSION_ID', "Session ID can't be empty")
  if (isEmpty(params['RATING']) && isEmpty(params['COMMENT']))
    throw refused('EMPTY_VOTE_PARAMS', 'At least one of the parameters RATING or COMMENT must be specified')
  const session = world.findSession(id)
  if (!session || !isSupervisor(world, world.chat(session.chatId).lineId, userId))
    throw refused('ACCESS_DENIED', 'You cannot open this conversation as you do not have sufficient rights')
  return session
}

function quickAnswerOf(call: Call) {
  const chat = call.portal.world.findChat(int(call.params['CHAT_ID']))
  if (!chat) throw refused('CHAT_ID', 'Invalid chat identifier provided')
  dialogOf(call)
  const message = chat.messages.find(({ id }) => id === int(call.params['MESSAGE_ID']))
  const line = call.portal.world.lines.get(chat.lineId)
  if (!message?.text || !line) throw refused('CANT_SAVE_QUICK_ANSWER', 'Error saving quick answer')
  return { line, text: message.text }
}

/** Acts that hand a dialog on, make something from it, or rate it. */
export const handover: Record<string, Method> = {
  'imopenlines.operator.transfer': act(scopes, {
    check: transferOf,
    perform: ({ chat, to }, { portal: { world }, userId }) =>
      'userId' in to
        ? transferToPerson(world, chat, userId, to.userId)
        : transferToLine(world, chat, userId, to.lineId),
  }),
  'imopenlines.message.session.start': act(scopes, {
    check: startOf,
    perform: ({ chat, messageId }, { portal, userId }) => startFromMessage(portal.world, chat, userId, messageId),
  }),
  'imopenlines.crm.lead.create': act(scopes, {
    check: leadOf,
    perform: (chat, { portal }) => createLead(portal.world, chat),
  }),
  'imopenlines.session.head.vote': act(scopes, {
    check: voteOf,
    perform(session, { params }) {
      const before = [session.voteHead, session.commentHead].join()
      if (!isEmpty(params['RATING'])) session.voteHead = Math.min(5, Math.max(1, int(params['RATING'])))
      if (!isEmpty(params['COMMENT'])) session.commentHead = text(params['COMMENT'])
      return before !== [session.voteHead, session.commentHead].join()
    },
  }),
  'imopenlines.message.quick.save': act(scopes, {
    check: quickAnswerOf,
    perform({ line, text: answer }) {
      line.quickAnswers = [...(line.quickAnswers ?? []), answer]
      return true
    },
  }),
}
