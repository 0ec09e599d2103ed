import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Refusal } from '../../support/fake-bridge'
import { boardOf, liveDialog } from '../../support/live-dialogs'
import { one } from '../../support/page'
import { openBoard } from './board-page'

beforeEach(() => {
  // Wide enough for the panes.
  vi.spyOn(window, 'matchMedia').mockImplementation(
    query => ({ matches: query.includes('min-width'), addEventListener() {}, removeEventListener() {} }) as never,
  )
})
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

const text = (region: string) => one('region', region).textContent

it('the board of one’s own dialogs alone does not say that nobody has any', async () => {
  await openBoard([], { 'board.watch': boardOf([], { source: 'mine' }) })
  expect(text('Board')).toContain('None of your own dialogs is live')
  expect(text('Board')).not.toContain('No live dialogs')
})

it('the operators are being read before it is said that there are none', async () => {
  const first = await openBoard([])
  expect(text('Operators')).toContain('Reading the operators’ load…')
  first.close()
  await openBoard([], { 'board.operators': { operators: [], readAt: Date.now() as never, lack: null } })
  expect(text('Operators')).toContain('No operators to show')
})

it('a plan without the figures of the day is said as such', async () => {
  const refused = new Refusal({ code: 'rejected', portalCode: 'TARIFF_RESTRICTION', method: 'imopenlines.v2.Stat.get' })
  await openBoard([liveDialog(1)], { 'board.today': () => Promise.reject(refused) })
  expect(text('Today')).toContain('Your Bitrix24 plan doesn’t include this')
})
