import { z } from 'zod'
import { ChatId, CrmType, SessionId, UserId } from '../../contract/common'
import { chat, openlines, type MethodRow } from './row'
import { taken } from './wire'

const message = chat.extend({ MESSAGE_ID: z.int().positive() })
/** A colleague in the chat of a CRM record; without `CHAT_ID` it would be the record's last chat. */
const participant = z.object({
  CRM_ENTITY_TYPE: CrmType,
  CRM_ENTITY: z.int().positive(),
  USER_ID: UserId,
  CHAT_ID: ChatId,
})

/** Methods that hand a dialog on, make something of it, or judge it. */
export const handoverMethods = {
  /** `TRANSFER_ID` is a colleague's number, or `queue` with the number of a channel line. */
  'imopenlines.operator.transfer': {
    params: chat.extend({ TRANSFER_ID: z.string().regex(/^(queue)?[1-9]\d*$/) }),
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/operators/imopenlines-operator-transfer.md`,
  },
  /** One of the two is enough. */
  'imopenlines.session.head.vote': {
    params: z.object({
      SESSION_ID: SessionId,
      RATING: z.int().min(1).max(5).optional(),
      COMMENT: z.string().optional(),
    }),
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/sessions/imopenlines-session-head-vote.md`,
  },
  /** Answers `true` also if the dialog is in the CRM already. */
  'imopenlines.crm.lead.create': {
    params: chat,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/sessions/imopenlines-crm-lead-create.md`,
  },
  /** Only for chats that the record counts as active. Answers the chat's number, or 0. */
  'imopenlines.crm.chat.user.add': {
    params: participant,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/chats/imopenlines-crm-chat-user-add.md`,
  },
  'imopenlines.crm.chat.user.delete': {
    params: participant,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/chats/imopenlines-crm-chat-user-delete.md`,
  },
  /** Finishes the open session and opens another, owned by the caller, beginning with the message. */
  'imopenlines.message.session.start': {
    params: message,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/sessions/imopenlines-message-session-start.md`,
  },
  'imopenlines.message.quick.save': {
    params: message,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/messages/imopenlines-message-quick-save.md`,
  },
} satisfies Record<string, MethodRow>
