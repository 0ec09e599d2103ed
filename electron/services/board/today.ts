import type { Result } from '../../bitrix/methods'
import type { DayFigures } from '../../contract/board'
import type { Instant, LineId } from '../../contract/common'
import type { ActiveAccount } from '../account/active'
import type { Moment } from './rows'

type PeriodStat = Result<'imopenlines.v2.Stat.get'>

interface DayWish {
  from: Instant
  to: Instant
  lineIds: readonly LineId[]
}

/** The figures of a day, asked for at most once a minute for the same lines. */
export interface BoardDay {
  /** @throws AppError */
  read(period: DayWish): Promise<DayFigures>
}

const freshMs = 60_000
/** Figures that are kept, each of other lines or another day. */
const mostKept = 20

interface DayDeps {
  using: ActiveAccount
  moment: () => Moment
}

export function createDay({ using, moment }: DayDeps): BoardDay {
  const known = new Map<string, { at: number; figures: Promise<DayFigures> }>()

  async function ask({ from, to, lineIds }: DayWish, { at }: Moment): Promise<DayFigures> {
    const stat = await using.bitrix.call(
      'imopenlines.v2.Stat.get',
      {
        dateFrom: new Date(from).toISOString(),
        dateTo: new Date(to).toISOString(),
        ...(lineIds.length > 0 && { configIdList: [...lineIds] }),
      },
      { lane: 'board' },
    )
    return figuresOf(stat, at)
  }

  return {
    read(period) {
      const key = JSON.stringify([period.from, [...period.lineIds].sort((a, b) => a - b)])
      const asked = moment()
      const last = known.get(key)
      if (last && asked.steady - last.at < freshMs) return last.figures
      const figures = ask(period, asked)
      known.delete(key)
      known.set(key, { at: asked.steady, figures })
      for (const old of [...known.keys()].slice(0, -mostKept)) known.delete(old)
      // What could not be read is asked for again at once.
      figures.catch(() => known.get(key)?.figures === figures && known.delete(key))
      return figures
    },
  }
}

const hours = 24

function figuresOf(stat: PeriodStat, at: Instant): DayFigures {
  return {
    dialogs: stat.totalSessions,
    closed: stat.closedSessions,
    spam: stat.spamSessions,
    // Nothing in the period gives 0.
    firstReplyMs: stat.avgWaitAnswer > 0 ? Math.round(stat.avgWaitAnswer * 1000) : null,
    inTime: stat.kpiFirstAnswerOk,
    late: stat.kpiFirstAnswerFail,
    likes: stat.likeCount,
    dislikes: stat.dislikeCount,
    byHour: Array.from({ length: hours }, (_, hour) => stat.sessionsByHour[hour] ?? 0),
    byConnector: stat.sessionsBySource.map(({ source, count }) => ({ connector: source, dialogs: count })),
    readAt: at,
  }
}
