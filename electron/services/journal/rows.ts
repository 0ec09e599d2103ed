import { z } from 'zod'
import { UserId } from '../../contract/common'
import { JournalEntry } from '../../contract/journal'

/** The known facts when an act was sent: enough to judge its outcome later. */
export const Intent = JournalEntry.omit({ state: true, portalCode: true, cut: true }).extend({
  account: z.string(),
  ownerId: UserId.nullable(),
  /** Whether the operator already took part; null where the portal did not say. Former versions did not note it. */
  joined: z.boolean().nullable().optional(),
  /**
   * Whether the act's effect was already in place; null where the portal did not say. Former versions did not note it.
   */
  was: z.boolean().nullable().optional(),
  /** The last message before; null where none was read. Former versions did not note it. */
  lastMessageId: z.int().nonnegative().nullable().optional(),
  /** Identifies the chosen message; null where nothing does. Former versions did not note it. */
  echo: z.string().nullable().optional(),
  /** A separate row says when the act leaves. For a former version's intent nothing says whether it has left. */
  leaves: z.literal(true).optional(),
  /** Its personal texts were cut away. Never written. */
  cut: z.literal(true).optional(),
})
export type Intent = z.output<typeof Intent>

const Ending = JournalEntry.pick({ id: true, state: true, portalCode: true }).extend({
  at: z.number(),
  /** The outcome so far; a later reread may show otherwise. */
  soFar: z.literal(true).optional(),
})
export type Ending = z.output<typeof Ending>

const Bound = z.object({ before: z.int().positive(), at: z.number() })

export const JournalFileRow = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begin'), intent: Intent }),
  /** From here on these acts may have left. */
  z.object({ kind: z.literal('leave'), leaving: z.object({ ids: z.array(z.string()), at: z.number() }) }),
  z.object({ kind: z.literal('end'), ending: Ending }),
  /** The personal texts of the entries before this number are cut away from here on. */
  z.object({ kind: z.literal('cut'), cut: Bound }),
  /** The entries before this number are dropped from here on, for they take too much room. */
  z.object({ kind: z.literal('trim'), trim: Bound }),
  /** The note of the journal's length was gone, or was not this console's: whether an end was cut off is not known. */
  z.object({ kind: z.literal('doubt'), doubt: z.object({ at: z.number() }) }),
])
export type JournalFileRow = z.output<typeof JournalFileRow>

/** When an entry was written, by its own word. */
export function timeOf(row: JournalFileRow): number {
  switch (row.kind) {
    case 'begin':
      return row.intent.at
    case 'leave':
      return row.leaving.at
    case 'end':
      return row.ending.at
    case 'cut':
      return row.cut.at
    case 'trim':
      return row.trim.at
    case 'doubt':
      return row.doubt.at
  }
}
