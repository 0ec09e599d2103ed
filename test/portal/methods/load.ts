import { openSession, sessionStatus } from '../world/model'
import type { Line, User } from '../world/model'
import { isoDate } from '../world/print'
import type { World } from '../world/world'
import { read } from './method'
import type { Method } from './method'
import { flag, needReports, oneOf, pageOf, valuesIn } from './report-filter'

function activeSessions(world: World, line: Line, user: User): number {
  return [...world.chats.values()].filter(chat => {
    const session = openSession(chat)
    return chat.lineId === line.id && session?.operatorId === user.id && sessionStatus[session.state] < 50
  }).length
}

function printLoad(world: World, line: Line, user: User, now: number) {
  const active = activeSessions(world, line, user)
  const maxChat = line.maxChat ?? 0
  return {
    userId: user.id,
    configId: line.id,
    status: user.presence ?? 'online',
    activeSessions: active,
    maxChat,
    freeSlots: Math.max(0, maxChat - active),
    lastActivityDate: isoDate(now),
  }
}

/** Operators with their load, one row for each line they work. @see api-reference/imopenlines/statistics/imopenlines-v2-operator-list.md */
export const load: Record<string, Method> = {
  'imopenlines.v2.Operator.list': read(['imopenlines'], call => {
    needReports(call)
    const { params, portal } = call
    const status = oneOf(params, 'status', ['online', 'offline', 'pause'])
    const free = flag(params, 'hasFreeSlots')
    const [lineIds, userIds] = [valuesIn(params, 'configId'), valuesIn(params, 'userId')]
    const rows = [...portal.world.lines.values()].flatMap(line =>
      line.queue.flatMap(id => {
        const user = portal.world.users.get(id)
        return user ? [printLoad(portal.world, line, user, portal.now())] : []
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
