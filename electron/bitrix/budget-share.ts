const minute = 60_000
const hour = 60 * minute
/** What nobody asked for rests so long after a refusal, so that the bucket gets room for what somebody did ask for. */
const quietMs = 40_000
/** Whoever has just come is to see at once what there is. */
const greetingMs = 30_000
/** What is taken after that, until more is known: all of an office come at the same hour. */
const careful = 0.25
/** The share doubles in so long as long as nothing was refused: a lone console has all of it after five minutes. */
const firstDoublingMs = 2 * minute
const doublingMs = 18 * minute
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
 * It begins small, since all of an office begin together. A refusal lets the background rest for a while and divides the
 * share, which comes back the slower the oftener there were refusals within the last hour: so an office finds what there
 * is room for with few of them, and a single one is forgotten after an hour.
 */
export function createShare({ now, random }: Deps) {
  const began = now()
  let share = careful
  let seen = began + greetingMs
  let quietUntil = -Infinity
  let dividedAt = -Infinity
  let refusals: number[] = []

  function ease(): void {
    const time = now()
    refusals = refusals.filter(at => time - at < hour)
    const doubling = refusals.length === 0 ? firstDoublingMs : doublingMs * 2 ** Math.min(refusals.length, 4)
    share = Math.min(1, share * 2 ** (Math.max(0, time - seen) / doubling))
    seen = Math.max(seen, time)
  }

  return {
    /** Milliseconds for which the background is to rest. */
    quietFor: () => Math.max(0, quietUntil - now()),
    /** How many times as long as usual to wait from one look at the portal to the next: 1 to 50. */
    stretch(): number {
      ease()
      return refusals.length === 0 && now() - began < greetingMs ? 1 : 1 / share
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
