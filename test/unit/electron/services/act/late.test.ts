import { describe, expect, it } from 'vitest'
import type { CallOptions } from '../../../../../electron/bitrix/client/bitrix'
import { createMyDialogs } from '../../../../../electron/services/my-dialogs/my-dialogs'
import { createActs } from '../../../../../electron/services/act/acts'
import { createPinAll } from '../../../../../electron/services/act/pin-all'
import { known } from '../../../../portal/seed/known'
import { methodOf, acts as rows, deskFor, executed, journal, perform, targets, type Tried } from './acts'
import { chatId, createDesk, type Desk } from '../desk'

const { taken } = known

/** A desk whose late rereads come when the test says so. */
async function patientDesk(name: Tried) {
  const desk = await deskFor(name)
  await desk.open(targets[name].chatId)
  const due: { ms: number; come: () => void }[] = []
  const later = (ms: number) => new Promise<void>(come => void due.push({ ms, come }))
  const session = createActs({ ...desk, later })
  Object.assign(desk.handlers, session.handlers)
  /** Lets the next late reread come, and waits until it is over. */
  async function look(): Promise<void> {
    const before = desk.portal.requests.length
    due.shift()?.come()
    await expect.poll(() => desk.portal.requests.length).toBeGreaterThan(before)
    // The next one is scheduled, or the act has ended for good.
    await expect.poll(() => due.length + desk.disk.lines.filter(isFinal).length).toBeGreaterThan(0)
  }
  return { ...desk, session, due, look }
}
const isFinal = (line: string) => line.includes('"kind":"end"') && !line.includes('"soFar":true')
const stateOf = async (desk: Desk) => (await journal(desk)).at(-1)?.state

describe.each(rows)('%s carried out after the rereads', name => {
  it.each([1, 2])('is corrected by late reread %i', async which => {
    const desk = await patientDesk(name)
    desk.portal.settings.shownLater = []
    expect(await perform(desk, name)).toMatchObject({ verdict: 'nothing_changed' })
    expect(await stateOf(desk)).toBe('nothing_changed')
    expect(desk.due.map(({ ms }) => ms)).toEqual([10_000])
    if (which === 2) await desk.look()
    desk.portal.settings.shownLater.splice(0).forEach(show => show())
    await desk.look()
    await expect.poll(() => stateOf(desk)).toBe('done')
    expect(desk.payloads('act.settled')).toMatchObject([{ act: name, verdict: 'done' }])
    expect(executed(desk)).toHaveLength(1)
    expect(await desk.journal.isIntact()).toBe(true)
    expect(await desk.journal.open()).toEqual([])
  })
})

describe('an act that has not shown', () => {
  const idle = async () => {
    const desk = await patientDesk('pin')
    desk.portal.settings.silentTrue.add(methodOf('pin'))
    expect(await perform(desk, 'pin')).toMatchObject({ verdict: 'nothing_changed' })
    return desk
  }

  it('is silently final after the last reread', async () => {
    const desk = await idle()
    expect(await desk.journal.open()).toMatchObject([{ act: 'pin', soFar: true }])
    await desk.look()
    await expect.poll(() => desk.due.map(({ ms }) => ms)).toEqual([45_000])
    await desk.look()
    await expect.poll(() => desk.journal.open()).toEqual([])
    expect(await stateOf(desk)).toBe('nothing_changed')
    expect(desk.payloads('act.settled')).toEqual([])
  })

  it('is reread after a restart and corrected', async () => {
    const desk = await idle()
    desk.portal.world.chat(taken.chatId).pinned = true
    await createActs(desk).settle()
    expect(desk.payloads('act.settled')).toMatchObject([{ act: 'pin', verdict: 'done' }])
    expect(await stateOf(desk)).toBe('done')
  })

  it('is not settled by others while a late reread is still to come', async () => {
    const desk = await idle()
    const before = desk.portal.requests.length
    await desk.session.settle()
    expect(desk.portal.requests).toHaveLength(before)
  })

  it('blocks no other act, and is silently unclear after one', async () => {
    const desk = await idle()
    desk.portal.settings.silentTrue.clear()
    expect(await perform(desk, 'pin')).toMatchObject({ verdict: 'done' })
    await desk.look()
    await desk.look()
    await expect.poll(async () => (await journal(desk)).map(({ state }) => state)).toEqual(['done', 'unclear'])
    expect(desk.payloads('act.settled')).toEqual([])
  })

  it('is not reread for an account that was left', async () => {
    const desk = await idle()
    const back = desk.turnTo('another')
    const before = desk.portal.requests.length
    desk.due.shift()?.come()
    await new Promise(resolve => setImmediate(resolve))
    expect(desk.portal.requests).toHaveLength(before)
    back()
    expect(await desk.journal.open()).toMatchObject([{ soFar: true }])
  })
})

