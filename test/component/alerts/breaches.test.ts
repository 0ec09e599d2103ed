import { describe, expect, it, vi } from 'vitest'
import { usePlace } from '../../../renderer/app/place'
import { useNotices } from '../../../renderer/app/notices'
import { useAlerts } from '../../../renderer/features/alerts/alerts'
import { useBoardView } from '../../../renderer/features/board/view'
import { Refusal } from '../../support/fake-bridge'
import { settled } from '../../support/mount'
import { all, nameOf, one } from '../../support/page'
import { rowsShown } from '../board/board-page'
import { breach, listOf, openAlerts, rule } from './alerts-page'

const rows = () => all('listitem').filter(item => item.id.startsWith('breach-'))
const names = () => rows().map(row => nameOf(row.querySelector('button') ?? row))
const notices = () => useNotices().shown.map(shown => ('notice' in shown ? shown.notice.title : 'failure'))

describe('the breaches', () => {
  it('name customer, rule, since when and operator', async () => {
    await openAlerts(listOf([breach(1), breach(2, { operator: null, customer: null })]))
    expect(one('region', 'Alerts').contains(one('list', 'Breaches'))).toBe(true)
    expect(names()).toEqual([
      'Customer 1, Long wait, since 11:59 AM, Maria Brown, Sales',
      'Customer 5002, Long wait, since 11:58 AM, unassigned, Sales',
    ])
  })

  it('tell how long their customer waits, at least where no more is known', async () => {
    const since = (minutes: number) => Date.now() - minutes * 60_000 - 5000
    await openAlerts(
      listOf([
        breach(1, { wait: { is: 'waiting', since: since(19) } }),
        breach(2, { wait: { is: 'waiting', since: since(7), isAtLeast: true } }),
        breach(3, { wait: { is: 'waiting', since: null } }),
        breach(4, { wait: { is: 'waiting', since: since(30) }, unreadSince: new Date('2026-11-28T12:00').getTime() }),
      ]),
    )
    expect(rows().map(row => row.textContent)).toEqual([
      expect.stringContaining('waiting 19 min'),
      expect.stringContaining('waiting at least 7 min'),
      expect.stringContaining('since 11:57 AM'),
      // The board does not show it any more: its wait is not counted on.
      expect.stringMatching(/waiting .*\(at 12:00 PM\)/),
    ])
  })

  it('of a ready-made rule are named in the language of the window', async () => {
    const ready = rule('rule-1', { name: 'First answer late', ready: 'first_late' })
    await openAlerts(listOf([breach(1, { ruleName: 'First answer late' })], [ready]), {}, 'ru')
    expect(names()[0]).toContain('Первый ответ опаздывает')
    expect(rowsShown().filter(row => row.textContent.includes('Первый ответ опаздывает'))).toHaveLength(1)
  })

  it('open their dialog', async () => {
    const { click, inputsOf } = await openAlerts(listOf([breach(1)]))
    await click(one('button', 'Customer 1, Long wait, since 11:59 AM, Maria Brown, Sales'))
    await settled()
    expect(inputsOf('dialog.open')).toMatchObject([{ chatId: 1001 }])
    expect(usePlace().view).toBe('find')
  })

  it('have the focus again on the way back from their dialog', async () => {
    const { click } = await openAlerts(listOf([breach(1), breach(2)]))
    const second = one('button', 'Customer 2, Long wait, since 11:58 AM, Maria Brown, Sales')
    second.focus()
    await click(second)
    await settled()
    usePlace().go('board')
    await settled()
    expect(document.activeElement).toBe(second)
  })

  it('are looked at beside the board, and the focus comes back to them', async () => {
    const { click, inputsOf } = await openAlerts(listOf([breach(1)]), { 'look.watch': [] })
    const look = one('button', 'Look: Customer 1, Long wait')
    look.focus()
    await click(look)
    await settled()
    expect(one('region', 'Looking').contains(document.activeElement)).toBe(true)
    expect(inputsOf('look.watch').at(-1)).toMatchObject({ chatIds: [1001] })
    expect(usePlace().view).toBe('board')
    await click(one('button', 'Stop viewing Customer 1'))
    await settled()
    expect(document.activeElement).toBe(look)
  })

  it('leave the focus to the table where they are gone once the dialog is looked at no more', async () => {
    const { click } = await openAlerts(listOf([breach(1)]), { 'look.watch': [] })
    const look = one('button', 'Look: Customer 1, Long wait')
    look.focus()
    await click(look)
    await settled()
    useBoardView().togglePane('alerts')
    await settled()
    await click(one('button', 'Stop viewing Customer 1'))
    await settled()
    expect(rowsShown()).toContain(document.activeElement)
  })

  it('say when the portal does not let their dialog be read', async () => {
    const { click, inputsOf } = await openAlerts(listOf([breach(1, { chatId: null })]))
    const button = rows()[0]?.querySelector('button')
    expect(button?.getAttribute('aria-disabled')).toBe('true')
    if (button) await click(button)
    expect(inputsOf('dialog.open')).toEqual([])
  })

  it('are acknowledged by button, and stay where they are', async () => {
    const { click, inputsOf } = await openAlerts(listOf([breach(1), breach(2)]))
    await click(one('button', 'Acknowledge: Customer 1, Long wait'))
    await settled()
    expect(inputsOf('alert.acknowledge')).toMatchObject([{ ids: ['rule-1:9001'] }])
    expect(names()[0]).toBe('Customer 1, Long wait, since 11:59 AM, Maria Brown, Sales, Acknowledged at 11:59 AM')
    expect(document.activeElement).toBe(rows()[0]?.querySelector('button'))
    expect(useAlerts().count).toBe(1)
    expect(notices()).toEqual(['Acknowledged: Customer 1'])
  })

  it('are walked, acknowledged and snoozed by keys', async () => {
    const { press, inputsOf } = await openAlerts(listOf([breach(1), breach(2), breach(3)]))
    const first = rows()[0]?.querySelector('button')
    first?.focus()
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
    await press(one('list', 'Breaches'), 'ArrowDown')
    await settled()
    expect(document.activeElement).toBe(rows()[1]?.querySelector('button'))
    expect(scrolled.mock.contexts).toEqual([rows()[1]])
    scrolled.mockRestore()
    await press(one('list', 'Breaches'), 'Delete')
    await press(one('list', 'Breaches'), '1', { code: 'Digit1' })
    await press(one('list', 'Breaches'), 'End')
    await settled()
    await press(one('list', 'Breaches'), '6', { code: 'Digit6' })
    await settled()
    expect(inputsOf('alert.acknowledge')).toMatchObject([{ ids: ['rule-1:9002'] }])
    expect(inputsOf('alert.snooze')).toMatchObject([
      { ids: ['rule-1:9002'], minutes: 15 },
      { ids: ['rule-1:9003'], minutes: 60 },
    ])
  })

  it('are snoozed by menu', async () => {
    const { inputsOf } = await openAlerts(listOf([breach(1)]))
    const button = one('button', 'Snooze: Customer 1, Long wait')
    button.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, button: 0 }))
    button.click()
    await settled()
    one('menuitem', 'For 5 minutes').click()
    await settled()
    expect(inputsOf('alert.snooze')).toMatchObject([{ ids: ['rule-1:9001'], minutes: 5 }])
  })

  it('are acknowledged all at once', async () => {
    const { click, inputsOf } = await openAlerts(listOf([breach(1), breach(2, { acknowledgedAt: 1 }), breach(3)]))
    await click(one('button', 'Acknowledge all'))
    expect(inputsOf('alert.acknowledge')).toMatchObject([{ ids: ['rule-1:9001', 'rule-1:9003'] }])
  })

  it('that ended are shown on request, with how', async () => {
    const over = { at: breach(0).since, because: 'left' }
    const { click } = await openAlerts(listOf([breach(1), breach(2, { ended: over })]))
    expect(names()).toHaveLength(1)
    await click(one('button', '1 ended in this shift'))
    expect(names()[1]).toBe('Customer 2, Long wait, since 11:58 AM, Maria Brown, Sales, Dialog ended, 12:00 PM')
    expect(all('button', 'Acknowledge: Customer 2, Long wait')).toEqual([])
  })

  it('tell a failure and keep the row', async () => {
    const { click } = await openAlerts(listOf([breach(1)]), {
      'alert.acknowledge': () => {
        throw new Refusal({ code: 'bug', reason: 'storage_unavailable' })
      },
    })
    await click(one('button', 'Acknowledge: Customer 1, Long wait'))
    await settled()
    expect(notices()).toEqual(['failure'])
    expect(names()).toHaveLength(1)
  })
})

