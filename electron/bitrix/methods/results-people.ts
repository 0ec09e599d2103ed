import { z } from 'zod'
import { LineId, UserId } from '../../contract/common'
import { count, instantOrNull, number, text, words, yesNo } from './wire'

/**
 * Load of an operator on one channel line. `freeSlots` counts only if the line has a `maxChat`.
 *
 * @see api-reference/imopenlines/statistics/data-types.md, "operatorLoad"
 */
export const LineLoad = z.object({
  userId: number(UserId),
  configId: number(LineId),
  /** `online`, `offline` or `pause`. */
  status: text,
  activeSessions: count,
  maxChat: count,
  freeSlots: count,
  lastActivityDate: instantOrNull,
})

/** A person, a bot or a guest of Open Channels. @see api-reference/chats/users/im-user-list-get.md */
export const MessengerUser = z.object({ id: number(UserId), name: words, bot: yesNo })
