import { z } from 'zod'
import { ChatId, SessionId, UserId } from '../../contract/common'
import { cards, keyboard, reactions } from './results-attach'
import { FileResult } from './results-file'
import { pages } from './results-pages'
import { withTold } from './results-told'
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

/** `FILE_ID` → `fileId`: message parameters are spelled by the age of the portal. */
const camel = (key: string) =>
  /^[A-Z][A-Z0-9_]*$/.test(key)
    ? key.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    : key

/** Parameters are nested no deeper; what is, is not read. */
const deepest = 8

function inCamel(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > deepest) return null
  if (Array.isArray(value)) return value.map(each => inCamel(each, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camel(key), inCamel(inner, depth + 1)]))
}

const positive = number(z.int().positive())
/** A list, which portals write as the thing itself where there is one only. */
const oneOrMany = z
  .unknown()
  .optional()
  .transform((value): unknown => (typeof value === 'object' ? value : [value]))
  .pipe(list(positive))

/** What else makes a message something that only the portal can show. */
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

/** Marks of what operators write in the silent mode: in no document, portals write both. */
const hiddenComponent = 'HiddenMessage'
const hiddenClass = 'bx-messenger-content-item-system'

/** `replyId`, `isEdited`, `isDeleted` and the parameters of forwarding are in no document; portals write them. */
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
  .transform(({ forwardContextId, forwardId, componentId, class: look, stickerParams, reaction, ...params }) => ({
    ...params,
    reactions: [...params.reactions, ...reaction].slice(0, 1),
    isForwarded: forwardContextId || forwardId,
    /** Written for colleagues only: the customer does not get it. */
    isHidden: componentId === hiddenComponent || look.split(/\s+/).includes(hiddenClass),
    /** It has something that only the portal can show. */
    isMore:
      !['', hiddenComponent].includes(componentId) ||
      stickerParams ||
      params.attach.isMore ||
      params.keyboard.isMore ||
      params.menu.isMore,
  }))

const HistoryMessage = z.preprocess(
  withTold('senderid'),
  z.object({
    id: number(z.int().positive()),
    /** 0 for the system. */
    senderid: number(z.int().nonnegative()),
    date: instantOrNull,
    text: words,
    params: MessageParams,
    isTold: z.boolean(),
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
