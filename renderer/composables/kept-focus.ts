import { onBeforeUpdate, onUpdated } from 'vue'
import type { Ref } from 'vue'

/** Id of the row of acts in the window. */
export const actRow = 'act-row'

/**
 * Keeps the focus in a row of buttons when the one that has it goes away, as it may once its act is done: it moves to the
 * one of the same `data-act`, or to the row, instead of to the top of the window. Not to another button: a key still held
 * would press it.
 */
export function useKeptFocus(row: Readonly<Ref<HTMLElement | null>>): void {
  let had: HTMLElement | null = null

  onBeforeUpdate(() => {
    const focused = document.activeElement
    had = focused instanceof HTMLElement && row.value?.contains(focused) ? focused : null
  })
  onUpdated(() => {
    if (!had || had.isConnected) return
    const same = row.value?.querySelector<HTMLElement>(`[data-act="${had.dataset['act']}"]`)
    ;(same ?? row.value)?.focus()
    had = null
  })
}
