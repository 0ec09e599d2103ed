import type { Lane } from './bitrix'
import { createBucket, type Plan } from './budget-bucket'
import { type AskedAt, createBudgetQueue, type Wait, type WaitingActs } from './budget-queue'
import { createWindows, type Windows } from './budget-windows'

export interface Budget {
  /**
   * Waits until one more request fits the portal's allowance.
   *
   * The portal counts requests up to `burst` and forgets `perSecond` of them each second: 50 and 2, or 250 and 5 on
   * Enterprise. It counts per source address, so consoles behind one office address share the allowance and
   * `QUERY_LIMIT_EXCEEDED` can still come; the client then tells `limited` and takes again.
   *
   * @returns Time waited, in milliseconds.
   * @throws AppError `cancelled` when the signal aborts or {@link stopActs} hands it back; it never refuses by itself.
   * @see limits.md, "Request Rate Limits"
   */
  take(lane: Lane, signal?: AbortSignal, asked?: AskedAt): Promise<number>
  /** How long a request of this lane would wait if it were made now, in milliseconds. */
  estimate(lane: Lane): number
  /** Reports a `QUERY_LIMIT_EXCEEDED`: everything rests for a moment, the background for longer. */
  limited(): void
  /** How many times the usual pause the background waits between requests; 1 where there is room. */
  stretch(): number
  /** Hands back the acts that wait; none of them has been sent. */
  stopActs(): void
  /** The portal has told its allowance. */
  setPlan(plan: Plan): void
  /** The computer has slept: the known state of the bucket is outdated. */
  wake(): void
  /** The time windows of the methods, keyed as the portal counts them: by application or webhook. */
  windows(credentials: string): Windows
}

interface BudgetDeps {
  /** Monotonic milliseconds. */
  now: () => number
  wait: Wait
  burst?: number
  perSecond?: number
  /** Told how long waited-for requests have to wait, and 0 once none is waiting. */
  onWait?: (waitMs: number, acts: WaitingActs | null) => void
  random?: () => number
}

/** The portal's default counts. */
export const usualPlan: Plan = { burst: 50, perSecond: 2 }
export const enterprisePlan: Plan = { burst: 250, perSecond: 5 }

/** Makes the allowance of one portal host, shared by all its accounts. */
export function createBudget(deps: BudgetDeps): Budget {
  const { now, wait, onWait, random = Math.random } = deps
  const { burst = usualPlan.burst, perSecond = usualPlan.perSecond } = deps
  const bucket = createBucket({ now, random, plan: { burst, perSecond } })
  const queue = createBudgetQueue({ bucket, now, wait, onWait })
  const windows = new Map<string, Windows>()

  return {
    take: queue.take,
    estimate: lane => bucket.delay(lane, queue.ahead(lane)),
    limited() {
      bucket.limited()
      queue.lookAgain()
    },
    stretch: bucket.stretch,
    stopActs: queue.stopActs,
    setPlan(plan) {
      bucket.setPlan(plan)
      queue.lookAgain()
    },
    wake() {
      windows.clear()
      bucket.wake()
      queue.lookAgain()
    },
    windows(credentials) {
      const known = windows.get(credentials) ?? createWindows(now)
      windows.set(credentials, known)
      return known
    },
  }
}
