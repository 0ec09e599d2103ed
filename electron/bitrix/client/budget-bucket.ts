import type { Lane } from './bitrix'
import { createShare } from './budget-share'

/** The portal's bucket is filled up to here: clocks differ, and neighbours' requests are not seen. */
const EDGE = 0.8
/** Part of the bucket that only higher lanes may use. */
const reserves: Record<Lane, number> = { act: 0, open: 0.08, search: 0.08, board: 0.3, bulk: 0.5 }

export type Bucket = ReturnType<typeof createBucket>

/** Requests that the bucket holds, and requests that it forgets each second. */
export interface Plan {
  burst: number
  perSecond: number
}

interface BucketDeps {
  plan: Plan
  now: () => number
  random: () => number
}

/** Lanes that nobody waits for: they give way to all others. */
export const isBackground = (lane: Lane): boolean => lane === 'board' || lane === 'bulk'

/** The portal's leaky bucket as far as it can be seen from here: our own requests, and refusals. */
export function createBucket({ now, random, ...given }: BucketDeps) {
  let { plan } = given
  const share = createShare({ now, random })
  let [level, strikes, seen] = [0, 0, now()]
  let [stillUntil, readsUntil, limitedAt] = [-Infinity, -Infinity, -Infinity]

  function settle() {
    const time = now()
    level = Math.max(0, level - (Math.max(0, time - seen) / 1000) * plan.perSecond)
    seen = time
    if (time - Math.max(limitedAt, stillUntil) > 10_000) strikes = 0
  }
  /** Neighbours wait for the same room: acts go first, reads for the operator after twice the time. */
  function stillFor(lane: Lane): number {
    const left = stillUntil - now()
    if (isBackground(lane)) return Math.max(left, share.quietFor())
    return lane === 'act' ? left : readsUntil - now()
  }

  return {
    stretch: share.stretch,
    /** Milliseconds until a request fits, with `ahead` others going first. */
    delay(lane: Lane, ahead = 0): number {
      settle()
      const excess = level + 1 + ahead - Math.floor(plan.burst * (EDGE - reserves[lane]))
      const draining = excess <= 0 ? 0 : (excess / plan.perSecond) * 1000
      return Math.ceil(Math.max(draining, stillFor(lane), 0))
    },
    fill() {
      level += 1
    },
    limited() {
      settle()
      share.refused()
      const time = now()
      // Requests under way together are refused together: that counts as one refusal.
      if (time < stillUntil) return
      limitedAt = time
      strikes = Math.min(strikes + 1, 4)
      const stillMs = 700 * 2 ** (strikes - 1) * (0.5 + random())
      stillUntil = time + stillMs
      readsUntil = time + 2 * stillMs
    },
    setPlan(next: Plan) {
      plan = next
    },
    wake() {
      stillUntil = -Infinity
      readsUntil = -Infinity
      share.wake()
    },
  }
}
