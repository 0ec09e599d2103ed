import type { ChatId } from '../../../electron/contract/common'
import type { LiveDialog } from '../../../electron/contract/board'
import type { BoardColumn } from './columns'

/** What a dialog is sorted by in each column; null where it is not known. */
type SortKey = string | number | null

/** All that is asked of a dialog while it is sorted and filtered, worked out once for each reading of it. */
export interface RowKeys {
  /** Texts of all columns, folded. */
  text: string
  sort: Readonly<Record<BoardColumn, SortKey>>
  group: Readonly<Record<BoardGrouping, string>>
}

/** By what the rows are put under headings. */
export const boardGroupings = ['operator', 'line'] as const
export type BoardGrouping = (typeof boardGroupings)[number]

/** Values by which a dialog is nobody's, or the source does not tell. */
export const nobody = 'nobody'
export const untold = 'untold'

export interface BoardSort {
  by: BoardColumn
  /** The largest first. */
  falling: boolean
}

/** The dialogs under one heading; of a flat board all of them. */
export interface BoardSection {
  /** An operator's or line's number, {@link nobody} or {@link untold}; null on a flat board. */
  value: string | null
  dialogs: readonly LiveDialog[]
}

export type KeysOf = (dialog: LiveDialog) => RowKeys

/** Remembers the keys of each reading of a dialog: a reading never changes, a newer one is another object. */
export function remembering(make: KeysOf): KeysOf {
  const known = new WeakMap<LiveDialog, RowKeys>()
  return dialog => {
    const found = known.get(dialog)
    if (found) return found
    const made = make(dialog)
    known.set(dialog, made)
    return made
  }
}

/**
 * The wait as a number that grows with it: customers who wait come by the time, then those who wait since an unknown
 * time, then those who were answered; null where it is not known.
 */
export function waitRank({ wait }: LiveDialog): number | null {
  if (wait.is === 'unknown') return null
  if (wait.is === 'answered') return -Infinity
  return wait.since === null ? -Number.MAX_VALUE : 0 - wait.since
}

/** What is not known comes last either way, and equals stay in the order of their numbers. */
export function sorted(dialogs: Iterable<LiveDialog>, { by, falling }: BoardSort, keysOf: KeysOf): LiveDialog[] {
  const told: { key: string | number; dialog: LiveDialog }[] = []
  const unknown: LiveDialog[] = []
  for (const dialog of dialogs) {
    const key = keysOf(dialog).sort[by]
    if (key === null) unknown.push(dialog)
    else told.push({ key, dialog })
  }
  const sign = falling ? -1 : 1
  told.sort((a, b) => {
    if (a.key < b.key) return -sign
    return a.key > b.key ? sign : a.dialog.chatId - b.dialog.chatId
  })
  unknown.sort((a, b) => a.chatId - b.chatId)
  return [...told.map(({ dialog }) => dialog), ...unknown]
}

/** The dialogs under headings, nobody's first, then by name, and what is not known last; each keeps its order. */
export function sectionsOf(
  dialogs: readonly LiveDialog[],
  grouping: BoardGrouping | null,
  keysOf: KeysOf,
): BoardSection[] {
  if (!grouping) return [{ value: null, dialogs }]
  const groups = new Map<string, { name: SortKey; dialogs: LiveDialog[] }>()
  for (const dialog of dialogs) {
    const keys = keysOf(dialog)
    const value = keys.group[grouping]
    const group = groups.get(value)
    if (group) group.dialogs.push(dialog)
    else groups.set(value, { name: keys.sort[grouping], dialogs: [dialog] })
  }
  const rank = (value: string) => (value === nobody ? -1 : value === untold ? 1 : 0)
  return [...groups]
    .sort(([a, one], [b, other]) => {
      const [name, otherName] = [one.name ?? '', other.name ?? '']
      return rank(a) - rank(b) || (name < otherName ? -1 : name > otherName ? 1 : 0)
    })
    .map(([value, group]) => ({ value, dialogs: group.dialogs }))
}

/**
 * The sections as they stand before the supervisor, with what has changed in their rows: nothing moves. A dialog that
 * ended, or that the filter no longer lets through, keeps its row; a new one comes at the end of its section.
 */
export function held(
  before: readonly BoardSection[],
  now: readonly BoardSection[],
  newest: ReadonlyMap<ChatId, LiveDialog>,
): BoardSection[] {
  const shown = new Set(before.flatMap(({ dialogs }) => dialogs.map(({ chatId }) => chatId)))
  const late = new Map(
    now.map(({ value, dialogs }) => [value, dialogs.filter(({ chatId }) => !shown.has(chatId))] as const),
  )
  const kept = before.map(({ value, dialogs }) => ({
    value,
    dialogs: [...dialogs.map(dialog => newest.get(dialog.chatId) ?? dialog), ...(late.get(value) ?? [])],
  }))
  const there = new Set(before.map(({ value }) => value))
  const others = now.flatMap(({ value }) => {
    const dialogs = late.get(value) ?? []
    return there.has(value) || dialogs.length === 0 ? [] : [{ value, dialogs }]
  })
  return [...kept, ...others]
}

/** Whether both show the same dialogs in the same order. */
export function sameOrder(one: readonly BoardSection[], other: readonly BoardSection[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ value, dialogs }, at) => {
      const others = other[at]
      return (
        others?.value === value &&
        others.dialogs.length === dialogs.length &&
        dialogs.every(({ chatId }, index) => others.dialogs[index]?.chatId === chatId)
      )
    })
  )
}

/** The heading of a section, with what a supervisor wants to know of it unopened. */
export interface BoardHeading {
  value: string
  /** One of its dialogs, for its name. */
  dialog: LiveDialog
  dialogs: number
  waiting: number
  /** Since when its longest waiting customer waits. */
  longestSince: number | null
  open: boolean
}

/** A row of the table: a heading, or a dialog. */
export type BoardRow =
  | { id: string; kind: 'heading'; heading: BoardHeading; dialog: null }
  | { id: string; kind: 'dialog'; dialog: LiveDialog }

/** Id of a dialog's row in the page. */
const rowIdOf = (chatId: ChatId): string => `board-${chatId}`

/** The rows of the sections; a folded section is only its heading. */
export function rowsOf(sections: readonly BoardSection[], folded: ReadonlySet<string>): BoardRow[] {
  return sections.flatMap(({ value, dialogs }): BoardRow[] => {
    const open = value === null || !folded.has(value)
    const rows = open ? dialogs.map((dialog): BoardRow => ({ id: rowIdOf(dialog.chatId), kind: 'dialog', dialog })) : []
    const [dialog] = dialogs
    if (value === null || !dialog) return rows
    const heading = { value, dialog, dialogs: dialogs.length, ...waitingAmong(dialogs), open }
    return [{ id: `board-of-${value}`, kind: 'heading', heading, dialog: null }, ...rows]
  })
}

/** How many customers wait among these dialogs, and since when the longest. */
function waitingAmong(dialogs: Iterable<LiveDialog>): { waiting: number; longestSince: number | null } {
  let waiting = 0
  let longestSince: number | null = null
  for (const { wait } of dialogs) {
    if (wait.is !== 'waiting') continue
    waiting++
    if (wait.since !== null) longestSince = Math.min(longestSince ?? Infinity, wait.since)
  }
  return { waiting, longestSince }
}
