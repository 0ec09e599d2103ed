import { onScopeDispose, ref, watch } from 'vue'
import type { Ref } from 'vue'
import { usePortalClock } from './portal-clock'

/**
 * The time now by the portal's clock, in milliseconds since 1970, renewed every `everyMs` for as long as the component
 * lives.
 */
export function useClock(everyMs: number): Readonly<Ref<number>> {
  const clock = usePortalClock()
  const { time, renew } = ticking(everyMs, clock.now)
  watch(() => clock.aheadMs, renew, { flush: 'sync' })
  return time
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
