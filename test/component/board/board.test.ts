import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import type { LiveDialog } from '../../../electron/contract/board'
import { useBoard } from '../../../renderer/features/board/board'
import { useBoardSelection } from '../../../renderer/features/board/selection'
import { usePlace } from '../../../renderer/app/place'
import { Refusal } from '../../support/fake-bridge'
import { boardOf, liveDialog, liveDialogs } from '../../support/live-dialogs'
import { settled, showAccount } from '../../support/mount'
import { all, fill, nameOf, one } from '../../support/page'
import { customersShown, openBoard, rowsShown } from './board-page'

afterEach(() => localStorage.clear())

const minute = 60_000
const waiting = (minutes: number, given: Partial<Record<keyof LiveDialog, unknown>> = {}) => ({
  wait: { is: 'waiting', since: Date.now() - minutes * minute },
  ...given,
})
const anna = liveDialog(1, waiting(5, { customer: 'Anna' }))
const boris = liveDialog(2, waiting(9, { customer: 'Boris' }))
const chiara = liveDialog(3, { customer: 'Chiara', wait: { is: 'unknown' }, operator: null, messages: null })
const cellsOf = (row: HTMLElement | undefined) => [...(row?.querySelectorAll('[role="gridcell"]') ?? [])]
const headingOf = (name: string) => one('columnheader', name)
const source = () => one('status', 'Board source').textContent
const over = () => one('grid').dispatchEvent(new Event('pointermove'))
const leave = () => one('grid').dispatchEvent(new Event('pointerleave'))

describe('the board', () => {
  it('has a row for each live dialog whose name begins with the customer, the longest waiting first', async () => {
    await openBoard([anna, boris, chiara])
    expect(nameOf(one('grid'))).toBe('Live dialogs')
    expect(customersShown()).toEqual(['Boris', 'Anna', 'Chiara'])
    expect(nameOf(rowsShown()[0] ?? document.body)).toMatch(/^Boris, Waiting for reply 9 min/)
  })

  it('says what is not known, and never guesses', async () => {
    await openBoard([liveDialog(4, { customer: null, wait: { is: 'unknown' }, messages: null, lastMessageAt: null })])
    const [row] = rowsShown()
    expect(row?.getAttribute('aria-label')).toMatch(/^Customer 5004, Not read yet/)
    expect(row?.textContent).toContain('not read yet')
    expect(cellsOf(row).filter(({ textContent }) => textContent.trim() === '–not known')).toHaveLength(2)
  })

  it('says that a wait is longer than can be told', async () => {
    await openBoard([liveDialog(4, { wait: { is: 'waiting', since: Date.now() - 3 * minute, isAtLeast: true } })])
    expect(rowsShown()[0]?.textContent).toMatch(/at least.*3 min/)
  })

  it('keeps few elements in the page for 5,000 dialogs', async () => {
    await openBoard(liveDialogs(5000))
    expect(one('grid').getAttribute('aria-rowcount')).toBe('5001')
    expect(document.querySelectorAll('*').length).toBeLessThan(3000)
    expect(all('row').length).toBeGreaterThan(10)
  })

  it('is read only while it is shown', async () => {
    const { inputsOf } = await openBoard([anna])
    expect(inputsOf('board.watch').map(({ shown }) => shown)).toEqual([true])
    usePlace().go('settings')
    await settled()
    expect(inputsOf('board.watch').map(({ shown }) => shown)).toEqual([true, false])
    usePlace().go('board')
    await settled()
    expect(inputsOf('board.watch').map(({ shown }) => shown)).toEqual([true, false, true])
  })

  it('asks for the names of customers in sight, each once', async () => {
    const { inputsOf, change } = await openBoard([liveDialog(1, { customer: null }), boris])
    await new Promise(resolve => setTimeout(resolve, 350))
    await change([boris])
    await new Promise(resolve => setTimeout(resolve, 350))
    expect(inputsOf('board.names').map(({ chatIds }) => chatIds)).toEqual([[1001]])
  })

  it('drops the rows of an account that was left', async () => {
    await openBoard([anna])
    showAccount('another.example/15')
    await settled()
    expect(useBoard().byChat.size).toBe(0)
    expect(useBoard().loaded).toBe(false)
  })
})

