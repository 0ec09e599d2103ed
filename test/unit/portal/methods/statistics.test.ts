import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPortal } from '../../../portal/portal'
import type { Portal } from '../../../portal/portal'
import { operators } from '../../../portal/seed/people'
import { createCaller } from '../http'

let portal: Portal
beforeAll(async () => void (portal = await startPortal()))
afterAll(() => portal.stop())
beforeEach(() => portal.reset())
const { call } = createCaller(() => portal)
const { me, colleague, supervisor, outsider } = operators
const minute = 60_000

interface Row extends Record<string, unknown> {
  id: number
  chatId: number
  configId: number
  status: string
  dateCreate: string
}
const list = (params: object = {}, userId?: number) => call('imopenlines.v2.Session.list', params, userId)
const rows = async (params: object = {}, userId?: number) =>
  ((await list(params, userId)).result as { sessions: Row[] }).sessions
const iso = (at: number) => new Date(at).toISOString()
const lastHour = () => ({
  dateCreateFrom: iso(portal.world.now() - 60 * minute),
  dateCreateTo: iso(portal.world.now()),
})

/** A dialog that the colleague answered a minute after it had come, ten minutes ago. */
function answered() {
  const chat = portal.world.addDialog({ customer: 'Rated', lineId: 22, minutesAgo: 10, ownerId: colleague.id })
  const session = chat.sessions[0]!
  Object.assign(session, { openedAt: portal.world.now() - 10 * minute })
  portal.world.message(chat.id, { from: colleague.id, text: 'Hello', at: session.openedAt + minute })
  return { chat, session }
}

