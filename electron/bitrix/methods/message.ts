import { z } from 'zod'
import { chat, type MethodRow } from './row'
import { number, taken, wholeList } from './wire'
import { FoundResult, MessagesResult } from './results-message'
import { UserId } from '../../contract/common'

const folder = 'api-reference/chats/messages'
const id = z.int().positive()
const dialog = z.object({ DIALOG_ID: z.string() })
/** Whether the portal told how far the dialog is read now; it does so in an object. */
const marked = z.union([z.object({ lastId: z.unknown() }).transform(() => true), z.unknown().transform(() => false)])

/** Messages of a chat, for those who take part in it. */
export const messageMethods = {
  /** Answers the message's number. Nothing marks a repetition as one: the same call twice is the same text twice. */
  'im.message.add': {
    params: dialog.extend({ MESSAGE: z.string(), REPLY_ID: id.optional() }),
    result: number(id),
    kind: 'act',
    scope: 'im',
    docs: `${folder}/im-message-add.md`,
  },
  /** Newest first, at most 50 and more while there are unread ones. A number that is not there any more gives nothing. */
  'im.dialog.messages.get': {
    params: dialog.extend({ LAST_ID: id.optional(), FIRST_ID: id.optional(), LIMIT: id.max(50).optional() }),
    result: MessagesResult,
    kind: 'read',
    scope: 'im',
    docs: `${folder}/im-dialog-messages-get.md`,
  },
  /** Looks for texts of more than two characters; a shorter one it does not look at. */
  'im.dialog.messages.search': {
    params: chat.extend({ SEARCH_MESSAGE: z.string(), LIMIT: id.max(200).optional(), LAST_ID: id.optional() }),
    result: FoundResult,
    kind: 'read',
    scope: 'im',
    docs: `${folder}/im-dialog-messages-search.md`,
  },
  /** Answers `false` in place of an error to those who have no access. What was read up to a message stays read. */
  'im.dialog.read': {
    params: dialog.extend({ MESSAGE_ID: id.optional() }),
    result: marked,
    kind: 'act',
    repeatable: true,
    scope: 'im',
    docs: `${folder}/im-dialog-read.md`,
  },
  'im.dialog.writing': {
    params: dialog,
    result: taken,
    kind: 'act',
    scope: 'im',
    docs: `${folder}/im-dialog-writing.md`,
  },
  /** Numbers of all who take part; none where the caller may not know them. */
  'im.chat.user.list': {
    params: chat,
    result: wholeList(number(UserId)),
    kind: 'read',
    scope: 'im',
    docs: 'api-reference/chats/chat-users/im-chat-user-list.md',
  },
} satisfies Record<string, MethodRow>
