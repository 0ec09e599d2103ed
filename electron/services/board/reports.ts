import type { Work } from '../../bitrix/client/bitrix'
import type { ActiveAccount } from '../account/active'
import { type BatchRequest, newRequest } from '../portal/batch-request'
import type { BoardLoad } from './load'
import type { BoardNames } from './names'
import type { BoardOperators } from './operators'
import { createCounts, type RowCounts } from './reports-counts'
import { createListening } from './listening'
import { createReportLists, type ReportLists } from './reports-lists'
import type { Moment } from './rows'
import type { BoardSink } from './sink'
import type { Source } from './source'

/** Tiers that are due almost at the same time are read together. */
const togetherMs = 1000
/** Counted with the lists where that is no later than this: it saves a request. */
const withListsMs = 2500
/** After so long without a list, by time and by usual pauses, more may have begun than one turn reads. */
const gapMs = 90_000
const gapPauses = 3

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
  let [listsAt, countsAt] = [-Infinity, -Infinity]
  /** When a list was asked for that came, and the same before the last gap. */
  let [listedAt, beforeGap] = [-Infinity, -Infinity]

  const listsMs = () => shared() * lists.everyMs()
  function countsMs(): number {
    if (lists.isFilling()) return listsMs()
    const own = shared() * counts.everyMs()
    return own < listsMs() && listsMs() <= own + withListsMs ? listsMs() : own
  }

  /** Asked once for each gap, however often the first reading after it fails. */
  function isAfterGap(steady: number): boolean {
    if (beforeGap === listedAt || steady - listedAt <= Math.max(gapMs, gapPauses * listsMs())) return false
    beforeGap = listedAt
    return true
  }

  const send = (using: ActiveAccount, signal: AbortSignal, part: RequestPart) =>
    sendPart({ using, signal, load, moment }, part)
  const askNames: RequestPart = request => {
    const take = names.ask(request)
    return async () => take().forEach(sink.touched)
  }
  const askRest = createRest({ sink, load, names, operators }, lists, counts)

  return {
    stretch: () => shared() * Math.max(lists.stretch(), counts.stretch()),
    dueIn: () => Math.max(0, Math.min(listsAt + listsMs(), countsAt + countsMs()) - moment().steady),
    isFilling: lists.isFilling,
    isCut: lists.isCut,
    restart() {
      lists.restart()
      ;[listsAt, countsAt] = [-Infinity, -Infinity]
    },
    async turn(using, signal) {
      const { steady } = moment()
      const isListing = listsAt + listsMs() <= steady + togetherMs
      const isCounting = countsAt + countsMs() <= steady + togetherMs
      if (isListing) {
        if (isAfterGap(steady)) lists.begin()
        listsAt = steady
        await send(using, signal, lists.ask)
        listedAt = steady
      }
      if (signal.aborted) return
      if (isCounting) countsAt = steady
      await send(using, signal, isListing || isCounting ? askRest(!isCounting) : askNames)
    },
  }
}

/** What the lists leave open: names, operators, rows that they lack, counts and messages. */
function createRest(
  { sink, load, names, operators }: Pick<ReportsDeps, 'sink' | 'load' | 'names' | 'operators'>,
  lists: ReportLists,
  counts: RowCounts,
): (onlyMoved: boolean) => RequestPart {
  const listening = createListening({ sink, load })

  return onlyMoved => (request, asked) => {
    const takeNames = names.ask(request)
    const takeOperators = operators.ask(request)
    const takeMissing = lists.seek(request, asked)
    const without = listening.choose(asked.steady)
    const takeCounts = counts.ask(request, asked, { onlyMoved, isFilling: lists.isFilling(), without })
    const takes = [takeMissing, takeCounts, listening.ask(request, without)]
    return async answered => {
      takeNames().forEach(sink.touched)
      takeOperators()
      for (const take of takes) await take(answered)
    }
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
