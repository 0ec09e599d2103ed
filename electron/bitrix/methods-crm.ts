import { z } from 'zod'
import { type Row } from './methods-row'
import { CrmItem } from './results-dialog'

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
} satisfies Record<string, Row>
