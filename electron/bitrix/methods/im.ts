import { z } from 'zod'
import { UserId } from '../../contract/common'
import { flag, type MethodRow } from './row'
import { givenList } from './wire'
import { FoundChat } from './results-find'
import { RecentList } from './results-dialog'
import { MessengerUser } from './results-people'

/** Chats and messages. */
export const imMethods = {
  /** Chats of channel lines by title and by their participants' names, newest first. */
  'im.search.chat.list': {
    params: z.object({ FIND_LINES: z.string().min(2), LIMIT: z.int().positive().max(50) }),
    result: givenList(FoundChat),
    kind: 'read',
    scope: 'im',
    docs: 'api-reference/chats/search/im-search-chat-list.md',
  },
  /** Also guests of Open Channels and bots; null, and so left out, for those whom the caller may not see. */
  'im.user.list.get': {
    params: z.object({ ID: z.array(UserId).min(1).max(100) }),
    result: givenList(MessengerUser),
    kind: 'read',
    scope: 'im',
    docs: 'api-reference/chats/users/im-user-list-get.md',
  },
  'im.recent.list': {
    params: z.object({
      SKIP_OPENLINES: flag,
      SKIP_DIALOG: flag,
      SKIP_CHAT: flag,
      UNREAD_ONLY: flag,
      OFFSET: z.int().nonnegative().optional(),
      LIMIT: z.int().positive().max(200).optional(),
    }),
    result: RecentList,
    kind: 'read',
    recurs: true,
    scope: 'im',
    docs: 'api-reference/chats/im-recent-list.md',
  },
} satisfies Record<string, MethodRow>
