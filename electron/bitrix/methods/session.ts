import { z } from 'zod'
import { ChatId, SessionId } from '../../contract/common'
import { chat, openlines, type MethodRow } from './row'
import { number, taken } from './wire'
import { DialogResult } from './results-dialog'
import { HistoryResult } from './results-history'

/** Sessions and dialogs of Open Channels, and the operator's acts on them. */
export const sessionMethods = {
  'imopenlines.session.open': {
    params: z.object({ USER_CODE: z.string() }),
    result: z.object({ chatId: number(ChatId) }),
    kind: 'read',
    scope: 'imopenlines',
    docs: `${openlines}/sessions/imopenlines-session-open.md`,
  },
  'imopenlines.session.start': {
    params: chat,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/sessions/imopenlines-session-start.md`,
  },
  'imopenlines.session.join': {
    params: chat,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/sessions/imopenlines-session-join.md`,
  },
  'imopenlines.session.intercept': {
    params: chat,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/sessions/imopenlines-session-intercept.md`,
  },
  /** Give one of the four; the portal checks them in this order. */
  'imopenlines.dialog.get': {
    params: z.object({
      CHAT_ID: ChatId.optional(),
      DIALOG_ID: z.string().optional(),
      SESSION_ID: SessionId.optional(),
      USER_CODE: z.string().optional(),
    }),
    result: DialogResult,
    kind: 'read',
    scope: 'imopenlines',
    docs: `${openlines}/sessions/imopenlines-dialog-get.md`,
  },
  /** `CHAT_ID` alone means the chat's last session; old portals know only `SESSION_ID`. */
  'imopenlines.session.history.get': {
    params: z.object({ SESSION_ID: SessionId.optional(), CHAT_ID: ChatId.optional() }),
    result: HistoryResult,
    kind: 'read',
    scope: 'imopenlines',
    docs: `${openlines}/sessions/imopenlines-session-history-get.md`,
  },
} satisfies Record<string, MethodRow>
