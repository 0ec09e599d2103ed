import { describe, expect, it } from 'vitest'
import type { Lane } from '../../../../../electron/bitrix/client/bitrix'
import { createBudget } from '../../../../../electron/bitrix/client/budget'

/** A budget on a clock that moves only when told to, or to the next waiting timer. */
function budgetOn(plan: { burst?: number; perSecond?: number } = {}) {
  let time = 0
  const sleepers: { at: number; wake: () => void }[] = []
  const waits: number[] = []
  const wait = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const sleeper = { at: time + ms, wake: resolve }
      sleepers.push(sleeper)
      signal?.addEventListener('abort', () => {
        sleepers.splice(sleepers.indexOf(sleeper), 1)
        reject(new Error('AbortError'))
      })
    })
  const budget = createBudget({ now: () => time, wait, onWait: ms => void waits.push(ms), random: () => 0.5, ...plan })
  const settle = () => new Promise(resolve => setImmediate(resolve))

  /** Lets the clock run on, stopping at every timer on the way. */
  async function run(ms: number) {
    const end = time + ms
    await settle()
    for (;;) {
      const next = sleepers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      sleepers.splice(sleepers.indexOf(next), 1)
      time = Math.max(time, next.at)
      next.wake()
      await settle()
    }
    time = end
  }

  /** Takes in a lane and notes when it was granted. */
  function taking(lane: Lane, signal?: AbortSignal) {
    const granted: { at: number | null; waited: number | null } = { at: null, waited: null }
    const done = budget.take(lane, signal).then(waited => Object.assign(granted, { at: time, waited }))
    return { granted, done }
  }
  return { budget, run, taking, waits, now: () => time }
}

async function spend(taking: ReturnType<typeof budgetOn>['taking'], lane: Lane, count: number) {
  for (let i = 0; i < count; i++) await taking(lane).done
}

describe('the allowance', () => {
  it('lets a burst through at once, up to 80 % of the bucket less a reserve for acts', async () => {
    const { budget, taking } = budgetOn()
    await spend(taking, 'open', 36)
    expect(budget.estimate('open')).toBe(500)
    await spend(taking, 'act', 4)
    expect(budget.estimate('act')).toBe(500)
  })

  it('never sends more than the portal accepts, however much is requested', async () => {
    const { taking, run } = budgetOn()
    const all = Array.from({ length: 300 }, () => taking('open').granted)
    await run(60_000)
    // The portal's own bucket, seen from its side.
    let level = 0
    let last = 0
    for (const at of all.flatMap(({ at }) => (at === null ? [] : [at])).sort((a, b) => a - b)) {
      level = Math.max(0, level - ((at - last) / 1000) * 2) + 1
      last = at
      expect(level).toBeLessThanOrEqual(40)
    }
    expect(all.filter(({ at }) => at !== null).length).toBe(36 + 120)
  })

  it('tells how long it waited', async () => {
    const { taking, run, waits } = budgetOn()
    await spend(taking, 'open', 36)
    const { granted } = taking('open')
    await run(1_000)
    expect(granted).toEqual({ at: 500, waited: 500 })
    expect(waits).toEqual([500, 0])
  })
})

describe('lanes', () => {
  it('are served in order of rank', async () => {
    const { taking, run } = budgetOn()
    await spend(taking, 'act', 40)
    const order: Lane[] = []
    const lanes: Lane[] = ['bulk', 'board', 'search', 'open', 'act']
    for (const lane of lanes) void taking(lane).done.then(() => order.push(lane))
    await run(20_000)
    expect(order).toEqual(['act', 'open', 'search', 'board', 'bulk'])
  })

  it('are served in order of arrival within one rank', async () => {
    const { taking, run } = budgetOn()
    await spend(taking, 'open', 36)
    const order: number[] = []
    for (const n of [1, 2, 3]) void taking('open').done.then(() => order.push(n))
    await run(10_000)
    expect(order).toEqual([1, 2, 3])
  })

  it('of lower rank never make a higher one wait longer than one request', async () => {
    const { taking, run } = budgetOn()
    for (let i = 0; i < 200; i++) taking('bulk')
    await run(5_100)
    const { granted } = taking('open')
    await run(5_000)
    expect(granted.waited).toBeLessThanOrEqual(500)
  })

  it('never make an act wait while its reserve lasts', async () => {
    const { taking, run } = budgetOn()
    for (let i = 0; i < 200; i++) taking('bulk')
    await run(5_100)
    const { granted } = taking('act')
    await run(0)
    expect(granted.waited).toBe(0)
  })
})

