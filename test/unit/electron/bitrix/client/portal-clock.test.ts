import { describe, expect, it } from 'vitest'
import { createPortalClock } from '../../../../../electron/bitrix/client/portal-clock'
import type { HttpAnswer } from '../../../../../electron/bitrix/http/answer'

const minute = 60_000
const noon = Date.UTC(2026, 10, 21, 12)

/** A portal's clock that is `ahead` of this computer's; the test controls both. */
function clockOf(ahead: number) {
  const time = { steady: 5000, wall: noon, portal: noon + ahead }
  const clock = createPortalClock({ steady: () => time.steady, wall: () => time.wall })
  const pass = (ms: number) => {
    time.steady += ms
    time.wall += ms
    time.portal += ms
  }
  /** A request that takes `there`, `work` and `back` milliseconds. */
  function ask(
    tell: (start: number, finish: number) => Partial<HttpAnswer>,
    { there = 40, work = 20, back = 40 } = {},
  ) {
    const learn = clock.asking()
    pass(there)
    const start = time.portal
    pass(work)
    const told = tell(start, time.portal)
    pass(back)
    learn({ kind: 'ok', status: 200, body: {}, ...told } as HttpAnswer)
  }
  const error = () => clock.now() - time.portal
  return { clock, time, pass, ask, error }
}

const byTime = (start: number, finish: number): Partial<HttpAnswer> => ({
  body: { result: true, time: { start: start / 1000 + 0.0001, finish: finish / 1000 + 0.0001 } },
})
const byDate = (_: number, finish: number): Partial<HttpAnswer> => ({ date: Math.floor(finish / 1000) * 1000 })

describe("a portal's clock", () => {
  it("is this computer's until an answer has told it", () => {
    const { clock, time } = clockOf(31 * minute)
    expect(clock.now()).toBe(time.wall)
    expect(clock.ahead()).toBeNull()
  })

  it.each([-31 * minute, 3 * minute, 0, 5 * 24 * 60 * minute])('is learned from `time`: %i ms ahead', ahead => {
    const { clock, ask, error } = clockOf(ahead)
    ask(byTime)
    expect(Math.abs(error())).toBeLessThanOrEqual(40)
    expect(Math.abs((clock.ahead() ?? NaN) - ahead)).toBeLessThanOrEqual(40)
  })

  it('is not thrown off by a slow way in one direction', () => {
    const { ask, error } = clockOf(-minute)
    ask(byTime, { there: 20_000 })
    ask(byTime, { back: 8000 })
    expect(Math.abs(error())).toBeLessThanOrEqual(45)
  })

  it('is learned from `date_finish` and from `Date`, as exactly as they are', () => {
    const words = (_: number, finish: number) => ({
      body: { time: { date_finish: `${new Date(finish + 3 * 60 * minute).toISOString().slice(0, 19)}+03:00` } },
    })
    for (const tell of [words, byDate]) {
      const { ask, pass, error } = clockOf(47 * minute + 300)
      ask(tell)
      expect(Math.abs(error())).toBeLessThanOrEqual(600)
      for (let turn = 0; turn < 40; turn++) {
        pass(730)
        ask(tell)
      }
      expect(Math.abs(error())).toBeLessThanOrEqual(110)
    }
  })

  it('is not learned from a server whose own clock has never been set, or whose date is invalid', () => {
    for (const date of [0, Date.UTC(1970, 0, 2), Date.UTC(2150, 0)]) {
      const { clock, ask, time } = clockOf(0)
      ask(() => ({ date }))
      expect(clock.ahead()).toBeNull()
      expect(clock.now()).toBe(time.wall)
    }
    const { ask, error } = clockOf(minute)
    const odd = ['1970-01-01T00:00:00+00:00', '2026-13-45T99:99:99+03:00', '', 0, null, {}, 1e308, -1]
    for (const date_finish of odd) {
      ask((...times) => ({ ...byDate(...times), body: { time: { finish: date_finish, date_finish } } }))
    }
    expect(Math.abs(error())).toBeLessThanOrEqual(600)
  })

  it('is learned from a refusal too, but not from answers that are not the portal’s', () => {
    const { clock, ask, error } = clockOf(minute)
    ask((...times) => ({ ...byDate(...times), kind: 'unknown', cause: 'NOT_JSON' }))
    expect(clock.ahead()).toBeNull()
    ask((...times) => ({ ...byDate(...times), kind: 'rejected' }))
    expect(Math.abs(error())).toBeLessThanOrEqual(600)
  })

  it("does not listen to a gateway's `Date` once the portal has told its time", () => {
    const { ask, error } = clockOf(0)
    ask(byTime)
    for (let turn = 0; turn < 3; turn++) ask((_, finish) => ({ date: finish + 7 * minute }))
    expect(Math.abs(error())).toBeLessThanOrEqual(40)
  })

  it("does not follow this computer's clock when that is set", () => {
    const { clock, ask, time, error } = clockOf(0)
    ask(byTime)
    time.wall -= 90 * minute
    expect(Math.abs(error())).toBeLessThanOrEqual(40)
    expect(Math.round((clock.ahead() ?? NaN) / minute)).toBe(90)
  })

  it("follows the portal's clock when that is set, but not one strange answer", () => {
    const { ask, time, error } = clockOf(0)
    ask(byTime)
    ask((start, finish) => byTime(start + 60 * minute, finish + 60 * minute))
    ask(byTime)
    expect(Math.abs(error())).toBeLessThanOrEqual(40)
    time.portal += 60 * minute
    ask(byTime)
    ask(byTime)
    expect(Math.abs(error())).toBeLessThanOrEqual(40)
  })

  it.each([
    {},
    { time: null },
    { time: { finish: NaN, start: NaN } },
    { time: { finish: 0 } },
    { time: { finish: 1e300 } },
    { time: { finish: '2026' } },
    { time: { date_finish: '2026-11-21T14:05:00' } },
    { time: { date_finish: 'x'.repeat(100_000) } },
    { time: [] },
  ])('learns nothing from an invalid time: %j', body => {
    const { clock, ask } = clockOf(minute)
    ask(() => ({ body }))
    expect(clock.ahead()).toBeNull()
  })
})
