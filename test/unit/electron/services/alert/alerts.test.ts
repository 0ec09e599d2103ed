import { describe, expect, it } from 'vitest'
import type { Breach, BreachId } from '../../../../../electron/contract/alert'

import { createMemoryDisk } from '../../storage/memory-disk'
import { sessionId } from '../harness'
import { anna, boris, heard, minute, noon, norms, restarted, row, waiting } from './harness'

const open = (breaches: readonly Breach[]) => breaches.filter(({ ended }) => ended === null)
const idsOf = (breaches: readonly Breach[]): BreachId[] => breaches.map(({ id }) => id)

describe('a breach', () => {
  it('is told once, however often the board is read', async () => {
    const { add, read, list, pass } = heard()
    await add()
    expect(await read([waiting(1, 6), waiting(2, 4)])).toEqual(['Long wait: 1001'])
    pass(minute)
    expect(await read([waiting(1, 7), waiting(2, 5)])).toEqual([])
    pass(minute)
    expect(await read([waiting(1, 8), waiting(2, 6)])).toEqual(['Long wait: 1002'])
    expect(open((await list()).breaches)).toHaveLength(2)
  })

  it('is not told again after a restart, and the next one is', async () => {
    const first = heard()
    await first.add()
    await first.read([waiting(1, 6)])
    const second = restarted(first)
    expect(await second.read([waiting(1, 7), waiting(2, 6)])).toEqual(['Long wait: 1002'])
    expect((await second.list()).breaches).toHaveLength(2)
  })

  it('found before the window listens is told once it does', async () => {
    const disk = createMemoryDisk()
    const first = heard(disk)
    await first.add()
    const second = restarted(first)
    expect(await second.read([waiting(1, 6)])).toEqual(['Long wait: 1001'])
  })

  it('stands before those whose customer has waited less, and these before those of whom no wait is known', async () => {
    const { add, read, list } = heard()
    await add()
    await add({ name: 'Busy', groups: [[{ of: 'messages', least: 9 }]] })
    await read([waiting(1, 6), row(2, { messages: 9 }), waiting(3, 40), waiting(4, 8)])
    const order = async () => (await list()).breaches.map(({ sessionId: id }) => id)
    expect(await order()).toEqual([1003, 1004, 1001, 1002])
    await read([waiting(1, 60), row(2, { messages: 9 }), row(3), waiting(4, 8)])
    expect(await order()).toEqual([1001, 1004, 1002, 1003])
    expect((await list()).breaches[0]?.wait).toMatchObject({ is: 'waiting' })
  })

  it('ends when its row fits no more, and when it leaves; it stays in the list for the shift', async () => {
    const { add, read, list } = heard()
    await add()
    await read([waiting(1, 6), waiting(2, 6)])
    await read([row(1)])
    const reasons = (await list()).breaches.map(({ sessionId: id, ended }) => [id, ended?.because])
    expect(Object.fromEntries(reasons)).toEqual({ 1001: 'fits_no_more', 1002: 'left' })
  })

  it('neither begins nor ends where the portal does not tell', async () => {
    const { add, read, list } = heard()
    await add()
    expect(await read([row(1, { wait: { is: 'unknown' } })])).toEqual([])
    expect((await list()).rules[0]?.now).toMatchObject({ dialogs: 1, hits: 0, unknown: 1 })
    await read([waiting(1, 6)])
    await read([row(1, { wait: { is: 'unknown' } })])
    expect(open((await list()).breaches)).toHaveLength(1)
  })

  it('ends when another session has begun in its chat, however little is read', async () => {
    const { add, read, list } = heard()
    await add()
    await read([waiting(1, 6)])
    expect(await read([waiting(1, 6, { sessionId: sessionId(2001) })], { isCut: true })).toEqual(['Long wait: 2001'])
    const all = (await list()).breaches.map(({ sessionId: id, ended }) => [id, ended?.because])
    expect(all).toEqual([
      [2001, undefined],
      [1001, 'left'],
    ])
  })

  it('does not end because a reading did not show all dialogs', async () => {
    const { add, read, list } = heard()
    await add()
    await read([waiting(1, 6)])
    await read([], { isFilling: true })
    await read([], { isCut: true })
    await read([], { source: 'mine' })
    await read([], { source: null })
    expect(open((await list()).breaches)).toHaveLength(1)
    await read([])
    expect(open((await list()).breaches)).toHaveLength(0)
  })

  it('that comes back in its session is not told again, unless its rule says so', async () => {
    const { add, read, list } = heard()
    await add({ name: 'Once' })
    await add({ name: 'Each time', again: true })
    expect(await read([waiting(1, 6)])).toHaveLength(2)
    expect(await read([row(1)])).toEqual([])
    expect(await read([waiting(1, 6)])).toEqual(['Each time: 1001'])
    expect(open((await list()).breaches)).toHaveLength(2)
  })

  it('learns names that come later, and asks for them', async () => {
    const { add, read, list, named } = heard()
    await add()
    expect(await read([waiting(1, 6, { customer: null, operator: null })])).toEqual([])
    expect(named).toEqual([[anna, 1]])
    expect(await read([waiting(1, 7)])).toEqual(['Long wait: 1001'])
    expect((await list()).breaches[0]).toMatchObject({ customer: 'Customer 1', operator: { name: 'Boris' } })
  })

  it('whose customer stays without a name is told some seconds later all the same, or at the next start', async () => {
    const { add, read, pass } = heard()
    await add()
    const nameless = (minutes: number) => [waiting(1, minutes, { customer: null })]
    expect(await read(nameless(6))).toEqual([])
    for (const told of [[], [], ['Long wait: 1001'], []]) {
      pass(1500)
      expect(await read(nameless(6))).toEqual(told)
    }
    const other = heard()
    await other.add()
    await other.read(nameless(6))
    const next = restarted(other)
    await next.alerts.settled()
    expect(next.rung).toEqual(['Long wait: 1001'])
  })

  it('belongs to its account: another one is not told, and finds its own again', async () => {
    const { add, read, list, state, alerts } = heard()
    await add()
    await read([waiting(1, 6)])
    state.account = boris
    alerts.turn()
    expect(await read([waiting(2, 6)], {}, anna)).toEqual([])
    expect((await list()).rules).toEqual([])
    state.account = anna
    alerts.turn()
    expect(await read([waiting(1, 7), waiting(2, 6)])).toEqual(['Long wait: 1002'])
  })

  it('is told though the disk is full', async () => {
    const disk = createMemoryDisk({ full: path => path.includes('breaches') })
    const { add, read, state } = heard(disk)
    await add()
    expect(await read([waiting(1, 6)])).toEqual(['Long wait: 1001'])
    expect(await read([waiting(1, 7)])).toEqual([])
    expect(state.traced.length).toBeGreaterThan(0)
  })
})

