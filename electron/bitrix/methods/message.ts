import { z } from 'zod'
import { chat, type MethodRow } from './row'
import { number, taken, wholeList } from './wire'
import { FoundResult, MessagesResult } from './results-message'
import { UserId } from '../../contract/common'

const folder = 'api-reference/chats/messages'
const id = z.int().positive()
const dialog = z.object({ DIALOG_ID: z.string() })
/** Whether the portal told how far the dialog is now read; it does so in an object. */
const marked = z.union([z.object({ lastId: z.unknown() }).transform(() => true), z.unknown().transform(() => false)])

/** Messages of a chat, for its participants. */
export const messageMethods = {
  /** Answers the message's number. Nothing marks a repetition: the same call twice is the same text twice. */
  'im.message.add': {
    params: dialog.extend({ MESSAGE: z.string(), REPLY_ID: id.optional() }),
    result: number(id),
    kind: 'act',
    scope: 'im',
    docs: `${folder}/im-message-add.md`,
  },
  /** Newest first, at most 50, or more while there are unread ones. A number that no longer exists gives nothing. */
  'im.dialog.messages.get': {
    params: dialog.extend({ LAST_ID: id.optional(), FIRST_ID: id.optional(), LIMIT: id.max(50).optional() }),
    result: MessagesResult,
    kind: 'read',
    scope: 'im',
    docs: `${folder}/im-dialog-messages-get.md`,
  },
  /** Searches for texts of more than two characters; a shorter one is ignored. */
  'im.dialog.messages.search': {
    params: chat.extend({ SEARCH_MESSAGE: z.string(), LIMIT: id.max(200).optional(), LAST_ID: id.optional() }),
    result: FoundResult,
    kind: 'read',
    scope: 'im',
    docs: `${folder}/im-dialog-messages-search.md`,
  },
  /** Answers `false` instead of an error to people without access. Messages already read stay read. */
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
  /** Numbers of all participants; none if the caller may not know them. */
  'im.chat.user.list': {
    params: chat,
    result: wholeList(number(UserId)),
    kind: 'read',
    scope: 'im',
    docs: 'api-reference/chats/chat-users/im-chat-user-list.md',
  },
} satisfies Record<string, MethodRow>
