import { z } from 'zod'
import { type MethodRow } from './row'
import { givenEntries, givenList, listing } from './wire'
import { CrmItem, CrmStatus } from './results-crm'
import { FoundRecords, ListedItem } from './results-find'
import { SessionActivity } from './results-activity'

/** CRM records. */
export const crmMethods = {
  /** Types: 1 lead, 2 deal, 3 contact, 4 company. */
  'crm.item.get': {
    params: z.object({ entityTypeId: z.int().positive(), id: z.int().positive() }),
    result: z.object({ item: CrmItem }),
    kind: 'read',
    scope: 'crm',
    docs: 'api-reference/crm/universal/crm-item-get.md',
  },
  /** Leads, contacts and companies that have a phone or an e-mail; 20 of one type keep back the types after it. */
  'crm.duplicate.findbycomm': {
    params: z.object({
      type: z.enum(['PHONE', 'EMAIL']),
      values: z.array(z.string()).min(1).max(20),
      /** Without it, 20 records of one type keep back the types after it. */
      entity_type: z.enum(['LEAD', 'CONTACT', 'COMPANY']).optional(),
    }),
    result: FoundRecords,
    kind: 'read',
    scope: 'crm',
    docs: 'api-reference/crm/duplicates/crm-duplicate-find-by-comm.md',
  },
  /** 50 records at a time. */
  'crm.item.list': {
    params: z.object({
      entityTypeId: z.int().positive(),
      select: z.array(z.string()),
      filter: z.record(z.string(), z.union([z.int(), z.array(z.int())])),
      order: z.record(z.string(), z.enum(['ASC', 'DESC'])),
    }),
    result: listing({ items: givenList(ListedItem) }),
    kind: 'read',
    scope: 'crm',
    docs: 'api-reference/crm/universal/crm-item-list.md',
  },
  /**
   * The CRM activities of sessions, 50 at a time. Only ever read: completing such an activity closes its dialog. The
   * provider's name is undocumented.
   */
  'crm.activity.list': {
    params: z.object({
      filter: z.object({
        PROVIDER_ID: z.literal('IMOPENLINES_SESSION'),
        COMPLETED: z.enum(['Y', 'N']).optional(),
        '>ID': z.int().nonnegative().optional(),
      }),
      select: z.array(z.string()),
      order: z.object({ ID: z.enum(['ASC', 'DESC']) }),
      start: z.int().min(-1).optional(),
    }),
    result: givenEntries(SessionActivity),
    kind: 'read',
    scope: 'crm',
    docs: 'api-reference/crm/timeline/activities/activity-base/crm-activity-list.md',
  },
  /** The names of stages; without a filter, those of all the CRM's lists. */
  'crm.status.list': {
    params: z.object({ filter: z.object({ STATUS_ID: z.string() }).optional() }),
    result: givenList(CrmStatus),
    kind: 'read',
    scope: 'crm',
    docs: 'api-reference/crm/status/crm-status-list.md',
  },
} satisfies Record<string, MethodRow>
