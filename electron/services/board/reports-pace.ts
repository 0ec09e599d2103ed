import type { BoardLoad } from './load'
import type { Walk } from './walk'

const method = 'imopenlines.v2.Session.list'
/** Milliseconds in which the dialogs that somebody has answered are read from end to end, and the same at the most. */
const quickMs = 30_000
const restMs = 48_000
/** The part of the allowance that these may have: where it is not enough for all, customers who wait come first. */
const mostRest = 0.4

/** The tiers that are read part by part. */
type Rest = Readonly<Record<'paused' | 'answered', { walk: Pick<Walk, 'whole'> }>>

/** How many pages of the lists a turn reads, and how long the next one waits until these are paid for. */
export interface ReportPace {
  /**
   * Goes on to another turn.
   *
   * @param fixed Pages that each turn reads, whatever else.
   */
  turn(fixed: number): void
  /** Pages of a tier that are due in this turn. */
  due(tier: keyof Rest): number
  /** So many pages are asked for; of a tier, or of the others. */
  asked(pages: number, tier?: keyof Rest): void
  /** Milliseconds from this turn to the next. */
  everyMs(): number
  /** Milliseconds of a reading of these tiers from end to end. */
  wholeMs(): number
  /** How many times longer than it should the turns wait, or such a reading takes, whichever is more. */
  stretch(): number
}

/** @param usualMs From one turn to the next where the allowance is enough. */
export function createReportPace(tiers: Rest, load: BoardLoad, usualMs: number): ReportPace {
  const owed = { paused: 0, answered: 0 }
  let [pages, turnMs, wholeMs] = [0, usualMs, restMs]

  /** Pages a second that the allowance is enough for. */
  const rate = () => Math.max(load.rate(method) / Math.max(load.cost(method), 0.001), 0.0001)
  const whole = () => tiers.paused.walk.whole() + tiers.answered.walk.whole()

  /** Pages a second of these tiers. */
  function rest(fixed: number): number {
    const spare = rate() - (fixed * 1000) / usualMs
    const [least, enough] = [(whole() * 1000) / restMs, (whole() * 1000) / quickMs]
    return Math.min(mostRest * rate(), Math.max(least, Math.min(enough, spare)))
  }

  return {
    turn(fixed) {
      const perSecond = rest(fixed)
      turnMs = Math.max(usualMs, (fixed * 1000) / (rate() - perSecond))
      wholeMs = (whole() * 1000) / perSecond
      for (const tier of ['paused', 'answered'] as const) {
        const all = tiers[tier].walk.whole()
        owed[tier] = Math.min(all, owed[tier] + (turnMs * all) / wholeMs)
      }
      pages = 0
    },
    due: tier => Math.floor(owed[tier]),
    asked(count, tier) {
      pages += count
      if (tier) owed[tier] = Math.max(0, owed[tier] - count)
    },
    everyMs: () => Math.max(usualMs, (pages * 1000) / rate()),
    wholeMs: () => wholeMs,
    stretch: () => Math.max(1, turnMs / usualMs, wholeMs / restMs),
  }
}