describe('the count', () => {
  it('stands on the board’s link, which keeps its name, and as a mark on the row', async () => {
    const { push } = await openAlerts(
      listOf([breach(1), breach(1, { id: 'rule-2:9001', ruleId: 'rule-2', ruleName: 'Passed on' })]),
    )
    const marked = () => rowsShown().filter(row => row.textContent.includes('alert'))
    expect(marked()).toHaveLength(1)
    expect(marked()[0]?.textContent).toContain('2 alerts: Long wait, Passed on')
    push('alert.changed', listOf([breach(1, { acknowledgedAt: 1 })]))
    await settled()
    expect(marked()).toHaveLength(0)
    expect(useAlerts().count).toBe(0)
  })

  it('is of the shown account alone', async () => {
    const { push } = await openAlerts(listOf([breach(1)]))
    push('alert.changed', { ...listOf([]), accountId: 'other.bitrix24.com/1' as never })
    await settled()
    expect(useAlerts().count).toBe(1)
  })
})

describe('without breaches', () => {
  it.each([
    ['No rules yet', listOf([], [])],
    ['All rules are off', listOf([], [rule('rule-1', { isOn: false })])],
    ['Nothing to report', listOf()],
  ])('says “%s”', async (text, list) => {
    await openAlerts(list)
    expect(one('region', 'Alerts').textContent).toContain(text)
  })

  it('says what could not be read, and that there are too many', async () => {
    await openAlerts(listOf([], undefined, { isDamaged: true, isFull: true }))
    expect(all('alert').map(({ textContent }) => textContent.trim().slice(0, 20))).toEqual(
      expect.arrayContaining(['Some rules or breach', 'More than 1,000 aler']),
    )
  })

  it('says why they could not be loaded, and tries again', async () => {
    let fails = true
    const { click } = await openAlerts(listOf(), {
      'alert.list': () => {
        if (fails) throw new Refusal({ code: 'bug', reason: 'storage_unavailable' })
        return listOf([breach(1)])
      },
    })
    fails = false
    await click(one('button', 'Try again'))
    await settled()
    expect(names()).toHaveLength(1)
  })
})

it('come into sight with the focus when a notification was clicked', async () => {
  const { push } = await openAlerts(listOf([breach(1), breach(2)]))
  useBoardView().togglePane('alerts')
  usePlace().go('myDialogs')
  await settled()
  push('alert.show', { accountId: listOf().accountId })
  await settled()
  expect(usePlace().view).toBe('board')
  expect(document.activeElement).toBe(rows()[0]?.querySelector('button'))
})
