import { onScopeDispose, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { LineRules } from '../../../electron/contract/channel-line'
import type { LineId } from '../../../electron/contract/common'
import { on } from '../../api'
import { useAccount } from '../../app/account'

/** Rules are asked for again after this many milliseconds; main keeps them for as long. */
const freshMs = 15 * 60_000
/** The contract's limit for one call. */
const atOnce = 50

/** Rules that channel lines set themselves, of the lines in sight; a poll brings those that main does not know yet. */
export const useLineRules = defineStore('lineRules', () => {
  const account = useAccount()
  const rules = shallowRef(new Map<LineId, LineRules>())
  /** When each line was asked for, on the window's monotonic clock. */
  const asked = new Map<LineId, number>()

  function take(found: readonly LineRules[]): void {
    if (found.length === 0) return
    rules.value = new Map([...rules.value, ...found.map(each => [each.lineId, each] as const)])
  }

  /** Asks for the rules of lines that were not asked for lately. Never fails: without them the settings decide. */
  async function want(lineIds: Iterable<LineId>): Promise<void> {
    const now = performance.now()
    const isDue = (lineId: LineId) => now - (asked.get(lineId) ?? -Infinity) > freshMs
    const due = [...new Set(lineIds)].filter(isDue).slice(0, atOnce)
    if (due.length === 0) return
    for (const lineId of due) asked.set(lineId, now)
    take(await account.call('channelLine.rules', { lineIds: due }).catch(() => []))
  }

  onScopeDispose(on('channelLine.changed', take))

  account.onForget(() => {
    asked.clear()
    rules.value = new Map()
  })

  return { rules, want }
})
