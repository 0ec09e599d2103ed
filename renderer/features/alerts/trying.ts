import { onScopeDispose, reactive, watch } from 'vue'
import type { AlertGroup, AlertHits } from '../../../electron/contract/alert'
import { useNotices } from '../../app/notices'
import { useAlerts } from './alerts'

/** The last change of a field is waited for, and an answer is asked for anew as the board goes on, in milliseconds. */
const pauseMs = 300
const everyMs = 5000

/**
 * Asks how many dialogs the conditions would hit, at once and again as the board is read.
 *
 * @param groups Null while a condition is wrong: nothing is asked then.
 */
export function useTrying(groups: () => AlertGroup[] | null) {
  const alerts = useAlerts()
  const { report } = useNotices()
  const trying = reactive<{ hits: AlertHits | null; isReady: boolean }>({ hits: null, isReady: false })
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0

  async function ask(): Promise<void> {
    const asked = groups()
    const own = ++turn
    trying.isReady = asked !== null
    if (asked === null) return
    const hits = await alerts.attempt(asked)
    if (own !== turn) return
    trying.hits = hits
    later(everyMs)
  }
  function later(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void ask().catch(report), ms)
  }

  watch(
    () => JSON.stringify(groups()),
    (_, before) => later(before === undefined ? 0 : pauseMs),
    { immediate: true },
  )
  onScopeDispose(() => {
    turn++
    clearTimeout(timer)
  })
  return trying
}
