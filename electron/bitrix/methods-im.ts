import { z } from 'zod'
import { flag, type Row } from './methods-row'
import { list, yesNo } from './results'
import { RecentItem } from './results-dialog'

/** Chats and messages. */
export const imMethods = {
  'im.recent.list': {
    params: z.object({
      SKIP_OPENLINES: flag,
      SKIP_DIALOG: flag,
      SKIP_CHAT: flag,
      UNREAD_ONLY: flag,
      OFFSET: z.int().nonnegative().optional(),
      LIMIT: z.int().positive().max(200).optional(),
    }),
    result: z.object({ items: list(RecentItem), hasMore: yesNo }),
    kind: 'read',
    scope: 'im',
    docs: 'api-reference/chats/im-recent-list.md',
  },
} satisfies Record<string, Row>
