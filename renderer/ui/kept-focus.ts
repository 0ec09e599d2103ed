import { onBeforeUpdate, onUpdated } from 'vue'
import type { Ref } from 'vue'

/** Id of the row of acts in the window. */
export const actRow = 'act-row'

/**
 * Keeps the focus in a row of buttons when the focused one moves or disappears, as it may once its act is done: the
 * focus goes to the button with the same `data-act`, or to the row, not to the top of the window. It never goes to
 * another button: a key still held would press it.
 */
export function useKeptFocus(row: Readonly<Ref<HTMLElement | null>>): void {
  let had: HTMLElement | null = null

  onBeforeUpdate(() => {
    const focused = document.activeElement
    had = focused instanceof HTMLElement && row.value?.contains(focused) ? focused : null
  })
  onUpdated(() => {
    const lost = had
    had = null
    // A button that was only moved has lost the focus too.
    if (!lost || document.activeElement !== document.body) return
    const same = row.value?.querySelector<HTMLElement>(`[data-act="${lost.dataset['act']}"]`)
    ;(lost.isConnected ? lost : same)?.focus()
    // A button that does not fit in the row takes no focus.
    if (document.activeElement === document.body) row.value?.focus()
  })
}
