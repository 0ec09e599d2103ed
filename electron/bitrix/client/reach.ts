import type { Wait } from './budget-queue'

export interface Reach {
  /** Takes in what an exchange showed: the client reports after each one. */
  noticed(reached: boolean): void
  /** Probes at once instead of at the next turn, after sleep or a change of network. */
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
 * Watches whether the portal can be reached. Once an exchange shows that it cannot, connections are tried after 2, 4,
 * 8, 16 and then every 30 seconds, so that the console recovers by itself. If the portal accepts a connection but
 * answers no request, it counts as lost again at once: the pauses then continue to grow from where they were, until an
 * exchange succeeds.
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
    // A function: the compiler assumes that a property stays unchanged over an `await`.
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
