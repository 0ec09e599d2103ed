import { kindOf, marksCustomers, type Spoken } from '../dialog/waiting'
import { type History, talkOfHistory } from '../dialog/history'
import type { BatchRequest } from '../portal/batch-request'
import type { BoardLoad } from './load'
import { type BoardRow, count, hear, type Moment, type SessionStat, waitedOf } from './rows'
import type { BoardSink } from './sink'
import { fromMessages, isExact } from './wait'

const counting = 'imopenlines.v2.Session.Stat.get'
const listening = 'imopenlines.session.history.get'
/** Sessions of one command. */
const atOnce = 100
const mostCommands = 40
/** Histories may be long. */
const mostHistories = 6
const mostSeconds = 40
/** A wait is looked at again after so many milliseconds. */
const freshMs = 9_000

/** Learns who wrote last in the rows: cheaply by counts, where these do not tell by the messages of single ones. */
export interface RowCounts {
  ask(request: BatchRequest, moment: Moment, turnMs: number): (moment: Moment) => Promise<void>
  /** Countings a minute at the usual pace. */
  perMinute(turnMs: number): number
}

export function createCounts({ sink, load }: { sink: BoardSink; load: BoardLoad }): RowCounts {
  function histories(turnMs: number): number {
    const each = load.cost(listening)
    // Spread over the portal's window, so that there is always some left for what has just changed.
    const usual = Math.ceil((43 * turnMs) / 600_000 / Math.max(each, 0.005))
    return Math.max(0, Math.min(mostHistories, usual, load.room(listening), Math.floor(mostSeconds / 2 / each)))
  }
  function commands(): number {
    return Math.max(0, Math.min(mostCommands, load.room(counting), Math.floor(mostSeconds / load.cost(counting))))
  }

  return {
    perMinute(turnMs) {
      const waiting = [...sink.rows.bySession.values()].filter(row => isWatched(row)).length
      // Those that move meanwhile, too.
      return (Math.ceil(waiting / atOnce) + 2) * (60_000 / turnMs)
    },
    ask(request, { steady }, turnMs) {
      const heard = toHear(sink, histories(turnMs))
      const counted = toCount(sink, steady, new Set(heard), commands() * atOnce)
      const stats = inGroups(counted, atOnce).map(rows => ({
        listed: new Map(rows.map(({ facts }) => [facts.sessionId, facts.messages])),
        asked: request.ask(counting, { sessionId: rows.map(({ facts }) => facts.sessionId) }),
      }))
      const talks = heard.map(({ facts: { sessionId, messages } }) => ({
        sessionId,
        listed: messages,
        asked: request.ask(listening, { SESSION_ID: sessionId }),
      }))
      return async moment => {
        for (const { listed, asked } of stats) {
          const answer = asked.answer()
          if (!answer.ok) continue
          for (const stat of answer.value.sessions) takeStat(sink, stat, moment, listed.get(stat.sessionId) ?? null)
          await sink.breathe()
        }
        for (const { sessionId, listed, asked } of talks) {
          const row = sink.rows.bySession.get(sessionId)
          const answer = asked.answer()
          if (row && answer.ok) takeTalk(row, answer.value, moment)
          else if (row && ['forbidden', 'not_found', 'rejected'].includes(answer.ok ? '' : answer.error.code))
            Object.assign(row, { isClosedToUs: true, wants: null })
          if (row && answer.ok && row.facts.messages !== listed) row.wants = 'counts'
          if (row) sink.touched(row)
          await sink.breathe()
        }
      }
    },
  }
}

/** A wait that the lists do not confirm often enough. */
const isWatched = ({ facts, wait }: BoardRow) => wait.is === 'waiting' && facts.status !== 'new'
const lastLook = ({ read, checked }: BoardRow) => Math.max(read.steady, checked?.steady ?? -Infinity)

/** What has moved first, then waits that were not looked at for long, then what was never counted. */
function toCount({ rows }: BoardSink, steady: number, without: ReadonlySet<BoardRow>, most: number): BoardRow[] {
  const all = [...rows.bySession.values()].filter(row => !without.has(row))
  const moved = all.filter(({ wants, counts, missed }) => wants === 'counts' && (counts !== null || missed > 0))
  const waiting = all
    .filter(row => isWatched(row) && row.wants !== 'counts' && steady - lastLook(row) >= freshMs)
    .sort((a, b) => lastLook(a) - lastLook(b))
  const blank = all.filter(({ wants, counts, missed }) => wants === 'counts' && counts === null && missed === 0)
  const unknownFirst = blank.sort((a, b) => Number(a.wait.is !== 'unknown') - Number(b.wait.is !== 'unknown'))
  return [...moved, ...waiting, ...unknownFirst].slice(0, most)
}

/** What has just moved, then waits of which only the least is known, then the oldest dialogs. */
function toHear({ rows }: BoardSink, most: number): BoardRow[] {
  if (most === 0) return []
  const wanting = [...rows.bySession.values()].filter(
    ({ wants, wait, isClosedToUs }) =>
      !isClosedToUs && (wants === 'messages' || (wants === null && wait.is === 'waiting' && !isExact(wait))),
  )
  const rank = ({ wants, checked, wait, facts }: BoardRow) => {
    if (wants === 'messages' && facts.lastMessageAt === null && checked && wait.is === 'unknown') return checked.steady
    return wait.is === 'waiting' ? 0 : -(facts.begunAt ?? 0)
  }
  return wanting
    .map(row => ({ row, at: rank(row) }))
    .sort((a, b) => b.at - a.at)
    .slice(0, most)
    .map(({ row }) => row)
}

function inGroups<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  )
}

function takeStat(sink: BoardSink, stat: SessionStat, moment: Moment, listed: number | null): void {
  const row = sink.rows.bySession.get(stat.sessionId)
  if (!row) return
  const isUntold = stat.messagesCount === null && stat.messagesClientCount === null
  if (stat.waitClose !== null || (isUntold && row.missed > 0)) return sink.end(stat.sessionId)
  if (isUntold) row.wants = row.isClosedToUs ? null : 'messages'
  else count(row, stat, moment, listed)
  sink.touched(row)
}

function takeTalk(row: BoardRow, history: History, moment: Moment): void {
  const { recent, users } = talkOfHistory(history)
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
