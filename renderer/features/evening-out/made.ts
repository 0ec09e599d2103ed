import { watch } from 'vue'
import type { OperatorLoad, OperatorLoads } from '../../../electron/contract/board'
import type { LineId } from '../../../electron/contract/common'
import { usePortalClock } from '../../app/portal-clock'
import { useBoard } from '../board/board'
import { type BulkItem, isDone, useBulk } from '../bulk/bulk'

/** A dialog that has gone from one operator of a channel line to another, by their numbers. */
export interface MadeMove {
  lineId: LineId
  from: number
  to: number
}

/** The operators' figures as they are after moves that the portal has not counted yet. */
export function loadsAfter(loads: readonly OperatorLoad[], moves: readonly MadeMove[]): OperatorLoad[] {
  return loads.map(load => ({
    ...load,
    lines: load.lines.map(line => {
      const own = moves.filter(({ lineId }) => lineId === line.lineId)
      const came = own.filter(({ to }) => to === load.operator.id).length
      const more = came - own.filter(({ from }) => from === load.operator.id).length
      if (more === 0) return line
      const free = line.free === null ? null : Math.max(0, line.free - more)
      return { ...line, dialogs: Math.max(0, line.dialogs + more), free }
    }),
  }))
}

/** Counts the transfers of several dialogs in the figures that the portal gave before them. */
export function useLoadsNow(): () => OperatorLoads | null {
  const board = useBoard()
  const bulk = useBulk()
  const clock = usePortalClock()
  const counted = new WeakSet<BulkItem>()
  let made: (MadeMove & { at: number })[] = []

  function note(item: BulkItem): void {
    counted.add(item)
    const { operator, chatId } = item.dialog
    const to = item.given.with && 'to' in item.given.with ? item.given.with.to : null
    const lineId = board.byChat.get(chatId)?.lineId
    if (operator && lineId && to?.kind === 'person')
      made.push({ lineId, from: operator.id, to: to.id, at: clock.now() })
  }
  watch(
    () => bulk.run,
    run => {
      if (run?.act !== 'transfer') return
      for (const item of run.items) if (isDone(item) && !counted.has(item)) note(item)
    },
  )

  return () => {
    const { loads } = board
    if (!loads || loads.readAt === null) return loads
    const { readAt } = loads
    made = made.filter(({ at }) => at >= readAt)
    return { ...loads, operators: loadsAfter(loads.operators, made) }
  }
}
