import type { Result } from '../../bitrix/methods'
import type { Message } from '../../contract/common'
import type { Dialog } from '../../contract/dialog'
import type { EvidenceSaved } from '../../contract/evidence'
import type { JournalCheck, JournalEntry, JournalMove } from '../../contract/journal'
import type { ReportTransfers } from './moves'

type EvidenceRatings = Result<'imopenlines.v2.Session.Stat.get'>['sessions']

/** All that is known of one dialog. */
export interface DialogEvidence {
  /** Milliseconds since 1970. */
  madeAt: number
  dialog: Dialog
  /** Oldest first. */
  messages: readonly Message[]
  transfers: ReportTransfers
  ratings: EvidenceRatings
  /** The console's own acts, oldest first. */
  acts: readonly JournalEntry[]
  /** Those that pass the dialog on, beside the portal's transfers. */
  moves: readonly JournalMove[]
  /** Null where the journal could not be read as a whole. */
  check: JournalCheck | null
  /** What could not be read, with the portal's code where it gave one. */
  unread: { what: EvidenceSaved['unread'][number]; code: string | null }[]
}
