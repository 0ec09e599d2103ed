import { z } from 'zod'
import { type Row } from './methods-row'
import { list } from './results'
import { CrmItem, CrmStatus } from './results-crm'

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
  /** The names of stages; without a filter of all the CRM's lists. */
  'crm.status.list': {
    params: z.object({ filter: z.object({ STATUS_ID: z.string() }).optional() }),
    result: list(CrmStatus),
    kind: 'read',
    scope: 'crm',
    docs: 'api-reference/crm/status/crm-status-list.md',
  },
} satisfies Record<string, Row>
