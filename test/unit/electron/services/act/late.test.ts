import { describe, expect, it } from 'vitest'
import type { CallOptions } from '../../../../../electron/bitrix/client/bitrix'
import { createMyDialogs } from '../../../../../electron/services/my-dialogs/my-dialogs'
import { createActs } from '../../../../../electron/services/act/acts'
import { createPinAll } from '../../../../../electron/services/act/pin-all'
import { known } from '../../../../portal/seed/known'
import { methodOf, acts as rows, harnessFor, executed, journal, perform, targets, type Tried } from './acts'
import { chatId, createHarness, type Harness } from '../harness'

const { taken } = known

/** A harness whose late rereads come when the test says so. */
async function patientHarness(name: Tried) {
  const harness = await harnessFor(name)
  await harness.open(targets[name].chatId)
  const due: { ms: number; come: () => void }[] = []
  const later = (ms: number) => new Promise<void>(come => void due.push({ ms, come }))
  const session = createActs({ ...harness, later })
  Object.assign(harness.handlers, session.handlers)
  /** Lets the next late reread come, and waits until it is over. */
  async function reread(): Promise<void> {
    await expect.poll(() => due.length).toBeGreaterThan(0)
    const before = harness.portal.requests.length
    due.shift()?.come()
    await expect.poll(() => harness.portal.requests.length).toBeGreaterThan(before)
    // The next one is scheduled, or the act has ended for good.
    await expect.poll(() => due.length + harness.disk.lines.filter(isFinal).length).toBeGreaterThan(0)
  }
  return { ...harness, session, due, reread }
}
const isFinal = (line: string) => line.includes('"kind":"end"') && !line.includes('"soFar":true')
const stateOf = async (harness: Harness) => (await journal(harness)).at(-1)?.state

describe.each(rows)('%s carried out after the rereads', name => {
  it.each([1, 2])('is corrected by late reread %i', async which => {
    const harness = await patientHarness(name)
    harness.portal.settings.shownLater = []
    expect(await perform(harness, name)).toMatchObject({ verdict: 'nothing_changed' })
    expect(await stateOf(harness)).toBe('nothing_changed')
    expect(harness.due.map(({ ms }) => ms)).toEqual([10_000])
    if (which === 2) await harness.reread()
    harness.portal.settings.shownLater.splice(0).forEach(show => show())
    await harness.reread()
    await expect.poll(() => stateOf(harness)).toBe('done')
    expect(harness.payloads('act.settled')).toMatchObject([{ act: name, verdict: 'done' }])
    expect(executed(harness)).toHaveLength(1)
    expect(await harness.journal.isIntact()).toBe(true)
    expect(await harness.journal.open()).toEqual([])
  })
})

describe('an act that has not shown', () => {
  const idle = async () => {
    const harness = await patientHarness('pin')
    harness.portal.settings.silentTrue.add(methodOf('pin'))
    expect(await perform(harness, 'pin')).toMatchObject({ verdict: 'nothing_changed' })
    return harness
  }

  it('is silently final after the last reread', async () => {
    const harness = await idle()
    expect(await harness.journal.open()).toMatchObject([{ act: 'pin', soFar: true }])
    await harness.reread()
    await expect.poll(() => harness.due.map(({ ms }) => ms)).toEqual([45_000])
    await harness.reread()
    await expect.poll(() => harness.journal.open()).toEqual([])
    expect(await stateOf(harness)).toBe('nothing_changed')
    expect(harness.payloads('act.settled')).toEqual([])
  })

  it('is reread after a restart and corrected', async () => {
    const harness = await idle()
    harness.portal.world.chat(taken.chatId).pinned = true
    await createActs(harness).settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ act: 'pin', verdict: 'done' }])
    expect(await stateOf(harness)).toBe('done')
  })

  it('is not settled by others while a late reread is still to come', async () => {
    const harness = await idle()
    const before = harness.portal.requests.length
    await harness.session.settle()
    expect(harness.portal.requests).toHaveLength(before)
  })

  it('blocks no other act, and is silently unclear after one', async () => {
    const harness = await idle()
    harness.portal.settings.silentTrue.clear()
    expect(await perform(harness, 'pin')).toMatchObject({ verdict: 'unclear', unclearBecause: 'acted_before' })
    await harness.reread()
    await harness.reread()
    await expect.poll(async () => (await journal(harness)).map(({ state }) => state)).toEqual(['unclear', 'unclear'])
    expect(harness.payloads('act.settled')).toEqual([])
  })

  it('is not reread for an account that was left', async () => {
    const harness = await idle()
    const back = harness.turnTo('another')
    const before = harness.portal.requests.length
    harness.due.shift()?.come()
    await new Promise(resolve => setImmediate(resolve))
    expect(harness.portal.requests).toHaveLength(before)
    back()
    expect(await harness.journal.open()).toMatchObject([{ soFar: true }])
  })
})

