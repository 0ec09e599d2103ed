import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../app-error'
import { AccountId } from '../../contract/account'
import type { Records } from '../../storage/records'
import { folderOf } from '../account/folder'

/** Entries of each account, on disk before `put` resolves. */
export interface Ledger<E> {
  /** The account's entries, oldest first. @throws AppError `bug` with `storage_unavailable` */
  of(accountId: AccountId): Promise<E[]>
  find(accountId: AccountId, key: string): Promise<E | null>
  /**
   * Notes an entry in place of its earlier version. Resolves once it is on disk.
   *
   * @throws AppError `bug` with `storage_unavailable`; the entry is kept in memory all the same
   */
  put(accountId: AccountId, entry: E): Promise<void>
  /**
   * Like `put`, but only in place of that very entry: a version changed or removed meanwhile stays.
   *
   * @returns Whether the entry was still there.
   * @throws AppError like `put`
   */
  replace(accountId: AccountId, before: E, entry: E): Promise<boolean>
  /**
   * @param only Removes that very entry only: a version changed meanwhile stays.
   * @returns Whether the key has no entry now.
   */
  remove(accountId: AccountId, key: string, only?: E): Promise<boolean>
  /** Drops the memory of an account that signs out; the disk keeps it. */
  forget(accountId: AccountId): void
}

interface LedgerDeps<E> {
  records: Pick<Records, 'read' | 'write'>
  /** Absolute; holds one file per account. */
  folder: string
  entry: z.ZodType<E>
  keyOf: (entry: E) => string
  /** Turns an entry of an earlier run into one of this run. */
  reopened: (entry: E) => E
  /** Whether the entry is still of use after the console ends. */
  outlasts: (entry: E) => boolean
  /** Called when entries of an earlier run cannot be read. They stay in the file, or beside it when it is damaged. */
  onUnreadable?: ((accountId: AccountId) => void) | undefined
}

interface HeldEntries<E> {
  entries: Map<string, E>
  /** Unreadable entries in their original form. */
  unreadable: unknown[]
}

/** At most so many entries that do not outlast the run are remembered. */
const mostPassing = 500
/** At most so many unreadable entries are kept in a file. */
const mostUnreadable = 500

/** Makes a ledger; the file names its account, so that a moved file shows up as damaged. */
export function createLedger<E>(deps: LedgerDeps<E>): Ledger<E> {
  const { keyOf, outlasts } = deps
  const { load, save } = createPages(deps)
  const byAccount = new Map<AccountId, Promise<HeldEntries<E>>>()

  function heldOf(accountId: AccountId): Promise<HeldEntries<E>> {
    const known = byAccount.get(accountId) ?? load(accountId)
    byAccount.set(accountId, known)
    known.catch(() => byAccount.delete(accountId))
    return known
  }
  async function set(accountId: AccountId, held: HeldEntries<E>, given: E): Promise<void> {
    held.entries.set(keyOf(given), given)
    const passing = [...held.entries.values()].filter(each => !outlasts(each))
    for (const each of passing.slice(0, -mostPassing)) held.entries.delete(keyOf(each))
    await save(accountId, held)
  }

  return {
    of: async accountId => [...(await heldOf(accountId)).entries.values()],
    find: async (accountId, key) => (await heldOf(accountId)).entries.get(key) ?? null,
    put: async (accountId, given) => set(accountId, await heldOf(accountId), given),
    async replace(accountId, before, given) {
      const held = await heldOf(accountId)
      if (held.entries.get(keyOf(before)) !== before) return false
      await set(accountId, held, given)
      return true
    },
    async remove(accountId, key, only) {
      const held = await heldOf(accountId)
      if (only && held.entries.has(key) && held.entries.get(key) !== only) return false
      if (held.entries.delete(key)) await save(accountId, held)
      return true
    },
    forget: accountId => void byAccount.delete(accountId),
  }
}

/** The ledger's file of an account. @param folder Absolute. */
export const ledgerFile = (folder: string, accountId: AccountId): string => join(folder, `${folderOf(accountId)}.json`)

/** The file of each account. One bad entry costs only itself. */
function createPages<E>({ records, folder, entry, keyOf, reopened, outlasts, onUnreadable }: LedgerDeps<E>) {
  const list = z.array(z.unknown())
  const Page = z.object({
    version: z.literal(1),
    accountId: AccountId,
    entries: list,
    unreadable: list.optional().catch([]),
  })
  const pathOf = (accountId: AccountId) => ledgerFile(folder, accountId)

  async function save(accountId: AccountId, { entries: all, unreadable }: HeldEntries<E>): Promise<void> {
    const entries = [...all.values()].filter(outlasts)
    const page = { version: 1, accountId, entries, ...(unreadable.length > 0 && { unreadable }) }
    await records.write(pathOf(accountId), page).catch(unavailable)
  }

  async function load(accountId: AccountId): Promise<HeldEntries<E>> {
    const ours = Page.refine(page => page.accountId === accountId)
    const page = await records.read(pathOf(accountId), ours).catch(unavailable)
    if (page === null || page === 'damaged') {
      if (page === 'damaged') onUnreadable?.(accountId)
      return { entries: new Map(), unreadable: [] }
    }
    const { good, unreadable, isDamaged } = readEach(entry, page.entries, page.unreadable)
    const held = { entries: new Map(good.map(reopened).map(each => [keyOf(each), each])), unreadable }
    if (isDamaged) {
      onUnreadable?.(accountId)
      // Reported once: from then on they are set apart. If that cannot be written, they are reported again.
      await save(accountId, held).catch(() => {})
    }
    return held
  }

  return { load, save }
}

/**
 * Reads entries one by one: a bad one costs only itself. Those set apart earlier are tried again, as another version may
 * have written what this one can read.
 */
export function readEach<E>(entry: z.ZodType<E>, entries: readonly unknown[], setApart: readonly unknown[] = []) {
  const good: E[] = []
  const sort = (all: readonly unknown[]): unknown[] =>
    all.filter(each => {
      const { success, data } = entry.safeParse(each)
      if (success) good.push(data)
      return !success
    })
  const before = sort(setApart)
  const bad = sort(entries)
  return { good, unreadable: [...before, ...bad].slice(-mostUnreadable), isDamaged: bad.length > 0 }
}

function unavailable(error: unknown): never {
  throw new AppError('bug', { reason: 'storage_unavailable' }, { cause: error })
}
