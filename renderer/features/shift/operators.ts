import type { LiveDialog, OperatorLoad } from '../../../electron/contract/board'
import type { Operator, UserId } from '../../../electron/contract/common'

/** An operator over all channel lines, with what the board's rows tell about their customers. */
export interface OperatorFigures {
  operator: Operator
  presence: OperatorLoad['presence']
  dialogs: number
  /** The most dialogs of all lines together; null where a line sets no limit, or it is not told. */
  most: number | null
  free: number | null
  waiting: number
  /** Since when their longest waiting customer waits. */
  longestSince: number | null
  lastActivityAt: number | null
}

interface OfRows {
  operator: Operator
  dialogs: number
  waiting: number
  longestSince: number | null
}

/** What the rows tell of each operator. */
function rowsByOperator(dialogs: Iterable<LiveDialog>): Map<UserId, OfRows> {
  const found = new Map<UserId, OfRows>()
  for (const { operator, wait } of dialogs) {
    if (!operator) continue
    const figures = found.get(operator.id) ?? { operator, dialogs: 0, waiting: 0, longestSince: null }
    found.set(operator.id, figures)
    figures.dialogs++
    if (wait.is !== 'waiting') continue
    figures.waiting++
    if (wait.since !== null) figures.longestSince = Math.min(figures.longestSince ?? Infinity, wait.since)
  }
  return found
}

const sumOf = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0)

const presenceRanks = { online: 0, pause: 1, offline: 2 } as const
const rankOf = ({ presence }: OperatorFigures) => (presence === null ? 3 : presenceRanks[presence])

/**
 * One row per person: those who are there first, then by name, so that nobody's row moves while figures change. Someone
 * with dialogs whom the portal does not list is there by their dialogs alone.
 */
export function figuresOf(
  loads: readonly OperatorLoad[],
  dialogs: Iterable<LiveDialog>,
  nameOf: (operator: Operator) => string,
): OperatorFigures[] {
  const ofRows = rowsByOperator(dialogs)
  const listed = loads.map(({ operator, presence, lines, lastActivityAt }): OperatorFigures => {
    const { waiting = 0, longestSince = null } = ofRows.get(operator.id) ?? {}
    ofRows.delete(operator.id)
    const [most, free] = [sumOf(lines.map(line => line.most)), sumOf(lines.map(line => line.free))]
    const count = lines.reduce((sum, line) => sum + line.dialogs, 0)
    const told = { dialogs: count, most: lines.length > 0 ? most : null, free: lines.length > 0 ? free : null }
    return { operator, presence, ...told, waiting, longestSince, lastActivityAt }
  })
  const others = [...ofRows.values()].map((figures): OperatorFigures => ({
    ...figures,
    presence: null,
    most: null,
    free: null,
    lastActivityAt: null,
  }))
  return [...listed, ...others].sort(
    (a, b) => rankOf(a) - rankOf(b) || nameOf(a.operator).localeCompare(nameOf(b.operator)),
  )
}
