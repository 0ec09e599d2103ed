import { z } from 'zod'
import { Failure } from './failure'
import { ChatId, CrmBinding, Instant, Operator } from './common'
import { Dialog } from './dialog'

/** A CRM record as the operator needs it beside a dialog. */
export const CrmCard = CrmBinding.extend({
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  /** Stage of a lead or deal: its name, or its code where the name is unknown. */
  stage: z.string().nullable(),
  /** How the stage counts: under way, won or lost; null where the portal does not say. */
  outcome: z.enum(['process', 'success', 'failure']).nullable(),
  amount: z.object({ value: z.number(), currency: z.string() }).nullable(),
  post: z.string().nullable(),
  responsible: Operator.nullable(),
  /** Why the record could not be read; everything else known of it is given all the same. */
  failure: Failure.nullable(),
})
export type CrmCard = z.output<typeof CrmCard>

/** The customer of a dialog, by the CRM records bound to it. */
export const Customer = z.object({
  chatId: ChatId,
  cards: z.array(CrmCard),
  /** Other dialogs of the same records: waiting for an answer first, then open, then closed. */
  dialogs: z.array(Dialog),
  /** Number of further dialogs that were not read. */
  more: z.int().nonnegative(),
  readAt: Instant,
})
export type Customer = z.output<typeof Customer>
