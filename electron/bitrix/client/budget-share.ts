const minute = 60_000
const hour = 60 * minute
/** How long unasked requests rest after a refusal, so that the bucket gets room for what somebody did ask for. */
const quietMs = 40_000
/** Time in which the share doubles, once the last refusal is an hour old. */
const calmDoublingMs = 2 * minute
const doublingMs = 34 * minute
const least = 1 / 50

interface BudgetShareDeps {
  now: () => number
  random: () => number
}

/**
 * The part of their usual pace that unasked requests may take, learned from refusals: the portal counts by source
 * address, and of the neighbours it tells only that there is no room.
 *
 * The share begins whole: a console alone behind its address gives up nothing. A refusal lets the background rest for a
 * while and divides the share, which returns more slowly the more refusals the last hour had. An office thus finds its
 * available room with few refusals, and a single one is forgotten after an hour.
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
    /** Milliseconds for which the background rests. */
    quietFor: () => Math.max(0, quietUntil - now()),
    /** Factor of the usual pause between two polls: 1 to 50. */
    stretch(): number {
      ease()
      return 1 / share
    },
    refused(): void {
      ease()
      const time = now()
      quietUntil = time + quietMs * (0.75 + random() / 2)
      // Repeated refusals meet the same full bucket.
      if (time - dividedAt < 2 * quietMs) return
      dividedAt = time
      // The first refusal shows only that it was far too much, or somebody else's.
      share = Math.max(least, share * (refusals.length === 0 ? 0.22 : 0.55))
      refusals.push(time)
    },
    /** The computer has slept: the bucket has changed by now. */
    wake(): void {
      quietUntil = -Infinity
      ease()
    },
  }
}
