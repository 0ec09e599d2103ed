import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DayFigures, OperatorLoad, OperatorLoads } from '../../../electron/contract/board'
import { useBoardView } from '../../../renderer/features/board/view'
import { figuresOf } from '../../../renderer/features/shift/operators'
import { dayOf } from '../../../renderer/features/shift/today'
import { Refusal } from '../../support/fake-bridge'
import { liveDialog } from '../../support/live-dialogs'
import { settled } from '../../support/mount'
import { all, nameOf, one } from '../../support/page'
import { customersShown, openBoard } from './board-page'

const minute = 60_000
const waiting = (minutes: number) => ({ is: 'waiting', since: Date.now() - minutes * minute })
const load = (id: number, name: string, given: object = {}) =>
  ({
    operator: { id, name },
    presence: 'online',
    lines: [{ lineId: 1, dialogs: 3, most: 5, free: 2 }],
    lastActivityAt: null,
    ...given,
  }) as OperatorLoad
const loads = (...operators: OperatorLoad[]) => ({ operators, readAt: Date.now(), lack: null }) as OperatorLoads
const day = {
  ...{ dialogs: 120, closed: 90, spam: 2, firstReplyMs: 45_000, inTime: 81, late: 9, likes: 12, dislikes: 3 },
  byHour: Array.from({ length: 24 }, (_, hour) => hour),
  byConnector: [
    { connector: 'viber', dialogs: 20 },
    { connector: 'telegrambot', dialogs: 100 },
  ],
  readAt: Date.now(),
} as DayFigures
const nameIn = ({ name }: { name: string | null }) => name ?? ''

beforeEach(() => {
  const wide = vi.spyOn(window, 'matchMedia')
  wide.mockImplementation(
    query => ({ matches: query.includes('min-width'), addEventListener() {}, removeEventListener() {} }) as never,
  )
})
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('the operators', () => {
  it('are folded over their lines, with their customers by the rows', () => {
    const lines = [
      { lineId: 1, dialogs: 3, most: 5, free: 2 },
      { lineId: 2, dialogs: 4, most: 5, free: 1 },
    ]
    const anna = load(20, 'Anna', { lines })
    const rows = [4, 9].map((minutes, index) => liveDialog(index, { operator: anna.operator, wait: waiting(minutes) }))
    expect(figuresOf([anna], rows, nameIn)).toMatchObject([{ dialogs: 7, most: 10, free: 3, waiting: 2 }])
    expect(figuresOf([anna], rows, nameIn)[0]?.longestSince).toBe(
      rows[1]?.wait.is === 'waiting' ? rows[1].wait.since : 0,
    )
  })

  it('have no limit where one line sets none, and are there by their dialogs alone where the portal lists them not', () => {
    const anna = load(20, 'Anna', { lines: [{ lineId: 1, dialogs: 3, most: null, free: null }] })
    const figures = figuresOf([anna], [liveDialog(1, { operator: { id: 21, name: 'Zoe' } })], nameIn)
    expect(figures.map(({ operator, presence, dialogs, most }) => [operator.name, presence, dialogs, most])).toEqual([
      ['Anna', 'online', 3, null],
      ['Zoe', null, 1, null],
    ])
  })

  it('come by presence and then by name, so that no row moves while figures change', () => {
    const all3 = [load(1, 'Zoe', { presence: 'pause' }), load(2, 'Bea'), load(3, 'Adam')]
    expect(figuresOf(all3, [], nameIn).map(({ operator }) => operator.name)).toEqual(['Adam', 'Bea', 'Zoe'])
  })

  it('are told in words, and filter the board when pressed', async () => {
    const mine = { operator: { id: 20, name: 'Maria' }, customer: 'Anna', wait: waiting(9) }
    const dialogs = [liveDialog(1, mine), liveDialog(2, { operator: { id: 21, name: 'Nina' }, customer: 'Boris' })]
    const { click } = await openBoard(dialogs, { 'board.operators': loads(load(20, 'Maria'), load(21, 'Nina')) })
    const maria = all('button').find(button => nameOf(button).startsWith('Maria: Online')) ?? document.body
    expect(nameOf(maria)).toBe('Maria: Online, 3 of 5 dialogs, 2 free, longest wait 9 min')
    await click(maria)
    await settled()
    expect(customersShown()).toEqual(['Anna'])
    expect(maria.getAttribute('aria-pressed')).toBe('true')
    await click(maria)
    expect(useBoardView().filter.operator).toEqual([])
  })

  it('say why their presence is not shown', async () => {
    await openBoard([liveDialog(1)], { 'board.operators': { operators: [], readAt: null, lack: 'no_right' } })
    expect(one('region', 'Operators').textContent).toContain('your account has no right to see it')
    expect(one('region', 'Operators').textContent).toContain('Presence not known')
  })
})

describe('today', () => {
  it('has figures, and charts that are tables for those who do not see them', async () => {
    const { inputsOf } = await openBoard([liveDialog(1)], { 'board.today': day })
    const today = one('region', 'Today')
    const cards = [...today.querySelectorAll('dl > div')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    )
    expect(cards.slice(0, 2)).toEqual(['Dialogs120', 'Closed90'])
    expect(cards).toContain('First reply in time90%')
    expect([...today.querySelectorAll('table')].map(table => table.querySelectorAll('tbody tr').length)).toEqual([
      24, 2,
    ])
    // Its hours are not those of this computer's clock.
    expect(today.querySelector('table caption')?.textContent).toContain('by the portal’s time')
    expect(inputsOf('board.today')[0]).toMatchObject({ ...dayOf(Date.now()), lineIds: [] })
  })

  it('is of the lines that the board is narrowed to', async () => {
    const { inputsOf } = await openBoard([liveDialog(1)], { 'board.today': day })
    const view = useBoardView()
    view.filter = { ...view.filter, line: ['2', 'untold'] }
    await settled()
    expect(inputsOf('board.today').at(-1)).toMatchObject({ lineIds: [2] })
  })

  it('says why there are none', async () => {
    await openBoard([liveDialog(1)], { 'board.today': () => Promise.reject(new Refusal({ code: 'forbidden' })) })
    expect(one('region', 'Today').textContent).toContain('You are not allowed to do this')
  })
})
