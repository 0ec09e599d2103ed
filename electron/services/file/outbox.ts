import { join } from 'node:path'
import { z } from 'zod'
import { ChatId, Instant } from '../../contract/common'
import { TransferId, type Upload } from '../../contract/file'
import type { Records } from '../../storage/records'
import type { AccountId } from '../../contract/account'
import { type Ledger, createLedger } from '../delivery/ledger'
import { type Claims, createClaims } from '../delivery/claims'

/** A file to be sent, as the disk keeps it: its description, neither its place nor its content. */
export const KeptUpload = z.object({
  id: TransferId,
  chatId: ChatId,
  name: z.string(),
  size: z.int().nonnegative(),
  /** Text sent with the file. */
  message: z.string(),
  state: z.enum(['queued', 'sending', 'checking', 'unclear', 'refused', 'stopped', 'sent']),
  /** When the operator sent it. */
  at: Instant,
  /** The dialog's last message before the file was sent; 0 before sending, or where that is not known. */
  after: z.int().nonnegative(),
  /** An answer to an earlier attempt was lost. */
  mayHaveGone: z.boolean().default(false),
})
export type KeptUpload = z.output<typeof KeptUpload>

/** The files of each account that were to be sent and are not known to have arrived. */
export interface FileOutbox extends Ledger<KeptUpload> {
  /** The messages that messages and files of the account have become. */
  claims: Claims
}

interface FileOutboxDeps {
  records: Pick<Records, 'read' | 'write'>
  /** Absolute; holds one file per account. */
  folder: string
  /** Shared with the messages; kept beside the folder unless given. */
  claims?: Claims
  onUnreadable?: ((accountId: AccountId) => void) | undefined
}

export function createFileOutbox({ records, folder, claims, onUnreadable }: FileOutboxDeps): FileOutbox {
  const ledger = createLedger({
    records,
    folder,
    entry: KeptUpload,
    keyOf: ({ id }) => id,
    reopened: kept => kept,
    outlasts: () => true,
    onUnreadable,
  })
  return { ...ledger, claims: claims ?? createClaims({ records, folder: join(folder, '..', 'claims') }) }
}

/** A file of an earlier run in the window's form: one that had not begun was not sent, others are to be looked up. */
export function earlierUpload(kept: KeptUpload): Upload {
  const { id, chatId, name, size, message, state } = kept
  const rest = { picture: null, sent: 0, failure: null, messageId: null, earlier: true }
  const now = state === 'sent' ? 'sent' : hasBegun(kept) ? 'checking' : 'stopped'
  return { id, chatId, name, size, message, ...rest, state: now }
}

/** Whether it may have left before the earlier run ended. */
export const hasBegun = ({ state, mayHaveGone }: KeptUpload): boolean =>
  mayHaveGone || state === 'sending' || state === 'checking' || state === 'unclear'