describe('a crash', () => {
  it('before the notification has it told at the next start; after its note, not again', async () => {
    const first = heard()
    await first.add()
    first.onTell.now = () => first.disk.cutAfter(0)
    expect(await first.read([waiting(1, 6)])).toEqual(['Long wait: 1001'])
    // The power went between the notification and its note: it is told a second time rather than never.
    const second = restarted(first)
    await second.alerts.settled()
    expect(second.rung).toEqual(['Long wait: 1001'])
    const third = restarted(second)
    await third.alerts.settled()
    expect(third.rung).toEqual([])
  })
})

describe('taking note', () => {
  it('stops repeats; a rule without them is silent anyway', async () => {
    const { add, read, list, pass, handlers } = heard()
    await add({ repeatMinutes: 10 })
    await read([waiting(1, 6)])
    pass(9 * minute)
    expect(await read([waiting(1, 15)])).toEqual([])
    pass(minute)
    expect(await read([waiting(1, 16)])).toEqual(['Long wait: 1001'])
    await handlers['alert.acknowledge']({ ids: idsOf((await list()).breaches) })
    pass(20 * minute)
    expect(await read([waiting(1, 36)])).toEqual([])
    expect((await list()).breaches[0]?.acknowledgedAt).toBe(noon + 10 * minute)
  })

  it('for some minutes tells it again after them, if it still holds', async () => {
    const first = heard()
    await first.add()
    await first.read([waiting(1, 6), waiting(2, 6)])
    await first.handlers['alert.snooze']({ ids: idsOf((await first.list()).breaches), minutes: 15 })
    first.pass(14 * minute)
    expect(await first.read([waiting(1, 20), waiting(2, 20)])).toEqual([])
    const second = restarted(first)
    second.pass(minute)
    expect(await second.read([waiting(1, 21), row(2)])).toEqual(['Long wait: 1001'])
    expect(await second.read([waiting(1, 21), row(2)])).toEqual([])
  })

  it('for an hour is silent for the hour, though the portal’s clock is learned more exactly meanwhile', async () => {
    const { add, read, list, handlers, clocks, pass } = heard()
    await add()
    await read([waiting(1, 6)])
    await handlers['alert.snooze']({ ids: idsOf((await list()).breaches), minutes: 60 })
    clocks.portal -= 400
    expect(await read([waiting(1, 7)])).toEqual([])
    pass(60 * minute)
    expect(await read([waiting(1, 67)])).toEqual([])
    pass(minute)
    expect(await read([waiting(1, 68)])).toEqual(['Long wait: 1001'])
  })

  it('counts though the disk is full', async () => {
    let isFull = false
    const { add, read, list, handlers } = heard(createMemoryDisk({ full: () => isFull }))
    await add()
    await read([waiting(1, 6)])
    isFull = true
    const ids = idsOf((await list()).breaches)
    const reason = { details: { reason: 'storage_unavailable' } }
    await expect(handlers['alert.acknowledge']({ ids })).rejects.toMatchObject(reason)
    expect((await list()).breaches[0]?.acknowledgedAt).toBe(noon)
  })
})

