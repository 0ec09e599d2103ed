import { watch } from 'vue'
import type { LiveDialog, OperatorLoad, OperatorLoads } from '../../../electron/contract/board'
import type { ChatId, LineId } from '../../../electron/contract/common'
import { usePortalClock } from '../../app/portal-clock'
import { useBoard } from '../board/board'
import { type BulkItem, isDone, useBulk } from '../bulk/bulk'

/** A dialog that has gone from one operator of a channel line to another, by their numbers. */
interface MadeMove {
  lineId: LineId
  from: number
  to: number
}

/** The operators' figures as they are after moves that the portal has not counted yet. */
function loadsAfter(loads: readonly OperatorLoad[], moves: readonly MadeMove[]): OperatorLoad[] {
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

/** The board as it is after transfers of several dialogs that its readings do not show yet. */
export function useMovesMade(): { loads(): OperatorLoads | null; dialogs(): LiveDialog[] } {
  const board = useBoard()
  const bulk = useBulk()
  const clock = usePortalClock()
  const counted = new WeakSet<BulkItem>()
  /** By dialog, the latest. */
  const made = new Map<ChatId, MadeMove & { at: number }>()

  function note(item: BulkItem): void {
    counted.add(item)
    const { operator, chatId } = item.dialog
    const to = item.given.with && 'to' in item.given.with ? item.given.with.to : null
    const lineId = board.byChat.get(chatId)?.lineId
    if (operator && lineId && to?.kind === 'person')
      made.set(chatId, { lineId, from: operator.id, to: to.id, at: clock.now() })
  }
  watch(
    () => bulk.run,
    run => {
      if (run?.act !== 'transfer') return
      for (const item of run.items) if (isDone(item) && !counted.has(item)) note(item)
    },
  )

  return {
    loads() {
      const { loads } = board
      if (!loads || loads.readAt === null) return loads
      const { readAt } = loads
      const later = [...made.values()].filter(({ at }) => at >= readAt)
      return { ...loads, operators: loadsAfter(loads.operators, later) }
    },
    /** Without those whose rows still name the operator before. */
    dialogs: () => [...board.byChat.values()].filter(({ chatId, readAt }) => (made.get(chatId)?.at ?? 0) < readAt),
  }
}
