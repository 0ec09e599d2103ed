import type { AskedAt } from './budget-queue'

interface Clocks {
  /** Monotonic milliseconds; may stand still while the computer sleeps. */
  now: () => number
  wall?: (() => number) | undefined
  /** Goes on during sleep and is set by nobody, where the system has such a clock. */
  steady?: (() => number) | undefined
}

interface RequestWish {
  isAct: boolean
  /** A file takes its time, and depends on the chat rather than its content: only sleep makes it too old. */
  hasFile: boolean
  /** Milliseconds that it has waited elsewhere, sleep included; the operator has seen that. */
  age: number
  /** An act waits for this read. */
  forAct?: boolean | undefined
}

/** The maximum age of an operator's request. All times in milliseconds. */
export interface Patience {
  asked: AskedAt
  /** Time by which it must have left; later ones are handed back. Infinity for requests that change nothing. */
  left(): number
  /** How long it may still wait for the allowance. */
  most(): number
  /** Its age without the waits that the operator has seen. */
  unseen(): number
  /** The allowance wait that has just ended. */
  waited(ms: number): void
  /** It was refused for lack of allowance: all that time counts as a wait for it. */
  refused(): void
  /** The operator's view may be outdated by now. */
  wantsCheck(): boolean
  checked(): void
}

/** An older act, shown waits excluded, is not sent: the operator may have seen another session. */
const unseenMs = 5_000
/** After so long a wait the dialog is reread before the act leaves. */
const recheckMs = 10_000
/** A wait for the allowance is shown and can be stopped; after this long, nothing leaves all the same. */
const longestMs = 120_000

/**
 * Counts by every clock: one may be set, another stands still during sleep. A request too old by any of them is too
 * old.
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
      // The dialog has just been reread; the time that took counts for the longest wait only.
      seen = Math.max(seen, before + now() - started)
    },
  }
}
