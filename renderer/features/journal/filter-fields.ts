import type { Act } from '../../../electron/contract/act'
import type { JournalEntry } from '../../../electron/contract/journal'

/** The journal's filter, as typed into its fields. */
export interface FilterFields {
  text: string
  act: Act | ''
  state: JournalEntry['state'] | ''
  /** Days such as `2026-11-21`; empty for any. */
  since: string
  until: string
}
