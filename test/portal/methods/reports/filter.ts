import { RestError } from '../../rest-error'
import { int, isEmpty, text } from '../method'
import type { Call } from '../method'
import { closeReasonOf, kpiOf, ratingOf, statusOf, waitAnswerOf, waitCloseOf } from './facts'
import type { Figures, Sight } from './facts'

type Params = Call['params']
type Test = (figures: Figures) => boolean

const year = 366 * 24 * 60 * 60_000
export const invalid = (problem: string) => new RestError(400, 'INVALID_FILTER', problem)
const tooLong = () => new RestError(400, 'PERIOD_TOO_LARGE', 'The requested period exceeds the maximum of 1 year')

/** A page of a list; offsets beyond 10,000 are refused unless there is `noLimit`. */
export function pageOf<Row>(params: Params, rows: readonly Row[], noLimit = false) {
  const offset = Math.max(0, int(params['offset']))
  if (offset > 10_000 && !noLimit) throw new RestError(400, 'OFFSET_TOO_LARGE', 'Offset is too large')
  const limit = Math.min(200, Math.max(1, int(params['limit']) || 50))
  return { page: rows.slice(offset, offset + limit), hasNextPage: offset + limit < rows.length }
}

/** A value by a list, or by the single one where there is no list; null for all. */
export function valuesIn(params: Params, name: string): string[] | null {
  const many = params[`${name}List`]
  if (many !== undefined && (!Array.isArray(many) || many.length > 1000))
    throw invalid(`Invalid ${name}List filter value`)
  if (Array.isArray(many)) return many.map(text)
  return isEmpty(params[name]) ? null : [text(params[name])]
}

export function oneOf(params: Params, name: string, allowed: readonly string[]): string | null {
  if (isEmpty(params[name])) return null
  const value = text(params[name])
  if (!allowed.includes(value)) throw invalid(`Invalid ${name} filter value`)
  return value
}

/** `true`, `Y` and `1` against `false`, `N` and `0`; null where nothing is asked. */
export function flag(params: Params, name: string): boolean | null {
  const value = params[name]
  if (isEmpty(value)) return null
  if (value === true || ['true', 'Y', '1'].includes(text(value))) return true
  if (value === false || ['false', 'N', '0'].includes(text(value))) return false
  throw invalid(`Invalid ${name} filter value`)
}

function moment(params: Params, name: string): number | null {
  if (isEmpty(params[name])) return null
  const at = Date.parse(text(params[name]))
  if (Number.isNaN(at)) throw invalid(`Invalid ${name} filter value`)
  return at
}

/** A period of moments in milliseconds; an end that is not given is null. */
function periodOf(params: Params, from: string, to: string) {
  const [start, end] = [moment(params, from), moment(params, to)]
  if (start !== null && end !== null && start > end) throw invalid('Invalid date order')
  if (start !== null && end !== null && end - start > year) throw tooLong()
  return { start, end, isFull: start !== null && end !== null }
}

/** A period that must be given. */
export function neededPeriod(params: Params, from: string, to: string): (at: number | null) => boolean {
  if (isEmpty(params[from]) || isEmpty(params[to]))
    throw new RestError(400, 'PERIOD_REQUIRED', `${from} and ${to} are required`)
  const period = periodOf(params, from, to)
  return at => within(at, period)
}

const within = (at: number | null, { start, end }: { start: number | null; end: number | null }) =>
  (start === null && end === null) || (at !== null && at >= (start ?? -Infinity) && at <= (end ?? Infinity))

/** The sessions of lines, operators and channels that are asked for. */
export function placeTest(params: Params): Test {
  const [lines, people, sources] = ['configId', 'operatorId', 'source'].map(name => valuesIn(params, name))
  return ({ chat, session }) =>
    (lines?.includes(String(chat.lineId)) ?? true) &&
    (people?.includes(String(session.operatorId || null)) ?? true) &&
    (sources?.includes(chat.code?.connector ?? '') ?? true)
}

const statuses = ['new', 'answered', 'closed', 'spam', 'paused']
const reasons = ['operator', 'auto', 'spam', 'client', 'replyLimit']

/** All filters of Session.list, joined by AND. @throws RestError */
export function sessionTest(params: Params, sight: Sight): { test: Test; isPeriodFull: boolean } {
  const status = oneOf(params, 'status', statuses)
  const reason = oneOf(params, 'closeReason', reasons)
  if (status !== null && reason !== null) throw invalid('status and closeReason cannot be combined')
  const created = periodOf(params, 'dateCreateFrom', 'dateCreateTo')
  const closed = periodOf(params, 'dateCloseFrom', 'dateCloseTo')
  const isPeriodFull = created.isFull || closed.isFull
  const kpi = flag(params, 'kpiFirstAnswer')
  if (kpi !== null && !isPeriodFull) throw invalid('kpiFirstAnswer requires a full period')
  const [rated, bound] = [flag(params, 'hasVoteHead'), flag(params, 'hasCrm')]
  const vote = oneOf(params, 'vote', ['like', 'dislike', 'none', 'any'])
  // The cheap ones first: of thousands few come to those that count messages.
  const tests: Test[] = [
    each => status === null || statusOf(each) === status,
    placeTest(params),
    each => reason === null || closeReasonOf(each) === reason,
    ({ session }) => within(session.openedAt, created) && within(session.closedAt, closed),
    ({ session }) => vote === null || (vote === 'any' ? Boolean(session.vote) : (session.vote ?? 'none') === vote),
    each =>
      rated === null || (sight.seesRatings(each.chat.lineId) && (ratingOf(each, sight).voteHead !== null) === rated),
    ({ chat }) => bound === null || (sight.crmOf(chat) !== null) === bound,
    each => kpi === null || kpiOf(each, sight) === kpi,
    each => between(() => waitAnswerOf(each), params['waitAnswerFrom'], params['waitAnswerTo']),
    each => between(() => waitCloseOf(each), params['waitCloseFrom'], params['waitCloseTo']),
  ]
  return { test: each => tests.every(test => test(each)), isPeriodFull }
}

function between(valueOf: () => number | null, least: unknown, most: unknown): boolean {
  if (isEmpty(least) && isEmpty(most)) return true
  const value = valueOf()
  if (value === null) return false
  return (isEmpty(least) || value >= int(least)) && (isEmpty(most) || value <= int(most))
}
