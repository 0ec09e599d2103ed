import { onScopeDispose, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { LineRules } from '../../../electron/contract/channel-line'
import type { LineId } from '../../../electron/contract/common'
import { on } from '../../api'
import { useAccount } from '../../app/account'

/** The contract's limit for one call. */
const atOnce = 50

/** Rules that channel lines set themselves, of the lines in sight; a poll brings those that main does not know yet. */
export const useLineRules = defineStore('lineRules', () => {
  const account = useAccount()
  const rules = shallowRef(new Map<LineId, LineRules>())
  /** Lines that main knows to be wanted: it goes on reading them. */
  const asked = new Set<LineId>()

  function take(found: readonly LineRules[]): void {
    if (found.length === 0) return
    rules.value = new Map([...rules.value, ...found.map(each => [each.lineId, each] as const)])
  }

  /** Asks for the rules of lines not asked for yet. Never fails: without them the settings decide. */
  async function want(lineIds: Iterable<LineId>): Promise<void> {
    const due = [...new Set(lineIds)].filter(lineId => !asked.has(lineId)).slice(0, atOnce)
    if (due.length === 0) return
    for (const lineId of due) asked.add(lineId)
    try {
      take(await account.call('channelLine.rules', { lineIds: due }))
    } catch {
      for (const lineId of due) asked.delete(lineId)
    }
  }

  onScopeDispose(on('channelLine.changed', take))

  account.onForget(() => {
    asked.clear()
    rules.value = new Map()
  })

  return { rules, want }
})
