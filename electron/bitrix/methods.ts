import { z } from 'zod'
import { ChatId, CrmType, SessionId, UserId } from '../contract/models'
import { list, number, numberOrNull, taken, text, yesNo } from './results'
import { CrmChat, CrmItem, DialogResult, Line, Profile, RecentItem, User } from './results-dialog'
import { HistoryResult } from './results-history'

interface Row {
  params: z.ZodObject
  /** Reads the wire's answer; keeps the portal's key names, which stop at services/. */
  result: z.ZodType
  /** An act changes something for a customer or a colleague: it is sent at most once. */
  kind: 'read' | 'act'
  /** The permission it needs, or null when any sign-in will do. */
  scope: string | null
  /** Its page in the REST documentation. */
  docs: string
}

const chat = z.object({ CHAT_ID: ChatId })
const none = z.object({})
const flag = z.enum(['Y', 'N']).optional()
const openlines = 'api-reference/imopenlines/openlines'
const common = 'api-reference/common'

/** Every REST method that the console uses. */
export const methods = {
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
  /** Give one of the four; the portal looks at them in this order. */
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
  /** `CHAT_ID` alone means the chat's last session; old portals know `SESSION_ID` only. */
  'imopenlines.session.history.get': {
    params: z.object({ SESSION_ID: SessionId.optional(), CHAT_ID: ChatId.optional() }),
    result: HistoryResult,
    kind: 'read',
    scope: 'imopenlines',
    docs: `${openlines}/sessions/imopenlines-session-history-get.md`,
  },
  /** Without `ACTIVE_ONLY: 'N'` it hides unanswered and waiting dialogs. */
  'imopenlines.crm.chat.get': {
    params: z.object({ CRM_ENTITY_TYPE: CrmType, CRM_ENTITY: z.int().positive(), ACTIVE_ONLY: flag }),
    result: list(CrmChat),
    kind: 'read',
    scope: 'imopenlines',
    docs: `${openlines}/chats/imopenlines-crm-chat-get.md`,
  },
  'imopenlines.crm.chat.getLastId': {
    params: z.object({ CRM_ENTITY_TYPE: CrmType, CRM_ENTITY: z.int().positive() }),
    result: number(ChatId),
    kind: 'read',
    scope: 'imopenlines',
    docs: `${openlines}/chats/imopenlines-crm-chat-get-last-id.md`,
  },
  'imopenlines.config.list.get': {
    params: z.object({
      PARAMS: z
        .object({
          select: z.array(z.string()).optional(),
          order: z.record(z.string(), z.enum(['asc', 'desc'])).optional(),
          filter: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
          limit: z.int().positive().max(200).optional(),
          offset: z.int().nonnegative().optional(),
        })
        .optional(),
      OPTIONS: z.object({ QUEUE: flag, CONFIG_QUEUE: flag }).optional(),
    }),
    result: list(Line),
    kind: 'read',
    scope: 'imopenlines',
    docs: `${openlines}/imopenlines-config-list-get.md`,
  },
  'user.current': {
    params: none,
    result: User,
    kind: 'read',
    scope: 'user',
    docs: 'api-reference/user/user-current.md',
  },
  /** Leaves out guests of Open Channels and bots. */
  'user.get': {
    params: z.object({
      FILTER: z.object({ ID: z.union([UserId, z.array(UserId)]) }).optional(),
      start: z.int().optional(),
    }),
    result: list(User),
    kind: 'read',
    scope: 'user',
    docs: 'api-reference/user/user-get.md',
  },
  profile: { params: none, result: Profile, kind: 'read', scope: null, docs: `${common}/users/profile.md` },
  scope: {
    params: none,
    result: list(z.string()),
    kind: 'read',
    scope: null,
    docs: `${common}/system/scope.md`,
  },
  'method.get': {
    params: z.object({ name: z.string() }),
    result: z.object({ isExisting: yesNo, isAvailable: yesNo }),
    kind: 'read',
    scope: null,
    docs: `${common}/system/method-get.md`,
  },
  /** Refused to a webhook: there is no application to tell about. */
  'app.info': {
    params: none,
    result: z.object({
      ID: text,
      CODE: text,
      STATUS: text,
      INSTALLED: yesNo,
      PAYMENT_EXPIRED: yesNo,
      DAYS: numberOrNull(z.int()),
      LICENSE: text,
      LICENSE_FAMILY: text,
    }),
    kind: 'read',
    scope: null,
    docs: `${common}/system/app-info.md`,
  },
  /** Types: 1 lead, 2 deal, 3 contact, 4 company. */
  'crm.item.get': {
    params: z.object({ entityTypeId: z.int().positive(), id: z.int().positive() }),
    result: z.object({ item: CrmItem }),
    kind: 'read',
    scope: 'crm',
    docs: 'api-reference/crm/universal/crm-item-get.md',
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
    result: z.object({ items: list(RecentItem), hasMore: yesNo }),
    kind: 'read',
    scope: 'im',
    docs: 'api-reference/chats/im-recent-list.md',
  },
} satisfies Record<string, Row>

export type MethodName = keyof typeof methods
export type Params<N extends MethodName> = z.output<(typeof methods)[N]['params']>
export type Result<N extends MethodName> = z.output<(typeof methods)[N]['result']>
/** Methods that change something; a batch refuses them. */
export type ActMethod = { [N in MethodName]: (typeof methods)[N]['kind'] extends 'act' ? N : never }[MethodName]
export type MethodKind = Row['kind']
