import { onScopeDispose, ref } from 'vue'
import { defineStore } from 'pinia'
import type { Clock } from '../../electron/contract/app'
import { call, on } from '../api'

/** This computer's clock compared with the portal's. */
export const usePortalClock = defineStore('clock', () => {
  /** Milliseconds by which the portal's clock is ahead of this computer's; negative if behind, 0 while unknown. */
  const aheadMs = ref(0)

  /** Milliseconds since 1970 by the portal's clock, which every time in the window follows. */
  const now = (): number => Date.now() + aheadMs.value

  function take(clock: Clock): void {
    aheadMs.value = clock.aheadMs ?? 0
  }

  async function load(): Promise<void> {
    take(await call('app.clock', {}))
  }

  onScopeDispose(on('clock.changed', take))

  return { aheadMs, now, load }
})
