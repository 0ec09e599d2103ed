import { describe, expect, it } from 'vitest'
import { anchoringConsole as console, minute } from './anchoring'
import { computer } from './sealed'

describe('two computers of one account, with one name and one folder,', () => {
  async function twins() {
    const one = console()
    one.signIn('a')
    for (let index = 0; index < 3; index++) await one.act()
    await one.clock.pass(11 * minute)
    const other = console(computer(), { options: one.options })
    other.signIn('a')
    await other.act()
    await other.clock.pass(11 * minute)
    for (const each of [one, other, one]) {
      await each.act()
      await each.clock.pass(11 * minute)
    }
    return { one, other }
  }

  it('do not overwrite each other’s anchors', async () => {
    const { one, other } = await twins()
    expect(one.anchors()).toMatchObject([{ count: 4 }, { count: 10 }])
    expect([one.doubts(), other.doubts()]).toEqual([0, 1])
    const again = one.again()
    await again.clock.pass(11_000)
    // As long as it is so.
    expect(again.doubts()).toBe(1)
    expect(await again.anchoring.check()).toMatchObject({
      broken: null,
      end: null,
      anchor: { state: 'fits', entry: 10 },
    })
  })

  it('do not hide that one of the journals lacks its end', async () => {
    const { one } = await twins()
    one.machine.kept.lines.splice(8)
    await one.machine.kept.files.files.erase('/head')
    const again = one.again()
    await again.clock.pass(11_000)
    expect(again.doubts()).toBe(1)
    expect(await again.anchoring.check()).toMatchObject({ anchor: { misfit: { entry: 10 } } })
  })
})

describe('a portal that answers badly', () => {
  it('and took an anchor whose answer was lost hides no missing end', async () => {
    const { machine, signIn, clock, act, portal, anchors, again } = console()
    signIn('a')
    await act()
    await clock.pass(11_000)
    portal.loses = true
    await act()
    await clock.pass(11 * minute)
    portal.loses = false
    await act()
    await clock.pass(11 * minute)
    expect(anchors()).toMatchObject([{ count: 6 }])
    machine.kept.lines.splice(4)
    await machine.kept.files.files.erase('/head')
    const next = again()
    await next.clock.pass(11_000)
    expect(next.doubts()).toBe(1)
  })

  it('and slowly has no anchor come after a younger one', async () => {
    const { signIn, clock, act, portal, anchors, anchoring } = console()
    signIn('a')
    await act()
    await clock.pass(11_000)
    let release = () => {}
    portal.before = () => new Promise(resolve => (release = resolve))
    await act()
    await clock.pass(11 * minute)
    const slow = release
    portal.before = async () => {}
    await act()
    const left = anchoring.leave()
    await clock.pass(0)
    slow()
    await left
    await clock.pass(0)
    expect(anchors()).toMatchObject([{ count: 6 }])
  })

  it('while another account comes anchors nothing there that nobody has compared', async () => {
    const { signIn, clock, act, portal, anchors, anchoring } = console()
    signIn('a')
    await act()
    let release = () => {}
    portal.before = () => new Promise(resolve => (release = resolve))
    const checking = anchoring.check()
    await clock.pass(0)
    signIn('b')
    portal.before = async () => {}
    release()
    expect(await checking).toMatchObject({ broken: null })
    expect([anchors('a'), anchors('b')]).toEqual([[], []])
    await clock.pass(11_000)
    expect(anchors('b')).toMatchObject([{ count: 2 }])
  })
})
