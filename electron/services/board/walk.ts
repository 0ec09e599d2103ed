import type { AppError } from '../../app-error'
import type { BatchAnswer } from '../../bitrix/client/bitrix'
import type { Params, Result } from '../../bitrix/methods'
import type { Instant } from '../../contract/common'
import type { BatchRequest, Pending } from '../portal/batch-request'

type ListParams = Params<'imopenlines.v2.Session.list'>
export type SessionPage = Result<'imopenlines.v2.Session.list'>

/** Sessions in one page, and how many of them repeat the page before: sessions end between two pages. */
const pageSize = 200
const overlap = 5
const pageStep = pageSize - overlap
/** The portal refuses greater offsets. */
const furthest = 10_000

/** Reads a long list of sessions from end to end, some pages with each request. */
export interface Walk {
  /** Pages that are left by the last reading's measure; null before the first one has ended. */
  left(): number | null
  /** The creation date that it has come to; null at the beginning. */
  place(): Instant | null
  /** Pages of the whole list by the last reading's measure; 1 before the first one has ended. */
  whole(): number
  /** Puts pages into a request: those that are left, then the first ones of the next reading. */
  ask(request: BatchRequest, pages: number, steady: number): Pending<SessionPage>[]
  /** Takes the answers, in order, until one failed; each page is handed on before the next is read. */
  take(answers: readonly BatchAnswer<SessionPage>[], onPage: OnPage): Promise<WalkStep>
  /** Begins anew. */
  restart(): void
}

interface WalkStep {
  /** Why a page could not be read; the walk goes on from there. */
  failure: AppError | null
  /** The whole list was read, beginning at this time; null while there is more. */
  ended: { since: number } | null
  /** Some are beyond what the portal gives. */
  isCut: boolean
}

interface WalkState {
  /** Creation date from which the next request goes on; null for the beginning. */
  from: Instant | null
  offset: number
  /** When this reading began. */
  since: number
  rows: number
  /** How many the last whole reading had; null before the first. */
  known: number | null
}

/** The place that a walk has come to. */
function createPlace() {
  const state: WalkState = { from: null, offset: 0, since: 0, rows: 0, known: null }
  let seen = new Set<number>()

  function restart(): void {
    Object.assign(state, { from: null, offset: 0, since: 0, rows: 0 })
    seen = new Set()
  }

  function takePage({ sessions: { read, given }, hasNextPage }: SessionPage, index: number): 'end' | 'more' {
    const fresh = read.filter(({ id }) => !seen.has(id))
    for (const { id } of fresh) seen.add(id)
    state.rows += fresh.length
    const isFull = given >= pageSize
    if (given === 0 || (!isFull && !hasNextPage)) return 'end'
    // The same page again and again: its list has no end.
    return fresh.length === 0 && read.length > 0 && state.offset + index > 0 ? 'end' : 'more'
  }

  /** Goes on from the last date where the list is in order and has come to a later one. */
  function advance(pages: readonly SessionPage[]): boolean {
    const dates = pages.flatMap(({ sessions }) => sessions.read.flatMap(({ dateCreate }) => dateCreate ?? []))
    const [first, last] = [dates[0], dates.at(-1)]
    if (first !== undefined && last !== undefined && last > first && last > (state.from ?? -Infinity)) {
      state.from = last
      state.offset = 0
      return true
    }
    state.offset += pages.length * pageStep
    return state.offset <= furthest
  }

  function over(isCut: boolean): WalkStep {
    const { since, rows } = state
    state.known = rows
    restart()
    return { failure: null, ended: { since }, isCut }
  }

  /** Takes pages of one reading. */
  async function takePages(answers: readonly BatchAnswer<SessionPage>[], onPage: OnPage): Promise<WalkStep> {
    const pages: SessionPage[] = []
    for (const [index, answer] of answers.entries()) {
      if (!answer.ok) {
        if (pages.length > 0) advance(pages)
        return { failure: answer.error, ended: null, isCut: false }
      }
      pages.push(answer.value)
      const isLast = takePage(answer.value, index) === 'end'
      await onPage(answer.value)
      if (isLast) return over(false)
    }
    return advance(pages) ? { failure: null, ended: null, isCut: false } : over(true)
  }

  return { state, restart, takePages }
}

/**
 * A walk over the sessions of one status, oldest first. The next request goes on at the creation date that the last one
 * came to, so that no offset grows large and none is missed where others end meanwhile.
 */
export function createWalk(filter: Pick<ListParams, 'status'>): Walk {
  const { state, restart, takePages } = createPlace()
  /** Of the pages asked for last, those that belong to this reading, and when they were asked for. */
  let asked = { own: 0, at: 0 }
  const left = () => (state.known === null ? null : Math.max(1, Math.ceil((state.known - state.rows + 20) / pageStep)))

  return {
    restart,
    left,
    place: () => state.from,
    whole: () => Math.max(1, Math.ceil((state.known ?? 0) / pageStep)),
    ask(request, pages, steady) {
      if (state.from === null && state.offset === 0) state.since = steady
      const most = Math.floor((furthest - state.offset) / pageStep) + 1
      const own = Math.max(1, Math.min(pages, left() ?? pages, most))
      asked = { own, at: steady }
      const ahead = own === left() ? pages - own : 0
      return [
        ...pagesFrom(request, filter, state, own),
        ...pagesFrom(request, filter, { from: null, offset: 0 }, ahead),
      ]
    },
    async take(answers, onPage) {
      const next = answers.slice(asked.own)
      const step = await takePages(answers.slice(0, asked.own), onPage)
      if (next.length === 0 || step.failure) return step
      if (!step.ended) {
        // The list has grown: its first pages are read, and this reading goes on from its place.
        for (const answer of next) if (answer.ok) await onPage(answer.value)
        return step
      }
      state.since = asked.at
      const following = await takePages(next, onPage)
      return { ...following, ended: following.ended ?? step.ended, isCut: step.isCut || following.isCut }
    },
  }
}

type OnPage = (page: SessionPage) => Promise<void>

const pagesFrom = (
  request: BatchRequest,
  filter: Pick<ListParams, 'status'>,
  { from, offset }: Pick<WalkState, 'from' | 'offset'>,
  count: number,
): Pending<SessionPage>[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) =>
    request.ask('imopenlines.v2.Session.list', {
      ...filter,
      ...(from !== null && { dateCreateFrom: new Date(from).toISOString() }),
      order: 'dateCreate',
      orderDirection: 'asc',
      offset: offset + index * pageStep,
      limit: pageSize,
    }),
  )
