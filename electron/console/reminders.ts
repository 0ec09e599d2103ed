import { join } from 'node:path'
import type { Account, AccountId } from '../contract/account'
import type { ReminderList } from '../contract/reminder'
import type { Active, PortalTime } from '../services/account/active'
import type { Dialogs } from '../services/dialog/dialogs'
import type { MyDialogs } from '../services/my-dialogs/my-dialogs'
import type { Poll } from '../services/poll/poll'
import type { Trace } from '../services/portal/trace'
import { createReminderBell } from '../services/reminder/bell'
import { createReminderLedger } from '../services/reminder/ledger'
import { createCustomerWatch, lastKnown } from '../services/reminder/customer'
import { createReminders } from '../services/reminder/reminders'
import { createRecords } from '../storage/records'
import type { PortalClocks } from './portal-clocks'
import type { Shell, System } from './system'

interface ConsoleRemindersDeps {
  system: Pick<System, 'folder' | 'disk' | 'clock' | 'push' | 'preferences'>
  active: Active
  /** Every account that is signed in. */
  accounts: () => readonly Pick<Account, 'id' | 'portal'>[]
  account: () => AccountId | null
  myDialogs: MyDialogs
  dialogs: Dialogs
  poll: Pick<Poll, 'join'>
  shell: Shell
  clocks: Pick<PortalClocks, 'of'>
  portalTime: PortalTime
  steady: () => number
  trace: Trace
}

/** How often reminders are looked at, in milliseconds. */
const checkEveryMs = 2000

/** Connects reminders to the disk, the clocks, the poll and the notifications. */
export function createConsoleReminders({ system, active, accounts, account, ...deps }: ConsoleRemindersDeps) {
  const { shell, clocks, steady, trace } = deps
  const { clock, disk, preferences } = system
  const records = createRecords({ files: disk.files, now: clock.wall })
  const { show, words, raise } = shell
  const bell = createReminderBell({ show, words, raise, settings: () => preferences.settings(), push: system.push })
  function onChange(list: ReminderList): void {
    system.push('reminder.changed', list)
    bell.keepOnly(list.accountId, list.reminders)
  }
  const portalNow = (accountId: AccountId) => {
    const portal = accounts().find(({ id }) => id === accountId)?.portal
    const portalClock = portal === undefined ? null : clocks.of(portal)
    return portalClock === null || portalClock.ahead() === null ? null : portalClock.now()
  }
  const reminders = createReminders({
    ledger: createReminderLedger({ records, folder: join(system.folder, 'reminders') }),
    times: { wall: clock.wall, steady },
    ...{ portalNow, account, onChange, trace },
    lastOf: chatId => lastKnown(chatId, { active, myDialogs: deps.myDialogs, dialogs: deps.dialogs }),
    accounts: () => accounts().map(({ id }) => id),
    ring: bell.ring,
  })
  const watching = {
    active,
    myDialogs: deps.myDialogs,
    dialogs: deps.dialogs,
    reminders,
    now: deps.portalTime,
    steady,
    trace,
  }
  deps.poll.join(createCustomerWatch(watching))
  const stop = clock.every(checkEveryMs, () => void reminders.check().catch(trace))
  return { ...reminders, stop, flush: () => records.flush() }
}
