import type { AppError } from '../../app-error'
import type { SessionId } from '../../contract/common'
import type { BatchRequest, Pending } from '../portal/batch-request'
import type { BoardSink } from './sink'
import type { BoardLoad } from './load'
import { createAstray } from './reports-astray'
import { factsOf, type Moment } from './rows'
import { createWalk, type SessionPage, type Walk } from './walk'

const method = 'imopenlines.v2.Session.list'
/** Pages in one request: main reads their answer in one piece. */
const mostPages = 16
/** Work time of one request, in seconds: the portal ends it at 60. */
const mostSeconds = 40
const pageSize = 200
/** Milliseconds in which the dialogs that somebody has answered are read from end to end. */
const restMs = 40_000
/** The portal's reports may lag behind by so much. */
const lagMs = 60_000

/** The tiers of the reports' lists of sessions. */
export interface ReportLists {
  /** Puts the due pages into a request. @returns Takes the answers. */
  ask(request: BatchRequest, moment: Moment, periodMs: number): (moment: Moment) => Promise<void>
  /** Asks for single rows that were not where the list should have had them: they have another status by now. */
  seek(request: BatchRequest, stretch: number): (moment: Moment) => Promise<void>
  /** Pages a minute at the usual pace. */
  perMinute(periodMs: number): number
  /** The first reading is not over. */
  isFilling(): boolean
  isCut(): boolean
  restart(): void
}

interface ListsDeps {
  sink: BoardSink
  load: BoardLoad
}

interface Tier {
  walk: Walk
  isKnown: boolean
  isCut: boolean
}

type Tiers = Record<'new' | 'answered' | 'paused', Tier>
type TurnPages = Record<'closing' | 'new' | 'recent' | 'paused' | 'answered', number>

/**
 * Reads the live sessions in tiers: those that nobody has answered whole each time, those answered last and those closed
 * last each time too, all others part by part.
 */
export function createReportLists({ sink, load }: ListsDeps): ReportLists {
  const tiers: Tiers = { new: tierOf('new'), answered: tierOf('answered'), paused: tierOf('paused') }
  const all = Object.values(tiers)
  /** Sessions that are known to be closed: late pages may still have them. */
  const closed = new Map<SessionId, number>()
  const astray = createAstray({ sink, load })
  let closedPages = 1
  const isFilling = () => all.some(({ isKnown }) => !isKnown)
  function put(page: SessionPage, moment: Moment): Promise<void> {
    for (const session of page.sessions.read) {
      const facts = factsOf(session)
      if (facts === null) sink.end(session.id)
      else if (!closed.has(session.id)) sink.put(facts, moment)
    }
    return sink.breathe()
  }

  function end(id: SessionId, { steady }: Moment): void {
    closed.set(id, steady)
    sink.end(id)
  }

  return {
    isFilling,
    isCut: () => all.some(({ isCut }) => isCut),
    restart: () => all.forEach(({ walk }) => walk.restart()),
    seek: (request, stretch) => astray.ask(request, stretch, put),
    perMinute(periodMs) {
      const rest = ((tiers.answered.walk.whole() + tiers.paused.walk.whole()) * 60_000) / restMs
      // Each walk ends with a page that is not full.
      return ((tiers.new.walk.whole() + 3 + closedPages + astray.perTurn()) * 60_000) / periodMs + rest
    },
    ask(request, { at, steady }, periodMs) {
      const pages = pagesOf(tiers, load, closedPages, periodMs)
      const names = (['new', 'answered', 'paused'] as const).filter(name => pages[name] > 0)
      const walks = names.map(name => ({ name, asked: tiers[name].walk.ask(request, pages[name], steady) }))
      const recent = pages.recent > 0 ? askRecent(request) : null
      const ending = Array.from({ length: pages.closing }, (_, index) => askClosed(request, at, index))
      for (const [id, since] of closed) if (steady - since > 10 * lagMs) closed.delete(id)
      return async moment => {
        const failure = await takeWalks(tiers, walks, sink, (page, name) => {
          astray.compare(page, name, moment)
          return put(page, moment)
        })
        await takeRecent(recent, page => put(page, moment))
        if (ending.length > 0)
          closedPages = takeEnding(ending, ({ sessions }) => {
            for (const { id } of sessions.read) end(id, moment)
          })
        if (failure) throw failure
      }
    },
  }
}

