import { describe, expect, it } from 'vitest'
import type { Push } from '../../../../electron/contract/events'
import { createPortalClocks } from '../../../../electron/console/portal-clocks'

const minute = 60_000

function clocksAt() {
  const time = { steady: 0, wall: Date.UTC(2026, 10, 21) }
  const told: (number | null)[] = []
  const push: Push = (_, payload) => void told.push((payload as { aheadMs: number | null }).aheadMs)
  const clocks = createPortalClocks({ push, steady: () => time.steady, wall: () => time.wall })
  /** An answer of a portal whose clock is ahead by this much. */
  const hear = (host: string, ahead: number) =>
    clocks.of(host).asking()({ kind: 'ok', status: 200, body: { time: { finish: (time.wall + ahead) / 1000 + 1e-5 } } })
  return { clocks, time, told, hear }
}

describe('the clocks of portals', () => {
  it('are one per portal, and the window hears of the shown one', () => {
    const { clocks, time, told, hear } = clocksAt()
    clocks.show(() => 'a')
    expect(told).toEqual([])
    hear('a', 31 * minute)
    hear('b', -3 * minute)
    expect(told).toEqual([31 * minute])
    expect(clocks.now() - time.wall).toBeCloseTo(31 * minute, 0)
    clocks.show(() => 'b')
    expect(told).toEqual([31 * minute, -3 * minute])
    clocks.show(null)
    expect(told).toEqual([31 * minute, -3 * minute, null])
    expect(clocks.now()).toBe(time.wall)
  })

  it('are not told again for every answer', () => {
    const { clocks, told, hear } = clocksAt()
    clocks.show(() => 'a')
    for (const ahead of [100, 130, 90]) hear('a', ahead)
    expect(told).toEqual([100])
  })

  it("are told at the next poll after this computer's clock was set", () => {
    const { clocks, time, told, hear } = clocksAt()
    clocks.show(() => 'a')
    hear('a', 0)
    time.wall -= 60 * minute
    clocks.check()
    expect(told).toEqual([0, 60 * minute])
    expect(clocks.current()).toEqual({ aheadMs: 60 * minute })
  })
})
