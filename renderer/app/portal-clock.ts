import { onScopeDispose, ref } from 'vue'
import { defineStore } from 'pinia'
import type { Clock } from '../../electron/contract/app'
import { call, on } from '../api'

/** This computer's clock beside the portal's. */
export const usePortalClock = defineStore('clock', () => {
  /** Milliseconds that the portal's clock is ahead of this computer's, negative where behind; 0 while not known. */
  const aheadMs = ref(0)

  /** Milliseconds since 1970 by the portal's clock, which all times in the window are by. */
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
