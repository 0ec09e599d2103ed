import { expect, it } from 'vitest'
import { createLoad } from '../../../../../electron/services/board/load'
import { createReportPace } from '../../../../../electron/services/board/reports-pace'

const method = 'imopenlines.v2.Session.list'

/** An hour of turns on lists of so many pages, each of which costs the portal so many seconds. */
function hour(cost: number, { fixed = 9, answered = 20, paused = 2 } = {}) {
  const clock = { ms: 0 }
  const load = createLoad(() => clock.ms)
  const walk = (whole: number) => ({ walk: { whole: () => whole } })
  const pace = createReportPace({ answered: walk(answered), paused: walk(paused) }, load, 10_000)
  const read = { answered: 0, paused: 0 }
  const every: number[] = []
  let most = 0
  load.spent([{ method, seconds: cost, used: null }])
  while (clock.ms < 3_600_000) {
    pace.turn(fixed, clock.ms)
    let pages = fixed
    for (const tier of ['answered', 'paused'] as const) {
      const due = pace.due(tier)
      pace.asked(tier, due)
      read[tier] += due
      pages += due
    }
    load.spent(Array.from({ length: pages }, () => ({ method, seconds: cost, used: null })))
    most = Math.max(most, load.own(method))
    every.push(pace.everyMs() / 1000)
    clock.ms += pace.everyMs()
  }
  const seconds = (tier: 'answered' | 'paused', whole: number) => (3600 * whole) / read[tier]
  const turn = every.reduce((sum, each) => sum + each, 0) / every.length
  return {
    turn,
    answered: seconds('answered', answered),
    paused: seconds('paused', paused),
    most,
    stretch: pace.stretch(),
  }
}

it('reads everything within half a minute where the allowance is enough', () => {
  const { turn, answered, paused, stretch } = hour(0.005)
  expect([turn, stretch]).toEqual([10, 1])
  expect(Math.max(answered, paused)).toBeLessThan(31)
})

it('keeps the rest within 41 seconds and puts the turns off where it is just enough', () => {
  const { turn, answered, paused, most } = hour(0.06)
  expect(turn).toBeGreaterThan(10)
  expect(turn).toBeLessThan(13)
  expect(Math.max(answered, paused)).toBeLessThan(44)
  expect(most).toBeLessThanOrEqual(48)
})

it('gives most of it to what is read each turn where it is not enough, and says how late the rest is', () => {
  const { turn, answered, most, stretch } = hour(0.18)
  expect(turn).toBeLessThan(40)
  expect(answered).toBeGreaterThan(100)
  expect(stretch).toBeGreaterThan(2)
  expect(Math.abs(answered / 41 - stretch)).toBeLessThan(1)
  expect(most).toBeLessThanOrEqual(48)
})

it('makes up for turns that come late', () => {
  const walk = (whole: number) => ({ walk: { whole: () => whole } })
  const pace = createReportPace(
    { answered: walk(20), paused: walk(2) },
    createLoad(() => 0),
    10_000,
  )
  const dueAfter = (ms: number): number => {
    pace.turn(0, ms)
    const due = pace.due('answered')
    pace.asked('answered', due)
    return due
  }
  dueAfter(0)
  const usual = dueAfter(10_000)
  expect(dueAfter(30_000)).toBeGreaterThanOrEqual(2 * usual)
})
