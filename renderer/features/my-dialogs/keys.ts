import type { Ref } from 'vue'
import { useSelection } from './selection'
import type { MyDialogPlace, MyDialogRow } from './order'
import { alongText } from '../../ui/direction'
import { moveCursor } from '../../ui/list/move-cursor'
import type { RowCursor } from '../../ui/list/row-cursor'
import { createTypeAhead } from '../../ui/list/type-ahead'

type MyDialogsCursor = RowCursor<MyDialogRow>

/**
 * The keys of the list: arrows, Home, End and Page keys move, and with Shift select a range on the way; letters go to
 * the next customer whose name begins with them; Space selects one, with Shift a range; Ctrl+A all, Esc none; left and
 * right fold and unfold. Enter belongs to the button.
 */
export function useMyDialogsKeys(
  rows: Readonly<Ref<MyDialogRow[]>>,
  { at, row, move }: MyDialogsCursor,
  fold: (place: MyDialogPlace, folded: boolean) => void,
) {
  const selection = useSelection()
  const typeBy = useTyping(rows, at, move)
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

  function foldBy(pressed: string): boolean {
    const key = alongText(pressed)
    const current = row.value
    const isBack = key === 'ArrowLeft'
    if (!isBack && key !== 'ArrowRight') return false
    if (current?.kind === 'place') fold(current.section.place, isBack)
    else if (!isBack) return false
    else move(rows.value.findLastIndex(({ kind }, index) => kind === 'place' && index < at.value))
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
    return !mod && !event.altKey && (typeBy(event) || selectBy(event) || moveBy(event) || foldBy(event.key))
  }

  return function pressed(event: KeyboardEvent): void {
    if (event.isComposing || !act(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** Letters go to the next customer whose name begins with them. */
function useTyping(rows: Readonly<Ref<MyDialogRow[]>>, at: MyDialogsCursor['at'], move: MyDialogsCursor['move']) {
  const typed = createTypeAhead()
  return ({ key, timeStamp }: KeyboardEvent): boolean => {
    const names = rows.value.map(({ dialog }) => dialog?.customer ?? '')
    const to = typed(key, timeStamp, names, at.value)
    if (to !== null && to >= 0) move(to)
    return to !== null
  }
}
