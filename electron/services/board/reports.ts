import type { Work } from '../../bitrix/client/bitrix'
import type { ActiveAccount } from '../account/active'
import { type BatchRequest, newRequest } from '../portal/batch-request'
import type { BoardLoad } from './load'
import type { BoardNames } from './names'
import type { BoardOperators } from './operators'
import { createCounts } from './reports-counts'
import { createListening } from './listening'
import { createReportLists } from './reports-lists'
import type { Moment } from './rows'
import type { BoardSink } from './sink'
import type { Source } from './source'

/** Milliseconds from one reading of a tier to the next. */
const usualMs = 10_000
/** The same while the first reading goes on. */
const fillingMs = 700
/** Tiers that are due almost at the same time are read together. */
const togetherMs = 1000

interface ReportsDeps {
  sink: BoardSink
  load: BoardLoad
  names: BoardNames
  operators: Pick<BoardOperators, 'ask'>
  moment: () => Moment
  /** Factor on the usual pauses, for the sake of others behind the same address. */
  shared: () => number
}

type RequestPart = (request: BatchRequest, asked: Moment) => (answered: Moment) => Promise<void>

/** The portal's reports on Open Channels: first the lists of sessions, then what these leave open. */
export function createReports({ sink, load, names, operators, moment, shared }: ReportsDeps): Source {
  const lists = createReportLists({ sink, load })
  const counts = createCounts({ sink, load })
  const listening = createListening({ sink, load })
  let [listsAt, countsAt] = [-Infinity, -Infinity]

  const listStretch = () => shared() * load.stretch('imopenlines.v2.Session.list', lists.perMinute(usualMs))
  const countStretch = () => shared() * load.stretch('imopenlines.v2.Session.Stat.get', counts.perMinute(usualMs))
  const listsMs = () => (lists.isFilling() ? fillingMs : usualMs) * listStretch()
  const countsMs = () => (lists.isFilling() ? fillingMs : usualMs) * countStretch()

  const send = (using: ActiveAccount, signal: AbortSignal, part: RequestPart) =>
    sendPart({ using, signal, load, moment }, part)
  const askNames: RequestPart = request => {
    const take = names.ask(request)
    return async () => take().forEach(sink.touched)
  }
  const askRest: RequestPart = (request, asked) => {
    const takeNames = names.ask(request)
    const takeOperators = operators.ask(request)
    const takeMissing = lists.seek(request, listStretch())
    const heard = listening.choose(countsMs())
    const takes = [takeMissing, counts.ask(request, asked, heard), listening.ask(request, heard)]
    return async answered => {
      takeNames().forEach(sink.touched)
      takeOperators()
      for (const take of takes) await take(answered)
    }
  }

  return {
    stretch: () => Math.max(listStretch(), countStretch()),
    dueIn: () => Math.max(0, Math.min(listsAt + listsMs(), countsAt + countsMs()) - moment().steady),
    isFilling: lists.isFilling,
    isCut: lists.isCut,
    restart() {
      lists.restart()
      ;[listsAt, countsAt] = [-Infinity, -Infinity]
    },
    async turn(using, signal) {
      const { steady } = moment()
      if (listsAt + listsMs() <= steady + togetherMs) {
        listsAt = steady
        await send(using, signal, (request, asked) => lists.ask(request, asked, usualMs * listStretch()))
      }
      if (signal.aborted) return
      const isDue = listsAt === steady || countsAt + countsMs() <= steady + togetherMs
      if (isDue) countsAt = steady
      await send(using, signal, isDue ? askRest : askNames)
    },
  }
}

interface Sending extends Pick<ReportsDeps, 'load' | 'moment'> {
  using: ActiveAccount
  signal: AbortSignal
}

async function sendPart({ using, signal, load, moment }: Sending, part: RequestPart): Promise<void> {
  const request = newRequest(using.bitrix)
  const asked = moment()
  const take = part(request, asked)
  if (request.size() === 0) return
  const onWork = (works: readonly Work[]) => load.spent(works)
  await request.send({ lane: 'board', signal, onWork })
  if (!signal.aborted) await take(asked)
}