describe('the line of the source', () => {
  it('tells the source, the count, the coverage and the ages', async () => {
    await openBoard([anna, boris, chiara])
    expect(source()).toMatch(/Portal statistics · 3 live dialogs · waiting known for 2 of 3 · rows up to .+ old/)
  })

  it('tells why a better source is not used and what is missing because of it, and says it once', async () => {
    const { change } = await openBoard([anna])
    const lacks = [{ source: 'statistics' as const, because: 'tariff' as const, againAt: null }]
    const { standing } = boardOf([anna], { source: 'activities', lacks, stretch: 2 })
    await change([], { standing })
    expect(source()).toContain('Portal statistics not used: the portal’s plan does not include it.')
    expect(source()).toContain(
      'Missing because of it: dialogs without a CRM record, number of messages, transfers, first reply, ratings.',
    )
    expect(source()).toContain('Read 2 times less often')
    const said = () => all('status').filter(element => element.classList.contains('sr-only'))
    const before = said().map(({ textContent }) => textContent)
    expect(before.join()).toContain('CRM activities')
    await change([], { standing: { ...standing, oldestAt: anna.readAt, waitsKnown: 0 } })
    expect(said().map(({ textContent }) => textContent)).toEqual(before)
  })

  it('is not spoken by itself: its ages change all the time', async () => {
    await openBoard([anna])
    expect(one('status', 'Board source').getAttribute('aria-live')).toBe('off')
  })

  it('tells that updates are paused, and that the last reading failed', async () => {
    const { change, push } = await openBoard([anna])
    push('poll.changed', { state: 'paused', periodMs: null, reason: null, lastAt: null, failure: null } as never)
    const { standing } = boardOf([anna], { failure: { code: 'rate_limited', traceId: 't' } })
    await change([], { standing })
    expect(source()).toContain('Live updates are paused.')
    expect(source()).toContain('The last reading failed: The portal asks for a short pause.')
  })
})

describe('without rows', () => {
  it('the board tells that there are none, that it is being read, or why it is not', async () => {
    const first = await openBoard([])
    expect(document.body.textContent).toContain('No live dialogs')
    first.close()
    await openBoard([], { 'board.watch': () => Promise.reject(new Refusal({ code: 'forbidden' })) })
    expect(one('alert').textContent).toContain('You are not allowed to do this')
    expect(one('button', 'Try again')).toBeTruthy()
  })

  it('the filter can be cleared when nothing matches', async () => {
    const { click } = await openBoard([anna])
    fill(one('combobox', 'Filter the board'), 'zzz')
    await new Promise(resolve => setTimeout(resolve, 120))
    await settled()
    expect(rowsShown()).toEqual([])
    await click(one('button', 'Clear the filter'))
    await settled()
    expect(customersShown()).toEqual(['Anna'])
  })
})

describe('the order', () => {
  it('is by any column, and the other way round when pressed again', async () => {
    const { click } = await openBoard([anna, boris, chiara])
    await click(headingOf('Customer').querySelector('button') ?? document.body)
    expect(headingOf('Customer').getAttribute('aria-sort')).toBe('ascending')
    expect(headingOf('Waiting').getAttribute('aria-sort')).toBe('none')
    expect(customersShown()).toEqual(['Anna', 'Boris', 'Chiara'])
    await click(headingOf('Customer').querySelector('button') ?? document.body)
    expect(headingOf('Customer').getAttribute('aria-sort')).toBe('descending')
    expect(customersShown()).toEqual(['Chiara', 'Boris', 'Anna'])
  })

  it('stays while the pointer is over the table, though rows change in place; it comes when the pointer leaves', async () => {
    const { change } = await openBoard([anna, boris])
    over()
    const later = liveDialog(1, waiting(30, { customer: 'Anna', messages: 88 }))
    await change([later, liveDialog(3, waiting(40, { customer: 'Chiara' }))])
    expect(customersShown()).toEqual(['Boris', 'Anna', 'Chiara'])
    expect(cellsOf(rowsShown()[1]).map(({ textContent }) => textContent.trim())).toContain('88')
    leave()
    await settled()
    expect(customersShown()).toEqual(['Chiara', 'Anna', 'Boris'])
  })

  it('keeps the row of a dialog that ended under the pointer, and tells that it ended', async () => {
    const { change } = await openBoard([anna, boris])
    over()
    await change([], { gone: [boris.chatId] })
    expect(customersShown()).toEqual(['Boris', 'Anna'])
    expect(rowsShown()[0]?.textContent).toContain('Ended')
    leave()
    await settled()
    expect(customersShown()).toEqual(['Anna'])
  })

  it('comes at once when asked for', async () => {
    const { change, click } = await openBoard([anna, boris])
    over()
    await change([liveDialog(1, waiting(30, { customer: 'Anna' }))])
    expect(customersShown()).toEqual(['Boris', 'Anna'])
    await click(one('button', 'Sort again'))
    expect(customersShown()).toEqual(['Anna', 'Boris'])
  })

  it('stays for a while after a key', async () => {
    const { change, press } = await openBoard([anna, boris])
    await press(rowsShown()[0] ?? document.body, 'ArrowDown')
    await change([liveDialog(1, waiting(30, { customer: 'Anna' }))])
    expect(customersShown()).toEqual(['Boris', 'Anna'])
  })
})

