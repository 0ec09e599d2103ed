import { AccountId } from '../../../../../electron/contract/account'
import type { ReminderList, ReminderWhen } from '../../../../../electron/contract/reminder'
import { createReminderLedger } from '../../../../../electron/services/reminder/ledger'
import { createReminders, type Rung } from '../../../../../electron/services/reminder/reminders'
import { createRecords } from '../../../../../electron/storage/records'
import { createMemoryDisk } from '../../storage/memory-disk'
import { chatId } from '../harness'

export const anna = AccountId.parse('acme.bitrix24.com/15')
export const boris = AccountId.parse('acme.bitrix24.com/16')
export const minutes = (count: number): ReminderWhen => ({ kind: 'after', minutes: count })
export const customer = (after: number): ReminderWhen => ({ kind: 'customer', after })

/** Noon, by this computer's own clock and zone. */
export const noon = new Date('2026-11-28T12:00').getTime()
export const minute = 60_000

type Clocks = { wall: number; steady: number; portal: number | null }

/** Reminders on a disk in memory, with clocks that the test sets. Given another's disk and clocks, the next run. */
export function console(
  disk = createMemoryDisk(),
  clocks: Clocks = { wall: noon, steady: 1000, portal: noon + 5000 },
  accounts = [anna, boris],
) {
  const state = { account: anna as AccountId | null, accounts, traced: 0, lastId: 0 }
  const rung: Rung[] = []
  const lists: ReminderList[] = []
  const records = createRecords({ files: disk.files, now: () => clocks.wall })
  const reminders = createReminders({
    ledger: createReminderLedger({ records, folder: '/reminders' }),
    times: { wall: () => clocks.wall, steady: () => clocks.steady },
    portalNow: () => clocks.portal,
    lastOf: () => state.lastId,
    account: () => state.account,
    accounts: () => state.accounts,
    onChange: list => void lists.push(list),
    ring: given => void rung.push(...given),
    trace: () => `trace ${++state.traced}`,
  })
  return {
    ...{ disk, clocks, state, reminders, lists },
    set: (chat: number, when: ReminderWhen, note = '') =>
      reminders.handlers['reminder.set']({ chatId: chatId(chat), customer: `Customer ${chat}`, note, when }),
    remove: (chat: number) => reminders.handlers['reminder.remove']({ chatId: chatId(chat) }),
    list: async () => (await reminders.handlers['reminder.list']({})).reminders,
    /** Every clock goes on. */
    pass(ms: number) {
      clocks.wall += ms
      clocks.steady += ms
      if (clocks.portal !== null) clocks.portal += ms
    },
    /** Looks, and gives those that rang, with `late` for a late one. */
    async check() {
      rung.length = 0
      await reminders.check()
      return rung.map(({ reminder: { chatId, rang } }) => (rang?.isLate ? `${chatId} late` : String(chatId)))
    },
    rung,
  }
}

/** The console is started again, after so many milliseconds in which it was closed. */
export function restarted({ disk, clocks }: ReturnType<typeof console>, closedMs: number, given: Partial<Clocks> = {}) {
  disk.restart('lost')
  const { wall, portal } = clocks
  const next = { wall: wall + closedMs, steady: 0, portal: portal === null ? null : portal + closedMs, ...given }
  const again = console(disk, next)
  again.reminders.hear()
  return again
}
