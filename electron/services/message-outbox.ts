import { z } from 'zod'
import { Outgoing } from '../contract/models-message'
import type { Records } from '../storage/records'
import { type Book, createBook } from './account-book'

/** A message on its way, with what finds it again. */
export const Kept = Outgoing.extend({ afterId: z.int().nonnegative() })
export type Kept = z.output<typeof Kept>

/**
 * The messages on their way of each account, on disk before anything is sent; what an earlier run left open comes as
 * `checking` or `not_sent`.
 */
export type Outbox = Book<Kept>

interface Deps {
  records: Pick<Records, 'read' | 'write'>
  /** Absolute; holds one file per account. */
  folder: string
}

export const createOutbox = ({ records, folder }: Deps): Outbox =>
  createBook({
    records,
    folder,
    entry: Kept,
    keyOf: ({ token }) => token,
    reopened,
    // Sent ones are remembered for as long as the console runs, so that none is sent twice.
    outlasts: ({ state }) => state !== 'sent',
  })

/** What an earlier run was about to do: what it had not begun has not happened, the rest is to be looked up. */
function reopened(entry: Kept): Kept {
  if (entry.state === 'waiting') return { ...entry, state: 'not_sent' }
  return entry.state === 'sending' ? { ...entry, state: 'checking' } : entry
}
