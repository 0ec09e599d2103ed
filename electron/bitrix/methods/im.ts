import { z } from 'zod'
import { flag, type MethodRow } from './row'
import { givenList } from './wire'
import { FoundChat } from './results-find'
import { RecentList } from './results-dialog'

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
    scope: 'im',
    docs: 'api-reference/chats/im-recent-list.md',
  },
} satisfies Record<string, MethodRow>
