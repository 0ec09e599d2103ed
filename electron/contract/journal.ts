import { z } from 'zod'
import { Act, ActDetail } from './act'
import { ChatId, Instant, Operator, SessionId } from './common'

export const JournalEntry = z.object({
  id: z.string(),
  act: Act,
  chatId: ChatId,
  customer: z.string(),
  sessionId: SessionId.nullable(),
  /** From whom the dialog was taken. */
  from: Operator.nullable(),
  reason: z.string().nullable(),
  /** What it was done with; missing for acts that need nothing. */
  with: ActDetail.optional(),
  at: Instant,
  /** `sent` is an act whose outcome was not learned before the console stopped. */
  state: z.enum(['sent', 'done', 'gone', 'nothing_changed', 'not_sent', 'overtaken', 'refused', 'unclear']),
  portalCode: z.string().nullable(),
})
export type JournalEntry = z.output<typeof JournalEntry>

/** Which acts of the journal are wanted; what is left out does not narrow. */
export const JournalQuery = z
  .object({
    /** Words that all have to occur in the names, the reason, the portal's code or the chat number. */
    text: z.string().max(200),
    acts: z.array(Act),
    states: z.array(JournalEntry.shape.state),
    /** First instant that is wanted. */
    since: Instant,
    /** First instant that is wanted no more. */
    until: Instant,
  })
  .partial()
export type JournalQuery = z.output<typeof JournalQuery>

/** Acts of the active account, newest first. */
export const JournalPage = z.object({
  entries: z.array(JournalEntry),
  /** How many acts the query finds; the page may hold fewer. */
  found: z.int().nonnegative(),
  /** How many acts the journal holds of this account. */
  all: z.int().nonnegative(),
  /** Older files of the journal that could not be read; left out where all could. */
  unread: z.int().positive().optional(),
})
export type JournalPage = z.output<typeof JournalPage>

/** How a table is written: its headings and the words for acts and verdicts are the window's, in the operator's language. */
export const JournalTable = z.object({
  /** What stands between cells; a spreadsheet expects `;` where the comma parts decimals. */
  separator: z.enum([',', ';']),
  headings: z.object({
    at: z.string(),
    act: z.string(),
    customer: z.string(),
    chat: z.string(),
    session: z.string(),
    from: z.string(),
    detail: z.string(),
    reason: z.string(),
    state: z.string(),
    code: z.string(),
  }),
  acts: z.record(Act, z.string()),
  states: z.record(JournalEntry.shape.state, z.string()),
})
export type JournalTable = z.output<typeof JournalTable>
