import type { AccountBoard } from './account-board'

interface PacerDeps {
  /** The board that may be read now; null for none. */
  board: () => AccountBoard | null
  steady: () => number
  after: (ms: number, action: () => void) => () => void
}

/** Nothing tells that time has jumped: milliseconds between looks. */
const longestMs = 15_000

/** Takes turns one after another, each when the board says that it is due. */
export function createPacer({ board, steady, after }: PacerDeps) {
  let [startedAt, isDue, stopped] = [-Infinity, false, false]
  let running: Promise<void> | null = null
  let stopTimer = () => {}

  function schedule(): void {
    stopTimer()
    if (stopped || running) return
    const due = board()
    if (!due) return
    const left = isDue || due.isHasty() ? 0 : Math.max(0, startedAt + due.periodMs() - steady())
    stopTimer = after(Math.min(left, longestMs), left > longestMs ? schedule : begin)
  }
  function begin(): void {
    const due = board()
    if (stopped || running || !due) return
    ;[startedAt, isDue] = [steady(), false]
    const own = due.turn().finally(() => {
      if (running === own) running = null
      schedule()
    })
    running = own
  }

  return {
    schedule,
    /** Another account: the turn under way is none of its. */
    turn() {
      ;[running, startedAt, isDue] = [null, -Infinity, false]
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
