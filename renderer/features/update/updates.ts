import { computed, onScopeDispose, ref } from 'vue'
import { defineStore } from 'pinia'
import type { Restarting, UpdateState } from '../../../electron/contract/update'
import { call, on } from '../../api'

/** Newer versions of the program, as main knows them, and what the operator wants done about them. */
export const useUpdates = defineStore('updates', () => {
  const state = ref<UpdateState | null>(null)
  /** What was in the way of the last restart that the operator wanted: mostly what it would have cut off. */
  const obstacle = ref<Restarting['obstacle']>(null)

  /** All files of the version before are being checked, which takes seconds. */
  const isReturning = ref(false)

  function take(told: UpdateState): void {
    state.value = told
    obstacle.value = null
  }
  onScopeDispose(on('update.changed', take))

  const load = async (): Promise<void> => take(await call('update.state', {}))
  const check = async (): Promise<void> => take(await call('update.check', {}))
  const fetch = async (): Promise<void> => take(await call('update.fetch', {}))
  const resume = async (): Promise<void> => take(await call('update.resume', {}))

  async function install(): Promise<void> {
    obstacle.value = (await call('update.install', {})).obstacle
  }
  async function back(): Promise<void> {
    isReturning.value = true
    try {
      obstacle.value = (await call('update.back', {})).obstacle
    } finally {
      isReturning.value = false
    }
  }

  /** What the operator should know of without looking for it; null most of the time. */
  const news = computed(() => newsIn(state.value))

  return { state, obstacle, isReturning, news, load, check, fetch, install, back, resume }
})

/** An update that was refused for want of a network or by a feed without anything is no news. */
const quiet: ReadonlySet<UpdateState['refusal']> = new Set([null, 'offline', 'missing', 'cut_short'] as const)

function newsIn(state: UpdateState | null) {
  if (!state || state.obstacle) return null
  const { refusal, minimum, step, found, updatedFrom, heldFrom, version } = state
  if (!quiet.has(refusal)) return { kind: 'refused', version } as const
  if (step === 'ready' && found) return { kind: 'ready', version: found.version } as const
  if (minimum !== null) return { kind: 'minimum', version: minimum } as const
  if (step === 'found' && found && heldFrom === null) return { kind: 'found', version: found.version } as const
  return updatedFrom === null ? null : ({ kind: 'updated', version } as const)
}