describe('Session.list', () => {
  it('has every field of the documented session', async () => {
    const { chat, session } = answered()
    const passed = { at: session.openedAt, fromId: 0, toId: colleague.id, fromLineId: 22, toLineId: null, byId: 0 }
    Object.assign(session, {
      vote: 'dislike',
      votedAt: portal.world.now(),
      voteHead: 4,
      commentHead: 'Better',
      transfers: [
        { ...passed, reason: 'auto' },
        { ...passed, fromId: colleague.id, toId: me.id, reason: 'queue' },
      ],
    })
    portal.world.closeSession(chat.id)
    const [row] = (await rows({ status: 'closed' }, supervisor.id)).filter(({ id }) => id === session.id)
    expect(row).toMatchObject({
      configId: 22,
      source: chat.code?.connector,
      operatorId: colleague.id,
      userId: chat.customerId,
      userCode: chat.code?.user,
      chatId: chat.id,
      closeReason: 'operator',
      vote: 'dislike',
      voteHead: 4,
      commentHead: 'Better',
      // The first offer of the queue is none.
      queueTransfers: 1,
      waitAnswer: 60,
      waitClose: 600,
    })
    expect(row?.['dateOperatorAnswer']).toBe(row?.['dateFirstAnswer'])
  })

  it('keeps from others what supervisors said, and lines that they do not see', async () => {
    Object.assign(answered().session, { voteHead: 4, commentHead: 'Better' })
    expect((await rows({ limit: 200 })).every(row => row['voteHead'] === null && row['commentHead'] === null)).toBe(
      true,
    )
    expect(await rows({ hasVoteHead: true })).toEqual([])
    expect(await rows({ hasVoteHead: true }, supervisor.id)).toHaveLength(1)
    expect((await rows({ limit: 200 })).some(({ configId }) => configId === 30)).toBe(false)
    const lines = (await rows({}, outsider.id)).map(({ configId }) => configId)
    expect([...new Set(lines)]).toEqual([30])
  })

  it('joins filters by AND; lists win over single values', async () => {
    const { session } = answered()
    const found = await rows({ configId: 8, configIdList: [22], operatorId: colleague.id, ...lastHour() })
    expect(found.map(({ id }) => id)).toContain(session.id)
    expect(found.every(({ configId }) => configId === 22)).toBe(true)
    expect(await rows({ ...lastHour(), operatorId: colleague.id, waitAnswerFrom: 61, waitAnswerTo: 70 })).toEqual([])
    const statuses = (await rows({ status: 'new', limit: 200 })).map(({ status }) => status)
    expect([...new Set(statuses)]).toEqual(['new'])
  })

  it('is in the order of creation, whatever is asked, where there is no full period', async () => {
    const sessions = await rows({ order: 'waitClose', orderDirection: 'asc', limit: 200 })
    const moments = sessions.map(({ dateCreate }) => Date.parse(dateCreate))
    expect(moments).toEqual(moments.toSorted((a, b) => a - b))
    const whole = {
      dateCreateFrom: iso(portal.world.now() - 300 * 24 * 60 * minute),
      dateCreateTo: iso(portal.world.now()),
    }
    const waits = (await rows({ ...whole, order: 'waitClose', orderDirection: 'asc', limit: 200 })).map(row =>
      Number(row['waitClose'] ?? 0),
    )
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  })

  it('comes in pages', async () => {
    expect((await list({ limit: 2 })).result).toMatchObject({ hasNextPage: true })
    expect(await rows({ limit: 2, offset: 2 })).not.toEqual(await rows({ limit: 2 }))
  })

  it('judges the first answer by the line’s own time', async () => {
    const { session } = answered()
    Object.assign(portal.world.lines.get(22) ?? {}, { settings: { KPI_FIRST_ANSWER_TIME: '30' } })
    const late = await rows({ ...lastHour(), kpiFirstAnswer: 'N' })
    expect(late.map(({ id }) => id)).toContain(session.id)
    expect((await rows({ ...lastHour(), kpiFirstAnswer: 'Y' })).map(({ id }) => id)).not.toContain(session.id)
  })

  it.each([
    ['INVALID_FILTER', { status: 'asleep' }],
    ['INVALID_FILTER', { status: 'closed', closeReason: 'operator' }],
    ['INVALID_FILTER', { configIdList: Array(1001).fill(1) }],
    ['INVALID_FILTER', { kpiFirstAnswer: true }],
    ['INVALID_FILTER', { dateCreateFrom: 'yesterday' }],
    ['INVALID_FILTER', { dateCreateFrom: '2026-02-01', dateCreateTo: '2026-01-01' }],
    ['PERIOD_TOO_LARGE', { dateCreateFrom: '2025-01-01', dateCreateTo: '2026-06-01' }],
    ['OFFSET_TOO_LARGE', { offset: 10_001 }],
  ])('is refused with %s for %o', async (error, params) => {
    expect(await list(params)).toMatchObject({ status: 400, error })
  })
})

describe('Session.Stat.get', () => {
  it('counts what each side wrote, and is null for a session that is not to be seen', async () => {
    const { chat, session } = answered()
    portal.world.message(chat.id, { from: 'customer', text: 'And?' })
    const { result } = await call('imopenlines.v2.Session.Stat.get', { sessionId: [session.id, 999_999] })
    const { sessions } = result as { sessions: Record<string, unknown>[] }
    expect(sessions[0]).toMatchObject({ sessionId: session.id, messagesOperatorCount: 1, vote: 'none' })
    const unseen = Object.entries(sessions[1] ?? {}).filter(([name]) => name !== 'sessionId')
    expect(unseen.every(([, value]) => value === null)).toBe(true)
  })

  it('is refused as documented', async () => {
    expect(await call('imopenlines.v2.Session.Stat.get', { sessionId: 1 })).toMatchObject({ status: 400, error: '100' })
    const many = { sessionId: Array.from({ length: 101 }, (_, index) => index + 1) }
    expect(await call('imopenlines.v2.Session.Stat.get', many)).toMatchObject({ error: 'BATCH_LIMIT_EXCEEDED' })
  })
})

