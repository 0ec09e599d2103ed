import { z } from 'zod'
import { Failure } from './failure'
import { ChatId, CrmBinding, CrmEntity, Instant, SessionId } from './common'
import { Dialog } from './dialog'

/** Chosen by the window; names one running look-up so that it can report progress and be cancelled. */
export const Ticket = z.string().min(1).max(64)
export type Ticket = z.output<typeof Ticket>

/** How one pasted line was understood. */
export const Understood = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('code'),
    code: z.string(),
    group: z.boolean(),
    /** Name of its channel line, where it is known. */
    lineName: z.string().optional(),
  }),
  z.object({ kind: z.literal('chat'), chatId: ChatId }),
  z.object({ kind: z.literal('session'), sessionId: SessionId }),
  z.object({ kind: z.literal('crm'), entity: CrmEntity }),
  /** A bare number: asked as chat, session and each CRM type at once. */
  z.object({ kind: z.literal('number'), number: z.int().positive() }),
  /** Digits, with `+` before them if the operator wrote it: searched for in leads, contacts and companies. */
  z.object({ kind: z.literal('phone'), phone: z.string() }),
  z.object({ kind: z.literal('email'), email: z.string() }),
  /** Anything else that may be a customer's name or a dialog's title. */
  z.object({ kind: z.literal('name'), name: z.string() }),
  /** An address of another portal than the signed-in one. */
  z.object({ kind: z.literal('foreign'), host: z.string() }),
  /** Not an identifier; `hint` names the nearest form, for the text that explains. */
  z.object({
    kind: z.literal('unreadable'),
    hint: z.enum(['code_parts', 'code_line', 'number_range', 'address', 'any']),
  }),
])
export type Understood = z.output<typeof Understood>

export const Understanding = z.object({
  /** One entry per non-empty pasted line, in order, at most 1000; a dump over several lines counts as one. */
  lines: z.array(
    z.object({
      text: z.string(),
      understood: Understood,
      /** Other meanings of the line, likeliest first, each with a text that means that alone. */
      others: z.array(z.object({ text: z.string(), understood: Understood })).optional(),
      /** Characters at the end of an over-long line that were not read. */
      cut: z.int().positive().optional(),
    }),
  ),
})
export type Understanding = z.output<typeof Understanding>

/** Finding of one understood line. A bare number gives several, one per reading that found something. */
export const Finding = z.object({
  text: z.string(),
  understood: Understood,
  outcome: z.enum(['found', 'nothing', 'failed']),
  /** Set when `outcome` is `failed`: no rights, wrong form, no connection ... */
  failure: Failure.nullable(),
  /** The CRM record asked for, when it is one. */
  crm: CrmBinding.nullable(),
  /** Ranked: waiting for an answer first, then open, then closed. */
  dialogs: z.array(Dialog),
  /**
   * What may be missing. `newest_only`: more dialogs have this name than the portal tells at once. `many_records`: so
   * many CRM records have this phone or e-mail that the portal left some out, or the console read only the first.
   */
  note: z.enum(['newest_only', 'many_records']).optional(),
})
export type Finding = z.output<typeof Finding>

export const RecentSearch = z.object({
  text: z.string(),
  /** The last finding in a few of the portal's words: a customer's name or a CRM title. */
  label: z.string().nullable(),
  pinned: z.boolean(),
  at: Instant,
})
export type RecentSearch = z.output<typeof RecentSearch>
