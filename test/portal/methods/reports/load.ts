import { openSession, sessionStatus } from '../../world/model'
import type { Line, User } from '../../world/model'
import { isoDate } from '../../world/print'
import type { World } from '../../world/world'
import { read } from '../method'
import type { Method } from '../method'
import { flag, oneOf, pageOf, valuesIn } from './filter'
import { openReports } from './open'

const keyOf = (lineId: number, userId: number) => `${lineId}:${userId}`

/** Dialogs under way of every operator on every line, in one pass. */
function activeSessions(world: World): Map<string, number> {
  const counts = new Map<string, number>()
  for (const chat of world.chats.values()) {
    const session = openSession(chat)
    if (!session || session.operatorId === 0 || sessionStatus[session.state] >= 50) continue
    const key = keyOf(chat.lineId, session.operatorId)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function printLoad(line: Line, user: User, active: number, now: number) {
  const maxChat = line.maxChat ?? 0
  return {
    userId: user.id,
    configId: line.id,
    status: user.presence ?? 'online',
    activeSessions: active,
    maxChat,
    freeSlots: Math.max(0, maxChat - active),
    lastActivityDate: user.activeAt === null ? null : isoDate(user.activeAt ?? now),
  }
}

/** Operators with their load, one row for each line they work. @see api-reference/imopenlines/statistics/imopenlines-v2-operator-list.md */
export const load: Record<string, Method> = {
  'imopenlines.v2.Operator.list': read(['imopenlines'], call => {
    openReports(call)
    const { params, portal } = call
    const status = oneOf(params, 'status', ['online', 'offline', 'pause'])
    const free = flag(params, 'hasFreeSlots')
    const [lineIds, userIds] = [valuesIn(params, 'configId'), valuesIn(params, 'userId')]
    const active = activeSessions(portal.world)
    const rows = [...portal.world.lines.values()].flatMap(line =>
      line.queue.flatMap(id => {
        const user = portal.world.users.get(id)
        return user ? [printLoad(line, user, active.get(keyOf(line.id, id)) ?? 0, portal.now())] : []
      }),
    )
    const found = rows.filter(
      row =>
        (lineIds?.includes(String(row.configId)) ?? true) &&
        (userIds?.includes(String(row.userId)) ?? true) &&
        (status === null || row.status === status) &&
        (free === null || free === row.freeSlots > 0),
    )
    const { page, hasNextPage } = pageOf(params, found, status === null && free === null)
    return { result: { operators: page, hasNextPage } }
  }),
}
