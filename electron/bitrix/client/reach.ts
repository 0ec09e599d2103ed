import type { Wait } from './budget-queue'

export interface Reach {
  /** Takes what an exchange showed: the client tells it after each one. */
  noticed(reached: boolean): void
  /** Looks at once instead of at the next turn, for the time after sleep or a change of network. */
  probeNow(): void
  isOffline(): boolean
  /** Stops probing for good. */
  stop(): void
}

interface ReachDeps {
  /** Opens a connection to the portal and closes it again, sending nothing; rejects when that fails. */
  connect: (signal: AbortSignal) => Promise<void>
  wait: Wait
  /** Told of each change, true once the portal can be reached again. */
  onChange: (reached: boolean) => void
}

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 30_000

/**
 * Watches whether the portal can be reached. Once an exchange shows that it cannot, connections are tried after 2, 4, 8,
 * 16 and then every 30 seconds, so that the console comes back by itself. A portal that takes connections and answers no
 * request is lost again at once: then the pauses go on growing where they were, until an exchange succeeds.
 */
export function createReach({ connect, wait, onChange }: ReachDeps): Reach {
  let probing: AbortController | null = null
  let hurry = new AbortController()
  let stopped = false
  let firstPause = FIRST_PAUSE_MS

  function back() {
    if (!probing) return
    probing.abort()
    probing = null
    onChange(true)
  }

  async function probe({ signal }: AbortController) {
    // A function: the compiler takes a property for unchanged over an `await`.
    const over = () => signal.aborted
    for (let pause = firstPause; !over(); pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      hurry = new AbortController()
      await wait(pause, AbortSignal.any([signal, hurry.signal])).catch(() => {})
      if (over()) return
      const reached = await connect(signal).then(
        () => true,
        () => false,
      )
      if (!reached || over()) continue
      firstPause = Math.min(pause * 2, LONGEST_PAUSE_MS)
      back()
    }
  }

  return {
    noticed(reached) {
      if (reached) {
        firstPause = FIRST_PAUSE_MS
        return back()
      }
      if (probing || stopped) return
      probing = new AbortController()
      onChange(false)
      void probe(probing)
    },
    probeNow: () => hurry.abort(),
    isOffline: () => probing !== null,
    stop() {
      stopped = true
      probing?.abort()
      probing = null
    },
  }
}
