import { computed, onScopeDispose, ref } from 'vue'
import { defineStore } from 'pinia'
import type { Connection } from '../../electron/contract/app'
import { call, on } from '../api'

/** The state of the portal connection. */
export const useConnection = defineStore('connection', () => {
  const state = ref<Connection['state']>('ok')
  /** When the portal's limit lets the next request through, on the window's own clock (`performance.now()`); 0 when not limited. */
  const limitedUntil = ref(0)
  /** The acts and messages waiting for it, and since when the first has waited, on the same clock. */
  const waitingActs = ref(0)
  const waitingSince = ref(0)

  /** Reason for the lost connection, if known. */
  const reason = ref<Connection['reason']>()

  const offline = computed(() => state.value === 'offline')

  function take(connection: Connection): void {
    state.value = connection.state
    reason.value = connection.reason
    limitedUntil.value = connection.state === 'limited' ? performance.now() + connection.waitMs : 0
    waitingActs.value = connection.waiting?.acts ?? 0
    waitingSince.value = performance.now() - (connection.waiting?.waitedMs ?? 0)
  }

  async function load(): Promise<void> {
    take(await call('app.connection', {}))
  }

  onScopeDispose(on('connection.changed', take))

  return { state, reason, limitedUntil, waitingActs, waitingSince, offline, load }
})
