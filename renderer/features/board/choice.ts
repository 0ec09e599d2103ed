import type { LiveDialog } from '../../../electron/contract/board'
import { folded } from '../../app/folded'
import { type KeysOf, nobody, untold } from './rows'

/** The kinds of conditions besides words. */
export const filterKinds = ['status', 'wait', 'line', 'channel', 'operator', 'crm'] as const
export type FilterKind = (typeof filterKinds)[number]

/** What the board shows: dialogs with all the words, and of each kind with one of the values, where there are any. */
export type BoardFilter = Readonly<Record<FilterKind, readonly string[]> & { words: string }>

export const everything: BoardFilter = {
  words: '',
  status: [],
  wait: [],
  line: [],
  channel: [],
  operator: [],
  crm: [],
}

/** A value of a kind among the dialogs, for the filter's menus. */
export interface OfferedValue {
  kind: FilterKind
  value: string
  /** One of its dialogs, for its name. */
  dialog: LiveDialog
  count: number
}

const valueOf: Readonly<Record<FilterKind, (dialog: LiveDialog) => string>> = {
  status: ({ status }) => status,
  wait: ({ wait }) => wait.is,
  line: ({ lineId }) => (lineId === null ? untold : String(lineId)),
  channel: ({ connector }) => connector ?? untold,
  operator: ({ operator }) => (operator === null ? nobody : String(operator.id)),
  crm: ({ crm }) => crm?.type ?? 'none',
}

/** The value of a dialog for a kind of condition. */
export const valueOfKind = (kind: FilterKind, dialog: LiveDialog): string => valueOf[kind](dialog)

/** The number of conditions, without the words. */
export const conditionsOf = (filter: BoardFilter): number =>
  filterKinds.reduce((sum, kind) => sum + filter[kind].length, 0)

export const isNarrowing = (filter: BoardFilter): boolean => conditionsOf(filter) > 0 || filter.words.trim() !== ''

export function filtered(dialogs: Iterable<LiveDialog>, filter: BoardFilter, keysOf: KeysOf): LiveDialog[] {
  const words = folded(filter.words).split(/\s+/).filter(Boolean)
  const conditions = filterKinds.flatMap(kind =>
    filter[kind].length > 0 ? [{ of: valueOf[kind], values: new Set(filter[kind]) }] : [],
  )
  const found: LiveDialog[] = []
  for (const dialog of dialogs) {
    if (!conditions.every(({ of, values }) => values.has(of(dialog)))) continue
    if (words.length > 0) {
      const { text } = keysOf(dialog)
      if (!words.every(word => text.includes(word))) continue
    }
    found.push(dialog)
  }
  return found
}

/** The values of a kind among the dialogs, the most frequent first. */
export function offeredBy(dialogs: Iterable<LiveDialog>, kind: FilterKind): OfferedValue[] {
  const offered = new Map<string, OfferedValue>()
  for (const dialog of dialogs) {
    const value = valueOf[kind](dialog)
    const known = offered.get(value)
    if (known) known.count++
    else offered.set(value, { kind, value, dialog, count: 1 })
  }
  return [...offered.values()].sort((a, b) => b.count - a.count)
}

/** The filter with one value added, or taken back. */
export function turned(filter: BoardFilter, kind: FilterKind, value: string): BoardFilter {
  const values = filter[kind]
  const next = values.includes(value) ? values.filter(each => each !== value) : [...values, value]
  return { ...filter, [kind]: next }
}

/** The filter with a value as the only one of its kind; the other way round where it is that already. */
export function only(filter: BoardFilter, kind: FilterKind, value: string): BoardFilter {
  const isOnly = filter[kind].length === 1 && filter[kind][0] === value
  return { ...filter, [kind]: isOnly ? [] : [value] }
}
