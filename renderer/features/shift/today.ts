import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { DayFigures } from '../../../electron/contract/board'
import type { Instant, LineId } from '../../../electron/contract/common'
import type { Failure } from '../../../electron/contract/failure'
import { failureOf } from '../../api'
import { useAccount } from '../../app/account'

/** The figures of the day, of all channel lines or of some. */
export const useToday = defineStore('today', () => {
  const account = useAccount()
  const figures = shallowRef<DayFigures | null>(null)
  const failure = ref<Failure | null>(null)
  /** The last question wins. */
  let asked = 0

  async function read(lineIds: readonly LineId[], now: number): Promise<void> {
    const mine = ++asked
    try {
      const found = await account.only(account.asker()('board.today', { ...dayOf(now), lineIds: [...lineIds] }))
      if (mine === asked) [figures.value, failure.value] = [found, null]
    } catch (error) {
      const failed = failureOf(error)
      if (mine === asked) failure.value = failed
    }
  }

  account.onForget(() => {
    asked++
    ;[figures.value, failure.value] = [null, null]
  })

  return { figures, failure, read }
})

/** From midnight to midnight in this computer's calendar. */
export function dayOf(now: number): { from: Instant; to: Instant } {
  const at = new Date(now)
  const midnight = (days: number) => new Date(at.getFullYear(), at.getMonth(), at.getDate() + days).getTime() as Instant
  return { from: midnight(0), to: midnight(1) }
}
