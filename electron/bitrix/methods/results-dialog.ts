import { z } from 'zod'
import { ChatId, LineId, SessionId, UserId } from '../../contract/common'
import { count, countOrNull, givenEntries, instantOrNull, isEmpty, list, listing, map } from './wire'
import { number, numberOrNull, text, words, wordsOrNull, yesNo, yesNoOrNull } from './wire'
import { MessageParams } from './results-history'

/** The portal's 0 means that the dialog is nobody's; a missing owner means nothing. */
const withToldOwner = (raw: unknown) =>
  typeof raw === 'object' && raw !== null
    ? { ...raw, tells_owner: 'owner' in raw && countOrNull.parse(raw.owner) !== null }
    : raw

const Dialog = z.object({
  id: number(ChatId),
  name: words,
  /** Null (the portal's 0) when the dialog is nobody's. */
  owner: numberOrNull(UserId),
  entity_type: text,
  /** The USER_CODE. */
  entity_id: text,
  entity_data_1: text,
  entity_data_2: text,
  entity_data_3: text,
  manager_list: list(number(UserId)),
  message_count: count,
  last_message_id: numberOrNull(z.int().positive()),
  /** Unread messages of the caller. */
  counter: count,
  /** Number of participants. */
  user_counter: count,
  type: text,
  role: text,
  date_create: instantOrNull,
  /**
   * People who have read the dialog, by name, colleagues and the customer, each with the last message. A channel that
   * reports a delivery counts as having read, too.
   *
   * @see api-reference/imopenlines/imconnector/imconnector-send-status-delivery.md
   */
  readed_list: list(
    z.object({ user_id: number(UserId), user_name: words, message_id: numberOrNull(z.int().positive()) }),
  ),
  tells_owner: z.boolean(),
})

/** @see api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.md */
export const DialogResult = z.preprocess(withToldOwner, Dialog)

/** @see api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.md */
export const CrmChat = z.object({ CHAT_ID: number(ChatId), CONNECTOR_ID: text, CONNECTOR_TITLE: wordsOrNull })

/** @see api-reference/imopenlines/openlines/imopenlines-config-list-get.md */
export const Line = z.object({
  ID: number(LineId),
  LINE_NAME: words,
  ACTIVE: yesNo,
  QUEUE: list(number(UserId)),
  /** By user id; only where the queue was asked for. */
  QUEUE_USERS_FIELDS: map(z.object({ USER_NAME: words, USER_WORK_POSITION: wordsOrNull })),
})

/**
 * An entry of the caller's recent chats. `lines.id` is documented as the channel line and was observed to be the
 * session.
 *
 * @see api-reference/chats/im-recent-list.md
 */
export const RecentItem = z.object({
  chat_id: numberOrNull(ChatId),
  type: text,
  title: words,
  counter: count,
  pinned: yesNo,
  unread: yesNo,
  date_last_activity: instantOrNull,
  message: z
    .object({
      id: numberOrNull(z.int().positive()),
      text: words,
      author_id: count,
      date: instantOrNull,
      /** Old portals give the file itself. */
      file: z
        .unknown()
        .optional()
        .transform(value => !isEmpty(value)),
      /** Undocumented; some portals write them here as they do in histories. */
      params: MessageParams,
    })
    .nullable()
    .catch(null),
  chat: z
    .object({
      name: words,
      owner: numberOrNull(UserId),
      entity_type: text,
      entity_id: text,
      entity_data_1: text,
      entity_data_2: text,
      entity_data_3: text,
    })
    .nullable()
    .catch(null),
  /** The author of the last message; in a private chat, the other person. */
  user: z
    .object({ id: count, name: words, connector: yesNoOrNull, extranet: yesNo, bot: yesNo })
    .nullable()
    .catch(null),
  lines: z
    .object({ id: numberOrNull(SessionId), status: count, date_create: instantOrNull })
    .nullable()
    .catch(null),
})

const tellsChat = ({ type, chat_id: id, chat }: z.output<typeof RecentItem>): boolean =>
  type === 'user' || (id !== null && chat !== null && (type !== 'lines' || chat.entity_type !== ''))

/**
 * A page of the caller's recent chats. `hasMorePages` is the older name of `hasMore`, which alone ends a list: an entry
 * of a page may stand for several of the portal's, so a short page may be followed by another.
 *
 * @see api-reference/chats/im-recent-list.md
 */
export const RecentList = listing({
  items: givenEntries(RecentItem),
  hasMore: yesNoOrNull,
  hasMorePages: yesNoOrNull,
}).transform(({ items: { read, given }, hasMore, hasMorePages }) => ({
  items: read,
  /** Number of entries, the unreadable ones included. */
  given,
  /** Each entry tells its chat and kind. */
  isWhole: read.length === given && read.every(tellsChat),
  /** Null where the portal does not say. */
  hasMore: hasMore || hasMorePages || (hasMore ?? hasMorePages),
}))

/** @see api-reference/user/user-get.md */
export const User = z.object({
  ID: number(UserId),
  ACTIVE: yesNo,
  NAME: words,
  LAST_NAME: words,
  SECOND_NAME: words,
  WORK_POSITION: words,
  /** `Y` or `N`; empty if the application may not know. */
  IS_ONLINE: text,
  /** `employee`, or `extranet`, `email` and the like for other people; empty on old portals. */
  USER_TYPE: text,
})

/** @see api-reference/common/users/profile.md */
export const Profile = z.object({ ID: number(UserId), ADMIN: yesNo, NAME: words, LAST_NAME: words })
