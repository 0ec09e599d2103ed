import { onBeforeUpdate, onUpdated } from 'vue'
import type { Ref } from 'vue'

/** Id of the row of acts in the window. */
export const actRow = 'act-row'

/**
 * Keeps the focus in a row of buttons when the one that has it is moved or goes away, as it may once its act is done: it
 * goes to the one of the same `data-act`, or to the row, instead of to the top of the window. Not to another button: a key
 * still held would press it.
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
    // One that was only moved has lost the focus too.
    if (!lost || document.activeElement !== document.body) return
    const same = row.value?.querySelector<HTMLElement>(`[data-act="${lost.dataset['act']}"]`)
    ;(lost.isConnected ? lost : same)?.focus()
    // What has no room in the row takes no focus.
    if (document.activeElement === document.body) row.value?.focus()
  })
}
