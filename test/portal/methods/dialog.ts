import { RestError } from '../rest-error'
import { seesChat } from '../world/access'
import { fullName } from '../world/model'
import type { Chat } from '../world/model'
import { chatInSnakeCase, isoDate } from '../world/print'
import type { World } from '../world/world'
import { int, isEmpty, read, text } from './method'
import type { Call, Method } from './method'

/** The first of the four parameters that is given decides. */
function dialogOf({ params, portal: { world } }: Call): Chat | null {
  if (!isEmpty(params['CHAT_ID'])) return world.findChat(int(params['CHAT_ID']))
  if (!isEmpty(params['DIALOG_ID'])) return world.findChat(int(text(params['DIALOG_ID']).replace(/^chat/, '')))
  if (!isEmpty(params['SESSION_ID'])) {
    const session = world.findSession(int(params['SESSION_ID']))
    return session && world.findChat(session.chatId)
  }
  return world.findChat(text(params['USER_CODE']).replace(/^imol\|/, ''))
}

/** A whole dialog. @see OL/sessions/imopenlines-dialog-get.md */
function printDialog(world: World, chat: Chat, userId: number) {
  const last = chat.messages.at(-1)
  const customer = world.users.get(chat.customerId)
  const owner = world.users.get(chat.ownerId)
  const seen = chat.messages.findLast(message => message.authorId === chat.customerId)
  return {
    ...chatInSnakeCase(chat, userId),
    description: null,
    counter: chat.unread.get(userId) ?? 0,
    message_count: chat.messages.length,
    unread_id: 0,
    last_message_id: last?.id ?? 0,
    last_id: last?.id ?? 0,
    marked_id: 0,
    disk_folder_id: 0,
    is_new: false,
    readed_list:
      customer && seen
        ? [{ user_id: customer.id, user_name: fullName(customer), message_id: seen.id, date: null }]
        : [],
    last_message_views: {
      message_id: last?.id ?? 0,
      first_viewers: owner && last ? [{ user_id: owner.id, user_name: fullName(owner), date: isoDate(last.at) }] : [],
      count_of_viewers: 0,
    },
    dialog_id: `chat${chat.id}`,
  }
}

export const dialog: Record<string, Method> = {
  'imopenlines.dialog.get': read(['imopenlines'], call => {
    const chat = dialogOf(call)
    if (chat?.kind !== 'lines' || !seesChat(call.portal.world, chat, call.userId))
      throw new RestError(400, 'ACCESS_ERROR', 'You do not have access to the specified dialog')
    return { result: printDialog(call.portal.world, chat, call.userId) }
  }),
}
