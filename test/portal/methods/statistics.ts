import { RestError } from '../rest-error'
import type { Transfer } from '../world/model'
import { isoDate } from '../world/print'
import { int, read, text } from './method'
import type { Call, Method } from './method'
import { countOf, dateOf, sessionsFor } from './session-facts'
import type { SessionFacts } from './session-facts'
import { invalid, neededPeriod, needReports, pageOf, placeTest, sessionTest } from './report-filter'

const orders = {
  dateCreate: ({ openedAt }: SessionFacts) => openedAt,
  dateClose: ({ closedAt }: SessionFacts) => closedAt ?? 0,
  waitAnswer: ({ shown }: SessionFacts) => shown.waitAnswer ?? 0,
  waitClose: ({ shown }: SessionFacts) => shown.waitClose ?? 0,
}
const isOrder = (name: string): name is keyof typeof orders => name in orders

/** Without a full period every other order is silently that of creation. */
function sorted(found: SessionFacts[], params: Call['params'], isPeriodFull: boolean): SessionFacts[] {
  const asked = text(params['order']) || 'dateCreate'
  if (!isOrder(asked)) throw invalid('Invalid order value')
  const keyOf = isPeriodFull ? orders[asked] : orders.dateCreate
  const sign = text(params['orderDirection']) === 'asc' ? 1 : -1
  return found.toSorted((a, b) => sign * (keyOf(a) - keyOf(b) || a.shown.id - b.shown.id))
}

/** @see api-reference/imopenlines/statistics/imopenlines-v2-session-list.md */
const sessionList = read(['imopenlines'], call => {
  needReports(call)
  const { params, portal, userId } = call
  const { test, isPeriodFull } = sessionTest(params, portal.world, userId)
  const found = sorted(sessionsFor(portal.world, userId).filter(test), params, isPeriodFull)
  const { page, hasNextPage } = pageOf(params, found)
  return { result: { sessions: page.map(({ shown }) => shown), hasNextPage } }
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
  needReports(call)
  const { params, portal, userId } = call
  const asked = new Set(idsIn(params, 50))
  const found = sessionsFor(portal.world, userId).filter(({ shown }) => asked.has(shown.id))
  return { result: { transfers: found.flatMap(facts => facts.transfers.map(each => printTransfer(facts, each))) } }
})

function printTransfer({ shown }: SessionFacts, { at, fromId, toId, fromLineId, toLineId, reason, byId }: Transfer) {
  return {
    sessionId: shown.id,
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
  needReports(call)
  const { params, portal, userId } = call
  const asked = idsIn(params, 100)
  const byId = new Map(sessionsFor(portal.world, userId).map(facts => [facts.shown.id, facts]))
  return { result: { sessions: asked.map(id => printStat(id, byId.get(id))) } }
})

function printStat(sessionId: number, facts: SessionFacts | undefined) {
  const shown = facts?.shown
  return {
    sessionId,
    waitAnswer: shown?.waitAnswer ?? null,
    waitClose: shown?.waitClose ?? null,
    messagesCount: shown?.messageCount ?? null,
    messagesOperatorCount: facts ? countOf(facts.messages, author => author !== facts.customerId) : null,
    messagesClientCount: facts ? countOf(facts.messages, author => author === facts.customerId) : null,
    transfersCount: shown?.queueTransfers ?? null,
    kpiFirstAnswer: shown?.kpiFirstAnswer ?? null,
    vote: shown?.vote ?? null,
    voteHead: shown?.voteHead ?? null,
  }
}

