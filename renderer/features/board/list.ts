import { computed, type ComputedRef, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { listenTo } from '../../ui/window-listener'
import { useBoard } from './board'
import { everything, filtered } from './choice'
import { type BoardSection, held as heldSections, type KeysOf, rowsOf, sameOrder, sectionsOf, sorted } from './rows'
import { useBoardView } from './view'
import { useBoardWords, useRowKeys } from './words'

/** Milliseconds after a key during which the order stays. */
const stillMs = 4000

/** The board as rows: filtered, sorted, under headings, in an order that does not change under the pointer. */
export function useBoardList() {
  const board = useBoard()
  const view = useBoardView()
  const keysOf = useRowKeys(useBoardWords())
  const hold = useHold()
  const sections = shallowRef<readonly BoardSection[]>([])
  /** The order shown is an older one. */
  const isStale = ref(false)
  let shownBy: unknown[] = []

  function arrange(isKept: boolean): void {
    const found = sorted(filtered(board.byChat.values(), view.filter, keysOf.value), view.sort, keysOf.value)
    const fresh = sectionsOf(found, view.grouping, keysOf.value)
    sections.value = isKept ? heldSections(sections.value, fresh, board.byChat) : fresh
    isStale.value = isKept && !sameOrder(sections.value, fresh)
  }

  watch(
    [() => board.byChat, () => view.filter, () => view.sort, () => view.grouping, keysOf, hold.held],
    () => {
      // Asked for another order, or for other dialogs, the supervisor gets them at once.
      const by = [view.filter, view.sort, view.grouping, keysOf.value, board.era]
      const isSame = by.every((part, index) => part === shownBy[index])
      arrange(isSame && hold.held.value && board.isComplete && sections.value.length > 0)
      shownBy = by
    },
    { immediate: true },
  )

  const rows = computed(() => rowsOf(sections.value, view.folded))
  /** The dialogs that have a row, in order. */
  const order = computed(() => rows.value.flatMap(({ dialog }) => (dialog ? [dialog.chatId] : [])))
  /** The dialogs that the filter lets through. */
  const count = computed(() => sections.value.reduce((sum, { dialogs }) => sum + dialogs.length, 0))
  const unnamed = useUnnamed(keysOf)

  return { rows, order, count, unnamed, isStale, hold, sortAgain: () => arrange(false) }
}

/**
 * How many dialogs the filter's words may miss, or the order by customer misplaces, since their customers' names are not
 * known: names of rows out of sight are asked for only now.
 */
function useUnnamed(keysOf: ComputedRef<KeysOf>) {
  const board = useBoard()
  const view = useBoardView()
  const unnamed = computed(() => {
    if (view.filter.words.trim() === '' && view.sort.by !== 'customer') return []
    const wordless = { ...view.filter, words: everything.words }
    return filtered(board.byChat.values(), wordless, keysOf.value).flatMap(({ chatId, customer, customerId }) =>
      customer === null && customerId !== null ? [chatId] : [],
    )
  })
  watch(unnamed, board.name, { immediate: true })
  return computed(() => unnamed.value.length)
}

/** Whether the supervisor points at the table or has just moved in it by keys: no row may slip away from them. */
function useHold() {
  const [isOver, isTouched, isAside] = [ref(false), ref(false), ref(false)]
  const held = computed(() => isOver.value || isTouched.value || isAside.value)
  let timer: ReturnType<typeof setTimeout> | undefined

  const over = () => (isOver.value = true)
  const leave = () => (isOver.value = false)
  function touch(): void {
    clearTimeout(timer)
    isTouched.value = true
    timer = setTimeout(() => (isTouched.value = false), stillMs)
  }
  function release(): void {
    clearTimeout(timer)
    ;[isOver.value, isTouched.value, isAside.value] = [false, false, false]
  }
  /** A menu of a row is open, or no longer. */
  const aside = (open: boolean) => (isAside.value = open)

  // A pointer that rests here while they work in another program points at nothing.
  onScopeDispose(listenTo('blur', leave))
  onScopeDispose(release)
  return { held, over, leave, touch, release, aside }
}

export type BoardHold = ReturnType<typeof useHold>
