/** A clock that jumps from one timer to the next. */
export interface Clock {
  /** Milliseconds since the clock was made. */
  now(): number
  /** Runs `action` after a number of milliseconds; gives a function that stops it. */
  after(ms: number, action: () => void): () => void
  /** Waits a number of milliseconds; rejects when the signal aborts, as Node's timers do. */
  wait(ms: number, signal?: AbortSignal): Promise<void>
  /** Aborts after a number of milliseconds. */
  timeout(ms: number): AbortSignal
  /** Lets a number of milliseconds pass, with everything that falls due in them. */
  run(ms: number): Promise<void>
}

interface Timer {
  at: number
  order: number
  action: () => void
  isOff: boolean
}

const isBefore = (one: Timer, other: Timer) => one.at < other.at || (one.at === other.at && one.order < other.order)

/** @param isBusy Something goes on that takes turns of the real world: the clock stands meanwhile. */
export function createClock(isBusy: () => boolean = () => false): Clock {
  const timers = createHeap()
  let [time, count] = [0, 0]

  function after(ms: number, action: () => void): () => void {
    if (Number.isNaN(ms)) throw new RangeError('Not a time')
    const timer = { at: time + Math.max(0, ms), order: count++, action, isOff: false }
    timers.put(timer)
    return () => void (timer.isOff = true)
  }

  return {
    now: () => time,
    after,
    wait(ms, signal) {
      return new Promise((resolve, reject) => {
        const fail = () => {
          stop()
          reject(new Error('AbortError'))
        }
        const stop = after(ms, () => {
          signal?.removeEventListener('abort', fail)
          resolve()
        })
        if (signal?.aborted) fail()
        else signal?.addEventListener('abort', fail, { once: true })
      })
    },
    timeout(ms) {
      const own = new AbortController()
      after(ms, () => own.abort())
      return own.signal
    },
    async run(ms) {
      const end = time + ms
      await settled(isBusy)
      for (let next = timers.take(end); next; next = timers.take(end)) {
        if (next.isOff) continue
        time = next.at
        next.action()
        await settled(isBusy)
      }
      time = end
    },
  }
}

const turn = () => new Promise<void>(resolve => setImmediate(resolve))

/** Everything that can go on without the clock has done so by then. */
async function settled(isBusy: () => boolean): Promise<void> {
  await turn()
  while (isBusy()) await turn()
}

/** The earliest first. */
function createHeap() {
  const heap: Timer[] = []

  function at(index: number): Timer {
    const timer = heap[index]
    if (!timer) throw new RangeError('No such timer')
    return timer
  }
  function swap(one: number, other: number): void {
    ;[heap[one], heap[other]] = [at(other), at(one)]
  }
  function sink(): void {
    for (let index = 0; ;) {
      const below = [2 * index + 1, 2 * index + 2].filter(child => child < heap.length)
      const least = below.reduce((best, child) => (isBefore(at(child), at(best)) ? child : best), index)
      if (least === index) return
      swap(least, index)
      index = least
    }
  }

  return {
    put(timer: Timer): void {
      heap.push(timer)
      for (let index = heap.length - 1; index > 0;) {
        const parent = (index - 1) >> 1
        if (!isBefore(at(index), at(parent))) return
        swap(index, parent)
        index = parent
      }
    },
    /** The earliest that is due by then. */
    take(end: number): Timer | null {
      const [first] = heap
      if (!first || first.at > end) return null
      const last = heap.pop()
      if (last && heap.length > 0) {
        heap[0] = last
        sink()
      }
      return first
    },
  }
}