/** Sessions that the customer rated. @see …/imopenlines-v2-session-rating-list.md */
const ratingList = read(['imopenlines'], call => {
  needReports(call)
  const { params, portal, userId } = call
  const isWithin = neededPeriod(params, 'dateVoteFrom', 'dateVoteTo')
  const { test } = sessionTest({ ...params, vote: params['vote'] ?? 'any' }, portal.world, userId)
  const found = sessionsFor(portal.world, userId).filter(facts => test(facts) && isWithin(facts.votedAt))
  const { page, hasNextPage } = pageOf(params, found)
  const ratings = page.map(({ shown, votedAt }) => ({
    sessionId: shown.id,
    configId: shown.configId,
    operatorId: shown.operatorId,
    source: shown.source,
    vote: shown.vote,
    voteHead: shown.voteHead,
    commentHead: shown.commentHead,
    dateVote: dateOf(votedAt),
    dateSessionClose: shown.dateClose,
  }))
  return { result: { ratings, hasNextPage } }
})

/** The sum of a period; where there is nothing it is 0, not `null`. @see …/imopenlines-v2-stat-get.md */
const stat = read(['imopenlines'], call => {
  needReports(call)
  const { params, portal, userId } = call
  const isWithin = neededPeriod(params, 'dateFrom', 'dateTo')
  const isInPlace = placeTest(params)
  const found = sessionsFor(portal.world, userId).filter(facts => isInPlace(facts) && isWithin(facts.openedAt))
  return { result: sumOf(found) }
})

const mean = (values: readonly (number | null)[]) => {
  const known = values.filter(value => value !== null)
  return known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length
}
const countBy = (found: readonly SessionFacts[], test: (shown: SessionFacts['shown']) => boolean) =>
  found.filter(({ shown }) => test(shown)).length

function positiveRate(found: readonly SessionFacts[]): number {
  const voted = countBy(found, ({ vote }) => vote !== 'none')
  return voted === 0 ? 0 : countBy(found, ({ vote }) => vote === 'like') / voted
}

function sumOf(found: readonly SessionFacts[]) {
  const sources = new Set(found.map(({ shown }) => shown.source))
  const people = new Set(found.flatMap(({ shown }) => shown.operatorId ?? []))
  const hours = Array.from({ length: 24 }, (_, hour) => countBy(found, ({ dateCreate }) => hourOf(dateCreate) === hour))
  return {
    totalSessions: found.length,
    closedSessions: countBy(found, ({ status }) => status === 'closed'),
    spamSessions: countBy(found, ({ status }) => status === 'spam'),
    avgWaitAnswer: mean(found.map(({ shown }) => shown.waitAnswer)),
    avgSessionDuration: mean(found.map(({ shown }) => shown.waitClose)),
    likeCount: countBy(found, ({ vote }) => vote === 'like'),
    dislikeCount: countBy(found, ({ vote }) => vote === 'dislike'),
    votedSessions: countBy(found, ({ vote }) => vote !== 'none'),
    positiveRate: positiveRate(found),
    kpiFirstAnswerOk: countBy(found, ({ kpiFirstAnswer }) => kpiFirstAnswer === true),
    kpiFirstAnswerFail: countBy(found, ({ kpiFirstAnswer }) => kpiFirstAnswer === false),
    sessionsBySource: [...sources].map(source => ({ source, count: countBy(found, shown => shown.source === source) })),
    sessionsByHour: hours,
    sessionsByOperator: [...people].map(operatorId => {
      const own = found.filter(({ shown }) => shown.operatorId === operatorId)
      const avgWaitAnswer = mean(own.map(({ shown }) => shown.waitAnswer))
      return { operatorId, count: own.length, avgWaitAnswer, positiveRate: positiveRate(own) }
    }),
  }
}

/** By the portal's own clock, as it prints dates. */
const hourOf = (date: string) => Number(date.slice(11, 13))

/** The reports of Open Channels. `Operator.list` stands with the load of operators. */
export const statistics: Record<string, Method> = {
  'imopenlines.v2.Session.list': sessionList,
  'imopenlines.v2.Session.Stat.get': sessionStat,
  'imopenlines.v2.Session.Transfer.list': transferList,
  'imopenlines.v2.Session.Rating.list': ratingList,
  'imopenlines.v2.Stat.get': stat,
}