describe('a shift', () => {
  it('keeps what ended until the board has not been read for hours', async () => {
    const { add, read, list, pass } = heard()
    await add()
    await read([waiting(1, 6), waiting(2, 6)])
    await read([row(1), waiting(2, 6)])
    expect((await list()).breaches).toHaveLength(2)
    expect((await list()).shiftBeganAt).toBe(noon)
    pass(10 * 60 * minute)
    await read([row(1), waiting(2, 600)])
    expect((await list()).breaches.map(({ sessionId: id }) => id)).toEqual([1002])
    expect((await list()).shiftBeganAt).toBe(noon + 600 * minute)
  })
})

describe('dislikes and norms', () => {
  it('of sessions that are over are found by the ratings, and stay until the shift ends', async () => {
    const { add, read, list, known } = heard()
    await add({ name: 'Disliked', groups: [[{ of: 'disliked' }]] })
    known.dislikes = new Set([sessionId(1009)])
    known.over = [{ ...row(9, { vote: 'dislike' }), isOver: true }]
    expect(await read([row(1)])).toEqual(['Disliked: 1009'])
    known.over = []
    expect(await read([row(1)])).toEqual([])
    expect(open((await list()).breaches)).toHaveLength(1)
    expect((await list()).rules[0]?.now).toMatchObject({ dialogs: 1 })
  })

  it('late answers go by the norms of each line as soon as these are known', async () => {
    const { add, read, known } = heard()
    await add({ name: 'Late', groups: [[{ of: 'further_late' }]] })
    expect(await read([waiting(1, 6)])).toEqual([])
    known.norms = [norms()]
    expect(await read([waiting(1, 6)])).toEqual(['Late: 1001'])
  })
})

describe('a thousand breaches', () => {
  it('are kept, those that hold before those that ended; beyond them nothing is told, and that is said', async () => {
    const { add, read, list } = heard()
    await add()
    const rows = Array.from({ length: 1001 }, (_, index) => waiting(index + 1, 6))
    expect(await read(rows)).toHaveLength(1000)
    expect(await list()).toMatchObject({ isFull: true })
    expect(await read([row(1), ...rows.slice(1)])).toEqual(['Long wait: 2001'])
    expect(await list()).toMatchObject({ isFull: false })
    expect((await list()).breaches).toHaveLength(1000)
  })
})

it('lets others go on after every ten thousand questions', async () => {
  const { add, read, state, list } = heard()
  for (let id = 0; id < 5; id++) await add({ name: `Rule ${id}` })
  const rows = Array.from({ length: 5000 }, (_, index) => waiting(index + 1, index < 10 ? 6 : 1))
  expect(await read(rows)).toHaveLength(50)
  expect(state.breaths).toBe(2)
  expect((await list()).rules.map(({ now }) => now?.hits)).toEqual([10, 10, 10, 10, 10])
})

it('forgets all of an account that signs out, on disk too', async () => {
  const { add, read, alerts, disk, list } = heard()
  await add()
  await read([waiting(1, 6)])
  expect(disk.text()).toContain('Customer 1')
  await alerts.leave(anna)
  expect(disk.text()).not.toContain('Customer 1')
  expect((await list()).rules).toEqual([])
})
