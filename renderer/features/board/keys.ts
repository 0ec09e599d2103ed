import type { Ref } from 'vue'
import { alongText } from '../../ui/direction'
import { moveCursor } from '../../ui/list/move-cursor'
import type { RowCursor } from '../../ui/list/row-cursor'
import { createTypeAhead } from '../../ui/list/type-ahead'
import type { BoardRow } from './rows'
import { useBoardSelection } from './selection'
import { useBoardView } from './view'
import type { BoardWords } from './words'

interface KeysTarget {
  rows: Readonly<Ref<BoardRow[]>>
  cursor: RowCursor<BoardRow>
  words: BoardWords
  open(row: BoardRow): void
  /** To the headings of the columns. */
  leaveUp(): void
  /** Scrolls the columns: towards the end of a row, or back. */
  scrollBy(step: 1 | -1): void
  /** Rows of a page. */
  page(): number
}

/** Whether a key was one of ours, and has done what it does. */
type BoardDoing = (event: KeyboardEvent) => boolean

/**
 * The keys of the board: arrows, Home, End and Page keys move, and with Shift select a range on the way; Space selects
 * one, with Shift a range; Ctrl+A all, Esc none; letters go to a customer; Enter opens; left and right fold, unfold or
 * scroll.
 */
export function useBoardKeys(target: KeysTarget) {
  const selection = useBoardSelection()
  const doings = [useTyping(target), useSelecting(target), opening(target), useMoving(target), useSideways(target)]

  function act(event: KeyboardEvent): boolean {
    const mod = event.ctrlKey || event.metaKey
    if (mod && event.code === 'KeyA' && !event.shiftKey && !event.altKey) {
      selection.choose(orderOf(target))
      return true
    }
    return !mod && !event.altKey && doings.some(doing => doing(event))
  }

  return function pressed(event: KeyboardEvent): void {
    if (event.isComposing || !act(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
}

const orderOf = ({ rows }: KeysTarget) => rows.value.flatMap(({ dialog }) => (dialog ? [dialog.chatId] : []))

/** Letters go to the next customer whose name begins with them. */
function useTyping({ rows, cursor, words }: KeysTarget): BoardDoing {
  const typed = createTypeAhead()
  return ({ key, timeStamp }) => {
    const names = key.length === 1 ? rows.value.map(({ dialog }) => (dialog ? words.customer(dialog) : '')) : []
    const to = typed(key, timeStamp, names, cursor.at.value)
    if (to !== null && to >= 0) cursor.move(to)
    return to !== null
  }
}

function useSelecting(target: KeysTarget): BoardDoing {
  const selection = useBoardSelection()
  return ({ key, shiftKey }) => {
    const dialog = target.cursor.row.value?.dialog
    if (key === 'Escape' && selection.count > 0) selection.clear()
    else if (key === ' ' && dialog && shiftKey) selection.extend(dialog.chatId, orderOf(target))
    else if (key === ' ' && dialog) selection.toggle(dialog.chatId)
    else return false
    return true
  }
}

function opening({ cursor, open }: KeysTarget): BoardDoing {
  return ({ key, shiftKey }) => {
    const current = cursor.row.value
    if (key !== 'Enter' || shiftKey || !current?.dialog) return false
    open(current)
    return true
  }
}

function useMoving(target: KeysTarget): BoardDoing {
  const selection = useBoardSelection()
  const { rows, cursor, page, leaveUp } = target
  const { at, row, move } = cursor

  function targetOf(key: string): number | null {
    if (key === 'PageDown') return Math.min(rows.value.length - 1, Math.max(0, at.value) + page())
    if (key === 'PageUp') return Math.max(0, at.value - page())
    return moveCursor(key, at.value, rows.value.length)
  }

  return ({ key, shiftKey }) => {
    if (key === 'ArrowUp' && at.value <= 0 && !shiftKey) {
      leaveUp()
      return true
    }
    const to = targetOf(key)
    if (to === null) return false
    const [from, next] = [row.value?.dialog, rows.value[to]?.dialog]
    const extending = shiftKey && key.startsWith('Arrow')
    if (extending && from && selection.count === 0) selection.toggle(from.chatId)
    if (extending && next) selection.extend(next.chatId, orderOf(target))
    move(to)
    return true
  }
}

function useSideways({ cursor, scrollBy }: KeysTarget): BoardDoing {
  const view = useBoardView()
  return event => {
    const key = alongText(event.key)
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false
    const isBack = key === 'ArrowLeft'
    const current = cursor.row.value
    if (current?.kind === 'heading') view.fold(current.heading.value, isBack)
    else scrollBy(isBack ? -1 : 1)
    return true
  }
}
