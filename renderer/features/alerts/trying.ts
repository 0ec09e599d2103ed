import { onScopeDispose, reactive, watch } from 'vue'
import type { AlertGroup, AlertHits } from '../../../electron/contract/alert'
import { useNotices } from '../../app/notices'
import { CallFailed } from '../../app/notices'
import { useAlerts } from './alerts'

/** The last change of a field is waited for, and an answer is asked for anew as the board goes on, in milliseconds. */
const pauseMs = 300
const everyMs = 5000

/** What is known of the conditions. */
interface Tried {
  /** Null until the board has been read, and where they could not be asked of it. */
  hits: AlertHits | null
  /** No condition is wrong. */
  isReady: boolean
  /** The last question failed; another follows. */
  hasFailed: boolean
}

/**
 * Asks how many dialogs the conditions would hit, at once and again as the board is read; where that fails, too.
 *
 * @param groups Null while a condition is wrong: nothing is asked then.
 */
export function useTrying(groups: () => AlertGroup[] | null) {
  const alerts = useAlerts()
  const { report } = useNotices()
  const trying = reactive<Tried>({ hits: null, isReady: false, hasFailed: false })
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0

  async function ask(): Promise<void> {
    const asked = groups()
    const own = ++turn
    trying.isReady = asked !== null
    if (asked === null) return
    try {
      const hits = await alerts.attempt(asked)
      if (own === turn) Object.assign(trying, { hits, hasFailed: false })
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      // What was so before the conditions were changed is not so now.
      if (own === turn) Object.assign(trying, { hits: null, hasFailed: true })
    }
    if (own === turn) later(everyMs)
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
