import { z } from 'zod'
import { UserId } from '../../contract/common'
import { list, number, numberOrNull, text, textOrNull, words, wordsOrNull } from './wire'

const amount = z
  .unknown()
  .optional()
  .transform(value => {
    const parsed = typeof value === 'number' || typeof value === 'string' ? Number(value) : 0
    return Number.isFinite(parsed) ? parsed : 0
  })

/**
 * A CRM record; people have `name` and `lastName`, others a `title`.
 *
 * @see api-reference/crm/universal/crm-item-get.md
 */
export const CrmItem = z.object({
  id: number(z.int().positive()),
  title: wordsOrNull,
  name: wordsOrNull,
  secondName: wordsOrNull,
  lastName: wordsOrNull,
  post: wordsOrNull,
  stageId: textOrNull,
  opportunity: amount,
  currencyId: textOrNull,
  assignedById: numberOrNull(UserId),
  /** The person or company of a lead or a deal. */
  contactId: numberOrNull(z.int().positive()),
  companyId: numberOrNull(z.int().positive()),
  /** Phones, e-mail addresses and the like, by `typeId`. */
  fm: list(z.object({ typeId: text, value: words })),
})

/**
 * A name from the CRM's lists. `ENTITY_ID` is `STATUS` for leads, `DEAL_STAGE` or `DEAL_STAGE_5` for deals.
 *
 * @see api-reference/crm/status/crm-status-list.md
 */
export const CrmStatus = z.object({
  ENTITY_ID: text,
  STATUS_ID: text,
  NAME: words,
  EXTRA: z.object({ SEMANTICS: text }).catch({ SEMANTICS: '' }),
})
