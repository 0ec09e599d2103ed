import { ref, shallowRef, watch } from 'vue'
import { defineStore } from 'pinia'
import type { AccountId } from '../../../electron/contract/account'
import { useAccount } from '../../app/account'
import { keep } from '../../ui/kept'
import { type BoardFilter, everything, filterKinds } from './choice'
import { type BoardColumn, boardColumns, hiddenAtFirst, moved } from './columns'
import { type BoardGrouping, boardGroupings, type BoardSort } from './rows'

/** Panes beside the table. */
export const boardPanes = ['alerts', 'operators', 'today'] as const
export type BoardPane = (typeof boardPanes)[number]

const longestFirst: BoardSort = { by: 'wait', falling: true }
const nameOf = (accountId: AccountId) => `board:${accountId}`

/** How the supervisor wants to see the board; remembered for each account, over restarts. */
export const useBoardView = defineStore('board-view', () => {
  const account = useAccount()
  const filter = shallowRef(everything)
  const sort = shallowRef(longestFirst)
  const grouping = ref<BoardGrouping | null>(null)
  const columns = createColumns()
  const { order, hidden } = columns
  const folded = shallowRef<ReadonlySet<string>>(new Set())
  const panes = shallowRef<ReadonlySet<BoardPane>>(new Set())
  /** The pane that takes the focus when it is shown next, instead of the table. */
  const wanted = ref<BoardPane | null>(null)

  function recall(): void {
    const known = account.shown ? recalled(account.shown) : {}
    filter.value = readFilter(known['filter'])
    sort.value = readSort(known['sort'])
    grouping.value = boardGroupings.find(each => each === known['grouping']) ?? null
    order.value = readOrder(known['order'])
    hidden.value = new Set(among(boardColumns, known['hidden'], hiddenAtFirst).filter(each => each !== 'customer'))
    folded.value = new Set(textsOf(known['folded']))
    panes.value = new Set(among(boardPanes, known['panes'], isWide() ? boardPanes : []))
  }

  function write(): void {
    if (!account.shown) return
    const now = { filter: filter.value, sort: sort.value, grouping: grouping.value, order: order.value }
    const sets = { hidden: [...hidden.value], folded: [...folded.value], panes: [...panes.value] }
    keep(nameOf(account.shown), JSON.stringify({ ...now, ...sets }))
  }

  /** Sorts by a column; pressed again, the other way round. */
  function sortBy(by: BoardColumn, falling: boolean): void {
    sort.value = sort.value.by === by ? { by, falling: !sort.value.falling } : { by, falling }
  }

  const fold = (value: string, wanted: boolean) => {
    if (folded.value.has(value) !== wanted) folded.value = turn(folded.value, value)
  }
  const togglePane = (pane: BoardPane) => (panes.value = turn(panes.value, pane))

  watch(() => account.shown, recall, { immediate: true, flush: 'sync' })
  watch([filter, sort, grouping, order, hidden, folded, panes], write)

  const state = { filter, sort, grouping, order, hidden, folded, panes }
  const { toggle, move, put, usual } = columns
  return { ...state, wanted, sortBy, fold, togglePane, toggle, move, put, usualColumns: usual }
})

const turn = <T>(values: ReadonlySet<T>, value: T): Set<T> =>
  new Set(values.has(value) ? [...values].filter(each => each !== value) : [...values, value])

/** Which columns are shown, in which order. */
function createColumns() {
  /** All columns, hidden ones too. */
  const order = shallowRef<readonly BoardColumn[]>(boardColumns)
  const hidden = shallowRef<ReadonlySet<BoardColumn>>(new Set(hiddenAtFirst))

  /** Without its customer a row would be nobody's. */
  function toggle(column: BoardColumn): void {
    if (column !== 'customer') hidden.value = turn(hidden.value, column)
  }

  /** Moves a column among those that are shown: it passes hidden ones on its way. */
  function move(column: BoardColumn, by: 1 | -1): void {
    const shown = order.value.filter(each => !hidden.value.has(each))
    const neighbour = shown[shown.indexOf(column) + by]
    if (!neighbour) return
    order.value = moved(order.value, column, order.value.indexOf(neighbour) - order.value.indexOf(column))
  }

  /** Puts a column where another one stands. */
  function put(column: BoardColumn, where: BoardColumn): void {
    order.value = moved(order.value, column, order.value.indexOf(where) - order.value.indexOf(column))
  }

  function usual(): void {
    order.value = boardColumns
    hidden.value = new Set(hiddenAtFirst)
  }

  return { order, hidden, toggle, move, put, usual }
}

const isWide = () => matchMedia('(min-width: 1200px)').matches

function recalled(accountId: AccountId): Partial<Record<string, unknown>> {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(nameOf(accountId)) ?? '{}')
    return typeof known === 'object' && known !== null ? { ...known } : {}
  } catch {
    return {}
  }
}

const textsOf = (given: unknown): string[] =>
  Array.isArray(given) ? given.filter((each): each is string => typeof each === 'string') : []

/** The known names among what was kept; the usual ones where nothing was. */
const among = <T extends string>(all: readonly T[], given: unknown, usual: readonly T[]): readonly T[] =>
  Array.isArray(given) ? all.filter(each => given.includes(each)) : usual

function readOrder(given: unknown): readonly BoardColumn[] {
  const known = textsOf(given).flatMap(name => boardColumns.find(each => each === name) ?? [])
  // A later version may have more columns.
  return known.length > 0 ? [...new Set([...known, ...boardColumns])] : boardColumns
}

function readSort(given: unknown): BoardSort {
  if (typeof given !== 'object' || given === null) return longestFirst
  const { by, falling }: Partial<Record<keyof BoardSort, unknown>> = given
  const column = boardColumns.find(each => each === by)
  return column ? { by: column, falling: falling === true } : longestFirst
}

function readFilter(given: unknown): BoardFilter {
  if (typeof given !== 'object' || given === null) return everything
  const { words, ...conditions }: Partial<Record<keyof BoardFilter, unknown>> = given
  const kinds = Object.fromEntries(filterKinds.map(kind => [kind, textsOf(conditions[kind])]))
  return { ...everything, ...kinds, words: typeof words === 'string' ? words : '' }
}
