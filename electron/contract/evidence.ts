import { z } from 'zod'
import { Owned } from './account'
import { ChatId } from './common'
import { JournalMove, JournalTable } from './journal'

/** Headings of the page that people read, in the operator's language. */
export const EvidenceWords = z.object({
  /** A language tag, such as `en`. */
  locale: z.string().max(35),
  title: z.string(),
  made: z.string(),
  messages: z.string(),
  transfers: z.string(),
  ratings: z.string(),
  acts: z.string(),
  /** Nothing of a kind. */
  none: z.string(),
  /** What could not be read. */
  unread: z.string(),
  /** Messages before those are missing. */
  earlier: z.string(),
  /** The console's journal lacks parts, or could not be checked. */
  journal: z.string(),
  author: z.string(),
  text: z.string(),
  from: z.string(),
  to: z.string(),
  by: z.string(),
  reason: z.string(),
  byCustomer: z.string(),
  bySupervisor: z.string(),
  /** Heading of the comparison of the operator's acts with the portal's record, and its words. */
  compared: z.string(),
  records: z.record(JournalMove.shape.record, z.string()),
  /** What an act or a transfer that the record lacks does not prove. */
  caution: z.string(),
  /** A dialog that nobody has. */
  queue: z.string(),
})
export type EvidenceWords = z.output<typeof EvidenceWords>

export const EvidenceWish = Owned.extend({ chatId: ChatId, table: JournalTable, words: EvidenceWords })

/** What became of the evidence of one dialog. */
export const EvidenceSaved = z.object({
  /** Name of the folder that was written. */
  folder: z.string(),
  /** What could not be read, from the portal or of the journal; the folder says so as well. */
  unread: z.array(z.enum(['messages', 'earlier', 'transfers', 'ratings', 'journal'])),
})
export type EvidenceSaved = z.output<typeof EvidenceSaved>
