import type { BoardStanding, LiveDialog } from '../../contract/board'
import { type Instant, UserId } from '../../contract/common'
import type { Directory } from '../people/directory'
import type { BoardNames } from './names'
import type { LiveRow, BoardRows } from './rows'

interface DialogContext {
  names: Pick<BoardNames, 'customer'>
  directory: Pick<Directory, 'person' | 'isBot' | 'line'>
}

/** A row as the window gets it: made once after each change, for there are thousands at every turn. */
export const dialogOf = (row: LiveRow, context: DialogContext): LiveDialog => (row.told ??= made(row, context))

function made(row: LiveRow, { names, directory }: DialogContext): LiveDialog {
  const { facts, wait } = row
  const { operatorId, isAnswered: _, customer, ...told } = facts
  const id = operatorId === null ? null : (UserId.safeParse(operatorId).data ?? null)
  const operator = id && { id, name: directory.person(id) }
  // The dialog itself names no owner then, and acts go by that.
  const isBots = operator !== null && directory.isBot(operator.id)
  return {
    ...told,
    customer: customer ?? names.customer(facts.customerId),
    lineName: facts.lineId && directory.line(facts.lineId),
    operator: isBots ? null : operator,
    ...(isBots && { bot: operator }),
    wait,
    ...timesOf(row),
  }
}

/**
 * When the portal told a row, and when its messages alone. Where somebody has written since its wait was learned, the row
 * is as old as that until it is learned anew.
 */
function timesOf({ wait, read, checked, held }: LiveRow): Pick<LiveDialog, 'readAt' | 'checkedAt'> {
  const looked = wait.is === 'unknown' ? (checked ?? read) : held
  if (looked.at > read.at) return { readAt: read.at, checkedAt: looked.at }
  return { readAt: wait.is === 'unknown' ? read.at : looked.at }
}

/** What the rows as a whole tell. */
export function measure({
  bySession,
}: BoardRows): Pick<BoardStanding, 'total' | 'waitsKnown' | 'oldestAt' | 'oldestWaitingAt'> {
  let known = 0
  let oldest: Instant | null = null
  let oldestWaiting: Instant | null = null
  for (const row of bySession.values()) {
    const { readAt, checkedAt = readAt } = timesOf(row)
    if (row.wait.is !== 'unknown') known += 1
    if (oldest === null || readAt < oldest) oldest = readAt
    if (row.wait.is === 'waiting' && (oldestWaiting === null || checkedAt < oldestWaiting)) oldestWaiting = checkedAt
  }
  return { total: bySession.size, waitsKnown: known, oldestAt: oldest, oldestWaitingAt: oldestWaiting }
}
