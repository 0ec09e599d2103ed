import { watch } from 'vue'
import type { Ref } from 'vue'
import type { ChatId } from '../../../electron/contract/common'

/**
 * Keeps what was begun for one dialog from reaching the next in a row of buttons that serves both: a button loses the
 * focus when another dialog comes, and a press that began before ends in nothing.
 *
 * @param chatId The dialog that the row is for.
 * @param onOther Called when another comes, before anything of it is shown.
 * @returns What the row does before its buttons: at a press of the pointer, and at a click.
 */
export function useOtherDialog(
  row: Readonly<Ref<HTMLElement | null>>,
  chatId: () => ChatId,
  onOther: () => void,
): { pressed(): void; clicked(event: Event): void } {
  let isPressed = false
  let isForAnother = false
  const pressed = () => {
    isPressed = true
    isForAnother = false
  }
  const clicked = (event: Event) => {
    if (isForAnother) {
      event.stopPropagation()
      event.preventDefault()
    }
    isPressed = isForAnother = false
  }

  watch(chatId, () => {
    isForAnother = isPressed
    isPressed = false
    const focused = document.activeElement
    if (focused instanceof HTMLElement && row.value?.contains(focused)) focused.blur()
    onOther()
  })
  return { pressed, clicked }
}
