import { AppError } from '../app-error'
import type { Lane } from './bitrix'
import type { Wait } from './budget'
import type { Bucket } from './budget-bucket'

const ranks: readonly Lane[] = ['act', 'open', 'search', 'board', 'bulk']

interface Deps {
  bucket: Bucket
  now: () => number
  wait: Wait
  onWait: ((waitMs: number) => void) | undefined
}

interface Waiter {
  lane: Lane
  grant: () => void
}

/** The requests that wait for the bucket, served by rank and first come first served within one. */
export function createLine({ bucket, now, wait, onWait }: Deps) {
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
        onWait?.(delay)
        sleep = new AbortController()
        await wait(delay, sleep.signal).catch(() => {})
      }
    }
    serving = false
    onWait?.(0)
  }

  return {
    ahead: queue.ahead,
    /** Tells that the bucket has changed otherwise than by time. */
    lookAgain,
    async take(lane: Lane, signal?: AbortSignal): Promise<number> {
      if (signal?.aborted) throw new AppError('cancelled')
      if (queue.first() === undefined && bucket.delay(lane) === 0) {
        bucket.fill()
        return 0
      }
      const granted = queue.join(lane, signal, lookAgain)
      lookAgain()
      void serve()
      return granted
    },
  }
}

function createQueue(now: () => number) {
  const waiting: Waiter[] = []
  const leave = (waiter: Waiter) => void waiting.splice(waiting.indexOf(waiter), 1)

  return {
    first: () => ranks.flatMap(lane => waiting.filter(waiter => waiter.lane === lane))[0],
    /** How many of this rank or a higher one wait already. */
    ahead: (lane: Lane) => waiting.filter(waiter => ranks.indexOf(waiter.lane) <= ranks.indexOf(lane)).length,
    /** Waits until granted, in milliseconds; `left` is told when the signal takes the waiter out of the queue. */
    join(lane: Lane, signal: AbortSignal | undefined, left: () => void): Promise<number> {
      const since = now()
      return new Promise((resolve, reject) => {
        const waiter = { lane, grant }
        function grant() {
          leave(waiter)
          signal?.removeEventListener('abort', cancel)
          resolve(now() - since)
        }
        function cancel() {
          leave(waiter)
          left()
          reject(new AppError('cancelled'))
        }
        signal?.addEventListener('abort', cancel, { once: true })
        waiting.push(waiter)
      })
    },
  }
}
