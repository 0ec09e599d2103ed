import { z } from 'zod'
import { ChatId } from '../../contract/common'
import { FileResult } from './results-file'
import { MessageParams } from './results-history'
import { count, instantOrNull, list, number, numberOrNull, words, yesNo, yesNoOrNull } from './wire'

const PageMessage = z.object({
  id: number(z.int().positive()),
  /** 0 for the system. */
  author_id: count,
  date: instantOrNull,
  text: words,
  unread: yesNo,
  params: MessageParams,
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
export const MessagesResult = z.object({
  chat_id: numberOrNull(ChatId),
  messages: list(PageMessage),
  users: list(PageUser),
  files: list(FileResult),
})

/** Spelled in camelCase where it is not spelled both ways. */
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
export const FoundResult = z.object({
  messages: list(PageMessage),
  users: list(FoundUser),
  files: list(FileResult),
  /** The plan hides what is older than it allows. */
  tariffRestrictions: z.object({ isHistoryLimitExceeded: yesNo }).catch({ isHistoryLimitExceeded: false }),
})
