import type { LiveDialog, OperatorLoad } from '../../../electron/contract/board'
import type { ChatId, LineId, Operator, UserId } from '../../../electron/contract/common'

/** A dialog that would go from one operator of a channel line to another. */
export interface EvenMove {
  dialog: LiveDialog & { operator: Operator; lineId: LineId }
  to: Operator
}

/** An operator on one channel line, as far as the moves so far have changed their load. */
export interface Seat {
  operator: Operator
  isThere: boolean
  dialogs: number
  /** Dialogs that they may still be given. */
  room: number
  /** Dialogs beyond what the line allows them. */
  over: number
}

type MovableDialog = EvenMove['dialog']

/**
 * Proposes whom to relieve and who takes over: per channel line, the longest waiting customer first. Nobody gets more
 * than their free slots, no dialog changes its line, and the same figures give the same proposal.
 *
 * Relieved are those who are absent, those beyond their limit, and those with at least two dialogs more than the one who
 * gets it. A dialog whose customer does not wait goes only from somebody beyond their limit.
 */
export function proposalOf(dialogs: readonly LiveDialog[], loads: readonly OperatorLoad[]): EvenMove[] {
  const seats = seatsOf(loads)
  return dialogs
    .filter(isMovable)
    .sort(byWait)
    .flatMap(dialog => {
      const to = receiverOf(dialog, seats.get(dialog.lineId))
      return to ? [{ dialog, to }] : []
    })
}

/**
 * Who else could get a dialog of the proposal, with the room that all the other moves leave them; those with the most
 * room first.
 */
export function receiversFor(moves: readonly EvenMove[], chatId: ChatId, loads: readonly OperatorLoad[]): Seat[] {
  const move = moves.find(({ dialog }) => dialog.chatId === chatId)
  if (!move) return []
  const seats = seatsOf(loads).get(move.dialog.lineId) ?? new Map<UserId, Seat>()
  for (const { dialog, to } of moves) {
    const seat = dialog.chatId !== chatId && dialog.lineId === move.dialog.lineId ? seats.get(to.id) : undefined
    if (seat) seat.room--
  }
  return [...seats.values()].filter(seat => mayGet(seat, move.dialog)).sort((a, b) => b.room - a.room || byId(a, b))
}

/** Whether the receiver of a move is there and has room by other figures than those of the proposal. */
export const hasRoomFor = ({ dialog, to }: EvenMove, loads: readonly OperatorLoad[]): boolean =>
  (seatsOf(loads).get(dialog.lineId)?.get(to.id)?.room ?? 0) > 0

type Seats = Map<UserId, Seat>

function seatsOf(loads: readonly OperatorLoad[]): Map<LineId, Seats> {
  const lines = new Map<LineId, Seats>()
  for (const { operator, presence, lines: own } of loads) {
    for (const { lineId, dialogs, most, free } of own) {
      const seats = lines.get(lineId) ?? new Map<UserId, Seat>()
      const isThere = presence === 'online'
      // Without a limit nothing is free or taken: how far they may be filled is decided by the others' load.
      const room = isThere ? (free ?? (most === null ? Infinity : Math.max(0, most - dialogs))) : 0
      seats.set(operator.id, { operator, isThere, dialogs, room, over: Math.max(0, dialogs - (most ?? Infinity)) })
      lines.set(lineId, seats)
    }
  }
  return lines
}

const isMovable = (dialog: LiveDialog): dialog is MovableDialog =>
  dialog.operator !== null && dialog.lineId !== null && (dialog.status === 'answered' || dialog.status === 'open')

/** Takes a dialog into account. @returns Who gets it; null where it stays. */
function receiverOf({ operator, wait }: MovableDialog, seats: Seats | undefined): Operator | null {
  const owner = seats?.get(operator.id)
  if (!seats || !owner) return null
  const isWaiting = wait.is === 'waiting'
  if (!isWaiting && owner.over === 0) return null
  const [best] = [...seats.values()].filter(seat => seat.room > 0 && seat !== owner).sort(byLoad)
  const isRelief = best && (!owner.isThere || owner.over > 0 || owner.dialogs - best.dialogs >= 2)
  if (!isRelief) return null
  owner.dialogs--
  owner.over = Math.max(0, owner.over - 1)
  best.dialogs++
  best.room--
  return best.operator
}

const mayGet = ({ operator, room }: Seat, dialog: MovableDialog) => room > 0 && operator.id !== dialog.operator.id

const byId = (a: Seat, b: Seat) => a.operator.id - b.operator.id
const byLoad = (a: Seat, b: Seat) => a.dialogs - b.dialogs || (b.room === a.room ? 0 : b.room - a.room) || byId(a, b)

/** Waiting customers first, the longest of them before all; one of whom it is not known since when comes last of them. */
function byWait(a: MovableDialog, b: MovableDialog): number {
  const [one, other] = [waitOf(a), waitOf(b)]
  return one === other ? a.chatId - b.chatId : one - other
}

const waitOf = ({ wait }: MovableDialog) =>
  wait.is === 'waiting' ? (wait.since ?? Number.MAX_SAFE_INTEGER - 1) : Number.MAX_SAFE_INTEGER
