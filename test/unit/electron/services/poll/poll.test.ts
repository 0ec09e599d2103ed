import { beforeEach, describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { createPollHarness, type PollHarness } from './harness'
import { chatId } from '../harness'

const second = 1000
const minute = 60 * second
const period = 5400

let harness: PollHarness
beforeEach(async () => {
  harness = await createPollHarness()
})

const looks = () => harness.portal.requests.length
const told = () => harness.payloads('poll.changed').at(-1)

describe('following the portal', () => {
  it('polls first some seconds after the sign-in, and then at most twelve times a minute, one request each', async () => {
    harness.poll.turn()
    await harness.pass(2900)
    expect(looks()).toBe(0)
    await harness.pass(200)
    expect(looks()).toBe(1)

    await harness.pass(minute)
    expect(looks()).toBeLessThanOrEqual(1 + 12)
    expect(looks()).toBeGreaterThanOrEqual(11)
    expect(harness.portal.requests.every(({ method }) => method === 'batch')).toBe(true)
    expect(told()).toMatchObject({ state: 'on', periodMs: period, reason: null, failure: null })
    expect(told()?.lastAt).toBeGreaterThan(harness.now() - period)
  })

  it('puts all parts into one request, and a failing part does not affect the others', async () => {
    const heard: string[] = []
    harness.poll.join({
      ask() {
        throw new Error('a mistake')
      },
    })
    harness.poll.join({ ask: () => null })
    harness.poll.join({
      ask(request) {
        const bad = request.ask('imopenlines.dialog.get', { CHAT_ID: chatId(known.unknownChat) })
        return () => heard.push(bad.answer().ok ? 'fine' : 'refused')
      },
    })
    harness.poll.join({
      ask(request) {
        const good = request.ask('imopenlines.dialog.get', { CHAT_ID: chatId(known.documented.chatId) })
        return () => heard.push(good.answer().ok ? 'fine' : 'refused')
      },
    })
    harness.poll.turn()
    await harness.pass(4 * second)
    expect(looks()).toBe(1)
    expect(heard).toEqual(['refused', 'fine'])
    expect(harness.payloads('myDialogs.changed')).toHaveLength(1)
  })

  it('polls soon when nudged, once for any number of nudges and not within two seconds of the last poll', async () => {
    harness.poll.turn()
    await harness.pass(3 * second)
    expect(looks()).toBe(1)
    for (let nudges = 0; nudges < 5; nudges++) harness.poll.nudge()
    await harness.pass(1900)
    expect(looks()).toBe(1)
    await harness.pass(200)
    expect(looks()).toBe(2)
    // The next poll comes a whole period later: a nudge moves polls, it does not add any.
    await harness.pass(period - 200)
    expect(looks()).toBe(2)
    await harness.pass(200)
    expect(looks()).toBe(3)
  })

  it('does not delay the first poll when nudged', async () => {
    harness.poll.turn()
    harness.poll.nudge()
    await harness.pass(10)
    expect(looks()).toBe(1)
  })

  it('slows down once nobody is there, and polls at once when the operator is back', async () => {
    harness.poll.turn()
    await harness.pass(4 * second)
    harness.attention.idleMs = 20 * minute
    harness.poll.reconsider()
    expect(told()).toMatchObject({ periodMs: minute, reason: 'idle' })
    const before = looks()
    await harness.pass(50 * second)
    expect(looks()).toBe(before)

    harness.attention.idleMs = 0
    harness.poll.reconsider()
    await harness.pass(10)
    expect(looks()).toBe(before + 1)
    expect(told()).toMatchObject({ periodMs: period, reason: null })
  })

  it('notices within a quarter of a minute, unasked, that the operator is back', async () => {
    harness.attention.idleMs = 20 * minute
    harness.poll.turn()
    await harness.pass(10 * second)
    const before = looks()
    harness.attention.idleMs = 0
    await harness.pass(15 * second)
    expect(looks()).toBeGreaterThan(before)
  })

  it('makes room when the portal refuses for lack of allowance, says so, and comes back', async () => {
    harness.poll.turn()
    await harness.pass(4 * second)
    harness.standing.stretch = 2
    harness.poll.reconsider()
    // Reported at once, not only after the next poll.
    expect(told()).toMatchObject({ reason: 'neighbours', periodMs: 2 * period })
    harness.standing.stretch = 1
    await harness.pass(3 * minute)
    expect(told()).toMatchObject({ reason: null, periodMs: period })
  })
})

describe('not following the portal', () => {
  it('rests while there is no connection, and polls as soon as there is one', async () => {
    harness.poll.turn()
    await harness.pass(4 * second)
    harness.standing.offline = true
    harness.poll.reconsider()
    expect(told()).toMatchObject({ state: 'offline' })
    const before = looks()
    await harness.pass(minute)
    expect(looks()).toBe(before)

    harness.standing.offline = false
    harness.poll.nudge()
    await harness.pass(10)
    expect(looks()).toBe(before + 1)
    expect(told()).toMatchObject({ state: 'on' })
  })

  it('rests while nobody is signed in', async () => {
    harness.poll.turn()
    await harness.pass(4 * second)
    harness.state.signedIn = false
    const before = looks()
    await harness.pass(minute)
    expect(looks()).toBe(before)
    expect(told()).toMatchObject({ state: 'off' })

    harness.state.signedIn = true
    harness.poll.turn()
    await harness.pass(4 * second)
    expect(looks()).toBe(before + 1)
  })

  it('rests while the operator has paused it, and polls at once when they resume', async () => {
    harness.poll.turn()
    await harness.pass(4 * second)
    const before = looks()
    expect(await harness.poll.handlers['poll.pause']({ paused: true })).toMatchObject({ state: 'paused' })
    await harness.pass(minute)
    expect(looks()).toBe(before)
    expect(await harness.poll.handlers['poll.pause']({ paused: false })).toMatchObject({ state: 'on' })
    await harness.pass(10)
    expect(looks()).toBe(before + 1)
  })

  it('discards an answer for an account that is no longer active', async () => {
    let taken = 0
    harness.poll.join({
      ask: request => {
        request.ask('profile', {})
        return () => taken++
      },
    })
    harness.poll.turn()
    const gate = harness.portal.faults.hold('batch')
    const passing = harness.pass(3100)
    await gate.reached
    harness.state.account = { ...harness.state.account, id: 'another' as typeof harness.state.account.id }
    harness.poll.turn()
    gate.open()
    await passing
    expect(taken).toBe(0)
    expect(harness.payloads('myDialogs.changed')).toEqual([])
  })

  it('says why a poll failed as a whole, tries more slowly, and forgets it with the next success', async () => {
    harness.portal.faults.next('batch', { kind: 'error', code: 'OVERLOAD_LIMIT', status: 503 }, 1)
    harness.poll.turn()
    await harness.pass(4 * second)
    expect(told()).toMatchObject({ reason: 'failing', periodMs: 2 * period, lastAt: null })
    expect(told()?.failure).toMatchObject({ portalCode: 'OVERLOAD_LIMIT' })
    await harness.pass(2 * period)
    expect(told()).toMatchObject({ reason: null, failure: null })
  })

  it('does not count a poll refused for lack of allowance as a failure, and does not ask again early', async () => {
    harness.portal.setBucket({ burst: 5, perSecond: 0.001 })
    harness.portal.neighbours(5)
    harness.poll.turn()
    await harness.pass(4 * second)
    expect(harness.poll.nextPoll()).toBeGreaterThan(3 * second)
    expect(told()).toMatchObject({ failure: null })
  })

  it('ends for good', async () => {
    harness.poll.turn()
    harness.poll.stop()
    harness.poll.nudge()
    await harness.pass(minute)
    expect(looks()).toBe(0)
  })
})
