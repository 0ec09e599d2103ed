import { RestError } from '../rest-error'
import { openSession, sessionStatus } from '../world/model'
import type { Line, User } from '../world/model'
import { isoDate } from '../world/print'
import type { World } from '../world/world'
import { int, isEmpty, read, text } from './method'
import type { Call, Method } from './method'

const truths = ['true', 'Y', '1']
const invalid = (problem: string) => new RestError(400, 'INVALID_FILTER', problem)

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

/** Ids by a list, or by the single one where there is no list; null for all. */
function idsIn(params: Call['params'], name: 'configId' | 'userId'): number[] | null {
  const many = params[`${name}List`]
  if (many !== undefined && !Array.isArray(many)) throw invalid(`${name}List must be a list`)
  if (Array.isArray(many)) return many.map(int)
  return isEmpty(params[name]) ? null : [int(params[name])]
}

/** Operators with their load, one row for each line they work. @see api-reference/imopenlines/statistics/imopenlines-v2-operator-list.md */
export const load: Record<string, Method> = {
  'imopenlines.v2.Operator.list': read(['imopenlines'], ({ params, portal }) => {
    if (portal.settings.planWithoutReports)
      throw new RestError(400, 'TARIFF_RESTRICTION', 'Statistics reports are not available on the current tariff plan')
    const status = text(params['status'])
    if (status !== '' && !['online', 'offline', 'pause'].includes(status)) throw invalid('Invalid status filter value')
    const free = params['hasFreeSlots']
    const offset = int(params['offset'])
    if (offset > 10_000 && (status !== '' || free !== undefined))
      throw new RestError(400, 'OFFSET_TOO_LARGE', 'Offset is too large')
    const limit = Math.min(200, int(params['limit']) || 50)
    const [lineIds, userIds] = [idsIn(params, 'configId'), idsIn(params, 'userId')]
    const rows = [...portal.world.lines.values()].flatMap(line =>
      line.queue.flatMap(id => {
        const user = portal.world.users.get(id)
        return user ? [printLoad(portal.world, line, user, portal.now())] : []
      }),
    )
    const found = rows.filter(
      row =>
        (lineIds?.includes(row.configId) ?? true) &&
        (userIds?.includes(row.userId) ?? true) &&
        (status === '' || row.status === status) &&
        (free === undefined || truths.includes(text(free) || (free === true ? 'true' : '')) === row.freeSlots > 0),
    )
    const page = found.slice(offset, offset + limit)
    return { result: { operators: page, hasNextPage: offset + limit < found.length } }
  }),
}
