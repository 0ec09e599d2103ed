import { createPortalClock, type PortalClock } from '../bitrix/client/portal-clock'
import type { Push } from '../contract/events'
import type { Clock } from '../contract/app'

interface PortalClocksDeps {
  push: Push
  /** Milliseconds on a clock that nobody sets and that goes on while the computer sleeps. */
  steady: () => number
  /** Milliseconds since 1970, by this computer. */
  wall: () => number
}

/** The clocks of the portals. */
export interface PortalClocks {
  /** @param host The portal's host; its accounts share a clock. */
  of(host: string): PortalClock
  /** Milliseconds since 1970 by the shown portal's clock; by this computer's if there is none. */
  now(): number
  /** Makes the window follow this portal's clock; null when no account is active. */
  show(host: (() => string) | null): void
  current(): Clock
  /** Tells the window how far the clocks have drifted apart: this computer's may have been set. */
  check(): void
}

/** Smaller changes are not told: times are shown to the second. */
const noticeableMs = 1000

export function createPortalClocks({ push, ...deps }: PortalClocksDeps): PortalClocks {
  const clocks = new Map<string, PortalClock>()
  let shown: (() => string) | null = null
  let told: Clock = { aheadMs: null }

  function of(host: string): PortalClock {
    const known = clocks.get(host)
    if (known) return known
    const clock = createPortalClock(deps)
    const listening: PortalClock = {
      ...clock,
      asking() {
        const learn = clock.asking()
        return answer => {
          learn(answer)
          check()
        }
      },
    }
    clocks.set(host, listening)
    return listening
  }
  const clock = () => (shown === null ? null : of(shown()))
  function current(): Clock {
    const ahead = clock()?.ahead() ?? null
    return { aheadMs: ahead === null ? null : Math.round(ahead) }
  }
  function check(): void {
    const next = current()
    const isKnown = next.aheadMs !== null
    const moved = Math.abs((next.aheadMs ?? 0) - (told.aheadMs ?? 0))
    if (isKnown === (told.aheadMs !== null) && moved < noticeableMs) return
    told = next
    push('clock.changed', next)
  }

  return {
    of,
    now: () => clock()?.now() ?? deps.wall(),
    show(host) {
      shown = host
      check()
    },
    current,
    check,
  }
}
