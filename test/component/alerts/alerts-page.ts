import type { AlertHits, AlertList, AlertWish, Breach, ShownAlertRule } from '../../../electron/contract/alert'
import type { LocaleName } from '../../../electron/contract/app'
import { usePlace } from '../../../renderer/app/place'
import { useBoardView } from '../../../renderer/features/board/view'
import Views from '../../../renderer/features/workspace/Views.vue'
import { anna, createFakeBridge, type FakeBridge, signedIn } from '../../support/fake-bridge'
import { boardOf, liveDialogs } from '../../support/live-dialogs'
import { type Mounted, mountView, settled, showAccount } from '../../support/mount'

const noon = new Date('2026-11-28T12:00').getTime()
const minute = 60_000

export const hits = (given: Partial<AlertHits> = {}): AlertHits => ({
  dialogs: 12,
  hits: 3,
  unknown: 0,
  isPart: false,
  ...given,
})

/** A rule of the operator's own: customers who wait longer than five minutes. */
export function rule(id: string, given: Partial<Record<keyof ShownAlertRule, unknown>> = {}): ShownAlertRule {
  return {
    id,
    name: 'Long wait',
    groups: [[{ of: 'waits', minutes: 5 }]],
    notify: true,
    sound: 'chime',
    repeatMinutes: null,
    again: false,
    isOn: true,
    isLocked: false,
    now: hits(),
    ...given,
  } as ShownAlertRule
}

/** A breach in one of the board's dialogs, `liveDialog(index)`. */
export function breach(index: number, given: Partial<Record<keyof Breach, unknown>> = {}): Breach {
  return {
    id: `rule-1:${9000 + index}`,
    ruleId: 'rule-1',
    ruleName: 'Long wait',
    sessionId: 9000 + index,
    chatId: 1000 + index,
    customer: `Customer ${index}`,
    customerId: 5000 + index,
    lineName: 'Sales',
    operator: { id: 20, name: 'Maria Brown' },
    since: noon - index * minute,
    wait: { is: 'unknown' },
    ended: null,
    toldAt: noon,
    acknowledgedAt: null,
    snoozedUntil: null,
    ...given,
  } as Breach
}

export const listOf = (
  breaches: Breach[] = [],
  rules = [rule('rule-1')],
  given: Partial<AlertList> = {},
): AlertList => ({
  accountId: anna.id,
  rules,
  breaches,
  shiftBeganAt: noon as AlertList['shiftBeganAt'],
  readAt: noon as AlertList['readAt'],
  isDamaged: false,
  isFull: false,
  ...given,
})

type Answers = Parameters<typeof createFakeBridge>[0]
export type AlertsPage = Mounted & FakeBridge

/** The board with the alerts beside it; main keeps the list that it is given. */
export async function openAlerts(
  list: AlertList,
  answers: Answers = {},
  locale: LocaleName = 'en',
): Promise<AlertsPage> {
  const kept = { list }
  const change = (next: Partial<AlertList>): AlertList => (kept.list = { ...kept.list, ...next })
  const fake = createFakeBridge({
    'account.state': signedIn(),
    'board.watch': ({ shown }) => boardOf(shown ? liveDialogs(12) : []),
    'board.operators': { operators: [], readAt: null, lack: null },
    'board.names': undefined,
    'channelLine.rules': [],
    'alert.list': () => kept.list,
    'alert.try': hits(),
    'alert.acknowledge': ({ ids }) =>
      change({ breaches: noted(kept.list, ids, breach => ({ ...breach, acknowledgedAt: breach.since })) }),
    'alert.snooze': ({ ids }) =>
      change({ breaches: noted(kept.list, ids, breach => ({ ...breach, snoozedUntil: breach.since })) }),
    'alert.save': ({ id, rule: wish }) => change({ rules: [...kept.list.rules, savedRule(id ?? 'new', wish)] }),
    'alert.switch': ({ id, isOn }) =>
      change({ rules: kept.list.rules.map(each => (each.id === id ? { ...each, isOn } : each)) }),
    'alert.remove': ({ id }) => change({ rules: kept.list.rules.filter(each => each.id !== id) }),
    'dialog.open': () => new Promise(() => {}),
    ...answers,
  })
  const page = await mountView(Views, fake, locale)
  showAccount(anna.id)
  usePlace().go('board')
  const view = useBoardView()
  if (!view.panes.has('alerts')) view.togglePane('alerts')
  await settled()
  return { ...page, ...fake }
}

const noted = ({ breaches }: AlertList, ids: readonly string[], change: (breach: Breach) => Breach): Breach[] =>
  breaches.map(breach => (ids.includes(breach.id) ? change(breach) : breach))
const savedRule = (id: string, wish: AlertWish) => rule(id, { ...wish, now: null })
