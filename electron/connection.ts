import type { FailureReason } from './contract/failure'
import type { Connection } from './contract/models-app'
import type { Push } from './contract/events'

interface Deps {
  push: Push
  /** Milliseconds on a clock that does not go back. */
  now: () => number
  /** Runs `action` after so many milliseconds; gives what stops it. */
  after: (ms: number, action: () => void) => () => void
}

export interface ConnectionState {
  current(): Connection
  /** Whether the portal could be reached at the last try, and why not where more is known. */
  reach(online: boolean, reason?: FailureReason): void
  /** So many milliseconds pass until the next request fits the portal's limit; 0 ends the wait. */
  wait(ms: number): void
  /** Forgets both: another account's portal is another line. */
  reset(): void
}

/** Shorter waits are everyday spacing of requests and would only make the bar flicker. */
const noticeable = 1000

/**
 * Puts together what is known of the line to the portal, and pushes it whenever that changes. A wait ends by itself.
 * Being offline outweighs a wait.
 */
export function createConnection({ push, now, after }: Deps): ConnectionState {
  let online = true
  let reason: FailureReason | undefined
  let limitedUntil = 0
  let stopTimer = () => {}
  let told: Connection = { state: 'ok', waitMs: 0 }

  function current(): Connection {
    const waitMs = Math.max(0, Math.ceil(limitedUntil - now()))
    if (!online) return { state: 'offline', waitMs, ...(reason && { reason }) }
    return waitMs > 0 ? { state: 'limited', waitMs } : { state: 'ok', waitMs: 0 }
  }

  function tell(): void {
    const next = current()
    const same = next.state === told.state && next.reason === told.reason
    if (same && (next.state !== 'limited' || next.waitMs <= told.waitMs)) return
    told = next
    push('connection.changed', next)
  }

  function wait(ms: number): void {
    stopTimer()
    limitedUntil = ms >= noticeable ? now() + ms : 0
    if (limitedUntil > 0) stopTimer = after(ms, () => wait(0))
    tell()
  }

  return {
    current,
    reach(nowOnline, nowReason) {
      online = nowOnline
      reason = nowReason
      tell()
    },
    wait,
    reset() {
      online = true
      wait(0)
    },
  }
}
