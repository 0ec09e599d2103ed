import { basename, join } from 'node:path'
import type { AccountId } from '../../contract/account'
import type { Records } from '../../storage/records'
import { createLedger, type Ledger, ledgerFile } from '../delivery/ledger'
import { KeptReminder } from './due'

/** The reminders on disk. */
export interface ReminderLedger extends Ledger<KeptReminder> {
  /** Whether some of an account's could not be read. */
  isDamaged(accountId: AccountId): boolean
  /** Removes all of an account from the disk. */
  erase(accountId: AccountId): Promise<void>
}

interface ReminderLedgerDeps {
  records: Pick<Records, 'list' | 'read' | 'write' | 'remove'>
  /** Absolute; holds one file per account. */
  folder: string
}

/** The reminders of each account, on disk before `put` resolves. A damaged one costs only itself. */
export function createReminderLedger({ records, folder }: ReminderLedgerDeps): ReminderLedger {
  const damaged = new Set<AccountId>()
  const ledger = createLedger({
    records,
    folder,
    entry: KeptReminder,
    keyOf: ({ chatId }) => String(chatId),
    reopened: kept => kept,
    outlasts: () => true,
    onUnreadable: accountId => void damaged.add(accountId),
  })

  return {
    ...ledger,
    isDamaged: accountId => damaged.has(accountId),
    /** Damaged versions that were set aside go too: they hold names. */
    async erase(accountId) {
      ledger.forget(accountId)
      damaged.delete(accountId)
      const name = basename(ledgerFile(folder, accountId))
      const ours = (await records.list(folder)).filter(found => found.startsWith(name))
      await Promise.all([name, ...ours].map(found => records.remove(join(folder, found))))
    },
  }
}
