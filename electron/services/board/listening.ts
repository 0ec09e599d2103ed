import type { FailureCode } from '../../contract/failure'
import { type History, transcriptOfHistory } from '../dialog/history'
import { kindOf, marksCustomers, type Spoken } from '../dialog/waiting'
import type { BatchRequest } from '../portal/batch-request'
import type { BoardLoad } from './load'
import { type LiveRow, hear, type Moment, waitedOf } from './rows'
import type { BoardSink } from './sink'
import { fromMessages, isByBegin, isExact } from './wait'

const method = 'imopenlines.session.history.get'
/** Histories may be long: more than these are not read at once. */
const most = 12
const mostSeconds = 20
/** After a longer pause there are no more of them than after so many milliseconds. */
const longestMs = 30_000

/** Learns who wrote last in single rows by their messages. */
export interface Listening {
  /** The rows to be heard now, on a clock that nobody sets: as many as the portal's allowance gives since the last time. */
  choose(steady: number): LiveRow[]
  /** Puts their histories into a request. @returns Takes the answers. */
  ask(request: BatchRequest, rows: readonly LiveRow[]): (moment: Moment) => Promise<void>
}

export function createListening({ sink, load }: { sink: BoardSink; load: BoardLoad }): Listening {
  let [at, owed] = [-Infinity, 0]

  return {
    choose(steady) {
      const each = Math.max(load.cost(method), 0.005)
      owed = Math.min(most, owed + (load.rate(method) * Math.min(steady - at, longestMs)) / 1000 / each)
      at = steady
      const rows = toHear(sink, Math.floor(Math.min(owed, load.room(method), mostSeconds / each)))
      owed -= rows.length
      return rows
    },
    ask(request, rows) {
      const histories = rows.map(({ facts: { sessionId, messages } }) => ({
        sessionId,
        listed: messages,
        asked: request.ask(method, { SESSION_ID: sessionId }),
      }))
      return async moment => {
        for (const { sessionId, listed, asked } of histories) {
          const row = sink.rows.bySession.get(sessionId)
          if (!row) continue
          const answer = asked.answer()
          if (answer.ok) takeHistory(row, answer.value, moment)
          else refuse(row, answer.error.code)
          // Somebody has written meanwhile: whether before or after the history was read is not told.
          if (answer.ok && row.facts.messages !== listed) sink.rows.ask(row)
          sink.touched(row)
          await sink.breathe()
        }
      }
    },
  }
}

/** Refusals that are for good, and those that another attempt may get past; all others pass by themselves. */
const lasting: readonly FailureCode[] = ['forbidden', 'not_found']
const doubtful: readonly FailureCode[] = ['rejected', 'bug']
/** Attempts after which doubtful ones count as lasting: others want to be read, too. */
const mostRefused = 3

function refuse(row: LiveRow, code: FailureCode): void {
  if (doubtful.includes(code)) row.refused += 1
  if (lasting.includes(code) || row.refused >= mostRefused) Object.assign(row, { isClosedToUs: true, wants: null })
}

/**
 * What is in sight, first what is not known, then who waits since the session's begin, for the customer may have written
 * later; then what has just moved, then the oldest dialogs, at last other waits of which only the least or the most is
 * known.
 */
function toHear({ rows }: BoardSink, count: number): LiveRow[] {
  if (count === 0) return []
  const wanting = [...rows.bySession.values()].filter(
    row =>
      !row.isClosedToUs &&
      (row.wants === 'messages' ||
        (row.wants === null && row.wait.is === 'waiting' && (!isExact(row.wait) || isUnheard(row)))),
  )
  return wanting
    .map(row => ({ row, rank: rankOf(row) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
    .map(({ row }) => row)
}

/** More than any time in milliseconds. */
const tier = 1e13

/** Its customer is said to wait since the session's begin, and no message was seen. */
const isUnheard = ({ wait, facts, isHeard }: LiveRow) => !isHeard && isByBegin(wait, waitedOf(facts))

function rankOf(row: LiveRow): number {
  const { wait, checked, facts, sightedAt } = row
  if (wait.is === 'unknown' && sightedAt > -Infinity) return 3 * tier + sightedAt
  if (sightedAt > -Infinity && isUnheard(row)) return 2 * tier + sightedAt
  if (wait.is === 'unknown') return tier + (checked?.steady ?? 0 - (facts.begunAt ?? 0))
  return 0 - (facts.begunAt ?? 0)
}

function takeHistory(row: LiveRow, history: History, moment: Moment): void {
  const { recent, users } = transcriptOfHistory(history)
  const { customerId, operatorId } = row.facts
  const marks = marksCustomers(users.values())
  const spoken: Spoken[] = recent.map(({ authorId, at, params }) => {
    const circle = { isOperator: authorId === operatorId, isColleague: customerId !== null, marksCustomers: marks }
    const kind = authorId === customerId ? 'customer' : kindOf(authorId, users.get(authorId) ?? null, circle)
    return { kind, at, deleted: params.isDeleted, hidden: params.isHidden }
  })
  const last = spoken.findLast(({ kind, deleted, hidden }) => kind !== 'system' && !deleted && !hidden)
  hear(row, fromMessages(spoken, waitedOf(row.facts)), last?.at ?? null, moment)
}
