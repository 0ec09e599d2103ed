import type { Lane } from './bitrix'

/** Requests that only acts may use. */
const RESERVE = 4
/** The portal's bucket is filled up to here: clocks differ and neighbours are not seen. */
const EDGE = 0.8

export type Bucket = ReturnType<typeof createBucket>

interface Plan {
  burst: number
  perSecond: number
}

/** The leaky bucket as the portal keeps it, seen from here: its level, and a pace that halves and recovers. */
export function createBucket({ now, random, ...plan }: Plan & { now: () => number; random: () => number }) {
  const { burst, perSecond } = plan
  let level = 0
  let pace = 1
  let seen = now()
  let stillUntil = -Infinity
  let limitedAt = -Infinity
  let strikes = 0

  function settle() {
    const time = now()
    const seconds = Math.max(0, time - seen) / 1000
    seen = time
    level = Math.max(0, level - seconds * perSecond * pace)
    // From an eighth of the pace back to all of it takes about a minute without a refusal.
    pace = Math.min(1, pace + seconds / 60)
    if (time - limitedAt > 60_000) strikes = 0
  }

  return {
    /** Milliseconds until a request fits, `ahead` others going first. */
    delay(lane: Lane, ahead = 0): number {
      settle()
      const room = burst * EDGE - (lane === 'act' ? 0 : RESERVE)
      const excess = level + 1 + ahead - room
      const draining = excess <= 0 ? 0 : (excess / (perSecond * pace)) * 1000
      return Math.ceil(Math.max(draining, stillUntil - now(), 0))
    },
    fill() {
      level += 1
    },
    limited() {
      settle()
      const time = now()
      level = Math.max(level, burst * EDGE - 1)
      // Requests that were under way together are refused together: that is one refusal.
      if (time < stillUntil) return
      limitedAt = time
      pace = Math.max(pace / 2, 1 / 8)
      strikes = Math.min(strikes + 1, 4)
      stillUntil = time + 500 * 2 ** (strikes - 1) * (0.75 + random() / 2)
    },
  }
}
