import { watch } from 'vue'
import type { Ref } from 'vue'
import type { ChatId } from '../../../electron/contract/common'

/**
 * Keeps what was begun for one dialog from reaching the next in a row of buttons that serves both: a button loses the
 * focus when another dialog comes, and a press or a double click that began before ends in nothing.
 *
 * @param chatId The dialog that the row is for.
 * @param onOther Called when another comes, before anything of it is shown.
 * @returns What the row does before its buttons: at a press of the pointer, and at a click.
 */
export function useOtherDialog(
  row: Readonly<Ref<HTMLElement | null>>,
  chatId: () => ChatId,
  onOther: () => void,
): { pressed(): void; clicked(event: MouseEvent): void } {
  /** The dialogs in which the last press, and the first of several clicks in a row, began. */
  let [pressedIn, firstIn] = [chatId(), chatId()]
  const pressed = () => void (pressedIn = chatId())
  const clicked = (event: MouseEvent) => {
    // A key or a screen reader clicks without a press; the last one of a pointer may have ended elsewhere.
    if (event.detail === 0) return
    if (event.detail === 1) firstIn = pressedIn
    if (pressedIn === chatId() && firstIn === chatId()) return
    event.stopPropagation()
    event.preventDefault()
  }

  watch(chatId, () => {
    const focused = document.activeElement
    if (focused instanceof HTMLElement && row.value?.contains(focused)) focused.blur()
    onOther()
  })
  return { pressed, clicked }
}
