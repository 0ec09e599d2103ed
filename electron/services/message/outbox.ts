import { join } from 'node:path'
import { z } from 'zod'
import type { AccountId } from '../../contract/account'
import { Outgoing } from '../../contract/message'
import type { Records } from '../../storage/records'
import { type Ledger, createLedger } from '../delivery/ledger'
import { type Claims, createClaims } from '../delivery/claims'

/** A message on its way, with the facts that find it again. */
export const Kept = Outgoing.extend({
  /** The last message of its dialog before it was sent; 0 where that is not known. */
  afterId: z.int().nonnegative(),
  /** It may have left; in state `sending`, whether it was about to. Earlier versions did not note it. */
  begun: z.boolean().default(true),
  /** An answer to an earlier attempt was lost: whatever comes later, the message may be in the dialog. */
  mayHaveGone: z.boolean().default(false),
})
export type Kept = z.output<typeof Kept>

/**
 * Each account's messages on their way, on disk before anything is sent; those left open by an earlier run come back as
 * `checking` or `not_sent`.
 */
export interface Outbox extends Ledger<Kept> {
  /** The messages that messages and files of the account have become. */
  claims: Claims
}

interface MessageOutboxDeps {
  records: Pick<Records, 'read' | 'write'>
  /** Absolute; holds one file per account. */
  folder: string
  /** Shared with the files; kept beside these messages unless given. */
  claims?: Claims
  onUnreadable?: ((accountId: AccountId) => void) | undefined
}

export function createOutbox({ records, folder, claims, onUnreadable }: MessageOutboxDeps): Outbox {
  const ledger = createLedger({
    records,
    folder,
    entry: Kept,
    keyOf: ({ token }) => token,
    reopened,
    // Sent ones are remembered for as long as the console runs, so that none is sent twice.
    outlasts: ({ state }) => state !== 'sent',
    onUnreadable,
  })
  return { ...ledger, claims: claims ?? createClaims({ records, folder: join(folder, 'claims') }) }
}

/** The state of a message that did not go out this time: surely not sent, unless an earlier attempt may have been. */
export function unsent(
  { mayHaveGone }: Kept,
  state: 'not_sent' | 'refused' = 'not_sent',
): Pick<Kept, 'state' | 'unclearBecause'> {
  return mayHaveGone ? { state: 'unclear', unclearBecause: 'unreadable' } : { state, unclearBecause: null }
}

/** A message of an earlier run: one that had not begun was not sent, others are to be looked up. */
function reopened(entry: Kept): Kept {
  if (entry.state === 'waiting' || (entry.state === 'sending' && !entry.begun))
    return entry.mayHaveGone ? { ...entry, state: 'checking' } : { ...entry, state: 'not_sent' }
  return entry.state === 'sending' ? { ...entry, state: 'checking' } : entry
}
