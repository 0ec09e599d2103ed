import { RestError } from '../../rest-error'
import type { Transfer } from '../../world/model'
import { isoDate } from '../../world/print'
import { int, read, text } from '../method'
import type { Call, Method } from '../method'
import { invalid, neededPeriod, pageOf, placeTest, sessionTest } from './filter'
import { sumOf } from './sum'
import { openReports } from './open'
import { dateOf, kpiOf, printSession, ratingOf, transfersOf, waitAnswerOf, waitCloseOf } from './facts'
import type { Figures, Sight } from './facts'

const orders = {
  dateCreate: ({ session }: Figures) => session.openedAt,
  dateClose: ({ session }: Figures) => session.closedAt ?? 0,
  waitAnswer: (each: Figures) => waitAnswerOf(each) ?? 0,
  waitClose: (each: Figures) => waitCloseOf(each) ?? 0,
}
const isOrder = (name: string): name is keyof typeof orders => name in orders

/** Without a full period every other order is silently that of creation. */
function sorted(found: Figures[], params: Call['params'], isPeriodFull: boolean): Figures[] {
  const asked = text(params['order']) || 'dateCreate'
  if (!isOrder(asked)) throw invalid('Invalid order value')
  const keyOf = isPeriodFull ? orders[asked] : orders.dateCreate
  const sign = text(params['orderDirection']) === 'asc' ? 1 : -1
  return found
    .map(each => ({ each, key: keyOf(each), id: each.session.id }))
    .sort((a, b) => sign * (a.key - b.key || a.id - b.id))
    .map(({ each }) => each)
}

/** @see api-reference/imopenlines/statistics/imopenlines-v2-session-list.md */
const sessionList = read(['imopenlines'], call => {
  const { figures, sight } = openReports(call)
  const { params } = call
  const { test, isPeriodFull } = sessionTest(params, sight)
  const { page, hasNextPage } = pageOf(params, sorted(figures().filter(test), params, isPeriodFull))
  return { result: { sessions: page.map(each => printSession(each, sight)), hasNextPage } }
})

/** The unique sessions asked for. */
function idsIn(params: Call['params'], most: number): number[] {
  const given = params['sessionId']
  if (given === undefined || given === null) throw missing('Could not find value for parameter {sessionId}')
  if (!Array.isArray(given))
    throw missing('Invalid value to match with parameter {sessionId}. Should be value of type array.')
  const ids = [...new Set(given.map(int))]
  if (ids.length > most)
    throw new RestError(400, 'BATCH_LIMIT_EXCEEDED', `sessionId batch must not exceed ${most} items`)
  return ids
}
const missing = (problem: string) => new RestError(400, '100', problem)

/** How sessions were passed on; one that is unknown or not to be seen has no rows. @see …/imopenlines-v2-session-transfer-list.md */
const transferList = read(['imopenlines'], call => {
  const { figures } = openReports(call)
  const asked = new Set(idsIn(call.params, 50))
  const transfers = figures(asked).flatMap(({ session }) =>
    (session.transfers ?? []).map(each => printTransfer(session.id, each)),
  )
  return { result: { transfers } }
})

function printTransfer(sessionId: number, { at, fromId, toId, fromLineId, toLineId, reason, byId }: Transfer) {
  return {
    sessionId,
    date: isoDate(at),
    fromOperatorId: fromId || null,
    toOperatorId: toId || null,
    fromConfigId: fromLineId,
    toConfigId: toLineId,
    reason,
    mode: byId ? 'MANUAL' : 'AUTO',
    type: toId ? 'USER' : 'QUEUE',
    initiatorId: byId || null,
  }
}

/** Figures of each session asked for, `null` for one that is not there or not to be seen. @see …/imopenlines-v2-session-stat-get.md */
const sessionStat = read(['imopenlines'], call => {
  const { figures, sight } = openReports(call)
  const asked = idsIn(call.params, 100)
  const byId = new Map(figures(new Set(asked)).map(each => [each.session.id, each]))
  return { result: { sessions: asked.map(id => printStat(id, byId.get(id), sight)) } }
})

function printStat(sessionId: number, figures: Figures | undefined, sight: Sight) {
  const counted = figures?.counted()
  return {
    sessionId,
    waitAnswer: figures ? waitAnswerOf(figures) : null,
    waitClose: figures ? waitCloseOf(figures) : null,
    messagesCount: counted?.all ?? null,
    messagesOperatorCount: counted?.operators ?? null,
    messagesClientCount: counted?.customer ?? null,
    transfersCount: figures ? transfersOf(figures) : null,
    kpiFirstAnswer: figures ? kpiOf(figures, sight) : null,
    vote: figures ? (figures.session.vote ?? 'none') : null,
    voteHead: figures ? ratingOf(figures, sight).voteHead : null,
  }
}

/** Sessions that the customer rated. @see …/imopenlines-v2-session-rating-list.md */
const ratingList = read(['imopenlines'], call => {
  const { figures, sight } = openReports(call)
  const { params } = call
  const isWithin = neededPeriod(params, 'dateVoteFrom', 'dateVoteTo')
  const { test } = sessionTest({ ...params, vote: params['vote'] ?? 'any' }, sight)
  const found = figures().filter(each => isWithin(each.session.votedAt ?? null) && test(each))
  const { page, hasNextPage } = pageOf(params, found)
  const ratings = page.map(each => ({
    sessionId: each.session.id,
    configId: each.chat.lineId,
    operatorId: each.session.operatorId || null,
    source: each.chat.code?.connector ?? '',
    vote: each.session.vote ?? 'none',
    ...ratingOf(each, sight),
    dateVote: dateOf(each.session.votedAt),
    dateSessionClose: dateOf(each.session.closedAt),
  }))
  return { result: { ratings, hasNextPage } }
})

/** The sum of a period; where there is nothing it is 0, not `null`. @see …/imopenlines-v2-stat-get.md */
const stat = read(['imopenlines'], call => {
  const { figures, sight } = openReports(call)
  const { params } = call
  const isWithin = neededPeriod(params, 'dateFrom', 'dateTo')
  const isInPlace = placeTest(params)
  return {
    result: sumOf(
      figures().filter(each => isWithin(each.session.openedAt) && isInPlace(each)),
      sight,
    ),
  }
})

/** The reports of Open Channels. `Operator.list` stands with the load of operators. */
export const statistics: Record<string, Method> = {
  'imopenlines.v2.Session.list': sessionList,
  'imopenlines.v2.Session.Stat.get': sessionStat,
  'imopenlines.v2.Session.Transfer.list': transferList,
  'imopenlines.v2.Session.Rating.list': ratingList,
  'imopenlines.v2.Stat.get': stat,
}
