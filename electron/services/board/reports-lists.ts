import type { AppError } from '../../app-error'
import type { BatchRequest, Pending } from '../portal/batch-request'
import type { BoardSink } from './sink'
import type { BoardLoad } from './load'
import { createMissingRows } from './reports-missing'
import { createClosings } from './reports-closings'
import { factsOf, type Moment } from './rows'
import { createWalk, type SessionPage, type Walk } from './walk'

const method = 'imopenlines.v2.Session.list'
/** Pages in one request: main reads their answer in one piece. */
const mostPages = 16
/** The same while the first reading goes on, when every row is new to main. */
const mostAtFirst = 10
/** Work time of one request, in seconds: the portal ends it at 60. */
const mostSeconds = 40
const pageSize = 200
/** Milliseconds in which the dialogs that somebody has answered are read from end to end. */
const restMs = 40_000

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
  const closings = createClosings(sink)
  const missing = createMissingRows({ sink, load })
  const isFilling = () => all.some(({ isKnown }) => !isKnown)
  function put(page: SessionPage, moment: Moment): Promise<void> {
    for (const session of page.sessions.read) {
      const facts = factsOf(session)
      if (facts === null) sink.end(session.id)
      else if (!closings.has(session.id)) sink.put(facts, moment)
    }
    return sink.breathe()
  }

  return {
    isFilling,
    isCut: () => all.some(({ isCut }) => isCut),
    restart: () => all.forEach(({ walk }) => walk.restart()),
    seek: (request, stretch) => missing.ask(request, stretch, put),
    perMinute(periodMs) {
      const rest = ((tiers.answered.walk.whole() + tiers.paused.walk.whole()) * 60_000) / restMs
      // Each walk ends with a page that is not full.
      return ((tiers.new.walk.whole() + 3 + closings.pages() + missing.perTurn()) * 60_000) / periodMs + rest
    },
    ask(request, { at, steady }, periodMs) {
      const pages = pagesOf(tiers, load, closings.pages(), periodMs)
      const names = (['new', 'answered', 'paused'] as const).filter(name => pages[name] > 0)
      const walks = names.map(name => ({ name, asked: tiers[name].walk.ask(request, pages[name], steady) }))
      const recent = pages.recent > 0 ? askRecent(request) : null
      const takeClosed = closings.ask(request, { at, steady }, pages.closing)
      return async moment => {
        const failure = await takeWalks(tiers, walks, sink, (page, name) => {
          missing.compare(page, name, moment)
          return put(page, moment)
        })
        await takeRecent(recent, page => put(page, moment))
        takeClosed()
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
  let left = Math.max(0, Math.min(isFilling ? mostAtFirst : mostPages, load.room(method), fits))
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
