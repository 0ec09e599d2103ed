import { onBeforeUpdate, onUpdated } from 'vue'
import type { Ref } from 'vue'

/**
 * Keeps the focus in a row of buttons when the one that has it goes away, as it may once its act is done: it moves to the
 * one of the same `data-act`, or to the first that is left, instead of to the top of the window.
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
    ;(same ?? row.value?.querySelector('button'))?.focus()
    had = null
  })
}
