import { describe, expect, it } from 'vitest'
import type { Bitrix, Commands } from '../../../../../electron/bitrix/client/bitrix'
import { methods } from '../../../../../electron/bitrix/methods'
import { createWalk, type Walk } from '../../../../../electron/services/board/walk'
import { newRequest } from '../../../../../electron/services/portal/batch-request'

interface Listed {
  id: number
  /** Seconds. */
  at: number
}
interface Asked {
  offset: number
  limit: number
  from: number
}
type Answer = (asked: Asked) => { sessions: Listed[]; hasNextPage: boolean }

const list = methods['imopenlines.v2.Session.list']

/** A list of the portal, asked in pages. */
function listOf(answer: Answer) {
  const offsets: number[] = []
  const batch = (commands: Commands) => {
    const answers = Object.entries(commands).map(([name, { params }]) => {
      const { offset = 0, limit = 50, dateCreateFrom } = list.params.parse(params)
      offsets.push(offset)
      const from = dateCreateFrom === undefined ? -Infinity : Date.parse(dateCreateFrom) / 1000
      const { sessions, hasNextPage } = answer({ offset, limit, from })
      const printed = sessions.map(({ id, at }) => ({ id, chatId: id, dateCreate: new Date(at * 1000).toISOString() }))
      return [name, { ok: true, value: list.result.parse({ sessions: printed, hasNextPage }) }] as const
    })
    return Promise.resolve(Object.fromEntries(answers))
  }
  const bitrix: Bitrix = { call: () => Promise.reject(new Error()), batch: batch as Bitrix['batch'] }

  /** Walks to the end. */
  async function walk(pages: number, between = () => {}, own: Walk = createWalk({ status: 'answered' })) {
    const seen: number[] = []
    for (let requests = 1; ; requests++) {
      const request = newRequest(bitrix)
      const asked = own.ask(request, pages, 0)
      await request.send({})
      const step = await own.take(
        asked.map(page => page.answer()),
        async ({ sessions }) => void seen.push(...sessions.read.map(({ id }) => id)),
      )
      if (step.ended || requests > 300) return { seen: new Set(seen), requests, isCut: step.isCut, own }
      between()
    }
  }
  return { walk, offsets }
}

const rows = (count: number, at = (id: number) => id) =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, at: at(index + 1) }))
const honest =
  (all: () => Listed[]): Answer =>
  ({ offset, limit, from }) => {
    const found = all().filter(({ at }) => at >= from)
    return { sessions: found.slice(offset, offset + limit), hasNextPage: offset + limit < found.length }
  }

describe('a walk through the sessions of a status', () => {
  it.each([0, 1, 199, 200, 201, 5000])('finds all %i of them', async count => {
    const all = rows(count)
    expect((await listOf(honest(() => all)).walk(6)).seen.size).toBe(count)
  })

  it('never asks for an offset beyond what the portal gives, however long the list', async () => {
    const all = rows(25_000)
    const { walk, offsets } = listOf(honest(() => all))
    const { seen, isCut } = await walk(12)
    expect([seen.size, isCut]).toEqual([25_000, false])
    expect(Math.max(...offsets)).toBeLessThanOrEqual(10_000)
  })

  it('says that it is cut where more begin in one second than the portal gives', async () => {
    const all = rows(11_000, () => 7)
    const { seen, isCut } = await listOf(honest(() => all)).walk(12)
    expect(isCut).toBe(true)
    expect(seen.size).toBeGreaterThan(10_000)
  })

  it('misses none that stays while others end between two requests', async () => {
    let all = rows(3000)
    const gone = new Set<number>()
    const end = () => {
      const ended = all.slice(0, 40).map(({ id }) => id)
      for (const id of ended) gone.add(id)
      all = all.slice(40)
    }
    const { seen } = await listOf(honest(() => all)).walk(4, end)
    expect(all.filter(({ id }) => !seen.has(id))).toEqual([])
  })

  it('misses none where a few end between two pages of one request', async () => {
    let all = rows(3000)
    const answer = honest(() => all)
    const { walk } = listOf(asked => {
      const page = answer(asked)
      all = all.slice(2)
      return page
    })
    const { seen } = await walk(4)
    expect(all.filter(({ id }) => !seen.has(id))).toEqual([])
  })

  it.each([true, false])('finds the end and all before it where `hasNextPage` is always %s', async hasNextPage => {
    const all = rows(1000)
    const answer = honest(() => all)
    const { seen, requests } = await listOf(asked => ({ ...answer(asked), hasNextPage })).walk(2)
    expect(seen.size).toBe(1000)
    expect(requests).toBeLessThan(10)
  })

  it('ends where the same page comes again and again', async () => {
    const page = rows(200)
    const { seen, requests } = await listOf(() => ({ sessions: page, hasNextPage: true })).walk(3)
    expect(seen.size).toBe(200)
    expect(requests).toBeLessThan(4)
  })

  it('reads a list in the other order by offsets alone', async () => {
    const all = rows(1500).reverse()
    expect((await listOf(honest(() => all)).walk(3)).seen.size).toBe(1500)
  })

  it('knows how many pages are left from the last reading', async () => {
    const all = rows(1900)
    const { own } = await listOf(honest(() => all)).walk(6)
    expect([own.whole(), own.left()]).toEqual([10, 10])
  })

  it('begins the next reading in the request that ends this one, and goes on from there', async () => {
    let all = rows(1000)
    const { walk, offsets } = listOf(honest(() => all))
    const { own } = await walk(6)
    const first = await walk(4, undefined, own)
    expect([first.requests, first.seen.size]).toEqual([2, 1000])
    // Two pages were left, so two of the next reading have been read, too.
    expect(own.left()).toBe(4)
    offsets.length = 0
    all = [...all, { id: 1001, at: 1001 }]
    const second = await walk(4, undefined, own)
    expect([second.requests, second.seen.has(1001), second.seen.has(1)]).toEqual([1, true, false])
    expect(offsets).toHaveLength(4)
  })

  it('reads on from its place where the list has grown meanwhile, and misses none', async () => {
    let all = rows(1000)
    const { walk } = listOf(honest(() => all))
    const { own } = await walk(6)
    all = rows(1800)
    const { seen } = await walk(8, undefined, own)
    expect(all.filter(({ id }) => !seen.has(id))).toEqual([])
  })
})
