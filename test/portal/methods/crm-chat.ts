import { RestError } from '../rest-error'
import { seesCrm, seesLine } from '../world/access'
import type { Chat } from '../world/model'
import { argument, asId, isActive } from './crm'
import { act, int, isEmpty, text } from './method'
import type { Call, Method } from './method'

const scopes = ['imopenlines']
const denied = (description: string) => new RestError(403, 'ACCESS_DENIED', `Access denied! ${description}`)

interface Target {
  /** Null if the record has no chat at all. */
  chat: Chat | null
  userId: number
}

/** The chat by its record: only active ones count, so that new, closing and closed ones are "not in the CRM". */
function targetOf({ params, portal, userId: caller }: Call): Target {
  const { world, settings } = portal
  const userId = int(params['USER_ID'])
  const record = world.findCrm(text(params['CRM_ENTITY_TYPE']).toLowerCase(), asId(params['CRM_ENTITY']) ?? 0)
  if (!record || !seesCrm(record, caller)) throw denied("You don't have access to join user to chat")
  if (settings.noMessenger) throw new RestError(400, 'IM_NOT_INSTALLED', 'Messenger is not installed.')
  const active = world.dialogsOf(record.type, record.id).filter(isActive)
  const wanted = isEmpty(params['CHAT_ID']) ? null : int(params['CHAT_ID'])
  const chat = (wanted === null ? active[0] : active.find(({ id }) => id === wanted)) ?? null
  if (wanted !== null && !chat)
    throw new RestError(400, 'CHAT_NOT_IN_CRM', 'Chat does not belong to the CRM object being checked')
  if (!world.users.get(userId)?.active) throw new RestError(400, 'CRM_CHAT_USER_NOT_ACTIVE', 'User not active')
  return { chat, userId }
}

/** @see OL/chats/imopenlines-crm-chat-user-add.md, "Possible Error Codes" */
function toAdd(call: Call): Target {
  const { params, portal } = call
  for (const name of ['CRM_ENTITY_TYPE', 'CRM_ENTITY'])
    if (isEmpty(params[name])) throw argument(`Argument '${name}' is null or empty`)
  if (asId(params['CRM_ENTITY']) === null) throw argument("The value of an argument 'CRM_ENTITY' has an invalid type")
  if (isEmpty(params['USER_ID'])) throw argument("Argument 'Empty USER_ID' is null or empty")
  const target = targetOf(call)
  const { chat, userId } = target
  const record = portal.world.findCrm(text(params['CRM_ENTITY_TYPE']).toLowerCase(), int(params['CRM_ENTITY']))
  const hidden = 'This user does not have access to the chat because he does not have access to this'
  if (record && !seesCrm(record, userId)) throw denied(`${hidden} CRM object`)
  if (chat && !seesLine(portal.world, chat.lineId, userId)) throw denied(`${hidden} view chat history`)
  if (chat?.members.has(userId))
    throw new RestError(400, 'WRONG_REQUEST', "You don't have access or user already member in chat")
  return target
}

/** @see OL/chats/imopenlines-crm-chat-user-delete.md, "Possible Error Codes" */
function toRemove(call: Call): Target {
  const { params, portal, userId: caller } = call
  if (isEmpty(params['USER_ID'])) throw new RestError(400, 'CRM_CHAT_EMPTY_USER', 'Empty User ID')
  if (isEmpty(params['CRM_ENTITY_TYPE']) && isEmpty(params['CRM_ENTITY']))
    throw new RestError(400, 'CRM_CHAT_EMPTY_CRM_DATA', 'Empty CRM data')
  if (asId(params['CRM_ENTITY']) === null) throw argument("The value of an argument 'CRM_ENTITY' has an invalid type")
  const target = targetOf(call)
  const { chat, userId } = target
  if (!chat) return target
  const isManager = chat.ownerId === caller || portal.world.users.get(caller)?.admin
  if (!isManager && userId !== caller)
    throw new RestError(
      403,
      'CHAT_DELETE_USER_PERMISSION_DENIED',
      "You don't have access to delete a user from this chat",
    )
  // The owner of a dialog cannot be taken out of it.
  if (!chat.members.has(userId) || userId === chat.ownerId)
    throw new RestError(400, 'WRONG_REQUEST', "You don't have access or user already not in chat")
  return target
}

const answer = ({ chat }: Target) => chat?.id ?? 0

/** The participants of a CRM record's chats. */
export const crmChat: Record<string, Method> = {
  'imopenlines.crm.chat.user.add': act(scopes, {
    check: toAdd,
    perform({ chat, userId }) {
      chat?.members.add(userId)
      return chat !== null
    },
    answer,
  }),
  'imopenlines.crm.chat.user.delete': act(scopes, {
    check: toRemove,
    perform: ({ chat, userId }) => chat?.members.delete(userId) ?? false,
    answer,
  }),
}