describe('cancelling', () => {
  it('takes a request out of the queue and lets the others move up', async () => {
    const { taking, run } = budgetOn()
    await spend(taking, 'open', 36)
    const abort = new AbortController()
    const first = taking('open', abort.signal)
    const second = taking('open')
    const failed = expect(first.done).rejects.toMatchObject({ code: 'cancelled' })
    abort.abort()
    await failed
    await run(500)
    expect(second.granted.at).toBe(500)
  })

  it('refuses a request cancelled in advance', async () => {
    const { taking } = budgetOn()
    await expect(taking('open', AbortSignal.abort()).done).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('leaves nothing waiting once the last one is gone', async () => {
    const { taking, run, waits } = budgetOn()
    await spend(taking, 'open', 36)
    const abort = new AbortController()
    const only = taking('open', abort.signal)
    abort.abort()
    await expect(only.done).rejects.toMatchObject({ code: 'cancelled' })
    await run(0)
    expect(waits.at(-1)).toBe(0)
  })
})

describe('a refusal for too many requests', () => {
  it('stops all lanes for a while, longer each time', async () => {
    const { budget, run } = budgetOn()
    const stills: number[] = []
    for (let i = 0; i < 4; i++) {
      budget.limited()
      stills.push(budget.estimate('act'))
      await run(stills.at(-1) ?? 0)
      await run(1_000)
    }
    expect(stills).toEqual([700, 1_400, 2_800, 5_600])
  })

  it('counts once for requests that were under way together', () => {
    const { budget } = budgetOn()
    budget.limited()
    const once = budget.estimate('open')
    for (let i = 0; i < 5; i++) budget.limited()
    expect(budget.estimate('open')).toBe(once)
  })

  it('lets unasked requests rest, while an act goes out a moment later', async () => {
    const { budget, taking, run } = budgetOn()
    budget.limited()
    const look = taking('board').granted
    const act = taking('act').granted
    await run(1_000)
    expect(act.at).toBe(700)
    await run(20_000)
    expect(look.at).toBeNull()
    await run(20_000)
    expect(look.at).not.toBeNull()
  })

  it('gives up nothing as long as nothing was refused', async () => {
    const { budget, run } = budgetOn()
    expect(budget.stretch()).toBe(1)
    await run(31_000)
    expect(budget.stretch()).toBe(1)
  })

  it('slows the background down after recent refusals, and lets it recover', async () => {
    const { budget, run } = budgetOn()
    await run(5 * 60_000)
    expect(budget.stretch()).toBe(1)
    budget.limited()
    expect(budget.stretch()).toBeGreaterThan(4)
    await run(30 * 60_000)
    expect(budget.stretch()).toBeLessThan(4)
    await run(38 * 60_000)
    expect(budget.stretch()).toBe(1)
    const after = async (refusals: number) => {
      for (let i = 0; i < refusals; i++) {
        budget.limited()
        await run(90_000)
      }
      await run(10 * 60_000)
      return budget.stretch()
    }
    expect(await after(4)).toBeGreaterThan(2)
  })

  it('keeps most of the bucket for waited-for requests', async () => {
    const { budget, taking, run } = budgetOn()
    for (let i = 0; i < 100; i++) taking('bulk')
    await run(0)
    for (let i = 0; i < 20; i++) expect(await budget.take('open')).toBe(0)
  })

  it('hands back the acts that wait when the operator stops them, and nothing else', async () => {
    const { budget, run } = budgetOn()
    budget.limited()
    const asked = { since: 0, isAct: true }
    const stopped = expect(budget.take('act', undefined, asked)).rejects.toMatchObject({ code: 'cancelled' })
    const reading = budget.take('act')
    budget.stopActs()
    await stopped
    await run(5_000)
    expect(await reading).toBeGreaterThan(0)
  })

  it('forgets earlier refusals once the computer has slept', () => {
    const { budget } = budgetOn()
    budget.limited()
    budget.windows('application').operationLimit('user.get')
    budget.wake()
    expect(budget.estimate('board')).toBe(0)
    expect(budget.windows('application').blockedFor('user.get')).toBe(0)
  })

  it('takes more once the portal has told that its plan is Enterprise', async () => {
    const { budget, taking } = budgetOn()
    budget.setPlan({ burst: 250, perSecond: 5 })
    await spend(taking, 'open', 180)
    expect(budget.estimate('act')).toBe(0)
  })

  it('leaves an act at most five seconds of waiting after one refusal', () => {
    const { budget } = budgetOn()
    budget.limited()
    expect(budget.estimate('act')).toBeLessThan(5_000)
  })
})

describe('a method at its time limit', () => {
  const time = { finish: 1_773_224_138.1, operating_reset_at: 1_773_224_738 }

  it('is blocked until its window ends by the clock of the portal', async () => {
    const { budget, run } = budgetOn()
    budget.windows('application').answered('user.get', time)
    await run(100_000)
    expect(budget.windows('application').operationLimit('user.get')).toBeCloseTo(499_900, 0)
    expect(budget.windows('application').blockedFor('user.get')).toBeCloseTo(499_900, 0)
    expect(budget.windows('application').blockedFor('profile')).toBe(0)
    await run(500_000)
    expect(budget.windows('application').blockedFor('user.get')).toBe(0)
  })

  it.each([undefined, null, {}, { finish: '1', operating_reset_at: 2 }])(
    'is blocked for a minute when told %j',
    told => {
      const { budget } = budgetOn()
      budget.windows('application').answered('user.get', told)
      expect(budget.windows('application').operationLimit('user.get')).toBe(60_000)
    },
  )

  it('is never blocked for longer than a window lasts', () => {
    const { budget } = budgetOn()
    budget.windows('application').answered('user.get', { finish: 0, operating_reset_at: 9e9 })
    expect(budget.windows('application').operationLimit('user.get')).toBe(600_000)
  })

  it('is blocked only for the credentials that have used it up', () => {
    const { budget } = budgetOn()
    budget.windows('application').operationLimit('user.get')
    expect(budget.windows('application').blockedFor('user.get')).toBe(60_000)
    expect(budget.windows('https://acme.bitrix24.com/rest/7/s3cret/').blockedFor('user.get')).toBe(0)
  })
})
