import { describe, expect, it } from 'vitest'
import { settingsDefault } from '../../../../../electron/contract/app'
import { createAlertBell, type ToldBreach } from '../../../../../electron/services/alert/bell'
import { stepOf } from '../../../../../electron/services/alert/breaches'
import type { Notice } from '../../../../../electron/services/notification/screen'
import { en } from '../../../../../electron/shell/locales/en'
import { anna, at, boris, facts, noon, ruleOf, waiting } from './harness'

function bell(settings: Partial<typeof settingsDefault> = {}) {
  const shown: Notice[] = []
  const closed: string[] = []
  const pushed: unknown[] = []
  const made = createAlertBell({
    show: notice => {
      shown.push(notice)
      return { close: () => void closed.push(notice.title) }
    },
    settings: () => ({ ...settingsDefault, ...settings }),
    words: () => en.notification,
    raise: () => void pushed.push('raised'),
    push: (name, payload) => void pushed.push([name, payload]),
  })
  return { made, shown, closed, pushed }
}

async function found(count: number, given: Parameters<typeof ruleOf>[1] = {}): Promise<ToldBreach[]> {
  const rule = ruleOf('rule-1', given)
  const sessions = Array.from({ length: count }, (_, index) => waiting(index + 1, 6))
  const reading = { sessions, facts: facts(), at: at(noon), isWhole: true }
  const { breaches } = await stepOf([], [rule], reading, async () => {})
  return breaches.map(breach => ({ breach, rule }))
}

describe('a breach that is told', () => {
  it('names the rule, the customer, the line and the operator, with the sound of the rule', async () => {
    const { made, shown, pushed } = bell()
    made.tell(anna, await found(1, { sound: 'knock' }))
    expect(shown).toMatchObject([{ title: 'Long wait', body: 'Customer 1 · Sales · Boris', silent: true }])
    expect(pushed).toEqual([['notification.rang', { sound: 'knock' }]])
  })

  it('of a ready-made rule names that in the operator’s language', async () => {
    const { made, shown } = bell()
    made.tell(anna, await found(1, { name: 'Первый ответ опаздывает', ready: 'first_late' }))
    expect(shown[0]?.title).toBe('First answer late')
  })

  it('says that it still holds when it is told again, and nothing else to a stranger', async () => {
    const { made, shown } = bell()
    made.tell(
      anna,
      (await found(1)).map(({ breach, rule }) => ({ rule, breach: { ...breach, toldAt: at(noon) } })),
    )
    expect(shown[0]?.title).toBe('Still: Long wait')
    const discreet = bell({ notifyPrivately: true })
    discreet.made.tell(anna, await found(1))
    expect(discreet.shown[0]).toMatchObject({ title: 'Switchboard', body: 'Alert' })
  })

  it('of one account stays, though another account of the portal is told of the same dialog', async () => {
    const { made, shown, closed } = bell()
    const [told] = await found(1)
    if (!told) throw new Error('nothing found')
    made.tell(anna, [told])
    made.tell(boris, [told])
    expect([shown.length, closed.length]).toEqual([2, 0])
    made.keepOnly(boris, [])
    expect(closed).toHaveLength(1)
    made.keepOnly(anna, [told.breach])
    expect(closed).toHaveLength(1)
  })

  it('opens its dialog when it is clicked; several open the list', async () => {
    const { made, shown, pushed } = bell()
    made.tell(anna, await found(1, { sound: 'off' }))
    shown[0]?.onClick()
    expect(pushed).toEqual(['raised', ['place.open', { accountId: anna, chatId: 1 }]])
    made.tell(anna, await found(4, { sound: 'off' }))
    expect(shown[1]?.title).toBe('4 alerts')
    shown[1]?.onClick()
    expect(pushed.at(-1)).toEqual(['alert.show', { accountId: anna }])
  })

  it('is silent or not shown as its rule and the settings say', async () => {
    const system = bell()
    system.made.tell(anna, await found(1, { sound: 'system' }))
    expect(system.shown[0]?.silent).toBe(false)
    expect(system.pushed).toEqual([])
    const quiet = bell()
    quiet.made.tell(anna, await found(1, { notify: false }))
    expect(quiet.shown).toEqual([])
    expect(quiet.pushed).toHaveLength(1)
    const off = bell({ notify: false })
    off.made.tell(anna, await found(1))
    expect(off.shown).toEqual([])
  })

  it('goes from the screen once it is noted or over', async () => {
    const { made, closed } = bell()
    const told = await found(2)
    made.tell(anna, told)
    made.keepOnly(
      anna,
      told.slice(1).map(({ breach }) => breach),
    )
    expect(closed).toHaveLength(1)
  })
})
