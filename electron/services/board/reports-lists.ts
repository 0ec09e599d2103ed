import type { AppError } from '../../app-error'
import type { BatchRequest, Pending } from '../portal/batch-request'
import type { BoardSink } from './sink'
import type { BoardLoad } from './load'
import { createMissingRows } from './reports-missing'
import { createClosings } from './reports-closings'
import { overdue } from './reports-overdue'
import { createReportPace, type ReportPace } from './reports-pace'
import { factsOf, type LiveRow, type Moment } from './rows'
import { createWalk, type SessionPage, type Walk } from './walk'

const method = 'imopenlines.v2.Session.list'
/** Pages in one request: main reads their answer in one piece. */
const mostPages = 18
/** The same while the first reading goes on, when every row is new to main. */
const mostAtFirst = 10
/** Work time of one request, in seconds: the portal ends it at 60. */
const mostSeconds = 40
const pageSize = 200
/** Milliseconds from one turn to the next. */
const usualMs = 10_000
/** The same while the first reading goes on. */
const fillingMs = 700
/** A few in a row can wait for the lists; where all are later than this, none is asked for by itself. */
const seekStretch = 2

/** The tiers of the reports' lists of sessions. */
export interface ReportLists {
  /** Puts the due pages into a request. @returns Takes the answers. */
  ask(request: BatchRequest, moment: Moment): (moment: Moment) => Promise<void>
  /** Asks for single rows that the lists lack, or come to too late: they have another status by now. */
  seek(request: BatchRequest, moment: Moment): (moment: Moment) => Promise<void>
  /** Milliseconds from the last turn to the next. */
  everyMs(): number
  /** How many times longer than usual rows wait for their next reading. */
  stretch(): number
  /** The first reading is not over. */
  isFilling(): boolean
  isCut(): boolean
  restart(): void
  /** Nothing was read for a while: sessions may have begun that a first reading has to find. */
  begin(): void
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
 * Reads the live sessions in tiers: those that nobody has answered whole each time, those closed last each time too, those
 * begun last every other time, all others part by part.
 */
export function createReportLists({ sink, load }: ListsDeps): ReportLists {
  const tiers: Tiers = { new: tierOf('new'), answered: tierOf('answered'), paused: tierOf('paused') }
  const all = Object.values(tiers)
  const closings = createClosings(sink)
  const missing = createMissingRows({ sink, load })
  const pace = createReportPace(tiers, load, usualMs)
  const choosePages = createChoice({ tiers, load, pace })
  const isFilling = () => all.some(({ isKnown }) => !isKnown)
  const everyMs = () => (isFilling() ? fillingMs : pace.everyMs())
  const stretch = () => (isFilling() ? 1 : pace.stretch())
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
    everyMs,
    stretch,
    isCut: () => all.some(({ isCut }) => isCut),
    restart: () => all.forEach(({ walk }) => walk.restart()),
    begin: () => all.forEach(unknown),
    seek(request, moment) {
      const isFar = isFilling() || stretch() > seekStretch
      if (!isFar) missing.note(lateRows(sink, tiers, pace, moment), moment)
      return missing.ask(request, isFar, put)
    },
    ask(request, moment) {
      const pages = choosePages({ closed: closings.pages(), sought: missing.turn() }, moment.steady)
      const names = (['new', 'answered', 'paused'] as const).filter(name => pages[name] > 0)
      const walks = names.map(name => ({ name, asked: tiers[name].walk.ask(request, pages[name], moment.steady) }))
      const recent = pages.recent > 0 ? askRecent(request) : null
      const takeClosed = closings.ask(request, moment, pages.closing)
      return async asked => {
        const failure = await takeWalks(tiers, walks, sink, (page, name) => {
          missing.compare(page, name, asked)
          return put(page, asked)
        })
        await takeRecent(recent, page => put(page, asked))
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

function unknown(tier: Tier): void {
  tier.walk.restart()
  tier.isKnown = false
}

const tierOf = (status: keyof Tiers): Tier => ({ walk: createWalk({ status }), isKnown: false, isCut: false })

interface Choosing {
  tiers: Tiers
  load: BoardLoad
  pace: ReportPace
}

/** Pages of one request, all of them within the portal's allowance: what has ended first, then what is new. */
function createChoice({ tiers, load, pace }: Choosing) {
  let turns = 0

  return ({ closed, sought }: { closed: number; sought: number }, steady: number): TurnPages => {
    const isFilling = Object.values(tiers).some(({ isKnown }) => !isKnown)
    const fits = Math.floor(mostSeconds / Math.max(load.cost(method), 0.01))
    const room = Math.max(0, Math.min(isFilling ? mostAtFirst : mostPages, load.room(method), fits))
    let left = room
    const take = (wanted: number, tier?: 'paused' | 'answered'): number => {
      const taken = Math.max(0, Math.min(left, wanted))
      left -= taken
      if (tier) pace.asked(tier, taken)
      return taken
    }
    const unanswered = tiers.new.walk.left() ?? 2
    // Those sought by themselves, and every other time one of those begun last.
    pace.turn(closed + unanswered + sought + 0.5, steady)
    const closing = take(closed)
    if (isFilling)
      return {
        ...{ closing, new: take(tiers.new.isKnown ? 1 : unanswered), recent: 0 },
        ...{ paused: take(tiers.paused.isKnown ? 0 : 1), answered: take(left) },
      }
    const rest = pace.due('paused') + pace.due('answered')
    turns += 1
    return {
      closing,
      // Of very many the others still get their part.
      new: take(Math.min(unanswered, Math.max(1, left - Math.min(rest, Math.floor(room / 3))))),
      paused: take(pace.due('paused'), 'paused'),
      answered: take(pace.due('answered'), 'answered'),
      recent: take(turns % 2),
    }
  }
}

/** Rows that the lists would come to too late. */
function lateRows({ rows }: BoardSink, tiers: Tiers, pace: ReportPace, { steady }: Moment): LiveRow[] {
  const everyMs = pace.everyMs()
  const courseOf = (tier: 'answered' | 'paused') => {
    const { walk } = tiers[tier]
    return { place: walk.place(), wholeMs: pace.wholeMs(), pages: walk.whole(), owed: pace.owed(tier) }
  }
  const courses = { answered: courseOf('answered'), paused: courseOf('paused') }
  return overdue(rows.bySession.values(), courses, { steady, everyMs })
}

/** Most of what is answered was begun a short while ago. */
const askRecent = (request: BatchRequest) =>
  request.ask(method, { status: 'answered', order: 'dateCreate', orderDirection: 'desc', offset: 0, limit: pageSize })

async function takeRecent(recent: Pending<SessionPage> | null, put: (page: SessionPage) => Promise<void>) {
  const answer = recent?.answer()
  if (answer?.ok) await put(answer.value)
}
