import { ref, watch } from 'vue'
import type { Ref } from 'vue'

/**
 * Ends what has been opened in a part that serves one thing after the other, such as a menu beside a dialog: it belongs
 * to what was shown when it was opened.
 *
 * @param of What the part serves now.
 * @returns A key for what opens: it begins anew for the next thing where it was open for the last.
 */
export function useEndsWith(of: () => unknown, open: Ref<boolean>): Readonly<Ref<number>> {
  const turn = ref(0)
  // Closed again it may still go away, and take a click.
  let wasOpen = false
  watch(open, isOpen => (wasOpen ||= isOpen), { immediate: true, flush: 'sync' })
  watch(of, () => {
    if (!wasOpen) return
    open.value = wasOpen = false
    turn.value++
  })
  return turn
}
