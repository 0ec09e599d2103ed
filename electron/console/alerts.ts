import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import type { Account, AccountId } from '../contract/account'
import { type AlertRule, AlertRuleId, type PolicyAlert } from '../contract/alert'
import { Instant } from '../contract/common'
import { createAlerts } from '../services/alert/alerts'
import { createAlertBell } from '../services/alert/bell'
import { createAlertDisk } from '../services/alert/kept'
import { createRatings } from '../services/alert/ratings'
import type { PortalTime } from '../services/account/active'
import type { BoardPart } from '../services/board/board'
import type { ChannelLineRules } from '../services/channel-line/rules'
import type { Directories } from '../services/people/directory'
import type { Poll } from '../services/poll/poll'
import type { Trace } from '../services/portal/trace'
import { createRecords } from '../storage/records'
import type { PortalClocks } from './portal-clocks'
import type { Shell, System } from './system'

interface ConsoleAlertsDeps {
  system: Pick<System, 'folder' | 'disk' | 'clock' | 'push' | 'preferences' | 'policy'>
  /** Every account that is signed in. */
  accounts: () => readonly Pick<Account, 'id' | 'portal'>[]
  account: () => AccountId | null
  board: Pick<BoardPart, 'name' | 'want' | 'onRead'>
  lineRules: Pick<ChannelLineRules, 'want'>
  directory: Directories
  poll: Pick<Poll, 'join'>
  shell: Shell
  clocks: Pick<PortalClocks, 'of' | 'now'>
  portalTime: PortalTime
  steady: () => number
  trace: Trace
}

/** Connects alerts to the board, the disk, the clocks, the poll and the notifications. */
export function createConsoleAlerts({ system, accounts, account, board, ...deps }: ConsoleAlertsDeps) {
  const { shell, clocks, steady, trace } = deps
  const { disk, clock, preferences, push } = system
  const records = createRecords({ files: disk.files, now: clock.wall })
  const ratings = createRatings({
    directory: deps.directory,
    now: deps.portalTime,
    steady,
    onNews: accountId => alerts.again(accountId),
  })
  const { show, words, raise } = shell
  const alerts = createAlerts({
    disk: createAlertDisk({ records, folder: join(system.folder, 'alerts') }),
    locked: (system.policy().alerts ?? []).map(lockedRule),
    account,
    now(accountId) {
      const portal = accounts().find(({ id }) => id === accountId)?.portal
      return Instant.parse(portal === undefined ? clocks.now() : clocks.of(portal).now())
    },
    steady,
    newId: randomUUID,
    bell: createAlertBell({ show, words, raise, push, settings: () => preferences.settings() }),
    want: on => board.want('alerts', on),
    normsOf: lineIds => deps.lineRules.want(lineIds),
    ratings,
    name: board.name,
    breathe: () => clock.wait(0),
    after: (ms, action) => void clock.after(ms, action),
    push,
    trace,
  })
  board.onRead(({ using, standing, dialogs }) => alerts.read({ accountId: using.account.id, standing, dialogs }))
  deps.poll.join(ratings.part)
  return { ...alerts, flush: () => records.flush() }
}

/** The name is what tells an administrator's rules apart: their order in the file may change. */
const lockedRule = (rule: PolicyAlert): AlertRule => ({
  ...rule,
  id: AlertRuleId.parse(`policy:${rule.name}`),
  isOn: true,
})
