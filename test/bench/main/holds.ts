import { readFileSync } from 'node:fs'

/** The times in which nothing else had its turn, in milliseconds of the processor's work. */
interface Holds {
  longest: number
  p99: number
  /** All of the work. */
  work: number
}

/** Processor time of the thread that everybody waits for; other programs do not count. */
const mainThreadMs = () =>
  Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1_000_000

/** Turns shorter than this are the watching itself. */
const leastMs = 1

export interface HoldWatch {
  /** Work that is not the console's: it counts for nothing. */
  aside<T>(work: () => T): T
  /** The holds since the last asking. */
  taken(): Holds
  stop(): Promise<void>
}

/** Watches from now on how long main lets nothing else have its turn. */
export function watchHolds(): HoldWatch {
  let turns: number[] = []
  let [isOver, aside] = [false, 0]
  const spent = () => mainThreadMs() - aside

  async function watch(): Promise<void> {
    while (!isOver) {
      const before = spent()
      await new Promise(resolve => setImmediate(resolve))
      const took = spent() - before
      if (took > leastMs) turns.push(took)
    }
  }
  const watching = watch()

  return {
    aside(work) {
      const before = mainThreadMs()
      try {
        return work()
      } finally {
        aside += mainThreadMs() - before
      }
    },
    taken() {
      const sorted = turns.sort((a, b) => a - b)
      turns = []
      return {
        longest: sorted.at(-1) ?? 0,
        p99: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0,
        work: sorted.reduce((sum, ms) => sum + ms, 0),
      }
    },
    async stop() {
      isOver = true
      await watching
    },
  }
}
