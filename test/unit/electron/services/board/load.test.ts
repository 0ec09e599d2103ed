import { describe, expect, it } from 'vitest'
import type { Work } from '../../../../../electron/bitrix/client/bitrix'
import { createLoad } from '../../../../../electron/services/board/load'

const method = 'imopenlines.v2.Session.list'
const works = (count: number, seconds: number, used: number | null = null): Work[] =>
  Array.from({ length: count }, (_, index) => ({
    method,
    seconds,
    used: used === null ? null : used + seconds * index,
  }))

function loadAt() {
  const clock = { ms: 0 }
  return { clock, load: createLoad(() => clock.ms) }
}

describe('the load of the board', () => {
  it('never lets a method use more than a tenth of its allowance in ten minutes', () => {
    const { clock, load } = loadAt()
    let most = 0
    for (let turn = 0; turn < 600; turn++) {
      const count = Math.min(20, load.room(method))
      if (count > 0) load.spent(works(count, 0.3))
      most = Math.max(most, load.own(method))
      clock.ms += 10_000
    }
    expect(most).toBeLessThanOrEqual(48)
    expect(most).toBeGreaterThan(40)
  })

  it('asks for a longer pause where the usual pace would cost more than that', () => {
    const { load } = loadAt()
    load.spent(works(10, 0.2))
    expect(load.stretch(method, 10)).toBe(1)
    expect(load.stretch(method, 100)).toBeCloseTo((0.2 * 1000) / 44.6, 1)
  })

  it('pays evenly for what was spent at once, rather than by a pause before the portal forgets it', () => {
    const { clock, load } = loadAt()
    load.spent(works(50, 0.4, 0))
    const perTurn: number[] = []
    let owed = 0
    for (let turn = 0; turn < 120; turn++) {
      owed += load.rate(method) * 10
      const count = Math.min(Math.floor(owed / 0.02), load.room(method))
      owed -= count * 0.02
      perTurn.push(count)
      if (count > 0) load.spent(works(count, 0.02, 0))
      expect(load.own(method)).toBeLessThanOrEqual(48)
      clock.ms += 10_000
    }
    const [first, second] = [perTurn.slice(0, 58), perTurn.slice(62)]
    expect(Math.min(...first)).toBeGreaterThanOrEqual(20)
    expect(Math.max(...first)).toBeLessThanOrEqual(23)
    expect(Math.min(...second)).toBeGreaterThanOrEqual(36)
  })

  it('learns the cost from what the portal counts where it does not tell how long a command took', () => {
    const { load } = loadAt()
    load.spent([10, 10.4, 10.8].map(used => ({ method, seconds: 0, used })))
    expect(load.cost(method)).toBeCloseTo(0.4)
    expect(load.own(method)).toBeCloseTo(1.2)
  })

  it('takes nothing for the cost of a command by itself whose work time is not told', () => {
    const { load } = loadAt()
    load.spent([10, 10.4, 10.8].map(used => ({ method, seconds: 0, used })))
    load.spent([{ method, seconds: 0, used: 11.2 }])
    expect(load.cost(method)).toBeCloseTo(0.4)
    expect(load.own(method)).toBeCloseTo(1.6)
  })

  it('gives way where all consoles of the application use much, and comes back when the portal has forgotten', () => {
    const { clock, load } = loadAt()
    load.spent(works(2, 0.01, 360))
    expect(load.stretch(method, 10)).toBeCloseTo(1.5, 1)
    clock.ms += 600_001
    expect(load.stretch(method, 10)).toBe(1)
  })

  it('only asks how it is where all consoles together have used most of the allowance', () => {
    const { load } = loadAt()
    load.spent(works(1, 0.1, 350))
    expect(load.room(method)).toBe(100)
    load.spent(works(1, 0.1, 400))
    expect(load.room(method)).toBe(1)
  })

  it('keeps methods apart', () => {
    const { load } = loadAt()
    load.spent([...works(1, 2), { method: 'imopenlines.session.history.get', seconds: 0.5, used: null }])
    expect(load.own(method)).toBe(2)
    expect(load.cost('imopenlines.session.history.get')).toBe(0.5)
  })
})
