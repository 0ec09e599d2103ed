import { AccountId } from '../../../../../electron/contract/account'
import {
  type AlertCondition,
  type AlertList,
  type AlertRule,
  AlertRuleId,
  type AlertWish,
} from '../../../../../electron/contract/alert'
import type { LiveDialog } from '../../../../../electron/contract/board'
import type { LineRules } from '../../../../../electron/contract/channel-line'
import { type ChatId, Instant, LineId, type SessionId } from '../../../../../electron/contract/common'
import { createAlerts } from '../../../../../electron/services/alert/alerts'
import type { AlertFacts, WatchedSession } from '../../../../../electron/services/alert/fit'
import { createAlertDisk } from '../../../../../electron/services/alert/kept'
import type { AlertBoard } from '../../../../../electron/services/alert/state'
import { createRecords } from '../../../../../electron/storage/records'
import { createMemoryDisk } from '../../storage/memory-disk'
import { chatId, sessionId, userId } from '../harness'

export const anna = AccountId.parse('acme.bitrix24.com/15')
export const boris = AccountId.parse('acme.bitrix24.com/16')
export const minute = 60_000
export const noon = Date.parse('2026-11-28T12:00:00Z')
export const at = (ms: number) => Instant.parse(ms)
export const line = (id: number) => LineId.parse(id)

/** A dialog of Maria's that Boris answers, with nothing odd about it. */
export const row = (id: number, given: Partial<LiveDialog> = {}): LiveDialog => ({
  chatId: chatId(id),
  sessionId: sessionId(1000 + id),
  customer: `Customer ${id}`,
  customerId: userId(500 + id),
  connector: 'livechat',
  lineId: line(15),
  lineName: 'Sales',
  operator: { id: userId(16), name: 'Boris' },
  status: 'answered',
  wait: { is: 'answered' },
  lastMessageAt: at(noon - minute),
  messages: 4,
  transfers: 0,
  crm: null,
  begunAt: at(noon - 10 * minute),
  firstReplyMs: 30_000,
  isFirstReplyInTime: true,
  vote: null,
  readAt: at(noon),
  ...given,
})
/** One whose customer has waited for so many minutes when it is read. */
export const waiting = (id: number, minutes: number, given: Partial<LiveDialog> = {}): LiveDialog => {
  const readAt = given.readAt ?? at(noon)
  return row(id, { wait: { is: 'waiting', since: at(readAt - minutes * minute) }, readAt, ...given })
}

export const facts = (given: Partial<AlertFacts> = {}): AlertFacts => ({
  source: 'statistics',
  normsOf: () => undefined,
  dislikes: null,
  ...given,
})

export const norms = (given: Partial<LineRules> = {}): LineRules => ({
  lineId: line(15),
  firstAnswerMs: 2 * minute,
  furtherAnswerMs: 5 * minute,
  moveOnMs: null,
  noAnswerMs: null,
  autoCloseMs: null,
  fullCloseMs: null,
  ...given,
})

/** Customers who wait for longer than five minutes. */
export const late: AlertCondition = { of: 'waits', minutes: 5 }
const wish = (given: Partial<AlertWish> = {}): AlertWish => ({
  name: 'Long wait',
  groups: [[late]],
  notify: true,
  sound: 'chime',
  repeatMinutes: null,
  again: false,
  ...given,
})
export const ruleOf = (id: string, given: Partial<AlertRule> = {}): AlertRule => ({
  ...wish(),
  id: AlertRuleId.parse(id),
  isOn: true,
  ...given,
})

interface Clocks {
  portal: number
  steady: number
}

/** Alerts on a disk in memory, with a board that the test reads. Given another's disk and clocks, the next run. */
export function console(
  disk = createMemoryDisk(),
  clocks: Clocks = { portal: noon, steady: 1000 },
  locked: AlertRule[] = [],
) {
  const state = {
    account: anna as AccountId | null,
    isWanted: false,
    traced: [] as unknown[],
    ids: 0,
    breaths: 0,
    isDead: false,
  }
  const known = { norms: [] as LineRules[], dislikes: null as Set<SessionId> | null, over: [] as WatchedSession[] }
  const rung: string[] = []
  const named: (readonly [AccountId, ChatId])[] = []
  const lists: AlertList[] = []
  const records = createRecords({ files: disk.files, now: () => clocks.portal })
  const onTell = { now: () => {} }
  const timers: { at: number; action: () => void }[] = []
  const alerts = createAlerts({
    disk: createAlertDisk({ records, folder: '/alerts' }),
    locked,
    account: () => state.account,
    now: () => at(clocks.portal),
    steady: () => clocks.steady,
    newId: () => `rule-${clocks.steady}-${++state.ids}`,
    bell: {
      tell(_, told) {
        if (!state.isDead) rung.push(...told.map(({ breach, rule }) => `${rule.name}: ${breach.sessionId}`))
        onTell.now()
      },
      keepOnly: () => {},
    },
    want: on => void (state.isWanted = on),
    normsOf: () => known.norms,
    ratings: { want: () => {}, dislikes: () => known.dislikes, over: () => known.over, forget: () => {} },
    name: (accountId, chats) => void named.push(...chats.map(chat => [accountId, chat] as const)),
    breathe: async () => {
      state.breaths++
    },
    after: (ms, action) => void timers.push({ at: clocks.steady + ms, action }),
    push: (name, payload) => {
      if (name === 'alert.changed') lists.push(payload as AlertList)
    },
    trace: error => `trace ${state.traced.push(error)}`,
  })
  const { handlers } = alerts
  return {
    ...{ disk, clocks, state, known, alerts, handlers, rung, named, lists, onTell },
    add: (given: Partial<AlertWish> = {}) => handlers['alert.save']({ id: null, rule: wish(given) }),
    list: () => handlers['alert.list']({}),
    /** Reads the board at the portal's time; resolves to what was told since. */
    async read(dialogs: LiveDialog[], standing: Partial<AlertBoard['standing']> = {}, accountId = anna) {
      rung.length = 0
      alerts.read({ accountId, standing: { source: 'statistics', failure: null, ...standing }, dialogs })
      await alerts.settled()
      return [...rung]
    },
    /** Every clock goes on; timers that fall due run once nothing else is under way. */
    pass(ms: number) {
      clocks.portal += ms
      clocks.steady += ms
      for (const timer of timers.splice(0)) {
        if (timer.at <= clocks.steady) timer.action()
        else timers.push(timer)
      }
    },
  }
}

export type AlertConsole = ReturnType<typeof console>

/** A console whose window listens. */
export function heard(...given: Parameters<typeof console>): AlertConsole {
  const made = console(...given)
  made.alerts.hear()
  return made
}

/** The console is started again. */
export function restarted({ disk, clocks }: AlertConsole, locked: AlertRule[] = []): AlertConsole {
  disk.restart('lost')
  return heard(disk, { portal: clocks.portal, steady: 0 }, locked)
}