describe('what has just happened', () => {
  it('marks new and changed rows for some seconds, none while the board is filled', async () => {
    const { change } = await openBoard([anna, boris])
    const marks = () => [...document.querySelectorAll('[data-fresh]')].map(({ textContent }) => textContent.trim())
    expect(marks()).toEqual([])
    await change([liveDialog(1, waiting(5, { customer: 'Anna', messages: 99 })), liveDialog(8, waiting(1))])
    expect(marks()).toEqual(['Changed', 'New'])
  })
})

const aim = async (element: Element | undefined) => {
  element?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))
  await settled()
}

it('a row that nobody has offers to show the unassigned ones', async () => {
  await openBoard([liveDialog(1, { operator: null })])
  await aim(rowsShown()[0])
  one('menuitem', 'Show only unassigned dialogs').click()
  await settled()
  expect(one('button', 'Remove the filter “Unassigned”')).toBeTruthy()
})

it('a row has a menu at the first right click, for that row; elsewhere there is none', async () => {
  const { inputsOf } = await openBoard(liveDialogs(3), { 'dialog.open': () => new Promise(() => {}) })
  await aim(one('columnheader', 'Customer'))
  expect(all('menu')).toEqual([])
  const { 1: row } = rowsShown()
  await aim(row)
  expect(all('menuitem').map(({ textContent }) => textContent.trim())).toContain('Show only this operator’s dialogs')
  one('menuitem', 'Open').click()
  await settled()
  expect(inputsOf('dialog.open')).toMatchObject([{ chatId: Number(row?.id.replace('board-', '')) }])
})

it('a click on the name opens the dialog, with Ctrl or Shift it selects the row as elsewhere on it', async () => {
  const { inputsOf } = await openBoard(liveDialogs(5))
  const selection = useBoardSelection()
  const press = async (index: number, keys: MouseEventInit) => {
    const click = new MouseEvent('click', { bubbles: true, ...keys })
    rowsShown()[index]?.querySelector('bdi')?.dispatchEvent(click)
    await settled()
  }
  await press(0, { ctrlKey: true })
  expect(selection.count).toBe(1)
  await press(2, { shiftKey: true })
  expect(selection.count).toBe(3)
  expect(usePlace().view).toBe('board')
  await press(4, {})
  expect(usePlace().view).toBe('find')
  expect(inputsOf('dialog.open')).toHaveLength(1)
})

describe('by keys', () => {
  it('rows are walked, selected one by one, in ranges, all and none', async () => {
    const { press } = await openBoard(liveDialogs(12))
    const selection = useBoardSelection()
    const at = () => document.activeElement as HTMLElement
    rowsShown()[0]?.focus()
    await press(at(), ' ')
    expect(selection.count).toBe(1)
    await press(at(), 'ArrowDown', { shiftKey: true })
    await settled()
    expect(selection.count).toBe(2)
    expect(at()).toBe(rowsShown()[1])
    expect(at().getAttribute('aria-selected')).toBe('true')
    await press(at(), 'a', { code: 'KeyA', ctrlKey: true })
    expect(selection.count).toBe(12)
    expect(one('toolbar', 'Selected dialogs').textContent).toContain('12 selected')
    await press(at(), 'Escape')
    expect(selection.count).toBe(0)
  })

  it('Enter opens the dialog where dialogs are read, and the board is as it was', async () => {
    const { press, inputsOf } = await openBoard([anna, boris], {
      'dialog.open': () => Promise.reject(new Refusal({ code: 'not_found' })),
    })
    rowsShown()[0]?.focus()
    await press(document.activeElement as HTMLElement, 'Enter')
    await settled()
    expect(usePlace().view).toBe('find')
    expect(inputsOf('dialog.open')[0]).toMatchObject({ chatId: boris.chatId })
  })

  it('up from the first row goes to the headings, which move with Alt, and down comes back', async () => {
    const { press } = await openBoard([anna, boris])
    const at = () => document.activeElement as HTMLElement
    rowsShown()[0]?.focus()
    await press(at(), 'ArrowUp')
    expect(at().dataset['column']).toBe('customer')
    await press(at(), 'ArrowRight', { altKey: true })
    await nextTick()
    expect(
      all('columnheader')
        .map(({ textContent }) => textContent.trim())
        .slice(0, 2),
    ).toEqual(['Waiting', 'Customer'])
    expect(at().dataset['column']).toBe('customer')
    await press(at(), 'ArrowDown')
    await settled()
    expect(at()).toBe(rowsShown()[0])
  })
})
