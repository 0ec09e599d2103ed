import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPortal } from '../../portal/portal'
import type { Portal } from '../../portal/portal'
import { sowBoard } from '../../portal/seed/board/sow'
import type { Board } from '../../portal/seed/board/sow'
import { stir } from '../../portal/seed/board/stir'
import { operators } from '../../portal/seed/people'
import { cpuWatch } from '../../support/cpu-time'
import { createWorld } from '../../portal/world/world'
import { createCaller } from './http'

const [hour, now] = [60 * 60_000, Date.UTC(2026, 2, 11, 12)]
let portal: Portal
let board: Board
beforeAll(async () => {
  portal = await startPortal({ now: () => now })
  board = sowBoard(portal.world)
})
afterAll(() => portal.stop())
const { call, batch } = createCaller(() => portal)
const ask = async <Result>(method: string, params: object = {}) =>
  (await call(method, { configIdList: board.lineIds, ...params }, operators.supervisor.id)).result as Result

interface Page {
  sessions: { id: number; status: string; source: string; crmEntityId: number | null; queueTransfers: number }[]
  hasNextPage: boolean
}
const iso = (at: number) => new Date(at).toISOString()
const today = { dateFrom: iso(now - 24 * hour), dateTo: iso(now) }

async function wholeList(params: object): Promise<Page['sessions']> {
  const found: Page['sessions'] = []
  for (let offset = 0; ; offset += 200) {
    const page = await ask<Page>('imopenlines.v2.Session.list', { ...params, limit: 200, offset })
    found.push(...page.sessions)
    if (!page.hasNextPage) return found
  }
}

it('has 5,000 live dialogs of 200 operators in all their variety', async () => {
  const live = (await Promise.all(['new', 'answered', 'paused'].map(status => wholeList({ status })))).flat()
  expect(new Set(live.map(({ id }) => id)).size).toBe(5000)
  expect(new Set(live.map(({ source }) => source)).size).toBe(6)
  for (const status of ['new', 'answered', 'paused']) expect(live.some(each => each.status === status)).toBe(true)
  const bound = live.filter(({ crmEntityId }) => crmEntityId !== null).length
  expect(bound).toBeGreaterThan(1500)
  expect(bound).toBeLessThan(2500)
  expect(live.some(({ queueTransfers }) => queueTransfers >= 3)).toBe(true)
  const { operators: loads } = await ask<{ operators: object[] }>('imopenlines.v2.Operator.list', { limit: 200 })
  expect(loads).toHaveLength(200)
})

/** Processor time in milliseconds of the best of some calls, with the way there and back. */
async function cost(method: string, params: object): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 8; round++) {
    const spent = cpuWatch()
    await ask(method, params)
    times.push(spent())
  }
  return Math.min(...times)
}

it.each([
  ['imopenlines.v2.Session.list', { status: 'answered', limit: 200 }],
  ['imopenlines.v2.Session.Stat.get', { sessionId: Array.from({ length: 100 }, (_, index) => 200_001 + index) }],
  ['imopenlines.v2.Session.Transfer.list', { sessionId: Array.from({ length: 50 }, (_, index) => 200_001 + index) }],
  ['imopenlines.v2.Operator.list', { limit: 200 }],
  ['imopenlines.v2.Stat.get', today],
])('answers %s without reckoning every session anew', async (method, params) => {
  expect(await cost(method, params)).toBeLessThan(60)
})

it('sows and stirs the same board for the same number', () => {
  const made = () => {
    const world = createWorld(() => now)
    const { lineIds } = sowBoard(world, { dialogs: 60, operators: 8, lines: 2, seed: 7 })
    return { events: stir(world, 200, 3, lineIds), chats: [...world.chats.values()].map(chat => chat.sessions) }
  }
  const [one, two] = [made(), made()]
  expect(one).toEqual(two)
  expect(new Set(one.events.map(({ kind }) => kind)).size).toBe(5)
  expect(one.events).toHaveLength(200)
})

it.each([
  ['en', /^[A-Z][a-z]+ [A-Z][a-z]+$/],
  ['ru', /^[А-Я][а-яё]+ [А-Я][а-яё]+$/],
] as const)('speaks one language for pictures: %s', (words, name) => {
  const world = createWorld(() => now)
  const { chatIds } = sowBoard(world, { dialogs: 40, operators: 6, words })
  const said = chatIds.map(id => world.users.get(world.chat(id).customerId))
  for (const user of said) expect(`${user?.firstName} ${user?.lastName}`).toMatch(name)
})

it('answers the counts of 5,000 sessions in one batch', async () => {
  const commands = Array.from({ length: 50 }, (_, page) => {
    const ids = Array.from({ length: 100 }, (_id, index) => `sessionId[${index}]=${200_001 + page * 100 + index}`)
    return `imopenlines.v2.Session.Stat.get?${ids.join('&')}`
  })
  const spent = cpuWatch()
  const { result } = await batch(commands, 0, operators.supervisor.id)
  expect(spent()).toBeLessThan(1500)
  const { result: answers } = result as { result: { sessions: { messagesCount: number }[] }[] }
  const stats = answers.flatMap(({ sessions }) => sessions)
  expect(stats).toHaveLength(5000)
  expect(stats.every(({ messagesCount }) => messagesCount > 0)).toBe(true)
})
