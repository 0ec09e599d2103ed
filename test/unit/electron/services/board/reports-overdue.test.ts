import { expect, it } from 'vitest'
import { ChatId, Instant, SessionId } from '../../../../../electron/contract/common'
import { overdue } from '../../../../../electron/services/board/reports-overdue'
import { createRows, type Facts } from '../../../../../electron/services/board/rows'
import { factsAt } from './rows-of-test'

const now = 1_000_000

/** A hundred answered dialogs in the order of their begin, each read so many seconds ago. */
function board(ageOf: (id: number) => number, more: (id: number) => Partial<Facts> = () => ({})) {
  const rows = createRows()
  for (let id = 1; id <= 100; id++) {
    const [sessionId, chatId, begunAt] = [SessionId.parse(id), ChatId.parse(id), Instant.parse(id * 1000)]
    const read = now - ageOf(id) * 1000
    rows.put(factsAt(id, { sessionId, chatId, begunAt, ...more(id) }), { at: Instant.parse(read), steady: read })
  }
  return (place: number | null, { pages = 100, owed = 0, wholeMs = 45_000, everyMs = 12_000 } = {}) => {
    const course = { place, wholeMs, pages, owed }
    const late = overdue(rows.bySession.values(), { answered: course, paused: course }, { steady: now, everyMs })
    return late.map(({ facts }) => Number(facts.sessionId))
  }
}
/** As four turns leave them, of which the last has come to the middle. */
const walked = (id: number) => (id <= 25 ? 12 : id <= 50 ? 0 : id <= 75 ? 36 : 24)

it('none is too late where the lists come round in time', () => {
  expect(board(walked)(51_000)).toEqual([])
  expect(board(id => 36 - 12 * Math.floor((id - 1) / 25))(null)).toEqual([])
})

it('one that changed lists just after the other had passed is, and the one that would be the oldest comes first', () => {
  const late: Record<number, number> = { 20: 30, 40: 24 }
  const ages = (id: number) => late[id] ?? walked(id)
  expect(board(ages)(51_000)).toEqual([40, 20])
  expect(board(ages, id => (id in late ? { status: 'new' } : {}))(51_000)).toEqual([40, 20])
})

it('one that the list comes to next is not, however old', () => {
  expect(board(id => (id === 55 ? 44 : walked(id)))(51_000)).toEqual([])
})

it('of many that are late, the few that would be the oldest are sought by themselves', () => {
  const ages = (id: number) => (id === 20 ? 60 : id === 40 ? 70 : 46)
  const late = board(ages)(51_000)
  expect(late.slice(0, 2)).toEqual([40, 20])
  expect(late).toHaveLength(3)
})

it('where the lists take longer than they should, only one that is later than they make it is', () => {
  const slow = { wholeMs: 100_000, everyMs: 20_000 }
  const ages = (id: number) => (id <= 50 ? 50 - id : 150 - id)
  expect(board(ages)(51_000, slow)).toEqual([])
  expect(board(id => (id === 20 ? 90 : ages(id)))(51_000, slow)).toEqual([20])
})

it('one whose begin is not told is not', () => {
  const ages = (id: number) => (id === 20 ? 50 : walked(id))
  expect(board(ages, id => (id === 20 ? { begunAt: null } : {}))(51_000)).toEqual([])
})

it('one that comes only with the whole of a long page is, unless that page is due', () => {
  const ages = (id: number) => (id === 52 ? 40 : walked(id))
  expect(board(ages)(51_000)).toEqual([])
  expect(board(ages)(51_000, { pages: 2 })[0]).toBe(52)
  expect(board(ages)(51_000, { pages: 2, owed: 0.9 })).toEqual([])
})
