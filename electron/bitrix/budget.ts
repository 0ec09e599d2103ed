import type { Lane } from './bitrix'
import { createBucket } from './budget-bucket'
import { createLine } from './budget-line'

/** Waits that many milliseconds; rejects when the signal aborts. Node's `timers/promises` does. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<unknown>

export interface Budget {
  /**
   * Waits until one more request fits the portal's allowance.
   *
   * The portal counts requests up to `burst` and forgets `perSecond` of them each second: 50 and 2, or 250 and 5 on
   * Enterprise; nothing that the portal tells of itself is sure to say which, so the smaller one holds everywhere. It counts per source address, so consoles behind one office address share the allowance and
   * `QUERY_LIMIT_EXCEEDED` can still come; the client then tells `limited` and takes again.
   *
   * @returns Time waited, in milliseconds.
   * @throws AppError `cancelled` when the signal aborts; it never refuses by itself.
   * @see limits.md, "Request Rate Limits"
   */
  take(lane: Lane, signal?: AbortSignal): Promise<number>
  /** How long a request of this lane would wait if it were taken now, in milliseconds. */
  estimate(lane: Lane): number
  /** Tells that the portal answered `QUERY_LIMIT_EXCEEDED`: halves the pace and keeps still for a while. */
  limited(): void
  /** Tells the `time` of a good answer, from which the end of the method's time window is learned. */
  answered(method: string, time: unknown): void
  /**
   * Tells that the portal answered `OPERATION_TIME_LIMIT`: the method is blocked until its time window ends, as the
   * portal told with its last good answer, or for a minute where it never did.
   *
   * @returns The time until then, in milliseconds.
   */
  operationLimit(method: string): number
  /** Milliseconds until the method may be called again; 0 when it may. */
  blockedFor(method: string): number
}

interface Deps {
  /** Monotonic milliseconds. */
  now: () => number
  wait: Wait
  burst?: number
  perSecond?: number
  /** Told how long the next request has to wait, and 0 once none waits any more. */
  onWait?: (waitMs: number) => void
  random?: () => number
}

/** Makes the allowance of one portal host, to be shared by all accounts on it. */
export function createBudget(deps: Deps): Budget {
  const { now, wait, onWait, random = Math.random } = deps
  const bucket = createBucket({ now, random, burst: deps.burst ?? 50, perSecond: deps.perSecond ?? 2 })
  const line = createLine({ bucket, now, wait, onWait })

  return {
    ...createWindows(now),
    take: line.take,
    estimate: lane => bucket.delay(lane, line.ahead(lane)),
    limited() {
      bucket.limited()
      line.lookAgain()
    },
  }
}

/** When each method's time window ends, by this computer's clock: the portal's own two times give the distance. */
function createWindows(now: () => number): Pick<Budget, 'answered' | 'operationLimit' | 'blockedFor'> {
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
