import { effectScope, onScopeDispose, ref, watch } from 'vue'
import type { Ref } from 'vue'
import { usePortalClock } from './portal-clock'

interface SharedClock {
  time: Readonly<Ref<number>>
  users: number
  stop(): void
}

/** Clocks in use, by their period, of each window's portal clock: every message shows times. */
const clocks = new WeakMap<object, Map<number, SharedClock>>()

/**
 * The time now by the portal's clock, in milliseconds since 1970, renewed every `everyMs` for as long as anybody with
 * this period lives.
 */
export function useClock(everyMs: number): Readonly<Ref<number>> {
  const portal = usePortalClock()
  const shared = clocks.get(portal) ?? new Map<number, SharedClock>()
  clocks.set(portal, shared)
  const clock = shared.get(everyMs) ?? startClock(everyMs, portal)
  shared.set(everyMs, clock)
  clock.users++
  onScopeDispose(() => {
    clock.users--
    if (clock.users > 0) return
    clock.stop()
    shared.delete(everyMs)
  })
  return clock.time
}

function startClock(everyMs: number, portal: ReturnType<typeof usePortalClock>): SharedClock {
  const scope = effectScope(true)
  const time = scope.run(() => {
    const { time: now, renew } = ticking(everyMs, portal.now)
    watch(() => portal.aheadMs, renew, { flush: 'sync' })
    return now
  })
  return { time: time ?? ref(portal.now()), users: 0, stop: () => scope.stop() }
}

/** Milliseconds on the window's monotonic clock, renewed in the same way. */
export const useTicks = (everyMs: number): Readonly<Ref<number>> => ticking(everyMs, () => performance.now()).time

function ticking(everyMs: number, read: () => number) {
  const time = ref(read())
  const renew = () => void (time.value = read())
  const timer = setInterval(renew, everyMs)
  onScopeDispose(() => clearInterval(timer))
  return { time, renew }
}
