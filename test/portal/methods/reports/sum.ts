import { portalHour } from '../../world/print'
import { kpiOf, waitAnswerOf, waitCloseOf } from './facts'
import type { Figures, Sight } from './facts'

/** The sum of some sessions. @see api-reference/imopenlines/statistics/data-types.md, "statResult" */
export function sumOf(found: readonly Figures[], sight: Sight) {
  const hours = Array.from({ length: 24 }, () => 0)
  for (const { session } of found) {
    const hour = portalHour(session.openedAt)
    hours[hour] = (hours[hour] ?? 0) + 1
  }
  const kpis = found.map(each => kpiOf(each, sight))
  const sources = groupBy(found, ({ chat }) => chat.code?.connector ?? '')
  const people = groupBy(found, ({ session }) => session.operatorId || null)
  return {
    totalSessions: found.length,
    closedSessions: countIf(found, ({ session }) => session.state === 'closed'),
    spamSessions: countIf(found, ({ session }) => session.state === 'spam'),
    avgWaitAnswer: mean(found.map(waitAnswerOf)),
    avgSessionDuration: mean(found.map(waitCloseOf)),
    ...votes(found),
    positiveRate: positiveRate(found),
    kpiFirstAnswerOk: countIf(kpis, kpi => kpi === true),
    kpiFirstAnswerFail: countIf(kpis, kpi => kpi === false),
    sessionsBySource: [...sources].map(([source, own]) => ({ source, count: own.length })),
    sessionsByHour: hours,
    sessionsByOperator: [...people].map(([operatorId, own]) => ({
      operatorId,
      count: own.length,
      avgWaitAnswer: mean(own.map(waitAnswerOf)),
      positiveRate: positiveRate(own),
    })),
  }
}

/** Those without a key are left out. */
function groupBy<Key>(found: readonly Figures[], keyOf: (each: Figures) => Key | null): Map<Key, Figures[]> {
  const groups = new Map<Key, Figures[]>()
  for (const each of found) {
    const key = keyOf(each)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return groups
}

function votes(found: readonly Figures[]) {
  const likeCount = countIf(found, ({ session }) => session.vote === 'like')
  const dislikeCount = countIf(found, ({ session }) => session.vote === 'dislike')
  return { likeCount, dislikeCount, votedSessions: likeCount + dislikeCount }
}

function positiveRate(found: readonly Figures[]): number {
  const { likeCount, votedSessions } = votes(found)
  return votedSessions === 0 ? 0 : likeCount / votedSessions
}

function mean(values: readonly (number | null)[]): number {
  const known = values.filter(value => value !== null)
  return known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length
}

const countIf = <Row>(rows: readonly Row[], test: (row: Row) => boolean): number => rows.filter(test).length
