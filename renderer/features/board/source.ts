import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { BoardLack, BoardStanding } from '../../../electron/contract/board'
import { useClock } from '../../app/clock'
import { useConnection } from '../../app/connection'
import { useExplain } from '../../app/explain'
import { useFormat } from '../../app/format'
import { useBoard } from './board'

interface Shown {
  /** Dialogs that the filter lets through. */
  shown: number
  narrowed: boolean
  /** Dialogs that the filter's words may miss, or the order misplaces. */
  unnamed: number
}

/** Ages are told in steps, so that the line does not flicker. */
const stepMs = 5000

/** Words for what the board is read from: facts on one line, then what is wrong, each in a sentence of its own. */
export function useBoardSource(of: () => Shown) {
  const { t } = useI18n({ useScope: 'global' })
  const board = useBoard()
  const format = useFormat()
  const { amount } = format
  const now = useClock(stepMs)
  const warnings = useBoardWarnings(true)

  const age = (at: number) => format.duration(Math.max(1, Math.ceil((now.value - at) / 1000)) * 1000)

  function ages({ oldestAt, oldestWaitingAt }: BoardStanding): string[] {
    if (oldestAt === null) return []
    if (oldestWaitingAt === null) return [t('board.source.ageOfAll', { all: age(oldestAt) })]
    return [t('board.source.age', { waiting: age(oldestWaitingAt), all: age(oldestAt) })]
  }

  const facts = computed((): string[] => {
    const { standing } = board
    if (!standing?.source) return [t('board.source.none')]
    const { total, waitsKnown, isFilling } = standing
    const { shown, narrowed, unnamed } = of()
    if (isFilling) return [t(`board.source.${standing.source}`), t('board.source.filling', { n: amount(total) }, total)]
    const count = narrowed
      ? t('board.source.some', { shown: amount(shown), n: amount(total) }, total)
      : t('board.source.count', { n: amount(total) }, total)
    const known = total > 0 ? [t('board.source.known', { known: amount(waitsKnown), n: amount(total) })] : []
    const missed = unnamed > 0 ? [t('board.source.unnamed', { n: amount(unnamed) }, unnamed)] : []
    return [t(`board.source.${standing.source}`), count, ...missed, ...known, ...ages(standing)]
  })

  const tone = computed(() => {
    if (warnings.value.length > 0 || board.failure) return 'warn' as const
    return board.standing?.source && !board.standing.isFilling ? ('good' as const) : ('wait' as const)
  })
  return { facts, warnings, tone }
}

/**
 * What is wrong with the board, or less than it could be.
 *
 * @param exactly With what changes from one attempt to the next; without it, a sentence is said once for as long as it
 * holds.
 */
export function useBoardWarnings(exactly: boolean) {
  const { t } = useI18n({ useScope: 'global' })
  const board = useBoard()
  const connection = useConnection()
  const explain = useExplain()
  const format = useFormat()

  function lackWords({ source, because, againAt }: BoardLack): string {
    const why = t('board.source.lack', { source: t(`board.source.${source}`), because: t(`board.because.${because}`) })
    const again = againAt === null || !exactly ? '' : ` ${t('board.source.again', { time: format.time(againAt) })}`
    return `${why}.${again}`
  }

  return computed((): string[] => {
    const { standing } = board
    if (!standing) return []
    const { source, lacks, stretch, failure, isCut } = standing
    const missing = source === null ? '' : t(`board.missing.${source}`)
    const times = format.amount(stretch, { maximumFractionDigits: exactly ? 1 : 0 })
    return [
      ...(connection.offline ? [t('board.source.offline')] : []),
      ...(board.paused ? [t('board.source.paused')] : []),
      ...(failure && !connection.offline ? [t('board.source.failed', { title: explain(failure).title })] : []),
      ...lacks.map(lackWords),
      ...(lacks.length > 0 && missing ? [t('board.source.missing', { what: missing })] : []),
      ...(stretch > 1 ? [t('board.source.stretched', { times })] : []),
      ...(isCut ? [t('board.source.cut')] : []),
    ]
  })
}
