import type { AskedAt } from './budget-queue'

interface Clocks {
  /** Monotonic milliseconds; it may stand still while the computer sleeps. */
  now: () => number
  wall?: (() => number) | undefined
  /** Goes on in sleep and is set by nobody, as far as the system has such a one. */
  steady?: (() => number) | undefined
}

interface RequestWish {
  isAct: boolean
  /** A file takes its time, and is for the chat, not for what is in it: only sleep makes it too old. */
  hasFile: boolean
  /** Milliseconds that it has waited elsewhere, sleep included; the operator has seen that. */
  age: number
  /** An act waits for what it reads. */
  forAct?: boolean | undefined
}

/** How old a request of the operator's may become. All times in milliseconds. */
export interface Patience {
  asked: AskedAt
  /** Until it must have left: what takes longer is handed back. Infinity for what changes nothing. */
  left(): number
  /** So long it may wait for the allowance from now on. */
  most(): number
  /** Its age without the waits that the operator has seen. */
  unseen(): number
  /** So long it has just waited for the allowance. */
  waited(ms: number): void
  /** It was refused for want of allowance: all of that was a wait for it. */
  refused(): void
  /** What the operator saw may be something else by now. */
  wantsCheck(): boolean
  checked(): void
}

/** An act older than this, without the waits that were shown, is not sent: what was seen may be another session by then. */
const unseenMs = 5_000
/** After so long a wait it is read again before the act leaves. */
const recheckMs = 10_000
/** A wait for the allowance is shown and can be stopped; even so nothing leaves after it. */
const longestMs = 120_000

/**
 * Counts by every clock: one may be set, another stands still while the computer sleeps. What is older by any is older.
 */
export function createPatience(
  { now, wall = Date.now, steady = now }: Clocks,
  { isAct, hasFile, forAct = false, age: before }: RequestWish,
): Patience {
  const [started, startedWall, startedSteady] = [now(), wall(), steady()]
  let [seen, checkedAt] = [before, before]
  const passed = () => Math.max(now() - started, wall() - startedWall, steady() - startedSteady)
  const age = () => before + passed()
  const slept = () => passed() - (now() - started)
  const most = () => longestMs - (hasFile ? before + slept() : age())

  return {
    asked: { since: started - before, isAct: isAct || forAct },
    left: () => (isAct ? Math.min(most(), hasFile ? Infinity : unseenMs + seen - age()) : Infinity),
    most,
    unseen: () => age() - seen,
    waited: ms => void (seen += ms),
    refused: () => void (seen = Math.max(seen, before + now() - started)),
    wantsCheck: () => isAct && !hasFile && age() - checkedAt > recheckMs,
    checked() {
      checkedAt = age()
      // What the operator saw has been seen anew; how long that took counts for the longest wait only.
      seen = Math.max(seen, before + now() - started)
    },
  }
}
