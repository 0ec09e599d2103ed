import type { Work } from '../../bitrix/client/bitrix'
import type { ActiveAccount } from '../account/active'
import { newRequest } from '../portal/batch-request'
import type { BoardLoad } from './load'
import type { BoardNames } from './names'
import { createCounts } from './reports-counts'
import { createReportLists } from './reports-lists'
import type { Moment } from './rows'
import type { BoardSink } from './sink'
import type { Source } from './source'

/** Milliseconds from one turn to the next. */
const usualMs = 10_000
/** The same while the first reading goes on. */
const fillingMs = 700

interface ReportsDeps {
  sink: BoardSink
  load: BoardLoad
  names: BoardNames
  moment: () => Moment
  /** Factor on the usual pauses, for the sake of others behind the same address. */
  shared: () => number
}

/** The portal's reports on Open Channels: first the lists of sessions, then what these leave open. */
export function createReports({ sink, load, names, moment, shared }: ReportsDeps): Source {
  const lists = createReportLists({ sink, load })
  const counts = createCounts({ sink, load })

  const stretch = () =>
    shared() *
    Math.max(
      load.stretch('imopenlines.v2.Session.list', lists.perMinute(usualMs)),
      load.stretch('imopenlines.v2.Session.Stat.get', counts.perMinute(usualMs)),
    )
  async function send(
    using: ActiveAccount,
    signal: AbortSignal,
    part: (request: ReturnType<typeof newRequest>, asked: Moment) => (moment: Moment) => Promise<void>,
  ) {
    const request = newRequest(using.bitrix)
    const asked = moment()
    const take = part(request, asked)
    if (request.size() === 0) return
    const onWork = (works: readonly Work[]) => load.spent(works)
    await request.send({ lane: 'board', signal, onWork })
    if (!signal.aborted) await take(asked)
  }

  return {
    stretch,
    periodMs: () => (lists.isFilling() ? fillingMs : usualMs) * stretch(),
    isFilling: lists.isFilling,
    isCut: lists.isCut,
    restart: lists.restart,
    async turn(using, signal) {
      const turnMs = usualMs * stretch()
      await send(using, signal, (request, asked) => lists.ask(request, asked, turnMs))
      if (signal.aborted) return
      await send(using, signal, (request, asked) => {
        const takeNames = names.ask(request)
        const takeCounts = counts.ask(request, asked, turnMs)
        return async answered => {
          takeNames().forEach(sink.touched)
          await takeCounts(answered)
        }
      })
    },
  }
}
