/** The columns of the board, in the order that it has until the supervisor changes it. */
export const boardColumns = [
  ...(['customer', 'wait', 'status', 'operator', 'line', 'channel', 'last', 'messages'] as const),
  ...(['transfers', 'crm', 'begun', 'firstReply', 'read'] as const),
] as const
export type BoardColumn = (typeof boardColumns)[number]

interface ColumnLook {
  /** Least width in pixels at the usual size of text, where the language's words need no more. */
  width: number
  /** Share of the room that is left. */
  grows: number
  isNumber: boolean
  /** Sorted by it for the first time, the largest comes first. */
  falling: boolean
}

const text = (width: number, grows = 1): ColumnLook => ({ width, grows, isNumber: false, falling: false })
const number = (width: number): ColumnLook => ({ width, grows: 0, isNumber: true, falling: true })
const time = (width: number): ColumnLook => ({ width, grows: 0, isNumber: false, falling: true })

export const columnTable: Readonly<Record<BoardColumn, ColumnLook>> = {
  customer: text(176, 2),
  wait: time(112),
  status: text(116, 0),
  operator: text(132),
  line: text(116),
  channel: text(100),
  last: time(132),
  messages: number(96),
  transfers: number(92),
  crm: text(108, 0),
  begun: time(100),
  firstReply: { width: 144, grows: 0, isNumber: false, falling: true },
  read: time(116),
}

/** Hidden until the supervisor wants it: the age of the whole is told above the table. */
export const hiddenAtFirst: readonly BoardColumn[] = ['read']

/** The least width of a column in pixels. */
export type ColumnWidths = (column: BoardColumn) => number

/** The columns shown, for `grid-template-columns`. */
export const tracksOf = (columns: readonly BoardColumn[], widths: ColumnWidths): string =>
  columns
    .map(column => {
      const width = `${widths(column) / 16}rem`
      const { grows } = columnTable[column]
      return grows > 0 ? `minmax(${width}, ${grows}fr)` : width
    })
    .join(' ')

/** The least width of all of them, in rem. */
export const leastWidthOf = (columns: readonly BoardColumn[], widths: ColumnWidths): number =>
  columns.reduce((sum, column) => sum + widths(column) / 16, 0)

/** The columns with one of them moved by some places; at an end it stays there. */
export function moved(columns: readonly BoardColumn[], column: BoardColumn, by: number): BoardColumn[] {
  const from = columns.indexOf(column)
  if (from < 0) return [...columns]
  const to = Math.min(columns.length - 1, Math.max(0, from + by))
  const others = columns.filter(each => each !== column)
  return [...others.slice(0, to), column, ...others.slice(to)]
}
