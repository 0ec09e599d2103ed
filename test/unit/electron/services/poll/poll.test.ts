import { beforeEach, describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { createLiveDesk, type LiveDesk } from './desk'
import { chatId } from '../desk'

const second = 1000
const minute = 60 * second
const period = 5400

let desk: LiveDesk
beforeEach(async () => {
  desk = await createLiveDesk()
})

const looks = () => desk.portal.requests.length
const told = () => desk.payloads('poll.changed').at(-1)

describe('following the portal', () => {
  it('polls first some seconds after the sign-in, and then at most twelve times a minute, one request each', async () => {
    desk.live.turn()
    await desk.pass(2900)
    expect(looks()).toBe(0)
    await desk.pass(200)
    expect(looks()).toBe(1)

    await desk.pass(minute)
    expect(looks()).toBeLessThanOrEqual(1 + 12)
    expect(looks()).toBeGreaterThanOrEqual(11)
    expect(desk.portal.requests.every(({ method }) => method === 'batch')).toBe(true)
    expect(told()).toMatchObject({ state: 'on', periodMs: period, reason: null, failure: null })
    expect(told()?.lastAt).toBeGreaterThan(desk.now() - period)
  })

  it('puts all parts into one request, and a failing part does not affect the others', async () => {
    const heard: string[] = []
    desk.live.join({
      ask() {
        throw new Error('a mistake')
      },
    })
    desk.live.join({ ask: () => null })
    desk.live.join({
      ask(request) {
        const bad = request.ask('imopenlines.dialog.get', { CHAT_ID: chatId(known.unknownChat) })
        return () => heard.push(bad.answer().ok ? 'fine' : 'refused')
      },
    })
    desk.live.join({
      ask(request) {
        const good = request.ask('imopenlines.dialog.get', { CHAT_ID: chatId(known.documented.chatId) })
        return () => heard.push(good.answer().ok ? 'fine' : 'refused')
      },
    })
    desk.live.turn()
    await desk.pass(4 * second)
    expect(looks()).toBe(1)
    expect(heard).toEqual(['refused', 'fine'])
    expect(desk.payloads('myDialogs.changed')).toHaveLength(1)
  })

  it('polls soon when nudged, once for any number of nudges and not within two seconds of the last poll', async () => {
    desk.live.turn()
    await desk.pass(3 * second)
    expect(looks()).toBe(1)
    for (let nudges = 0; nudges < 5; nudges++) desk.live.nudge()
    await desk.pass(1900)
    expect(looks()).toBe(1)
    await desk.pass(200)
    expect(looks()).toBe(2)
    // The next poll comes a whole period later: a nudge moves polls, it does not add any.
    await desk.pass(period - 200)
    expect(looks()).toBe(2)
    await desk.pass(200)
    expect(looks()).toBe(3)
  })

  it('does not delay the first poll when nudged', async () => {
    desk.live.turn()
    desk.live.nudge()
    await desk.pass(10)
    expect(looks()).toBe(1)
  })

  it('slows down once nobody is there, and polls at once when the operator is back', async () => {
    desk.live.turn()
    await desk.pass(4 * second)
    desk.attention.idleMs = 20 * minute
    desk.live.reconsider()
    expect(told()).toMatchObject({ periodMs: minute, reason: 'idle' })
    const before = looks()
    await desk.pass(50 * second)
    expect(looks()).toBe(before)

    desk.attention.idleMs = 0
    desk.live.reconsider()
    await desk.pass(10)
    expect(looks()).toBe(before + 1)
    expect(told()).toMatchObject({ periodMs: period, reason: null })
  })

  it('notices within a quarter of a minute, unasked, that the operator is back', async () => {
    desk.attention.idleMs = 20 * minute
    desk.live.turn()
    await desk.pass(10 * second)
    const before = looks()
    desk.attention.idleMs = 0
    await desk.pass(15 * second)
    expect(looks()).toBeGreaterThan(before)
  })

  it('makes room when the portal refuses for lack of allowance, says so, and comes back', async () => {
    desk.live.turn()
    await desk.pass(4 * second)
    desk.line.stretch = 2
    desk.live.reconsider()
    // Reported at once, not only after the next poll.
    expect(told()).toMatchObject({ reason: 'neighbours', periodMs: 2 * period })
    desk.line.stretch = 1
    await desk.pass(3 * minute)
    expect(told()).toMatchObject({ reason: null, periodMs: period })
  })
})

describe('not following the portal', () => {
  it('rests while there is no connection, and polls as soon as there is one', async () => {
    desk.live.turn()
    await desk.pass(4 * second)
    desk.line.offline = true
    desk.live.reconsider()
    expect(told()).toMatchObject({ state: 'offline' })
    const before = looks()
    await desk.pass(minute)
    expect(looks()).toBe(before)

    desk.line.offline = false
    desk.live.nudge()
    await desk.pass(10)
    expect(looks()).toBe(before + 1)
    expect(told()).toMatchObject({ state: 'on' })
  })

  it('rests while nobody is signed in', async () => {
    desk.live.turn()
    await desk.pass(4 * second)
    desk.state.signedIn = false
    const before = looks()
    await desk.pass(minute)
    expect(looks()).toBe(before)
    expect(told()).toMatchObject({ state: 'off' })

    desk.state.signedIn = true
    desk.live.turn()
    await desk.pass(4 * second)
    expect(looks()).toBe(before + 1)
  })

  it('rests while the operator has paused it, and polls at once when they resume', async () => {
    desk.live.turn()
    await desk.pass(4 * second)
    const before = looks()
    expect(await desk.live.handlers['poll.pause']({ paused: true })).toMatchObject({ state: 'paused' })
    await desk.pass(minute)
    expect(looks()).toBe(before)
    expect(await desk.live.handlers['poll.pause']({ paused: false })).toMatchObject({ state: 'on' })
    await desk.pass(10)
    expect(looks()).toBe(before + 1)
  })

  it('discards an answer for an account that is no longer active', async () => {
    let taken = 0
    desk.live.join({
      ask: request => {
        request.ask('profile', {})
        return () => taken++
      },
    })
    desk.live.turn()
    desk.portal.faults.next('batch', { kind: 'delay', ms: 50 })
    const passing = desk.pass(3100)
    await expect.poll(looks).toBe(1)
    desk.state.account = { ...desk.state.account, id: 'another' as typeof desk.state.account.id }
    desk.live.turn()
    await passing
    expect(taken).toBe(0)
    expect(desk.payloads('myDialogs.changed')).toEqual([])
  })

  it('says why a poll failed as a whole, tries more slowly, and forgets it with the next success', async () => {
    desk.portal.faults.next('batch', { kind: 'error', code: 'OVERLOAD_LIMIT', status: 503 }, 1)
    desk.live.turn()
    await desk.pass(4 * second)
    expect(told()).toMatchObject({ reason: 'failing', periodMs: 2 * period, lastAt: null })
    expect(told()?.failure).toMatchObject({ portalCode: 'OVERLOAD_LIMIT' })
    await desk.pass(2 * period)
    expect(told()).toMatchObject({ reason: null, failure: null })
  })

  it('does not count a poll refused for lack of allowance as a failure, and does not ask again early', async () => {
    desk.portal.setBucket({ burst: 5, perSecond: 0.001 })
    desk.portal.neighbours(5)
    desk.live.turn()
    await desk.pass(4 * second)
    expect(desk.live.nextLook()).toBeGreaterThan(3 * second)
    expect(told()).toMatchObject({ failure: null })
  })

  it('ends for good', async () => {
    desk.live.turn()
    desk.live.stop()
    desk.live.nudge()
    await desk.pass(minute)
    expect(looks()).toBe(0)
  })
})
