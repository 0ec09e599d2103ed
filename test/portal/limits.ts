export interface Bucket {
  /** Requests the counter holds before it blocks: 50, or 250 on Enterprise. */
  burst: number
  /** Requests it forgets each second: 2, or 5. */
  perSecond: number
}

export interface Limits {
  /** Counts one HTTP request; false when it is one too many. A blocked request is not counted. */
  admit(): boolean
  /** Requests that other programs behind the same address have just made. */
  neighbours(requests: number): void
  setBucket(bucket: Bucket | null): void
  /** Work time of a method in the last ten minutes, in seconds, and when the oldest minute is forgotten (Unix seconds). */
  operating(key: string): { seconds: number; resetAt: number }
  work(key: string, seconds: number): void
  clear(): void
}

const minute = 60_000
const window = 10 * minute

/**
 * The portal's request counter and its ten one-minute baskets of work time per method and application.
 *
 * @param now Portal time, milliseconds.
 * @see limits.md, "Request Rate Limits" and "Resource Intensity Limits"
 */
export function createLimits(now: () => number, initial: Bucket | null): Limits {
  let bucket = initial
  let level = 0
  let levelAt = now()
  const baskets = new Map<string, { from: number; seconds: number }[]>()

  function leak(perSecond: number): void {
    const at = now()
    level = Math.max(0, level - ((at - levelAt) / 1000) * perSecond)
    levelAt = at
  }

  function fresh(key: string): { from: number; seconds: number }[] {
    const kept = (baskets.get(key) ?? []).filter(basket => basket.from + window > now())
    baskets.set(key, kept)
    return kept
  }

  return {
    admit() {
      if (!bucket) return true
      leak(bucket.perSecond)
      if (level + 1 > bucket.burst) return false
      level += 1
      return true
    },
    neighbours(requests) {
      if (!bucket) return
      leak(bucket.perSecond)
      level = Math.min(bucket.burst, level + requests)
    },
    setBucket(next) {
      bucket = next
      level = 0
      levelAt = now()
    },
    operating(key) {
      const kept = fresh(key)
      const oldest = kept[0]?.from ?? now()
      return {
        seconds: kept.reduce((sum, basket) => sum + basket.seconds, 0),
        resetAt: Math.floor((oldest + window) / 1000),
      }
    },
    work(key, seconds) {
      if (seconds === 0) return
      const kept = fresh(key)
      const last = kept.at(-1)
      if (last && now() - last.from < minute) last.seconds += seconds
      else kept.push({ from: now(), seconds })
    },
    clear() {
      baskets.clear()
      level = 0
      levelAt = now()
    },
  }
}
