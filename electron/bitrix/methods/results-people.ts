import { z } from 'zod'
import { LineId, UserId } from '../../contract/common'
import { count, number, text } from './wire'

/**
 * Load of an operator on one channel line. `freeSlots` counts only if the line has a `maxChat`.
 *
 * @see api-reference/imopenlines/statistics/data-types.md, "operatorLoad"
 */
export const OperatorLoad = z.object({
  userId: number(UserId),
  configId: number(LineId),
  /** `online`, `offline` or `pause`. */
  status: text,
  activeSessions: count,
  maxChat: count,
  freeSlots: count,
})
