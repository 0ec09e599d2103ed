import type { AccountBoard } from './account-board'

interface PacerDeps {
  /** The board that may be read now; null for none. */
  board: () => AccountBoard | null
  after: (ms: number, action: () => void) => () => void
  /** Milliseconds on a clock that nobody sets. */
  steady: () => number
  /** The least time from the end of a turn to the next one, in milliseconds. */
  restMs: () => number
}

/** Nothing tells that time has jumped: milliseconds between looks. */
const longestMs = 15_000
/** Between two turns others get their say. */
const shortestMs = 300
/** Takes turns one after another, each when the board says that it is due. */
export function createPacer({ board, after, steady, restMs }: PacerDeps) {
  let [isDue, stopped] = [false, false]
  let running: Promise<void> | null = null
  let endedAt = -Infinity
  let stopTimer = () => {}

  function schedule(): void {
    stopTimer()
    if (stopped || running) return
    const due = board()
    if (!due) return
    const left = isDue ? 0 : Math.max(shortestMs, due.dueIn(), endedAt + restMs() - steady())
    stopTimer = after(Math.min(left, longestMs), left > longestMs ? schedule : begin)
  }
  function begin(): void {
    const due = board()
    if (stopped || running || !due) return
    isDue = false
    const own = due.turn().finally(() => {
      if (running === own) [running, endedAt] = [null, steady()]
      schedule()
    })
    running = own
  }

  return {
    schedule,
    /** Another account: the turn under way is none of its. */
    turn() {
      ;[running, isDue, endedAt] = [null, false, -Infinity]
      schedule()
    },
    now() {
      isDue = true
      schedule()
    },
    stop() {
      stopped = true
      stopTimer()
    },
  }
}
