import { z } from 'zod'
import { ChatId, CrmType } from '../../contract/common'
import { flag, openlines, type MethodRow } from './row'
import { givenList, number } from './wire'
import { CrmChat, Line } from './results-dialog'
import { LineConfig, ListElement } from './results-lists'

/** Channel lines, and the dialogs of CRM records. */
export const linesMethods = {
  /** Without `ACTIVE_ONLY: 'N'` it hides unanswered and waiting dialogs. */
  'imopenlines.crm.chat.get': {
    params: z.object({ CRM_ENTITY_TYPE: CrmType, CRM_ENTITY: z.int().positive(), ACTIVE_ONLY: flag }),
    result: givenList(CrmChat),
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
    result: givenList(Line),
    kind: 'read',
    scope: 'imopenlines',
    docs: `${openlines}/imopenlines-config-list-get.md`,
  },
  'imopenlines.config.get': {
    params: z.object({ CONFIG_ID: z.int().positive(), WITH_QUEUE: flag, SHOW_OFFLINE: flag }),
    result: LineConfig,
    kind: 'read',
    scope: 'imopenlines',
    docs: `${openlines}/imopenlines-config-get.md`,
  },
  /** Quick answers lie in lists of the type `lists` (observed); a page holds 50. */
  'lists.element.get': {
    params: z.object({
      IBLOCK_TYPE_ID: z.enum(['lists', 'bitrix_processes', 'lists_socnet']),
      IBLOCK_ID: z.int().positive(),
      SELECT: z.array(z.string()).optional(),
      ELEMENT_ORDER: z.record(z.string(), z.enum(['asc', 'desc'])).optional(),
      start: z.int().nonnegative().optional(),
    }),
    result: givenList(ListElement),
    kind: 'read',
    scope: 'lists',
    docs: 'api-reference/lists/elements/lists-element-get.md',
  },
} satisfies Record<string, MethodRow>
