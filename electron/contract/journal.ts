import { z } from 'zod'
import { Act, ActDetail } from './act'
import { ChatId, Instant, Operator, SessionId } from './common'

export const JournalEntry = z.object({
  id: z.string(),
  act: Act,
  chatId: ChatId,
  customer: z.string(),
  sessionId: SessionId.nullable(),
  /** The colleague whom the dialog was taken from. */
  from: Operator.nullable(),
  reason: z.string().nullable(),
  /** The act's parameters; missing for acts that need none. */
  with: ActDetail.optional(),
  at: Instant,
  /** `sent` is an act whose outcome was unknown when the console stopped. */
  state: z.enum(['sent', 'done', 'gone', 'nothing_changed', 'not_sent', 'overtaken', 'refused', 'unclear']),
  portalCode: z.string().nullable(),
})
export type JournalEntry = z.output<typeof JournalEntry>

/** Filter of the journal's acts; an absent field does not narrow it. */
export const JournalQuery = z
  .object({
    /** Words that must all occur in the names, the reason, the portal's code or the chat number. */
    text: z.string().max(200),
    acts: z.array(Act),
    states: z.array(JournalEntry.shape.state),
    /** First instant included. */
    since: Instant,
    /** First instant no longer included. */
    until: Instant,
  })
  .partial()
export type JournalQuery = z.output<typeof JournalQuery>

/** Acts of the active account, newest first. */
export const JournalPage = z.object({
  entries: z.array(JournalEntry),
  /** How many acts the query finds; the page may hold fewer. */
  found: z.int().nonnegative(),
  /** Number of this account's acts in the journal. */
  all: z.int().nonnegative(),
  /** Older files of the journal that could not be read; left out where all could. */
  unread: z.int().positive().optional(),
})
export type JournalPage = z.output<typeof JournalPage>

/** Format of a table: its headings and the words for acts and verdicts are the window's, in the operator's language. */
export const JournalTable = z.object({
  /** Separator of cells; a spreadsheet expects `;` where the comma is the decimal mark. */
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