describe('Session.Transfer.list', () => {
  const transfers = async (sessionId: unknown) => await call('imopenlines.v2.Session.Transfer.list', { sessionId })

  it('has each passing on with whom, from where, why and by whom', async () => {
    const { chat, session } = answered()
    await call('imopenlines.operator.transfer', { CHAT_ID: chat.id, USER_ID: me.id }, colleague.id)
    await call('imopenlines.operator.skip', { CHAT_ID: chat.id })
    const { result } = await transfers([session.id, 999_999])
    expect(result).toMatchObject({
      transfers: [
        { sessionId: session.id, fromOperatorId: colleague.id, toOperatorId: me.id, reason: 'manual', type: 'USER' },
        { fromOperatorId: me.id, toOperatorId: null, reason: 'queue', type: 'QUEUE', initiatorId: me.id },
      ],
    })
    expect((await rows({ ...lastHour() })).find(({ id }) => id === session.id)?.['queueTransfers']).toBe(2)
  })

  it('is refused as documented', async () => {
    expect(await transfers(undefined)).toMatchObject({ status: 400, error: '100' })
    expect(await transfers(7)).toMatchObject({ status: 400, error: '100' })
    const many = Array.from({ length: 51 }, (_, index) => index + 1)
    expect(await transfers(many)).toMatchObject({ error: 'BATCH_LIMIT_EXCEEDED' })
    expect(await transfers(Array(60).fill(1))).toMatchObject({ status: 200 })
  })
})

describe('Session.Rating.list', () => {
  const today = () => ({
    dateVoteFrom: iso(portal.world.now() - 60 * minute),
    dateVoteTo: iso(portal.world.now() + minute),
  })

  it('has only what customers rated in the period', async () => {
    const { session } = answered()
    Object.assign(session, { vote: 'like', votedAt: portal.world.now() })
    const { result } = await call('imopenlines.v2.Session.Rating.list', today())
    expect(result).toMatchObject({ ratings: [{ sessionId: session.id, vote: 'like' }], hasNextPage: false })
    expect((await call('imopenlines.v2.Session.Rating.list', { ...today(), vote: 'dislike' })).result).toMatchObject({
      ratings: [],
    })
  })

  it('needs a period', async () => {
    expect(await call('imopenlines.v2.Session.Rating.list', {})).toMatchObject({ error: 'PERIOD_REQUIRED' })
  })
})

describe('Stat.get', () => {
  it('sums a period, with 0 where there is nothing', async () => {
    const { session } = answered()
    Object.assign(session, { vote: 'like', votedAt: portal.world.now() })
    const period = { dateFrom: iso(portal.world.now() - 60 * minute), dateTo: iso(portal.world.now()) }
    const { result } = await call('imopenlines.v2.Stat.get', { ...period, operatorId: colleague.id })
    const sum = result as { totalSessions: number; likeCount: number; sessionsByHour: number[] }
    expect(sum).toMatchObject({ likeCount: 1, positiveRate: 1 })
    expect(sum.sessionsByHour).toHaveLength(24)
    expect(sum.sessionsByHour.reduce((all, count) => all + count, 0)).toBe(sum.totalSessions)
    const none = await call('imopenlines.v2.Stat.get', { ...period, configId: 4 })
    expect(none.result).toMatchObject({ totalSessions: 0, avgWaitAnswer: 0, positiveRate: 0, sessionsByOperator: [] })
  })

  it('needs a period, and a plan with reports', async () => {
    expect(await call('imopenlines.v2.Stat.get', {}, me.id)).toMatchObject({ error: 'PERIOD_REQUIRED' })
    portal.settings.planWithoutReports = true
    expect(await call('imopenlines.v2.Stat.get', {})).toMatchObject({ status: 400, error: 'TARIFF_RESTRICTION' })
    expect(await list()).toMatchObject({ status: 400, error: 'TARIFF_RESTRICTION' })
  })
})
