import { uptime } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'

/** The clocks and timers of a computer. */
export interface ComputerClock {
  /** Milliseconds since 1970. */
  wall(): number
  /** Milliseconds on a clock that nobody sets; on some systems it stands still while the computer sleeps. */
  monotonic(): number
  /** Seconds since the computer was started, its sleep included; may be as rough as a second. */
  uptime(): number
  /** Runs `action` after so many milliseconds; returns a function that stops it. */
  after(ms: number, action: () => void): () => void
  /** Runs `action` repeatedly without keeping the console from ending; returns a function that stops it. */
  every(ms: number, action: () => void): () => void
  /** Waits without keeping the console from ending; rejects when the signal aborts. */
  wait(ms: number, signal?: AbortSignal): Promise<void>
  /** Aborts after so many milliseconds. */
  timeout(ms: number): AbortSignal
}

/** The clock of this computer. */
export const computerClock: ComputerClock = {
  wall: () => Date.now(),
  monotonic: () => performance.now(),
  uptime,
  after(ms, action) {
    const timer = setTimeout(action, ms)
    return () => clearTimeout(timer)
  },
  every(ms, action) {
    const timer = setInterval(action, ms).unref()
    return () => clearInterval(timer)
  },
  wait: (ms, signal) => delay(ms, undefined, { ref: false, ...(signal && { signal }) }),
  timeout: ms => AbortSignal.timeout(ms),
}
