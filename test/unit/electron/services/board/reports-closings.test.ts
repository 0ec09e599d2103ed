import { expect, it } from 'vitest'
import type { Params } from '../../../../../electron/bitrix/methods'
import { Instant, SessionId } from '../../../../../electron/contract/common'
import { createClosings } from '../../../../../electron/services/board/reports-closings'
import type { ReportSession } from '../../../../../electron/services/board/rows'
import type { BatchRequest } from '../../../../../electron/services/portal/batch-request'

const minute = 60_000
const start = Date.UTC(2026, 10, 29)

/** Closings that are read at these minutes, each answered as given: pages of so many sessions, null for a failure. */
function closings() {
  const ended: number[] = []
  const reading = createClosings({ end: id => void ended.push(id) })
  let id = 0
  function read(atMinute: number, answers: readonly (number | null)[]): (number | undefined)[] {
    const from: (number | undefined)[] = []
    const left = [...answers]
    const ask = (_: string, { dateCloseFrom }: Params<'imopenlines.v2.Session.list'>) => {
      from.push(dateCloseFrom === undefined ? undefined : (Date.parse(dateCloseFrom) - start) / minute)
      const count = left.shift() ?? null
      const sessions = Array.from({ length: count ?? 0 }, () => ({ id: SessionId.parse(++id) }) as ReportSession)
      const value = { sessions: { read: sessions, given: sessions.length }, hasNextPage: count === 200 }
      return { answer: () => (count === null ? { ok: false } : { ok: true, value }) }
    }
    const moment = { at: Instant.parse(start + atMinute * minute), steady: atMinute * minute }
    reading.ask({ ask } as unknown as BatchRequest, moment, answers.length)()
    return from
  }
  return { ended, reading, read }
}

it('are read from a minute before the last reading on, however long that is ago', () => {
  const { read } = closings()
  expect(read(1, [2])).toEqual([0])
  expect(read(4, [0])).toEqual([0])
  expect(read(5, [0])).toEqual([3])
})

it('are read from there again after a reading that failed or did not have all of them', () => {
  const { read, reading } = closings()
  read(1, [0])
  read(6, [null])
  expect(read(7, [200])).toEqual([0])
  expect(reading.pages()).toBe(2)
  expect(read(8, [200, 10])).toEqual([0, 0])
  expect(read(9, [0])).toEqual([7])
})

it('are not sought for hours', () => {
  const { read } = closings()
  read(1, [0])
  expect(read(300, [0])).toEqual([279])
})

it('are known for some minutes, for late pages may still have them', () => {
  const { read, reading, ended } = closings()
  read(1, [1])
  expect([ended, reading.has(SessionId.parse(1))]).toEqual([[1], true])
  read(12, [0])
  expect(reading.has(SessionId.parse(1))).toBe(false)
})
