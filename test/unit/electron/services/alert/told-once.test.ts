import { describe, expect, it } from 'vitest'
import { createMemoryDisk } from '../../storage/memory-disk'
import { boris, console as silent, heard, line, minute, noon, norms, restarted, row, ruleOf, waiting } from './harness'

const furtherLate = [[{ of: 'further_late' as const }]]

describe('a channel line’s norm that was changed', () => {
  const setUp = async (furtherAnswerMs: number | null = 5 * minute) => {
    const console = heard()
    console.known.norms = [norms({ furtherAnswerMs })]
    await console.add({ name: 'Late', groups: furtherLate })
    return console
  }

  it('asks something else: what had ended by it, and comes to hold under it, is told', async () => {
    const first = await setUp()
    expect(await first.read([waiting(1, 6)])).toEqual(['Late: 1001'])
    first.known.norms = [norms({ furtherAnswerMs: 20 * minute })]
    expect(await first.read([waiting(1, 7)])).toEqual([])
    const second = restarted(first)
    second.known.norms = first.known.norms
    expect(await second.read([waiting(1, 21)])).toEqual(['Late: 1001'])
    expect(await second.read([waiting(1, 22)])).toEqual([])
  })

  it('has nothing told again that held on throughout, or whose norm is learned only now', async () => {
    const { read, known } = await setUp()
    expect(await read([waiting(1, 6)])).toEqual(['Late: 1001'])
    known.norms = [norms({ furtherAnswerMs: 3 * minute })]
    expect(await read([waiting(1, 7)])).toEqual([])
    known.norms = []
    expect(await read([waiting(1, 8)])).toEqual([])
    known.norms = [norms({ furtherAnswerMs: 3 * minute })]
    expect(await read([row(1)])).toEqual([])
    expect(await read([waiting(1, 9)])).toEqual([])
  })

  it('is no other question where a dialog was passed on to a line with another norm', async () => {
    const { read, known } = await setUp()
    known.norms = [norms(), norms({ lineId: line(16), furtherAnswerMs: minute })]
    expect(await read([waiting(1, 6)])).toEqual(['Late: 1001'])
    expect(await read([row(1, { lineId: line(16) })])).toEqual([])
    expect(await read([waiting(1, 2, { lineId: line(16) })])).toEqual([])
  })
})

describe('a snooze', () => {
  const snoozed = async () => {
    const console = heard()
    await console.add()
    await console.read([waiting(1, 6)])
    const ids = (await console.list()).breaches.map(({ id }) => id)
    await console.handlers['alert.snooze']({ ids, minutes: 15 })
    return console
  }

  it.each<[string, Parameters<Awaited<ReturnType<typeof snoozed>>['read']>]>([
    ['did not hold for a reading', [[row(1)]]],
    ['was not in an answer that was empty', [[]]],
  ])('outlasts that its breach %s, over a restart too', async (_, gap) => {
    const first = await snoozed()
    await first.read(...gap)
    const second = restarted(first)
    second.pass(10 * minute)
    expect(await second.read([waiting(1, 16)])).toEqual([])
    second.pass(5 * minute)
    expect(await second.read([waiting(1, 21)])).toEqual(['Long wait: 1001'])
    expect(await second.read([waiting(1, 22)])).toEqual([])
  })

  it('that ran out while its breach did not hold has nothing to tell', async () => {
    const { read, pass, list } = await snoozed()
    await read([row(1)])
    pass(16 * minute)
    expect(await read([waiting(1, 6)])).toEqual([])
    expect((await list()).breaches[0]).toMatchObject({ ended: null, snoozedUntil: null })
    expect(await read([waiting(1, 7)])).toEqual([])
  })
})

it('a breach found before a crash is told once its rule of the policy is back', async () => {
  const rule = ruleOf('policy:wait', { name: 'wait' })
  const first = heard(createMemoryDisk(), { portal: noon, steady: 0 }, [rule])
  first.onTell.now = () => first.disk.cutAfter(0)
  first.state.isDead = true
  await first.read([waiting(1, 6)])
  const without = restarted(first)
  await without.read([waiting(1, 7)])
  expect(without.rung).toEqual([])
  const again = restarted(without, [rule])
  expect(await again.read([waiting(1, 8)])).toEqual(['wait: 1001'])
})

it('a breach whose customer’s name does not come is told after some seconds, though nothing is read any more', async () => {
  const { add, read, pass, rung, alerts } = heard()
  await add()
  expect(await read([waiting(1, 6, { customer: null })])).toEqual([])
  pass(14_000)
  await alerts.settled()
  expect(rung).toEqual([])
  pass(1000)
  await alerts.settled()
  expect(rung).toEqual(['Long wait: 1001'])
  pass(10 * minute)
  await alerts.settled()
  expect(rung).toEqual(['Long wait: 1001'])
})

it('a breach found before the window listens is told with its customer’s name, too', async () => {
  const rule = ruleOf('policy:wait', { name: 'wait' })
  const { read, rung, alerts, pass } = silent(createMemoryDisk(), { portal: noon, steady: 0 }, [rule])
  await read([waiting(1, 6, { customer: null })])
  alerts.hear()
  await alerts.settled()
  expect(rung).toEqual([])
  pass(1000)
  expect(await read([waiting(1, 6)])).toEqual(['wait: 1001'])
})

it('nor does it wait for the name that another account’s breach waited for before', async () => {
  const rule = ruleOf('policy:wait', { name: 'wait' })
  const { read, pass, rung, alerts, state } = heard(createMemoryDisk(), { portal: noon, steady: 0 }, [rule])
  await read([waiting(1, 6, { customer: null })])
  state.account = boris
  alerts.turn()
  await read([waiting(2, 6, { customer: null })], {}, boris)
  pass(15_000)
  await alerts.settled()
  expect(rung).toEqual(['wait: 1002'])
})

describe('a breach', () => {
  it('says since when the board does not show it, until it does again', async () => {
    const { add, read, list, pass } = heard()
    await add()
    await read([waiting(1, 6)])
    await read([], { isFilling: true })
    expect((await list()).breaches[0]).not.toHaveProperty('unreadSince')
    await read([], { source: 'mine' })
    const since = (await list()).breaches[0]?.unreadSince
    expect(since).toBeTypeOf('number')
    pass(10 * minute)
    await read([], { source: 'mine' })
    expect((await list()).breaches[0]?.unreadSince).toBe(since)
    await read([waiting(1, 17)])
    expect((await list()).breaches[0]).not.toHaveProperty('unreadSince')
  })
})