interface Walked {
  name: keyof Tiers
  asked: readonly Pending<SessionPage>[]
}

/** @returns Why the first page that could not be read was not. */
async function takeWalks(
  tiers: Tiers,
  walks: readonly Walked[],
  sink: BoardSink,
  put: (page: SessionPage, name: keyof Tiers) => Promise<void>,
): Promise<AppError | null> {
  let failure: AppError | null = null
  for (const { name, asked } of walks) {
    const answers = asked.map(page => page.answer())
    const step = await tiers[name].walk.take(answers, page => put(page, name))
    failure ??= step.failure
    if (!step.ended) continue
    Object.assign(tiers[name], { isKnown: true, isCut: step.isCut })
    ended(sink, name, step.ended.since)
  }
  return failure
}

/** A whole reading of a tier is over: rows that it should have had are to be looked at. */
function ended(sink: BoardSink, name: keyof Tiers, since: number): void {
  if (name === 'new') return
  const statuses = name === 'paused' ? ['paused'] : ['answered', 'new', 'open']
  sink.missing(({ facts, read }) => statuses.includes(facts.status) && read.steady < since)
}

const tierOf = (status: keyof Tiers): Tier => ({ walk: createWalk({ status }), isKnown: false, isCut: false })

/** Pages of one request, all of them within the portal's allowance: what has ended first, then what is new. */
function pagesOf(tiers: Tiers, load: BoardLoad, closedPages: number, periodMs: number): TurnPages {
  const isFilling = Object.values(tiers).some(({ isKnown }) => !isKnown)
  const fits = Math.floor(mostSeconds / Math.max(load.cost(method), 0.01))
  let left = Math.max(0, Math.min(mostPages, load.room(method), fits))
  const take = (wanted: number): number => {
    const taken = Math.min(left, wanted)
    left -= taken
    return taken
  }
  // Pages behind the end of the list would cost the same and tell nothing.
  const part = ({ walk }: Tier) => Math.min(Math.ceil((walk.whole() * periodMs) / restMs), walk.left() ?? 1)
  const closing = take(closedPages)
  const fresh = take(isFilling && tiers.new.isKnown ? 1 : (tiers.new.walk.left() ?? 2))
  if (isFilling)
    return { closing, new: fresh, recent: 0, paused: take(tiers.paused.isKnown ? 0 : 1), answered: take(left) }
  return {
    closing,
    new: fresh,
    recent: take(1),
    paused: take(part(tiers.paused)),
    answered: take(part(tiers.answered)),
  }
}

/** Most of what is answered was begun a short while ago. */
const askRecent = (request: BatchRequest) =>
  request.ask(method, { status: 'answered', order: 'dateCreate', orderDirection: 'desc', offset: 0, limit: pageSize })

async function takeRecent(recent: Pending<SessionPage> | null, put: (page: SessionPage) => Promise<void>) {
  const answer = recent?.answer()
  if (answer?.ok) await put(answer.value)
}

/** The order by closing wants a whole period. */
const askClosed = (request: BatchRequest, at: number, index: number) =>
  request.ask(method, {
    dateCloseFrom: new Date(at - lagMs).toISOString(),
    dateCloseTo: new Date(at + 60 * lagMs).toISOString(),
    order: 'dateClose',
    orderDirection: 'desc',
    offset: index * pageSize,
    limit: pageSize,
  })

/** @returns How many pages hold those that close meanwhile. */
function takeEnding(pages: readonly Pending<SessionPage>[], take: (page: SessionPage) => void): number {
  const answers = pages.flatMap(page => {
    const answer = page.answer()
    return answer.ok ? [answer.value] : []
  })
  answers.forEach(take)
  const last = answers.at(-1)
  if (last?.hasNextPage && last.sessions.given > 0) return Math.min(answers.length + 1, 4)
  return Math.max(1, answers.filter(({ sessions }) => sessions.given > 0).length)
}