describe('lanes', () => {
  /** Options of every request from here on. */
  function watched(desk: Desk) {
    const { bitrix } = desk.active()
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
    const desk = await deskFor('pin')
    await desk.open(taken.chatId)
    desk.portal.faults.next(methodOf('pin'), { kind: 'resetAfter' })
    desk.hooks.onWait = async () => desk.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await perform(desk, 'pin')
    desk.portal.faults.clear()
    const options = watched(desk)
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toMatchObject([{ verdict: 'done' }])
    expect(new Set(options.map(({ lane }) => lane))).toEqual(new Set(['board']))
  })

  it('settling blocks no act in its dialog', async () => {
    const desk = await deskFor('pin')
    await desk.open(taken.chatId)
    desk.portal.faults.next(methodOf('pin'), { kind: 'resetBefore' })
    desk.hooks.onWait = async () => desk.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await perform(desk, 'pin')
    desk.portal.faults.clear()
    await desk.open(taken.chatId, true)
    desk.portal.faults.next('batch', { kind: 'delay', ms: 300 })
    const before = desk.portal.requests.length
    const settling = desk.session.settle()
    await expect.poll(() => desk.portal.requests.length).toBeGreaterThan(before)
    expect(await perform(desk, 'pin')).toMatchObject({ verdict: 'done' })
    await settling
    expect((await journal(desk)).map(({ state }) => state)).toEqual(['done', 'unclear'])
  })

  it('an act on all dialogs tells its age and waits as an act', async () => {
    const desk = await createDesk()
    const { active, directory, push, now, wait, journal: kept } = desk
    const own = createMyDialogs({ active, directory, push, nudge: () => {}, now })
    let at = 0
    const handlers = createPinAll({ active, journal: kept, own, wait, steady: () => (at += 700) })
    const options = watched(desk)
    await handlers['act.pinAll']({})
    expect(options[0]).toMatchObject({ lane: 'act', forAct: true })
    const [sent] = options.filter(({ leaving }) => leaving)
    expect(sent?.age).toBeGreaterThanOrEqual(700)
  })

  it('a colleague’s dialog after an act on all is not reported as overtaken: the act may have come first', async () => {
    const desk = await createDesk()
    const { active, directory, push, now, wait, journal: kept } = desk
    const own = createMyDialogs({ active, directory, push, nudge: () => {}, now })
    const handlers = createPinAll({ active, journal: kept, own, wait })
    const { bitrix } = desk.active()
    const call = bitrix.call.bind(bitrix)
    bitrix.call = (async (...request: Parameters<typeof bitrix.call>) => {
      const answer = await call(...request)
      const { world, operators } = desk.portal
      world.take(known.waiting.chatId, operators.colleague.id)
      world.chat(known.waiting.chatId).members.add(operators.me.id)
      return answer
    }) as typeof bitrix.call
    const outcomes = await handlers['act.pinAll']({})
    const outcome = outcomes.find(each => each.chatId === chatId(known.waiting.chatId))?.outcome
    expect(outcome).toMatchObject({ verdict: 'unclear', unclearBecause: 'not_shown' })
  })
})
