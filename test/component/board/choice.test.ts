import { effectScope } from 'vue'
import { afterEach, describe, expect, it } from 'vitest'
import { useBoardActs, useBoardMarks } from '../../../renderer/features/board/acts'
import { useBoardSelection } from '../../../renderer/features/board/selection'
import { useBoardView } from '../../../renderer/features/board/view'
import { liveDialog, liveDialogs } from '../../support/live-dialogs'
import { settled } from '../../support/mount'
import { all, fill, nameOf, one } from '../../support/page'
import AlertIcon from '@bitrix24/b24icons-vue/outline/AlertIcon'
import { customersShown, openBoard, rowsShown } from './board-page'

afterEach(() => localStorage.clear())

async function type(text: string): Promise<HTMLElement> {
  const field = one('combobox', 'Filter the board')
  fill(field, text)
  await new Promise(resolve => setTimeout(resolve, 120))
  await settled()
  return field
}

describe('the filter', () => {
  it('narrows by words of any column and says how many are left', async () => {
    await openBoard(liveDialogs(30))
    await type('anna sales')
    expect(rowsShown().length).toBeGreaterThan(0)
    expect(rowsShown().every(row => /Anna/.test(row.textContent) && /Sales/.test(row.textContent))).toBe(true)
    expect(one('status', 'Board source').textContent).toMatch(/\d+ of 30 live dialogs/)
  })

  it('asks for the names of customers out of sight when words are to find them, and counts those still missing', async () => {
    const nameless = liveDialogs(450).map(each => ({ ...each, customer: null }))
    const { inputsOf, change } = await openBoard(nameless)
    const asked = () => new Set(inputsOf('board.names').flatMap(({ chatIds }) => chatIds))
    expect(asked().size).toBeLessThan(100)
    await type('wilma')
    expect(asked().size).toBe(450)
    expect(inputsOf('board.names').every(({ chatIds }) => chatIds.length <= 200)).toBe(true)
    expect(one('status', 'Board source').textContent).toContain('450 customers’ names not known')
    await change([liveDialog(449, { customer: 'Wilma Waits' })])
    expect(customersShown()).toEqual(['Wilma Waits'])
    expect(one('status', 'Board source').textContent).toContain('449 customers’ names not known')
    expect(inputsOf('board.names').flatMap(({ chatIds }) => chatIds)).toHaveLength(450)
  })

  it('offers what the words could mean as a condition, which is chosen by keys and taken back', async () => {
    const { press, click } = await openBoard(liveDialogs(30))
    const field = await type('vip')
    expect(all('option').map(nameOf)).toEqual(['Line: VIP Support, 10 dialogs'])
    await press(field, 'ArrowDown')
    expect(field.getAttribute('aria-activedescendant')).toBe(all('option')[0]?.id)
    await press(field, 'Enter')
    await settled()
    expect(one('combobox', 'Filter the board')).toHaveProperty('value', '')
    expect(useBoardView().filter.line).toEqual(['3'])
    await click(one('button', 'Remove the filter “VIP Support”'))
    await settled()
    expect(useBoardView().filter.line).toEqual([])
  })

  it('is remembered with order, groups and columns for the account', async () => {
    const first = await openBoard(liveDialogs(10))
    const view = useBoardView()
    view.sortBy('messages', true)
    view.grouping = 'line'
    view.toggle('transfers')
    view.move('operator', -1)
    view.filter = { ...view.filter, words: 'anna', status: ['new'] }
    await settled()
    first.close()
    await openBoard(liveDialogs(10))
    const again = useBoardView()
    expect(again.sort).toEqual({ by: 'messages', falling: true })
    expect(again.grouping).toBe('line')
    expect(again.hidden.has('transfers')).toBe(true)
    expect(again.order.indexOf('operator')).toBeLessThan(again.order.indexOf('status'))
    expect(again.filter).toMatchObject({ words: 'anna', status: ['new'] })
    expect(one('combobox', 'Filter the board')).toHaveProperty('value', 'anna')
  })
})

describe('groups', () => {
  it('have a heading with counts, folded by the pointer and by keys', async () => {
    const { press, click } = await openBoard(liveDialogs(12))
    useBoardView().grouping = 'line'
    await settled()
    const headings = () =>
      all('button').filter(button => button.hasAttribute('aria-expanded') && /dialogs/.test(button.textContent))
    expect(headings().map(heading => heading.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^Sales 4 dialogs/),
      expect.stringMatching(/^Support 4 dialogs \d waiting, longest/),
      expect.stringMatching(/^VIP Support 4 dialogs/),
    ])
    await click(headings()[0] ?? document.body)
    await settled()
    expect(rowsShown()).toHaveLength(8)
    headings()[0]?.focus()
    await press(document.activeElement as HTMLElement, 'ArrowRight')
    await settled()
    expect(rowsShown()).toHaveLength(12)
  })
})

/** Another feature, for as long as the test lasts. */
const elsewhere = (offer: () => void): void => effectScope(true).run(offer)

describe('acts of other features', () => {
  it('stand in the bar of the selection, and say why they cannot be done', async () => {
    const { click } = await openBoard(liveDialogs(4))
    const done: number[][] = []
    const icon = AlertIcon
    const acts = useBoardActs()
    elsewhere(() =>
      acts.offer({
        id: 'admire',
        label: () => 'Admire',
        icon,
        why: () => null,
        run: dialogs => done.push(dialogs.map(({ chatId }) => chatId)),
      }),
    )
    elsewhere(() =>
      acts.offer({ id: 'no', label: () => 'Forbidden', icon, why: () => 'Too many', run: () => done.push([]) }),
    )
    useBoardSelection().choose([1001, 1002] as never)
    await settled()
    await click(one('button', 'Admire'))
    await click(one('button', 'Forbidden'))
    expect(one('button', 'Forbidden').getAttribute('aria-description')).toBe('Too many')
    expect(done).toEqual([[1001, 1002]])
  })

  it('mark rows', async () => {
    await openBoard([liveDialog(1, { customer: 'Anna' }), liveDialog(2)])
    const marks = useBoardMarks()
    elsewhere(() =>
      marks.offer({
        id: 'alerts',
        markOf: ({ customer }) =>
          customer === 'Anna' ? { icon: AlertIcon, text: 'Answer is late', tone: 'bad' } : null,
      }),
    )
    await settled()
    expect(rowsShown().filter(({ textContent }) => textContent.includes('Answer is late'))).toHaveLength(1)
    expect(customersShown()).toContain('Anna')
  })
})
