import { expect, it } from 'vitest'
import type { Params } from '../../../../../electron/bitrix/methods'
import { ChatId, Instant, SessionId } from '../../../../../electron/contract/common'
import { createLoad } from '../../../../../electron/services/board/load'
import { createMissingRows } from '../../../../../electron/services/board/reports-missing'
import { createRows, type Moment, type ReportSession } from '../../../../../electron/services/board/rows'
import { createSink } from '../../../../../electron/services/board/sink'
import type { SessionPage } from '../../../../../electron/services/board/walk'
import type { BatchRequest } from '../../../../../electron/services/portal/batch-request'
import { factsAt } from './rows-of-test'

const moment = (seconds: number): Moment => ({ at: Instant.parse(seconds * 1000), steady: seconds * 1000 })
const pageOf = (...read: { id: number; dateCreate: number }[]): SessionPage => ({
  sessions: { read: read as ReportSession[], given: read.length },
  hasNextPage: false,
})
const at = (second: number) => ({ id: second, dateCreate: second * 1000 })

/** Paused dialogs that began in these seconds. */
function board(...seconds: number[]) {
  const rows = createRows()
  const sink = createSink({ rows, tell: () => {}, pause: async () => {} })
  for (const second of seconds) {
    const [sessionId, chatId, begunAt] = [SessionId.parse(second), ChatId.parse(second), Instant.parse(second * 1000)]
    sink.put(factsAt(second, { sessionId, chatId, begunAt, status: 'paused' }), moment(100))
  }
  const missing = createMissingRows({ sink, load: createLoad(() => 0) })
  /** The second from which on it is asked. */
  function asked(isLate = false): number[] {
    const found: number[] = []
    const ask = (_: string, params: Params<'imopenlines.v2.Session.list'>) => {
      found.push(Date.parse(params.dateCreateFrom ?? '') / 1000)
    }
    missing.ask({ ask } as unknown as BatchRequest, isLate, async () => {})
    return found
  }
  return { rows, sink, missing, asked }
}

it('asks for the rows that a page has not, between its first and its last', () => {
  const { missing, asked } = board(1, 2, 3, 4, 5)
  missing.compare(pageOf(at(2), at(4)), 'paused', moment(140))
  expect(asked()).toEqual([3])
  expect(asked()).toEqual([])
})

it('asks for none that was read meanwhile, that has ended or that was looked for elsewhere', () => {
  const { missing, asked, sink } = board(1, 2, 3, 4, 5)
  missing.compare(pageOf(at(1), at(5)), 'paused', moment(140))
  missing.compare(pageOf(at(1), at(5)), 'answered', moment(140))
  sink.end(SessionId.parse(2))
  sink.put(factsAt(3, { begunAt: Instant.parse(3000) }), moment(150))
  expect(asked()).toEqual([4])
})

it('asks for a few in a turn, and for none where readings must be stretched far', () => {
  const { missing, asked } = board(1, 2, 3, 4, 5, 6, 7, 8)
  missing.compare(pageOf(at(1), at(8)), 'paused', moment(140))
  expect(asked(true)).toEqual([])
  expect([asked(), asked(), asked()]).toEqual([[2, 3, 4], [5, 6, 7], []])
})

it('asks for rows that the lists come to too late, unless they were read meanwhile', () => {
  const { rows, sink, missing, asked } = board(1, 2)
  missing.note([...rows.bySession.values()], moment(150))
  sink.put(factsAt(1, { sessionId: SessionId.parse(1), chatId: ChatId.parse(1) }), moment(160))
  expect(asked()).toEqual([2])
})

it('counts what is asked for in a turn of the lists, whether in one request or in several', () => {
  const { missing, asked } = board(1, 2, 3, 4, 5, 6, 7, 8)
  missing.compare(pageOf(at(1), at(8)), 'paused', moment(140))
  missing.turn()
  asked()
  asked()
  expect(missing.turn()).toBeCloseTo(0.6)
  expect(missing.turn()).toBeCloseTo(0.54)
})
