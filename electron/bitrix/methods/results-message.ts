import { z } from 'zod'
import { ChatId } from '../../contract/common'
import { FileResult } from './results-file'
import { MessageParams } from './results-history'
import { withIdentity } from './results-identity'
import {
  count,
  type ReadEntries,
  givenEntries,
  instantOrNull,
  list,
  listing,
  number,
  numberOrNull,
  words,
  yesNo,
  yesNoOrNull,
} from './wire'

const PageMessage = z.preprocess(
  withIdentity('author_id'),
  z.object({
    id: number(z.int().positive()),
    /** 0 for the system. */
    author_id: count,
    date: instantOrNull,
    text: words,
    unread: yesNo,
    params: MessageParams,
    isIdentified: z.boolean(),
  }),
)

/** A page's messages with the unreadable ones counted. */
const withCount = <R extends { messages: ReadEntries<z.output<typeof PageMessage>> }>({ messages, ...page }: R) => ({
  ...page,
  messages: messages.read,
  /** Number of all messages. */
  given: messages.given,
  /** Each message tells its identifying parts: only then does absence mean anything. */
  isWhole: messages.read.length === messages.given && messages.read.every(({ isIdentified }) => isIdentified),
})

const PageUser = z.object({
  id: number(z.int().nonnegative()),
  name: words,
  first_name: words,
  last_name: words,
  bot: yesNo,
  extranet: yesNo,
  /** A customer who came through a connector; null on portals that do not mark them. */
  connector: yesNoOrNull,
})

/**
 * A page of a chat's messages, of all its sessions, newest first.
 *
 * @see api-reference/chats/messages/im-dialog-messages-get.md
 */
export const MessagesResult = listing({
  chat_id: numberOrNull(ChatId),
  messages: givenEntries(PageMessage),
  users: list(PageUser),
  files: list(FileResult),
}).transform(withCount)

/** Spelled in camelCase unless both spellings are used. */
const FoundUser = z.object({
  id: number(z.int().nonnegative()),
  name: words,
  firstName: words,
  lastName: words,
  bot: yesNo,
  extranet: yesNo,
  connector: yesNoOrNull,
})

/** @see api-reference/chats/messages/im-dialog-messages-search.md */
export const FoundResult = listing({
  messages: givenEntries(PageMessage),
  users: list(FoundUser),
  files: list(FileResult),
  /** The plan hides messages older than it allows. */
  tariffRestrictions: z.object({ isHistoryLimitExceeded: yesNo }).catch({ isHistoryLimitExceeded: false }),
}).transform(withCount)
