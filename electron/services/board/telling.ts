import type { BoardStanding, LiveDialog } from '../../contract/board'
import { type Instant, UserId } from '../../contract/common'
import type { Directory } from '../people/directory'
import type { BoardNames } from './names'
import type { LiveRow, BoardRows } from './rows'

interface DialogContext {
  names: Pick<BoardNames, 'customer'>
  directory: Directory
}

/** A row as the window gets it. */
export function dialogOf({ facts, wait, read, checked }: LiveRow, { names, directory }: DialogContext): LiveDialog {
  const { operatorId, isAnswered: _, customer, ...told } = facts
  const operator = UserId.safeParse(operatorId).data ?? null
  return {
    ...told,
    customer: customer ?? names.customer(facts.customerId),
    lineName: facts.lineId && directory.line(facts.lineId),
    operator: operator && { id: operator, name: directory.person(operator) },
    wait,
    readAt: read.at,
    ...(checked && checked.at > read.at && { checkedAt: checked.at }),
  }
}

/** What the rows as a whole tell. */
export function measure({
  bySession,
}: BoardRows): Pick<BoardStanding, 'total' | 'waitsKnown' | 'oldestAt' | 'oldestWaitingAt'> {
  let known = 0
  let oldest: Instant | null = null
  let oldestWaiting: Instant | null = null
  for (const { wait, read, checked } of bySession.values()) {
    if (wait.is !== 'unknown') known += 1
    if (oldest === null || read.at < oldest) oldest = read.at
    if (wait.is !== 'waiting') continue
    const looked = checked && checked.at > read.at ? checked.at : read.at
    if (oldestWaiting === null || looked < oldestWaiting) oldestWaiting = looked
  }
  return { total: bySession.size, waitsKnown: known, oldestAt: oldest, oldestWaitingAt: oldestWaiting }
}
