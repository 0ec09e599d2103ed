import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../app-error'
import { AccountId } from '../contract/models-account'
import { type MessageToken, Outgoing } from '../contract/models-message'
import type { Records } from '../storage/records'
import { folderOf } from './account-folder'

/** A message on its way, with what finds it again. */
export const Kept = Outgoing.extend({ afterId: z.int().nonnegative() })
export type Kept = z.output<typeof Kept>

const Book = z.object({ version: z.literal(1), accountId: AccountId, entries: z.array(Kept) })

/** Sent ones are remembered for as long as the console runs, so that none is sent twice. */
const mostSent = 500

/** The messages on their way of each account, on disk before anything is sent. */
export interface Outbox {
  /** Those of an account, oldest first; what an earlier run left open comes as `checking` or `not_sent`. */
  of(accountId: AccountId): Promise<Kept[]>
  find(accountId: AccountId, token: MessageToken): Promise<Kept | null>
  /**
   * Notes one, in place of what was noted of it. Resolves once that is on the disk.
   *
   * @throws AppError `bug` with `storage_unavailable`; it is noted in memory all the same
   */
  put(accountId: AccountId, entry: Kept): Promise<void>
  remove(accountId: AccountId, token: MessageToken): Promise<void>
}

interface Deps {
  records: Pick<Records, 'read' | 'write'>
  /** Absolute; holds one file per account. */
  folder: string
}

export function createOutbox({ records, folder }: Deps): Outbox {
  const books = new Map<AccountId, Promise<Map<MessageToken, Kept>>>()
  const pathOf = (accountId: AccountId) => join(folder, `${folderOf(accountId)}.json`)

  async function load(accountId: AccountId): Promise<Map<MessageToken, Kept>> {
    const ours = Book.refine(book => book.accountId === accountId)
    const book = await records.read(pathOf(accountId), ours).catch(unavailable)
    const entries = book === null || book === 'damaged' ? [] : book.entries
    return new Map(entries.map(entry => [entry.token, reopened(entry)]))
  }
  function bookOf(accountId: AccountId): Promise<Map<MessageToken, Kept>> {
    const known = books.get(accountId) ?? load(accountId)
    books.set(accountId, known)
    known.catch(() => books.delete(accountId))
    return known
  }
  async function save(accountId: AccountId, book: Map<MessageToken, Kept>): Promise<void> {
    const entries = [...book.values()].filter(({ state }) => state !== 'sent')
    await records.write(pathOf(accountId), { version: 1, accountId, entries }).catch(unavailable)
  }

  return {
    of: async accountId => [...(await bookOf(accountId)).values()],
    find: async (accountId, token) => (await bookOf(accountId)).get(token) ?? null,
    async put(accountId, entry) {
      const book = await bookOf(accountId)
      book.set(entry.token, entry)
      const sent = [...book.values()].filter(({ state }) => state === 'sent')
      for (const { token } of sent.slice(0, -mostSent)) book.delete(token)
      await save(accountId, book)
    },
    async remove(accountId, token) {
      const book = await bookOf(accountId)
      if (book.delete(token)) await save(accountId, book)
    },
  }
}

/** What an earlier run was about to do: what it had not begun has not happened, the rest is to be looked up. */
function reopened(entry: Kept): Kept {
  if (entry.state === 'waiting') return { ...entry, state: 'not_sent' }
  return entry.state === 'sending' ? { ...entry, state: 'checking' } : entry
}

function unavailable(error: unknown): never {
  throw new AppError('bug', { reason: 'storage_unavailable' }, { cause: error })
}
