import { AppError } from '../app-error'
import type { Lane } from './bitrix'

/** Waits that many milliseconds; rejects when the signal aborts. Node's `timers/promises` does. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<unknown>

export interface Budget {
  /**
   * Waits until one more request fits the portal's allowance.
   *
   * The portal counts requests up to `burst` and forgets `perSecond` of them each second: 50 and 2, or 250 and 5 on
   * Enterprise. It counts per source address, so consoles behind one office address share the allowance and
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
  /** Sets the allowance of the portal's plan. */
  learn(plan: { burst: number; perSecond: number }): void
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

const ranks: readonly Lane[] = ['act', 'open', 'search', 'board', 'bulk']
/** Requests that only acts may use. */
const RESERVE = 4
/** The portal's bucket is filled up to here: clocks differ and neighbours are not seen. */
const EDGE = 0.8

interface Waiter {
  lane: Lane
  since: number
  grant: () => void
}

/** Makes the allowance of one portal host, to be shared by all accounts on it. */
export function createBudget(deps: Deps): Budget {
  const { now, wait, onWait, random = Math.random } = deps
  const bucket = createBucket({ now, random, burst: deps.burst ?? 50, perSecond: deps.perSecond ?? 2 })
  const windows = createWindows(now)
  const waiting: Waiter[] = []
  let pumping = false
  let wake = new AbortController()

  const next = () => ranks.flatMap(lane => waiting.filter(waiter => waiter.lane === lane))[0]

  /** Serves the waiting in order of rank until none is left; a newcomer wakes it to look again. */
  async function pump() {
    if (pumping) return
    pumping = true
    for (let waiter = next(); waiter; waiter = next()) {
      const delay = bucket.delay(waiter.lane)
      if (delay === 0) {
        waiting.splice(waiting.indexOf(waiter), 1)
        bucket.fill()
        waiter.grant()
      } else {
        onWait?.(delay)
        wake = new AbortController()
        await wait(delay, wake.signal).catch(() => {})
      }
    }
    pumping = false
    onWait?.(0)
  }

  return {
    ...windows,
    take(lane, signal) {
      const since = now()
      if (signal?.aborted) return Promise.reject(new AppError('cancelled'))
      if (waiting.length === 0 && bucket.delay(lane) === 0) {
        bucket.fill()
        return Promise.resolve(0)
      }
      return new Promise((resolve, reject) => {
        const waiter = { lane, since, grant }
        function grant() {
          signal?.removeEventListener('abort', cancel)
          resolve(now() - since)
        }
        function cancel() {
          waiting.splice(waiting.indexOf(waiter), 1)
          wake.abort()
          reject(new AppError('cancelled'))
        }
        signal?.addEventListener('abort', cancel, { once: true })
        waiting.push(waiter)
        wake.abort()
        void pump()
      })
    },
    estimate(lane) {
      const ahead = waiting.filter(waiter => ranks.indexOf(waiter.lane) <= ranks.indexOf(lane)).length
      return bucket.delay(lane, ahead)
    },
    limited() {
      bucket.limited()
      wake.abort()
    },
    learn: plan => bucket.learn(plan),
  }
}

interface Plan {
  burst: number
  perSecond: number
}

/** The leaky bucket as the portal keeps it, seen from here: its level, and a pace that halves and recovers. */
function createBucket({ now, random, ...plan }: Plan & { now: () => number; random: () => number }) {
  let { burst, perSecond } = plan
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
      if (time - limitedAt < 1_000) return
      limitedAt = time
      pace = Math.max(pace / 2, 1 / 8)
      strikes = Math.min(strikes + 1, 4)
      stillUntil = time + 500 * 2 ** (strikes - 1) * (0.75 + random() / 2)
    },
    learn(next: Plan) {
      settle()
      ;({ burst, perSecond } = next)
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
