import { RestError } from '../rest-error'
import { answer } from '../world/acts'
import { openSession, sessionStatus } from '../world/model'
import type { Chat } from '../world/model'
import { finish, pin, silence, skip, spam } from '../world/operator-acts'
import { act, isEmpty, text } from './method'
import type { Call, Method } from './method'
import { dialogOf } from './sessions'

const scopes = ['imopenlines']
const notOperator = () => new RestError(400, 'ERROR_USER_NOT_OPERATOR', 'You are not the operator of this conversation')
const isOn = ({ params }: Call) => text(params['ACTIVATE']) === 'Y'

/** A dialog that can be passed on. @see OL/operators/imopenlines-operator-skip.md, "Possible Error Codes" */
function dialogToSkip(call: Call): Chat {
  const chat = dialogOf(call)
  const isColleagues = chat.ownerId !== 0 && chat.ownerId !== call.userId
  if (!openSession(chat) || isColleagues)
    throw new RestError(400, 'ACCESS_DENIED_KICK', 'Insufficient permissions to remove participants from the chat')
  return chat
}

/** A dialog to close. The codes for a closed one and for a colleague's are not documented, but observed. */
function dialogToFinish(call: Call): Chat {
  const chat = dialogOf(call)
  if (!openSession(chat)) throw new RestError(400, 'NOT_LOAD_SESSION_OR_CHAT', 'Failed to load the session or the chat')
  return chat
}

function ownDialogToFinish(call: Call): Chat {
  const chat = dialogToFinish(call)
  if (chat.ownerId !== 0 && chat.ownerId !== call.userId) throw notOperator()
  return chat
}

/** The operator's own dialog. @see OL/sessions/imopenlines-session-mode-pin.md, "Possible Error Codes" */
function dialogToPin(call: Call): Chat {
  if (isEmpty(call.params['CHAT_ID'])) throw new RestError(400, 'CHAT_ID_EMPTY', "Chat ID can't be empty")
  const chat = dialogOf(call)
  if (chat.ownerId !== call.userId) throw notOperator()
  return chat
}

/** All the caller's dialogs under way; answers their sessions. @see OL/sessions/imopenlines-session-mode-pin-all.md */
function pinAll(active: boolean): Method {
  return act(scopes, {
    check({ portal, userId }) {
      const mine = [...portal.world.chats.values()].filter(chat => chat.ownerId === userId && isUnderWay(chat))
      return mine.filter(chat => chat.pinned !== active)
    },
    perform: (chats, { portal, userId }) => chats.filter(chat => pin(portal.world, chat, userId, active)).length > 0,
    answer: chats => chats.map(chat => openSession(chat)?.id),
  })
}

/** Taken, and not waiting to be closed. */
function isUnderWay(chat: Chat): boolean {
  const session = openSession(chat)
  return session !== null && sessionStatus[session.state] >= 10 && sessionStatus[session.state] < 50
}

/** An operator's acts on a dialog of the queue. */
export const operators: Record<string, Method> = {
  // Takes the dialog even from others. @see OL/operators/imopenlines-operator-answer.md
  'imopenlines.operator.answer': act(scopes, {
    check: dialogOf,
    perform: (chat, { portal, userId }) => answer(portal.world, chat, userId),
  }),
  'imopenlines.operator.skip': act(scopes, {
    check: dialogToSkip,
    perform: (chat, { portal, userId }) => skip(portal.world, chat, userId),
  }),
  'imopenlines.operator.finish': act(scopes, {
    check: ownDialogToFinish,
    perform: (chat, { portal, userId }) => finish(portal.world, chat, userId),
  }),
  'imopenlines.operator.another.finish': act(scopes, {
    check: dialogToFinish,
    perform: (chat, { portal, userId }) => finish(portal.world, chat, userId),
  }),
  // True even where there is nothing to close. @see OL/operators/imopenlines-operator-spam.md
  'imopenlines.operator.spam': act(scopes, {
    check: dialogOf,
    perform: (chat, { portal, userId }) => spam(portal.world, chat, userId),
  }),
  'imopenlines.session.mode.pin': act(scopes, {
    check: dialogToPin,
    // On by default.
    perform: (chat, call) => pin(call.portal.world, chat, call.userId, isEmpty(call.params['ACTIVATE']) || isOn(call)),
  }),
  // Off by default. @see OL/sessions/imopenlines-session-mode-silent.md
  'imopenlines.session.mode.silent': act(scopes, {
    check: dialogOf,
    perform: (chat, call) => silence(call.portal.world, chat, call.userId, isOn(call)),
  }),
  'imopenlines.session.mode.pinAll': pinAll(true),
  'imopenlines.session.mode.unpinAll': pinAll(false),
}
