import type { FailureReason } from '../contract/failure'
import type { Connection } from '../contract/app'
import type { Push } from '../contract/events'

interface ConnectionDeps {
  push: Push
  /** Milliseconds on a clock that does not go back. */
  now: () => number
  /** Runs `action` after so many milliseconds; returns a function that stops it. */
  after: (ms: number, action: () => void) => () => void
}

export interface ConnectionState {
  current(): Connection
  /** Whether the portal was reached at the last try, and why not where more is known. */
  reach(online: boolean, reason?: FailureReason): void
  /**
   * So many milliseconds pass until the next request is tried; 0 ends the wait.
   *
   * @param acts Number of waiting acts and messages, and how long the first has waited.
   */
  wait(ms: number, acts?: ShownWaiting | null): void
  /** Forgets both: another account's portal is another connection. */
  reset(): void
}

type ShownWaiting = NonNullable<Connection['waiting']>

/** Shorter waits are the everyday spacing of requests and would only make the bar flicker. */
const noticeable = 1000
/** A try may be refused like the one before: until that is known, the wait goes on. */
const trialMs = 700

/**
 * Combines all that is known of the portal connection, and pushes it whenever that changes. A wait ends by itself.
 * Being offline outweighs a wait.
 */
export function createConnection({ push, now, after }: ConnectionDeps): ConnectionState {
  let [online, reason]: [boolean, FailureReason | undefined] = [true, undefined]
  let [limitedUntil, acts, since] = [0, 0, 0]
  let stopTimer = () => {}
  let told: Connection = { state: 'ok', waitMs: 0 }

  function current(): Connection {
    const waitMs = Math.max(0, Math.ceil(limitedUntil - now()))
    if (!online) return { state: 'offline', waitMs, ...(reason && { reason }) }
    if (waitMs === 0) return { state: 'ok', waitMs: 0 }
    const waiting = acts > 0 && { acts, waitedMs: Math.max(0, Math.round(now() - since)) }
    return { state: 'limited', waitMs, ...(waiting && { waiting }) }
  }

  function tell(): void {
    const next = current()
    if (!isNews(next, told)) return
    told = next
    push('connection.changed', next)
  }

  function end(): void {
    stopTimer()
    ;[limitedUntil, acts] = [0, 0]
    tell()
  }
  function endAt(time: number): void {
    stopTimer()
    limitedUntil = time
    stopTimer = after(time - now(), end)
    tell()
  }
  function wait(ms: number, waiting: ShownWaiting | null = null): void {
    const waitedMs = waiting?.waitedMs ?? 0
    if (ms > 0 && Math.max(ms, waitedMs) >= noticeable) {
      acts = waiting?.acts ?? 0
      since = now() - waitedMs
      endAt(now() + ms)
    } else if (limitedUntil > now()) endAt(Math.min(limitedUntil, now() + trialMs))
  }

  return {
    current,
    reach(nowOnline, nowReason) {
      ;[online, reason] = [nowOnline, nowReason]
      tell()
    },
    wait,
    reset() {
      online = true
      end()
    },
  }
}

/** A wait that merely continues with less time left is not a new one. */
function isNews(next: Connection, told: Connection): boolean {
  if (next.state !== told.state || next.reason !== told.reason) return true
  return next.state === 'limited' && (next.waitMs > told.waitMs || next.waiting?.acts !== told.waiting?.acts)
}
