import type { BatchRequest } from '../portal/batch-request'
import type { BoardLoad } from './load'
import { type LiveRow, count, type Moment, type SessionStat } from './rows'
import type { BoardSink } from './sink'

const counting = 'imopenlines.v2.Session.Stat.get'
/** Sessions of one command. */
const atOnce = 100
const mostCommands = 35
const mostSeconds = 40
/** A wait is looked at again after so many milliseconds. */
const freshMs = 9_000

/** Learns who wrote last by both sides' counts, which is cheap. */
export interface RowCounts {
  /**
   * Puts the due countings into a request. @returns Takes the answers.
   *
   * @param without Rows whose messages are read with the same request: which of the two comes first is not known.
   */
  ask(request: BatchRequest, moment: Moment, without: readonly LiveRow[]): (moment: Moment) => Promise<void>
  /** Countings a minute at the usual pace. */
  perMinute(turnMs: number): number
}

export function createCounts({ sink, load }: { sink: BoardSink; load: BoardLoad }): RowCounts {
  function commands(): number {
    return Math.max(0, Math.min(mostCommands, load.room(counting), Math.floor(mostSeconds / load.cost(counting))))
  }

  return {
    perMinute(turnMs) {
      const waiting = [...sink.rows.bySession.values()].filter(isWatched).length
      // Those that move meanwhile, too.
      return (Math.ceil(waiting / atOnce) + 2) * (60_000 / turnMs)
    },
    ask(request, { steady }, without) {
      const counted = toCount(sink, steady, new Set(without), commands() * atOnce)
      const stats = inGroups(counted, atOnce).map(rows => ({
        listed: new Map(rows.map(({ facts }) => [facts.sessionId, facts.messages])),
        asked: request.ask(counting, { sessionId: rows.map(({ facts }) => facts.sessionId) }),
      }))
      return async moment => {
        for (const { listed, asked } of stats) {
          const answer = asked.answer()
          if (!answer.ok) continue
          for (const stat of answer.value.sessions) takeStat(sink, stat, moment, listed.get(stat.sessionId) ?? null)
          await sink.breathe()
        }
      }
    },
  }
}

/** A wait that the lists do not confirm often enough by themselves. */
const isWatched = ({ facts, wait }: LiveRow) => wait.is === 'waiting' && facts.status !== 'new'
const lastLook = ({ held }: LiveRow) => held.steady

/** What has moved first, then waits that were not looked at for long, then what was never counted. */
function toCount({ rows }: BoardSink, steady: number, without: ReadonlySet<LiveRow>, most: number): LiveRow[] {
  const all = [...rows.bySession.values()].filter(row => !without.has(row))
  const moved = all.filter(({ wants, counts, missed }) => wants === 'counts' && (counts !== null || missed > 0))
  const waiting = all
    .filter(row => row.wait.is === 'waiting' && row.wants !== 'counts' && steady - lastLook(row) >= freshMs)
    .sort((a, b) => lastLook(a) - lastLook(b))
  const blank = all.filter(({ wants, counts, missed }) => wants === 'counts' && counts === null && missed === 0)
  const unknownFirst = blank.sort((a, b) => Number(a.wait.is !== 'unknown') - Number(b.wait.is !== 'unknown'))
  return [...moved, ...waiting, ...unknownFirst].slice(0, most)
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
  // Portals may say 0 for nothing: what has just ended is in the lists of those that close.
  const isClosed = stat.waitClose !== null && (stat.waitClose > 0 || row.missed > 0)
  if (isClosed || (isUntold && row.missed > 0)) return sink.end(stat.sessionId)
  if (isUntold) row.wants = row.isClosedToUs ? null : 'messages'
  else count(row, stat, moment, listed)
  sink.touched(row)
}
