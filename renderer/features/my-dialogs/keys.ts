import type { Ref } from 'vue'
import type { MyDialogGroup } from '../../../electron/contract/my-dialogs'
import { useSelection } from './selection'
import type { MyDialogsCursor } from './cursor'
import type { MyDialogRow } from './order'
import { moveCursor } from '../../ui/move-cursor'

/**
 * The keys of the list: arrows, Home, End and Page keys move, and with Shift select a range on the way; Space selects
 * one, with Shift a range; Ctrl+A all, Esc none; left and right fold and unfold. Enter belongs to the button.
 */
export function useMyDialogsKeys(
  rows: Readonly<Ref<MyDialogRow[]>>,
  { at, row, move }: MyDialogsCursor,
  fold: (group: MyDialogGroup, folded: boolean) => void,
) {
  const selection = useSelection()
  const order = () => rows.value.flatMap(({ dialog }) => (dialog ? [dialog.chatId] : []))

  function moveBy({ key, shiftKey }: KeyboardEvent): boolean {
    const to = moveCursor(key, at.value, rows.value.length)
    if (to === null) return false
    const [from, target] = [row.value?.dialog, rows.value[to]?.dialog]
    const extending = shiftKey && key.startsWith('Arrow')
    if (extending && from && selection.count === 0) selection.toggle(from.chatId)
    if (extending && target) selection.extend(target.chatId, order())
    move(to)
    return true
  }

  function foldBy(key: string): boolean {
    const current = row.value
    if (current?.kind === 'group' && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      fold(current.section.group, key === 'ArrowLeft')
      return true
    }
    if (key !== 'ArrowLeft') return false
    move(rows.value.findLastIndex(({ kind }, index) => kind === 'group' && index < at.value))
    return true
  }

  function selectBy({ key, shiftKey }: KeyboardEvent): boolean {
    const dialog = row.value?.dialog
    if (key === 'Escape' && selection.count > 0) selection.clear()
    else if (key === ' ' && dialog && shiftKey) selection.extend(dialog.chatId, order())
    else if (key === ' ' && dialog) selection.toggle(dialog.chatId)
    else return false
    return true
  }

  function act(event: KeyboardEvent): boolean {
    const mod = event.ctrlKey || event.metaKey
    if (mod && event.code === 'KeyA' && !event.shiftKey && !event.altKey) {
      selection.choose(order())
      return true
    }
    return !mod && !event.altKey && (selectBy(event) || moveBy(event) || foldBy(event.key))
  }

  return function pressed(event: KeyboardEvent): void {
    if (!act(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
}
