import { ChatId, Instant, SessionId } from '../../../../../electron/contract/common'
import type { Facts } from '../../../../../electron/services/board/rows'

/** An answered dialog of the chat 7 with four messages. */
export const factsAt = (session: number, more: Partial<Facts> = {}): Facts => ({
  chatId: ChatId.parse(7),
  sessionId: SessionId.parse(session),
  customer: null,
  customerId: null,
  connector: 'livechat',
  lineId: null,
  operatorId: 5,
  status: 'answered',
  lastMessageAt: null,
  messages: 4,
  transfers: 0,
  crm: null,
  begunAt: Instant.parse(1000),
  firstReplyMs: null,
  isFirstReplyInTime: null,
  vote: null,
  isAnswered: true,
  ...more,
})
