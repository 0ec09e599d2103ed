import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import { anchoringConsole as console, day, minute } from './anchoring'
import { computer } from './sealed'

describe('the head of the journal', () => {
  it('is anchored at the start, after ten minutes with entries, and at the end', async () => {
    const { signIn, clock, act, anchored, asked, anchoring } = console()
    await act()
    signIn('a')
    await clock.pass(9_000)
    expect(asked).toEqual([])
    await clock.pass(2_000)
    expect(anchored()).toMatchObject({ count: 2, at: 777, misfit: null })
    expect(asked).toEqual(['user.option.get', 'user.option.get', 'user.option.set'])

    await act()
    await clock.pass(9 * minute)
    expect(anchored()).toMatchObject({ count: 2 })
    await act()
    await clock.pass(minute + 1)
    expect(anchored()).toMatchObject({ count: 6 })
    await clock.pass(60 * minute)
    expect(asked).toHaveLength(5)

    await act()
    await anchoring.leave()
    await clock.pass(0)
    expect(anchored()).toMatchObject({ count: 8 })
    await anchoring.leave()
    expect(asked).toHaveLength(7)
  })

  it('is not sent where nothing was ever written', async () => {
    const { signIn, clock, asked } = console()
    signIn('a')
    await clock.pass(20_000)
    expect(asked).toEqual(['user.option.get'])
  })

  it('of one journal is anchored by each account in its own portal', async () => {
    const { signIn, clock, act, anchored } = console()
    signIn('a')
    await act()
    await clock.pass(11_000)
    signIn('b')
    await act()
    await clock.pass(11_000)
    expect(anchored('a')).toMatchObject({ count: 2 })
    expect(anchored('b')).toMatchObject({ count: 4 })
  })

  it('is not asked about with a webhook, nor by nobody', async () => {
    const { signIn, clock, act, asked, anchoring } = console()
    signIn('a', 'webhook')
    await act()
    await clock.pass(20 * minute)
    expect(await anchoring.check()).toMatchObject({ anchor: { state: 'webhook' } })
    signIn(null)
    expect(await anchoring.check()).toMatchObject({ anchor: { state: 'signed_out' } })
    expect(asked).toEqual([])
  })

  it('does not keep the console from ending where the portal does not answer', async () => {
    const { signIn, clock, act, portal, anchoring } = console()
    signIn('a')
    await clock.pass(11_000)
    await act()
    portal.hangs = true
    await expect(anchoring.leave()).resolves.toBeUndefined()
  })
})

describe('a portal that keeps no anchor', () => {
  it('is said with its code, and asked again only by a check', async () => {
    const { signIn, clock, act, portal, asked, anchoring } = console()
    portal.refuses = new AppError('forbidden', { portalCode: 'ACCESS_DENIED' })
    signIn('a')
    await act()
    await clock.pass(11 * minute)
    const before = asked.length
    await act()
    await clock.pass(60 * minute)
    expect(asked.filter(method => method === 'user.option.set')).toEqual([])
    expect(asked.length).toBeLessThanOrEqual(before + 1)
    expect(await anchoring.check()).toMatchObject({ anchor: { state: 'refused', code: 'ACCESS_DENIED' } })
    portal.refuses = null
    expect(await anchoring.check()).toMatchObject({ anchor: { state: 'none' } })
    await act()
    await clock.pass(11 * minute)
    expect(asked.at(-1)).toBe('user.option.set')
  })

  it('since it cannot be reached is tried again', async () => {
    const { signIn, clock, act, portal, anchored, anchoring } = console()
    portal.refuses = new AppError('offline')
    signIn('a')
    await act()
    await clock.pass(11_000)
    expect(await anchoring.check()).toMatchObject({ anchor: { state: 'unreachable' } })
    portal.refuses = null
    await clock.pass(11 * minute)
    expect(anchored()).toMatchObject({ count: 2 })
  })
})

describe('an anchor that does not fit', () => {
  async function anchored() {
    const first = console()
    first.signIn('a')
    for (let index = 0; index < 3; index++) await first.act()
    await first.clock.pass(11 * minute)
    return first
  }

  it('is kept for good, and told at every start', async () => {
    const first = await anchored()
    const { kept } = first.machine
    kept.lines.splice(0)
    for (const path of kept.files.paths()) await kept.files.files.erase(path)

    const second = first.again()
    await second.act()
    await second.clock.pass(11_000)
    expect(second.doubts()).toBe(1)
    expect(second.anchored()).toMatchObject({ count: 2, misfit: { entry: 6, at: 777 } })

    const third = second.again()
    await third.act()
    await third.clock.pass(11 * minute)
    expect(third.doubts()).toBe(1)
    expect(await third.anchoring.check()).toMatchObject({
      broken: null,
      anchor: { state: 'fits', misfit: { entry: 6, at: 777 } },
    })
    expect(third.anchored()).toMatchObject({ misfit: { entry: 6 } })
  })

  it('is not overwritten before it was compared, not even at a quick end', async () => {
    const first = await anchored()
    first.machine.kept.lines.splice(2)
    await first.machine.kept.files.files.erase('/head')
    const second = first.again()
    await second.act()
    await second.anchoring.leave()
    await second.clock.pass(0)
    expect(second.doubts()).toBe(1)
    expect(second.anchored()).toMatchObject({ misfit: { entry: 6 } })
  })

  it('may be anything: what is no anchor counts as none', async () => {
    const first = await anchored()
    first.options.set('a switchboard_journal_here', '{"count":"many"}')
    expect(await first.anchoring.check()).toMatchObject({ anchor: { state: 'none' } })
  })
})

describe('personal texts', () => {
  it('are cut after the days of the policy, by the portal’s clock alone, every day', async () => {
    let now: number | null = null
    let entryAt = 1000
    const machine = computer({ now: () => entryAt })
    const { signIn, clock, act } = console(machine, { keepDays: 30, portalNow: () => now })
    await act()
    signIn('a')
    await clock.pass(11_000)
    expect(machine.kept.lines.join()).toContain('Anna Petrova')
    now = 30 * day + 2000
    entryAt = now
    await act()
    await clock.pass(day)
    expect(machine.kept.lines.filter(line => line.includes('Anna Petrova'))).toHaveLength(1)
    now = 61 * day
    await clock.pass(day)
    expect(machine.kept.lines.join()).not.toContain('Anna Petrova')
  })

  it('stay without a policy', async () => {
    const { signIn, clock, act, machine } = console(computer(), { portalNow: () => 400 * day })
    signIn('a')
    await act()
    await clock.pass(2 * day)
    expect(machine.kept.lines.join()).toContain('Anna Petrova')
  })
})
