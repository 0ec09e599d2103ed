import type { SessionId } from '../../contract/common'
import type { BatchRequest, Pending } from '../portal/batch-request'
import type { Moment } from './rows'
import type { BoardSink } from './sink'
import type { SessionPage } from './walk'

/** The portal's reports may lag behind by so much, in milliseconds. */
const lagMs = 60_000
/** After a longer pause than this, what has closed meanwhile is told by its being missing in the whole lists. */
const longestGapMs = 20 * lagMs
const pageSize = 200
const mostPages = 4

/** The sessions that have closed since the last reading. */
export interface Closings {
  /** It is known to be closed: late pages may still have it. */
  has(id: SessionId): boolean
  /** Pages that hold those that close meanwhile, by the last reading's measure. */
  pages(): number
  /** Puts pages into a request. @returns Takes the answers. */
  ask(request: BatchRequest, moment: Moment, pages: number): () => void
}

export function createClosings(sink: Pick<BoardSink, 'end'>): Closings {
  /** With the time at which it was told. */
  const closed = new Map<SessionId, number>()
  let pages = 1
  /** Up to when they have been read, by the portal's clock; null before the first reading. */
  let until: number | null = null

  return {
    has: id => closed.has(id),
    pages: () => pages,
    ask(request, { at, steady }, count) {
      for (const [id, toldAt] of closed) if (steady - toldAt > 10 * lagMs) closed.delete(id)
      const since = Math.max(at - longestGapMs, until ?? at) - lagMs
      const asked = Array.from({ length: count }, (_, index) => askClosed(request, { since, at }, index))
      return () => {
        if (asked.length === 0) return
        const taken = takeEnding(asked, ({ sessions }) => {
          for (const { id } of sessions.read) {
            closed.set(id, steady)
            sink.end(id)
          }
        })
        pages = taken.pages
        if (taken.isWhole) until = at
      }
    },
  }
}

/** The order by closing wants a whole period. */
const askClosed = (request: BatchRequest, { since, at }: { since: number; at: number }, index: number) =>
  request.ask('imopenlines.v2.Session.list', {
    dateCloseFrom: new Date(since).toISOString(),
    dateCloseTo: new Date(at + 60 * lagMs).toISOString(),
    order: 'dateClose',
    orderDirection: 'desc',
    offset: index * pageSize,
    limit: pageSize,
  })

/** @returns How many pages hold those that close meanwhile, and whether these were all. */
function takeEnding(
  pages: readonly Pending<SessionPage>[],
  take: (page: SessionPage) => void,
): { pages: number; isWhole: boolean } {
  const answers = pages.flatMap(page => {
    const answer = page.answer()
    return answer.ok ? [answer.value] : []
  })
  answers.forEach(take)
  const last = answers.at(-1)
  if (last?.hasNextPage && last.sessions.given > 0)
    return { pages: Math.min(answers.length + 1, mostPages), isWhole: false }
  const filled = answers.filter(({ sessions }) => sessions.given > 0).length
  return { pages: Math.max(1, filled), isWhole: answers.length === pages.length }
}
