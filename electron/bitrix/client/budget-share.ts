const minute = 60_000
const hour = 60 * minute
/** What nobody asked for rests so long after a refusal, so that the bucket gets room for what somebody did ask for. */
const quietMs = 40_000
/** The share doubles in so long once the last refusal is an hour old. */
const calmDoublingMs = 2 * minute
const doublingMs = 34 * minute
const least = 1 / 50

interface BudgetShareDeps {
  now: () => number
  random: () => number
}

/**
 * How much of its usual pace may be taken by what nobody has asked for, learned from refusals: the portal counts by
 * source address, and tells nothing of the neighbours but that there is no room.
 *
 * It begins whole: a console alone behind its address gives up nothing. A refusal lets the background rest for a while
 * and divides the share, which comes back the slower the oftener there were refusals within the last hour: so an office
 * finds what there is room for with few of them, and a single one is forgotten after an hour.
 */
export function createShare({ now, random }: BudgetShareDeps) {
  let share = 1
  let seen = now()
  let quietUntil = -Infinity
  let dividedAt = -Infinity
  let refusals: number[] = []

  function ease(): void {
    const time = now()
    refusals = refusals.filter(at => time - at < hour)
    const doubling = refusals.length === 0 ? calmDoublingMs : doublingMs * 2 ** Math.min(refusals.length, 4)
    share = Math.min(1, share * 2 ** (Math.max(0, time - seen) / doubling))
    seen = Math.max(seen, time)
  }

  return {
    /** Milliseconds for which the background is to rest. */
    quietFor: () => Math.max(0, quietUntil - now()),
    /** How many times as long as usual to wait from one look at the portal to the next: 1 to 50. */
    stretch(): number {
      ease()
      return 1 / share
    },
    refused(): void {
      ease()
      const time = now()
      quietUntil = time + quietMs * (0.75 + random() / 2)
      // What is refused again and again meets the same full bucket.
      if (time - dividedAt < 2 * quietMs) return
      dividedAt = time
      // Of the first one nothing is known but that it was far too much, or somebody else's.
      share = Math.max(least, share * (refusals.length === 0 ? 0.22 : 0.55))
      refusals.push(time)
    },
    /** The computer has slept: the bucket is another one by now. */
    wake(): void {
      quietUntil = -Infinity
      ease()
    },
  }
}
