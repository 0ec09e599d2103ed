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
    pace.turn(fixed)
    pace.asked(fixed)
    let pages = fixed
    for (const tier of ['answered', 'paused'] as const) {
      const due = pace.due(tier)
      pace.asked(due, tier)
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

it('keeps the rest within 48 seconds and puts the turns off where it is just enough', () => {
  const { turn, answered, paused, most } = hour(0.06)
  expect(turn).toBeGreaterThan(10)
  expect(turn).toBeLessThan(13)
  expect(Math.max(answered, paused)).toBeLessThan(50)
  expect(most).toBeLessThanOrEqual(48)
})

it('gives most of it to what is read each turn where it is not enough, and says how late the rest is', () => {
  const { turn, answered, most, stretch } = hour(0.18)
  expect(turn).toBeLessThan(40)
  expect(answered).toBeGreaterThan(100)
  expect(stretch).toBeGreaterThan(2)
  expect(Math.abs(answered / 48 - stretch)).toBeLessThan(1)
  expect(most).toBeLessThanOrEqual(48)
})
