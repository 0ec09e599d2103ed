import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../app-error'
import { AccountId } from '../contract/models-account'
import type { Records } from '../storage/records'
import { folderOf } from './account-folder'

/** Entries of each account, on disk before `put` resolves. */
export interface Book<E> {
  /** Those of an account, oldest first. @throws AppError `bug` with `storage_unavailable` */
  of(accountId: AccountId): Promise<E[]>
  find(accountId: AccountId, key: string): Promise<E | null>
  /**
   * Notes one, in place of what was noted of it. Resolves once that is on the disk.
   *
   * @throws AppError `bug` with `storage_unavailable`; it is noted in memory all the same
   */
  put(accountId: AccountId, entry: E): Promise<void>
  remove(accountId: AccountId, key: string): Promise<void>
}

interface Deps<E> {
  records: Pick<Records, 'read' | 'write'>
  /** Absolute; holds one file per account. */
  folder: string
  entry: z.ZodType<E>
  keyOf: (entry: E) => string
  /** An entry of an earlier run, as this one is to take it. */
  reopened: (entry: E) => E
  /** Whether it is still of use when the console has ended. */
  outlasts: (entry: E) => boolean
}

/** What does not outlast the run is remembered up to so many. */
const mostPassing = 500

/** Makes a book; the file names its account, so that one that was moved shows up as damaged. */
export function createBook<E>({ records, folder, entry, keyOf, reopened, outlasts }: Deps<E>): Book<E> {
  const Page = z.object({ version: z.literal(1), accountId: AccountId, entries: z.array(entry) })
  const books = new Map<AccountId, Promise<Map<string, E>>>()
  const pathOf = (accountId: AccountId) => join(folder, `${folderOf(accountId)}.json`)

  async function load(accountId: AccountId): Promise<Map<string, E>> {
    const ours = Page.refine(page => page.accountId === accountId)
    const page = await records.read(pathOf(accountId), ours).catch(unavailable)
    const entries = page === null || page === 'damaged' ? [] : page.entries
    return new Map(entries.map(each => [keyOf(each), reopened(each)]))
  }
  function bookOf(accountId: AccountId): Promise<Map<string, E>> {
    const known = books.get(accountId) ?? load(accountId)
    books.set(accountId, known)
    known.catch(() => books.delete(accountId))
    return known
  }
  async function save(accountId: AccountId, book: Map<string, E>): Promise<void> {
    const entries = [...book.values()].filter(outlasts)
    await records.write(pathOf(accountId), { version: 1, accountId, entries }).catch(unavailable)
  }

  return {
    of: async accountId => [...(await bookOf(accountId)).values()],
    find: async (accountId, key) => (await bookOf(accountId)).get(key) ?? null,
    async put(accountId, given) {
      const book = await bookOf(accountId)
      book.set(keyOf(given), given)
      const passing = [...book.values()].filter(each => !outlasts(each))
      for (const each of passing.slice(0, -mostPassing)) book.delete(keyOf(each))
      await save(accountId, book)
    },
    async remove(accountId, key) {
      const book = await bookOf(accountId)
      if (book.delete(key)) await save(accountId, book)
    },
  }
}

function unavailable(error: unknown): never {
  throw new AppError('bug', { reason: 'storage_unavailable' }, { cause: error })
}
