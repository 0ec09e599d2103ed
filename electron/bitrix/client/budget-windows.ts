/** When the methods of one application or webhook may be called again after `OPERATION_TIME_LIMIT`. */
export interface Windows {
  /** Takes the `time` of a good answer, from which the end of the method's time window is learned. */
  answered(method: string, time: unknown): void
  /**
   * Takes an `OPERATION_TIME_LIMIT`: the method is blocked until its time window ends, as told with the portal's last
   * good answer, or for a minute if it never was.
   *
   * @returns The time until then, in milliseconds.
   */
  operationLimit(method: string): number
  /** Milliseconds until the method may be called again; 0 when it may. */
  blockedFor(method: string): number
}

/**
 * The end of each method's time window, by this computer's clock: the difference of the portal's own two times is used.
 *
 * @see settings/performance/limits.md
 */
export function createWindows(now: () => number): Windows {
  const ends = new Map<string, number>()
  const blocked = new Map<string, number>()

  return {
    answered(method, time) {
      const { operating_reset_at: resetAt, finish } = (time ?? {}) as Record<string, unknown>
      if (typeof resetAt !== 'number' || typeof finish !== 'number') return
      ends.set(method, now() + Math.min(Math.max(resetAt - finish, 0), 600) * 1000)
    },
    operationLimit(method) {
      const end = ends.get(method) ?? 0
      const until = end > now() ? end : now() + 60_000
      blocked.set(method, until)
      return until - now()
    },
    blockedFor: method => Math.max(0, (blocked.get(method) ?? 0) - now()),
  }
}
