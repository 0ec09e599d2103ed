import type { BatchRequest } from '../portal/batch-request'
import type { BoardLoad } from './load'
import type { LiveRow, Moment } from './rows'
import type { BoardSink } from './sink'
import type { SessionPage } from './walk'

const method = 'imopenlines.v2.Session.list'
/** Rows asked for in one turn. */
const most = 3

/** Rows that have left their list for another one, which may come to them only a while later. */
export interface MissingRows {
  /** Notes the rows of this status that a page should have had: it is in order, and has all between its first and last. */
  compare(page: SessionPage, status: LiveRow['facts']['status'], moment: Moment): void
  /** Notes rows that the lists come to too late. */
  note(rows: readonly LiveRow[], moment: Moment): void
  /**
   * Asks for some, whatever their status is now.
   *
   * @param isLate All rows are, and single ones do not matter.
   * @returns Takes the answers.
   */
  ask(
    request: BatchRequest,
    isLate: boolean,
    put: (page: SessionPage, moment: Moment) => Promise<void>,
  ): (moment: Moment) => Promise<void>
  /** The lists go on to another turn. @returns How many were asked for in one, of late. */
  turn(): number
}

export function createMissingRows({ sink, load }: { sink: BoardSink; load: BoardLoad }): MissingRows {
  /** With the moment of the page that did not have them. */
  const noted = new Map<LiveRow, number>()
  let [usual, since] = [0, 0]

  return {
    turn() {
      usual = usual * 0.9 + since * 0.1
      since = 0
      return usual
    },
    compare({ sessions }, status, { steady }) {
      // Where nobody had answered, the counts tell that somebody has, and cost less.
      if (status === 'new') return
      const dates = sessions.read.flatMap(({ dateCreate }) => dateCreate ?? [])
      const [first, last] = [Math.min(...dates), Math.max(...dates)]
      const there = new Set(sessions.read.map(({ id }) => id))
      for (const row of sink.rows.bySession.values()) {
        const { status: known, begunAt, sessionId } = row.facts
        if (known !== status || row.read.steady >= steady || there.has(sessionId)) continue
        if (begunAt !== null && begunAt > first && begunAt < last) noted.set(row, steady)
      }
    },
    note: (rows, { steady }) => rows.forEach(row => void noted.set(row, steady)),
    ask(request, isLate, put) {
      for (const [row, since] of noted) {
        const isThere = sink.rows.bySession.get(row.facts.sessionId) === row
        if (!isThere || row.read.steady >= since) noted.delete(row)
      }
      const room = isLate ? 0 : Math.min(most, load.room(method))
      const sought = [...noted.keys()].slice(0, room)
      for (const row of sought) noted.delete(row)
      since += sought.length
      const pages = sought.map(row => askAbout(request, row))
      return async moment => {
        for (const page of pages) {
          const answer = page.answer()
          if (answer.ok) await put(answer.value, moment)
        }
      }
    },
  }
}

const askAbout = (request: BatchRequest, { facts: { begunAt } }: LiveRow) =>
  request.ask(method, {
    dateCreateFrom: new Date(begunAt ?? 0).toISOString(),
    dateCreateTo: new Date((begunAt ?? 0) + 1000).toISOString(),
  })
