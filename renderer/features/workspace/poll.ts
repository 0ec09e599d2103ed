import { computed, onScopeDispose, ref } from 'vue'
import { defineStore } from 'pinia'
import type { PollState } from '../../../electron/contract/poll'
import { call, on } from '../../api'

/** The state of main's polling of the portal. */
export const usePoll = defineStore('live', () => {
  const live = ref<PollState | null>(null)

  const paused = computed(() => live.value?.state === 'paused')

  function take(state: PollState): void {
    live.value = state
  }

  async function load(): Promise<void> {
    take(await call('poll.state', {}))
  }

  /** Stops polling, or resumes with a poll at once. */
  async function pause(wanted: boolean): Promise<void> {
    take(await call('poll.pause', { paused: wanted }))
  }

  /** Stops every act and message waiting for the portal's allowance; none of them has been sent. */
  const stopActs = () => call('poll.stopActs', {})

  onScopeDispose(on('poll.changed', take))

  return { live, paused, load, pause, stopActs }
})
