import { onScopeDispose, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { CheckResult } from '../../../electron/contract/computer/diagnostics'
import { call, on } from '../../api'

/** The checks of all that the console needs, as far as the last run has come. */
export const useDiagnostics = defineStore('diagnostics', () => {
  const results = shallowRef<CheckResult[]>([])
  const isRunning = ref(false)
  const isStopped = ref(false)

  async function run(): Promise<void> {
    if (isRunning.value) return
    ;[results.value, isRunning.value, isStopped.value] = [[], true, false]
    try {
      // The answer may overtake what is told on the way.
      results.value = await call('diagnostics.run', {})
    } finally {
      isRunning.value = false
    }
  }

  async function stop(): Promise<void> {
    isStopped.value = true
    await call('diagnostics.stop', {})
  }

  const save = () => call('diagnostics.save', {})

  onScopeDispose(
    on('diagnostics.checked', result => {
      if (isRunning.value) results.value = [...results.value, result]
    }),
  )

  return { results, isRunning, isStopped, run, stop, save }
})
