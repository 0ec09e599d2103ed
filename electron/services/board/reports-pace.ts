import type { BoardLoad } from './load'
import type { Walk } from './walk'

const method = 'imopenlines.v2.Session.list'
/** Milliseconds in which the dialogs that somebody has answered are read from end to end, and the same at the most. */
const quickMs = 30_000
const restMs = 41_000
/** The part of the allowance that these may have: where it is not enough for all, customers who wait come first. */
const mostRest = 0.42

/** The tiers that are read part by part. */
type Rest = Readonly<Record<'paused' | 'answered', { walk: Pick<Walk, 'whole'> }>>

/** How many pages of the lists a turn reads, and how long the next one waits until these are paid for. */
export interface ReportPace {
  /**
   * Goes on to another turn.
   *
   * @param pages Those that each turn reads, whatever else.
   * @param steady Now, on a clock that nobody sets: what is due goes by the time that went by, for turns come late.
   */
  turn(pages: number, steady: number): void
  /** Pages of a tier that are due in this turn. */
  due(tier: keyof Rest): number
  /** The same with the part of another one. */
  owed(tier: keyof Rest): number
  /** So many pages of a tier are asked for. */
  asked(tier: keyof Rest, pages: number): void
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
  let [fixed, wholeMs] = [0, restMs]
  let last: number | null = null

  /** Pages a second that the allowance is enough for. */
  const rate = () => Math.max(load.rate(method) / Math.max(load.cost(method), 0.001), 0.0001)
  const whole = () => tiers.paused.walk.whole() + tiers.answered.walk.whole()

  /** Pages a second of these tiers. */
  function rest(): number {
    const spare = rate() - (fixed * 1000) / usualMs
    const [least, enough] = [(whole() * 1000) / restMs, (whole() * 1000) / quickMs]
    return Math.min(mostRest * rate(), Math.max(least, Math.min(enough, spare)))
  }

  /** Of what is left beside these tiers, the time that the pages of each turn take. */
  const everyMs = () => Math.max(usualMs, (fixed * 1000) / (rate() - rest()))

  return {
    turn(pages, steady) {
      fixed = pages
      wholeMs = (whole() * 1000) / rest()
      const since = last === null ? everyMs() : steady - last
      last = steady
      for (const tier of ['paused', 'answered'] as const) {
        const all = tiers[tier].walk.whole()
        owed[tier] = Math.min(all, owed[tier] + (since * all) / wholeMs)
      }
    },
    due: tier => Math.floor(owed[tier]),
    owed: tier => owed[tier],
    asked: (tier, pages) => (owed[tier] = Math.max(0, owed[tier] - pages)),
    everyMs,
    wholeMs: () => wholeMs,
    stretch: () => Math.max(1, everyMs() / usualMs, wholeMs / restMs),
  }
}
