import { z } from 'zod'
import { ChatId, SessionId, UserId } from '../../contract/common'
import { cards, keyboard, reactions } from './results-attach'
import { FileResult } from './results-file'
import { pages } from './results-pages'
import { withIdentity } from './results-identity'
import {
  count,
  countOrNull,
  instantOrNull,
  isEmpty,
  list,
  map,
  number,
  numberOrNull,
  text,
  wholeList,
  words,
  wordsOrNull,
  yesNo,
  yesNoOrNull,
} from './wire'

/** `FILE_ID` → `fileId`: the spelling of message parameters depends on the portal's age. */
const camel = (key: string) =>
  /^[A-Z][A-Z0-9_]*$/.test(key)
    ? key.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    : key

/** Parameters are not read below this depth. */
const deepest = 8

function inCamel(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > deepest) return null
  if (Array.isArray(value)) return value.map(each => inCamel(each, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camel(key), inCamel(inner, depth + 1)]))
}

const positive = number(z.int().positive())
/** A list; portals write a single entry without the list. */
const oneOrMany = z
  .unknown()
  .optional()
  .transform((value): unknown => (typeof value === 'object' ? value : [value]))
  .pipe(list(positive))

/** Other parameters that make a message visible on the portal only. */
const isThere = z
  .unknown()
  .optional()
  .transform(value => !isEmpty(value))

const nothing = {
  fileId: [],
  attach: { rows: [], isMore: false },
  keyboard: { rows: [], isMore: false },
  menu: { rows: [], isMore: false },
  reactions: [],
  reaction: [],
  like: [],
  replyId: null,
  isEdited: false,
  isDeleted: false,
  forwardContextId: false,
  forwardId: false,
  forwardUserId: null,
  forwardChatTitle: '',
  componentId: '',
  class: '',
  stickerParams: false,
}

/** Marks of operators' messages in silent mode: undocumented, portals write both. */
const hiddenComponent = 'HiddenMessage'
const hiddenClass = 'bx-messenger-content-item-system'

/** `replyId`, `isEdited`, `isDeleted` and the parameters of forwarding are undocumented; portals write them. */
export const MessageParams = z
  .unknown()
  .optional()
  .transform(value => inCamel(value))
  .pipe(
    z
      .object({
        fileId: oneOrMany,
        attach: cards,
        keyboard,
        menu: keyboard,
        reactions,
        reaction: reactions,
        /** Users who like it. */
        like: oneOrMany,
        replyId: numberOrNull(z.int().positive()),
        isEdited: yesNo,
        isDeleted: yesNo,
        forwardContextId: isThere,
        forwardId: isThere,
        forwardUserId: numberOrNull(z.int().positive()),
        forwardChatTitle: words,
        componentId: text,
        class: text,
        stickerParams: isThere,
      })
      .catch({ ...nothing }),
  )
  .transform(({ forwardContextId, forwardId, componentId, class: classes, stickerParams, reaction, ...params }) => ({
    ...params,
    reactions: [...params.reactions, ...reaction].slice(0, 1),
    isForwarded: forwardContextId || forwardId,
    /** Written for colleagues only: the customer does not get it. */
    isHidden: componentId === hiddenComponent || classes.split(/\s+/).includes(hiddenClass),
    /** Part of it can only be shown by the portal. */
    isMore:
      !['', hiddenComponent].includes(componentId) ||
      stickerParams ||
      params.attach.isMore ||
      params.keyboard.isMore ||
      params.menu.isMore,
  }))

const HistoryMessage = z.preprocess(
  withIdentity('senderid'),
  z.object({
    id: number(z.int().positive()),
    /** 0 for the system. */
    senderid: number(z.int().nonnegative()),
    date: instantOrNull,
    text: words,
    params: MessageParams,
    isIdentified: z.boolean(),
  }),
)

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
 * The history of one session, read without joining it. Objects are keyed by decimal id.
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
  /** Parsed on access: there may be tens of thousands. */
  message: pages(HistoryMessage),
  users: map(HistoryUser),
  chat: map(HistoryChat),
  files: map(FileResult),
  /** Participants by chat id: operators and the customer. */
  userInChat: map(wholeList(number(z.int().positive()))),
})
