const minute = 60_000
const hour = 60 * minute
/** What nobody asked for rests so long after a refusal, so that the bucket gets room for what somebody did ask for. */
const quietMs = 30_000
/** Of what was refused, so much is taken up again soon. */
const safe = 0.6
const least = 1 / 50

export type Share = ReturnType<typeof createShare>

interface Deps {
  now: () => number
  random: () => number
}

/**
 * How much of its usual pace may be taken by what nobody has asked for, learned from refusals: the portal counts by
 * source address, and tells nothing of the neighbours but that there is no room.
 *
 * A refusal halves the share and lets the background rest for a while. It comes back soon to most of what was
 * refused, and from there on the slower the oftener there were refusals within the last hour: so an office finds what
 * there is room for with few of them, and a single one is forgotten within minutes.
 */
export function createShare({ now, random }: Deps) {
  // So many may begin their day together.
  let share = 0.5
  let known = 1
  let seen = now()
  let quietUntil = -Infinity
  let halvedAt = -Infinity
  let refusals: number[] = []

  function ease(): void {
    const time = now()
    refusals = refusals.filter(at => time - at < hour)
    const doubling = 7 * minute * 2 ** Math.min(refusals.length, 5)
    const fast = share < known ? Math.min(Math.max(0, time - seen), minute * Math.log2(known / share)) : 0
    share = Math.min(1, share * 2 ** (fast / minute) * 2 ** (Math.max(0, time - seen - fast) / doubling))
    seen = time
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
      const isAnew = time >= quietUntil
      quietUntil = time + quietMs * (0.75 + random() / 2)
      // An act that is refused again and again meets the same full bucket.
      if (!isAnew && time - halvedAt < 2 * quietMs) return
      halvedAt = time
      // Of the first one nothing is known but that it was far too much, or somebody else's.
      const isFirst = refusals.length === 0
      refusals.push(time)
      known = Math.max(least, share * (isFirst ? 0.25 : safe))
      share = Math.max(least, share / (isFirst ? 6 : 2))
    },
    /** The computer has slept: the bucket is another one by now. */
    wake(): void {
      quietUntil = -Infinity
      ease()
    },
  }
}
