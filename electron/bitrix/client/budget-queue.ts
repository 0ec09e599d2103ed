import { AppError } from '../../app-error'
import type { Lane } from './bitrix'
import { type Bucket, isBackground } from './budget-bucket'

/** Waits that many milliseconds; rejects when the signal aborts. Node's `timers/promises` does. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<unknown>

/** A waiting request. */
export interface AskedAt {
  /** Time of the operator's request, by the budget's clock. */
  since: number
  /** An act, or a read for one, that has not left yet: the operator may stop it. */
  isAct: boolean
}

/** Waiting acts and messages that have not left yet. */
export interface WaitingActs {
  acts: number
  /** Milliseconds since the first of them was asked for. */
  waitedMs: number
}

const ranks: readonly Lane[] = ['act', 'open', 'search', 'board', 'bulk']

interface BudgetQueueDeps {
  bucket: Bucket
  now: () => number
  wait: Wait
  onWait: ((waitMs: number, acts: WaitingActs | null) => void) | undefined
}

interface Waiter {
  lane: Lane
  asked: AskedAt
  grant: () => void
  /** Hands the request back. */
  cancel: () => void
}

/** The requests that wait for the bucket, served by rank and within one rank in order of arrival. */
export function createBudgetQueue({ bucket, now, wait, onWait }: BudgetQueueDeps) {
  const queue = createQueue(now)
  let serving = false
  let sleep = new AbortController()
  const lookAgain = () => sleep.abort()

  async function serve() {
    if (serving) return
    serving = true
    for (let waiter = queue.first(); waiter; waiter = queue.first()) {
      const delay = bucket.delay(waiter.lane)
      if (delay === 0) {
        bucket.fill()
        waiter.grant()
      } else {
        if (!isBackground(waiter.lane)) onWait?.(delay, actsIn(queue.wished(), now()))
        sleep = new AbortController()
        await wait(delay, sleep.signal).catch(() => {})
      }
    }
    serving = false
    onWait?.(0, null)
  }

  return {
    ahead: queue.ahead,
    /** Reports that the bucket has changed other than by time. */
    lookAgain,
    /** Hands back the acts that wait: none of them has been sent. */
    stopActs() {
      for (const { asked, cancel } of queue.wished()) if (asked.isAct) cancel()
    },
    async take(lane: Lane, signal?: AbortSignal, asked: AskedAt = { since: now(), isAct: false }): Promise<number> {
      if (signal?.aborted) throw new AppError('cancelled')
      if (queue.first() === undefined && bucket.delay(lane) === 0) {
        bucket.fill()
        return 0
      }
      const granted = queue.join(lane, asked, signal, lookAgain)
      lookAgain()
      void serve()
      return granted
    },
  }
}

function actsIn(waiting: readonly Waiter[], now: number): WaitingActs | null {
  const since = waiting.flatMap(({ asked }) => (asked.isAct ? [asked.since] : []))
  return since.length === 0 ? null : { acts: since.length, waitedMs: now - Math.min(...since) }
}

function createQueue(now: () => number) {
  const waiting: Waiter[] = []
  const leave = (waiter: Waiter) => void waiting.splice(waiting.indexOf(waiter), 1)

  return {
    first: () => ranks.flatMap(lane => waiting.filter(waiter => waiter.lane === lane))[0],
    /** Requests that somebody waits for. */
    wished: () => waiting.filter(({ lane }) => !isBackground(lane)),
    /** Number of requests of this rank or a higher one already waiting. */
    ahead: (lane: Lane) => waiting.filter(waiter => ranks.indexOf(waiter.lane) <= ranks.indexOf(lane)).length,
    /** Waits until granted, in milliseconds; `left` is called when the waiter leaves the queue. */
    join(lane: Lane, asked: AskedAt, signal: AbortSignal | undefined, left: () => void): Promise<number> {
      const since = now()
      return new Promise((resolve, reject) => {
        const waiter = { lane, asked, grant, cancel }
        function grant() {
          leave(waiter)
          signal?.removeEventListener('abort', cancel)
          resolve(now() - since)
        }
        function cancel() {
          leave(waiter)
          signal?.removeEventListener('abort', cancel)
          left()
          reject(new AppError('cancelled'))
        }
        signal?.addEventListener('abort', cancel, { once: true })
        waiting.push(waiter)
      })
    },
  }
}
