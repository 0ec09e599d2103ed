import type { BatchRequest } from '../portal/batch-request'
import type { BoardLoad } from './load'
import { type LiveRow, count, type Moment, type SessionStat } from './rows'
import type { BoardSink } from './sink'

const counting = 'imopenlines.v2.Session.Stat.get'
/** Sessions of one command. */
const atOnce = 100
const mostCommands = 35
const mostSeconds = 40
/** Milliseconds from one turn to the next. */
const usualMs = 10_000
/** A wait is looked at again after so many milliseconds. */
const freshMs = 9_000

/** Learns who wrote last by both sides' counts, which is cheap. */
export interface RowCounts {
  /** Puts the due countings into a request. @returns Takes the answers. */
  ask(request: BatchRequest, moment: Moment, wanted: Wanted): (moment: Moment) => Promise<void>
  /** Milliseconds from the last turn to the next. */
  everyMs(): number
  /** How many times longer that is than usual. */
  stretch(): number
}

/** What is counted. */
interface Wanted {
  /** Only what has moved: waits are not looked at yet. */
  onlyMoved: boolean
  /** The first reading of the lists goes on. */
  isFilling: boolean
  /** Rows whose messages are read with the same request: which of the two comes first is not known. */
  without: readonly LiveRow[]
}

export function createCounts({ sink, load }: { sink: BoardSink; load: BoardLoad }): RowCounts {
  /** Commands since the last turn, with those of that turn. */
  let commands = 0
  const cost = () => Math.max(load.cost(counting), 0.001)
  const rate = () => Math.max(load.rate(counting) / cost(), 0.0001)
  const room = () => Math.max(0, Math.min(mostCommands, load.room(counting), Math.floor(mostSeconds / cost())))

  const everyMs = () => Math.max(usualMs, (commands * 1000) / rate())

  return {
    everyMs,
    stretch: () => everyMs() / usualMs,
    ask(request, { steady }, { onlyMoved, isFilling, without }) {
      const { moved, waiting, blank } = toCount(sink, steady, new Set(without))
      const pressing = onlyMoved ? moved : [...moved, ...waiting]
      // What was never counted takes what is left over.
      const spare = isFilling ? Infinity : Math.floor((rate() * usualMs) / 1000)
      const most = onlyMoved ? pressing.length : Math.max(spare, Math.ceil(pressing.length / atOnce)) * atOnce
      const counted = [...pressing, ...(onlyMoved ? [] : blank)].slice(0, Math.min(most, room() * atOnce))
      const stats = inGroups(counted, atOnce).map(rows => ({
        listed: new Map(rows.map(({ facts }) => [facts.sessionId, facts.messages])),
        asked: request.ask(counting, { sessionId: rows.map(({ facts }) => facts.sessionId) }),
      }))
      commands = stats.length + (onlyMoved ? commands : 0)
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

const lastLook = ({ held }: LiveRow) => held.steady

/** What has moved, waits that were not looked at for long, the oldest first, and what was never counted. */
function toCount({ rows }: BoardSink, steady: number, without: ReadonlySet<LiveRow>) {
  const all = [...rows.bySession.values()].filter(row => !without.has(row))
  const moved = all.filter(({ wants, counts, missed }) => wants === 'counts' && (counts !== null || missed > 0))
  const waiting = all
    .filter(row => row.wait.is === 'waiting' && row.wants !== 'counts' && steady - lastLook(row) >= freshMs)
    .sort((a, b) => lastLook(a) - lastLook(b))
  const blank = all.filter(({ wants, counts, missed }) => wants === 'counts' && counts === null && missed === 0)
  const unknownFirst = blank.sort((a, b) => Number(a.wait.is !== 'unknown') - Number(b.wait.is !== 'unknown'))
  return { moved, waiting, blank: unknownFirst }
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
