import { z } from 'zod'
import { ChatId, SessionId, UserId } from '../contract/models'
import { FileResult } from './results-file'
import { pages } from './results-pages'
import { count, countOrNull, instantOrNull, list, map } from './results'
import { number, numberOrNull, text, wholeList, words, wordsOrNull, yesNo, yesNoOrNull } from './results'

/** `FILE_ID` → `fileId`: message parameters are spelled by the age of the portal. */
const camel = (key: string) =>
  /^[A-Z][A-Z0-9_]*$/.test(key)
    ? key.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    : key

function inCamel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inCamel)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camel(key), inCamel(inner)]))
}

const named = z.object({ name: words, value: words })

/** One block of an attached card: rows of a table, links, or text. */
const Block = z.object({
  message: words,
  grid: list(named),
  link: list(z.object({ name: words, link: words })),
})

/** `replyId`, `isEdited` and `isDeleted` are in no document; portals write them. */
export const MessageParams = z
  .unknown()
  .optional()
  .transform(inCamel)
  .pipe(
    z
      .object({
        fileId: list(number(z.int().positive())),
        attach: list(z.object({ description: words, blocks: list(Block) })),
        replyId: numberOrNull(z.int().positive()),
        isEdited: yesNo,
        isDeleted: yesNo,
      })
      .catch({ fileId: [], attach: [], replyId: null, isEdited: false, isDeleted: false }),
  )

export const HistoryMessage = z.object({
  id: number(z.int().positive()),
  /** 0 for the system. */
  senderid: number(z.int().nonnegative()),
  date: instantOrNull,
  text: words,
  params: MessageParams,
})

const HistoryUser = z.object({
  id: number(z.int().nonnegative()),
  name: words,
  firstName: words,
  lastName: words,
  bot: yesNo,
  extranet: yesNo,
  /** A customer who came through a connector; null on portals that do not mark them. */
  connector: yesNoOrNull,
  type: text,
})

const HistoryChat = z.object({
  id: number(ChatId),
  name: words,
  owner: numberOrNull(UserId),
  entityType: text,
  entityId: text,
  entityData1: text,
  entityData2: text,
  entityData3: text,
  messageCount: count,
  managerList: list(number(UserId)),
  dateCreate: instantOrNull,
})

/**
 * The history of one session, read without taking part in it. Objects are keyed by decimal id.
 *
 * @see api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.md
 */
export const HistoryResult = z.object({
  chatId: number(ChatId),
  sessionId: numberOrNull(SessionId),
  canJoin: yesNo,
  /** Whether the caller may rate the session's operator; empty where the portal does not say. */
  canVoteHead: text,
  /** The supervisor's rating, 1 to 5; 0 for none, null where the portal does not say. */
  sessionVoteHead: countOrNull,
  sessionCommentHead: wordsOrNull,
  /** Read when they are taken out: there may be tens of thousands. */
  message: pages(HistoryMessage),
  users: map(HistoryUser),
  chat: map(HistoryChat),
  files: map(FileResult),
  /** Who takes part, by chat id: operators and the customer. */
  userInChat: map(wholeList(number(z.int().positive()))),
})