describe('lanes', () => {
  /** Options of every request from here on. */
  function watched(harness: Harness) {
    const { bitrix } = harness.active()
    const options: CallOptions[] = []
    const { batch, call } = { batch: bitrix.batch.bind(bitrix), call: bitrix.call.bind(bitrix) }
    bitrix.batch = (commands, given) => {
      options.push(given ?? {})
      return batch(commands, given)
    }
    bitrix.call = (method, params, given) => {
      options.push(given ?? {})
      return call(method, params, given)
    }
    return options
  }

  it('settling stays behind all acts', async () => {
    const harness = await harnessFor('pin')
    await harness.open(taken.chatId)
    harness.portal.faults.next(methodOf('pin'), { kind: 'resetAfter' })
    harness.hooks.onWait = async () => harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await perform(harness, 'pin')
    harness.portal.faults.clear()
    const options = watched(harness)
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ verdict: 'done' }])
    expect(new Set(options.map(({ lane }) => lane))).toEqual(new Set(['board']))
  })

  it('settling blocks no act in its dialog', async () => {
    const harness = await harnessFor('pin')
    await harness.open(taken.chatId)
    harness.portal.faults.next(methodOf('pin'), { kind: 'resetBefore' })
    harness.hooks.onWait = async () => harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await perform(harness, 'pin')
    harness.portal.faults.clear()
    await harness.open(taken.chatId, true)
    harness.hooks.onWait = async () => {}
    const gate = harness.portal.faults.hold('batch')
    const settling = harness.session.settle()
    await gate.reached
    expect(await perform(harness, 'pin')).toMatchObject({ verdict: 'unclear', unclearBecause: 'acted_before' })
    gate.open()
    await settling
    expect((await journal(harness)).map(({ state }) => state)).toEqual(['unclear', 'unclear'])
  })

  it('an act on all dialogs tells its age and waits as an act', async () => {
    const harness = await createHarness()
    const { active, directory, push, now, wait, journal: kept } = harness
    const myDialogs = createMyDialogs({ active, directory, push, nudge: () => {}, now })
    let at = 0
    const handlers = createPinAll({ active, journal: kept, myDialogs, wait, steady: () => (at += 700) })
    const options = watched(harness)
    await handlers['act.pinAll']({})
    expect(options[0]).toMatchObject({ lane: 'act', forAct: true })
    const [sent] = options.filter(({ leaving }) => leaving)
    expect(sent?.age).toBeGreaterThanOrEqual(700)
  })

  it('a colleague’s dialog after an act on all is not reported as overtaken: the act may have come first', async () => {
    const harness = await createHarness()
    const { active, directory, push, now, wait, journal: kept } = harness
    const myDialogs = createMyDialogs({ active, directory, push, nudge: () => {}, now })
    const handlers = createPinAll({ active, journal: kept, myDialogs, wait })
    const { bitrix } = harness.active()
    const call = bitrix.call.bind(bitrix)
    bitrix.call = (async (...request: Parameters<typeof bitrix.call>) => {
      const answer = await call(...request)
      const { world, operators } = harness.portal
      world.take(known.waiting.chatId, operators.colleague.id)
      world.chat(known.waiting.chatId).members.add(operators.me.id)
      return answer
    }) as typeof bitrix.call
    const outcomes = await handlers['act.pinAll']({})
    const outcome = outcomes.find(each => each.chatId === chatId(known.waiting.chatId))?.outcome
    expect(outcome).toMatchObject({ verdict: 'unclear', unclearBecause: 'not_shown' })
  })
})
