import { expect, it } from 'vitest'
import { rowsOf } from '../../../../../renderer/features/messages/history'
import { cpuTime } from '../../../../support/cpu-time'
import { aMessage } from '../../../../support/dialog-fixtures'

const noon = new Date(2026, 9, 3, 12).getTime()
const minute = 60_000
const boris = { id: 7, name: 'Boris', kind: 'operator' }

it('names an author once for consecutive messages', () => {
  const rows = rowsOf([
    aMessage(1, 'a', { at: noon }),
    aMessage(2, 'b', { at: noon + minute }),
    aMessage(3, 'c', { at: noon + 2 * minute, author: boris }),
    aMessage(4, 'd', { at: noon + 3 * minute }),
  ])
  expect(rows.map(row => row.speaks)).toEqual([true, false, true, true])
})

it('names an author again after five minutes of silence', () => {
  const rows = rowsOf([aMessage(1, 'a', { at: noon }), aMessage(2, 'b', { at: noon + 6 * minute })])
  expect(rows.map(row => row.speaks)).toEqual([true, true])
})

it('separates days by the calendar of this computer, and names the author again', () => {
  const late = new Date(2026, 9, 3, 23, 59).getTime()
  const rows = rowsOf([aMessage(1, 'a', { at: late }), aMessage(2, 'b', { at: late + 2 * minute })])
  expect(rows.map(row => [row.newDay, row.speaks])).toEqual([
    [true, true],
    [true, true],
  ])
})

it('lays out 20,000 messages within 100 ms', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => aMessage(index + 1, 'x', { at: noon + index * 1000 }))
  expect(rowsOf(many)).toHaveLength(20_000)
  expect(cpuTime(() => rowsOf(many))).toBeLessThan(1000)
})
