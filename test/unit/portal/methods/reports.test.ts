import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPortal } from '../../../portal/portal'
import type { Portal } from '../../../portal/portal'
import { known } from '../../../portal/seed/known'
import { operators } from '../../../portal/seed/people'
import { createCaller } from '../http'

let portal: Portal
let later = 0
beforeAll(async () => void (portal = await startPortal({ now: () => Date.UTC(2026, 2, 11, 12) + later })))
afterAll(() => portal.stop())
beforeEach(() => {
  later = 0
  portal.reset()
})
const { call, batch } = createCaller(() => portal)
const { supervisor } = operators
const { chatId, sessionId } = known.documented
const period = { dateFrom: '2026-03-11T00:00:00Z', dateTo: '2026-03-12T00:00:00Z' }
const reports: [string, object][] = [
  ['imopenlines.v2.Session.list', {}],
  ['imopenlines.v2.Session.Stat.get', { sessionId: [sessionId] }],
  ['imopenlines.v2.Session.Transfer.list', { sessionId: [sessionId] }],
  ['imopenlines.v2.Session.Rating.list', { dateVoteFrom: period.dateFrom, dateVoteTo: period.dateTo }],
  ['imopenlines.v2.Operator.list', {}],
  ['imopenlines.v2.Stat.get', period],
]

interface Stat {
  messagesCount: number
  messagesClientCount: number
  messagesOperatorCount: number
  voteHead: number | null
}
const statOf = async () =>
  (
    (await call('imopenlines.v2.Session.Stat.get', { sessionId: [sessionId] }, supervisor.id)).result as {
      sessions: [Stat]
    }
  ).sessions[0]

describe.each(reports)('%s', (method, params) => {
  it('can be refused by plan, by right, by age of the portal, and in a batch alone', async () => {
    expect(await call(method, params)).toMatchObject({ status: 200 })
    portal.settings.planWithoutReports = true
    expect(await call(method, params)).toMatchObject({ status: 400, error: 'TARIFF_RESTRICTION' })
    portal.settings.planWithoutReports = false
    portal.settings.reports.closedTo.add(operators.me.id)
    expect(await call(method, params)).toMatchObject({ status: 400, error: 'ACCESS_DENIED' })
    expect(await call(method, params, supervisor.id)).toMatchObject({ status: 200 })
    portal.settings.batchRefuses.add(method)
    expect((await batch({ one: method })).result).toMatchObject({
      result_error: { one: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' } },
    })
    expect(await call(method, params, supervisor.id)).toMatchObject({ status: 200 })
    portal.settings.missing.add(method.toLowerCase())
    expect(await call(method, params)).toMatchObject({ status: 404, error: 'ERROR_METHOD_NOT_FOUND' })
  })
})

it('can be late: what happens shows after so many seconds', async () => {
  portal.settings.reports.lateSeconds = 30
  const before = await statOf()
  portal.world.message(chatId, { from: 'customer', text: 'New' })
  later = 10_000
  expect((await statOf()).messagesCount).toBe(before.messagesCount)
  later = 41_000
  expect((await statOf()).messagesCount).toBe(before.messagesCount + 1)
})

it('can leave the counts of an open session as they were at its beginning', async () => {
  portal.settings.reports.countsStill = true
  const before = await statOf()
  portal.world.message(chatId, { from: 'customer', text: 'New' })
  portal.world.message(chatId, { from: 'operator', text: 'Seen' })
  expect(await statOf()).toEqual(before)
  portal.world.closeSession(chatId)
  expect((await statOf()).messagesOperatorCount).toBeGreaterThan(1)
})

it('can keep ratings by supervisors even from supervisors', async () => {
  Object.assign(portal.world.findSession(sessionId) ?? {}, { voteHead: 4, commentHead: 'Good' })
  expect((await statOf()).voteHead).toBe(4)
  portal.settings.reports.withoutRatings = true
  expect((await statOf()).voteHead).toBeNull()
})

it.each([false, true])('can have intercepting among the transfers: %s', async isTold => {
  portal.settings.reports.tellsIntercepts = isTold
  const { ofColleague } = known
  await call('imopenlines.session.intercept', { CHAT_ID: ofColleague.chatId })
  const { result } = await call('imopenlines.v2.Session.Transfer.list', { sessionId: [ofColleague.sessionId] })
  const told = { fromOperatorId: operators.colleague.id, toOperatorId: operators.me.id, mode: 'MANUAL' }
  expect(result).toMatchObject({ transfers: isTold ? [told] : [] })
})
