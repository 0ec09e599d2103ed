import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import type { Act } from '../../../../../electron/contract/act'
import type { ActOutcome } from '../../../../../electron/contract/outcome'
import { createActs } from '../../../../../electron/services/act/acts'
import { known } from '../../../../portal/seed/known'
import { operators } from '../../../../portal/seed/people'
import { finish as finishAt } from '../../../../portal/world/operator-acts'
import { act, afterSending } from './acting'
import { harnessFor, journal, methodOf, perform } from './acts'
import { chatId, createHarness, type Harness } from '../harness'

const { taken } = known
const { colleague } = operators

describe('a lost answer', () => {
  it.each<[Act, Act | 'by itself', ActOutcome['unclearBecause']]>([
    ['spam', 'finish', 'by_whom'],
    ['finish', 'spam', 'by_whom'],
    ['spam', 'by itself', 'by_whom'],
    ['finish', 'by itself', 'by_whom'],
  ])('to %s is not done beside a session closed otherwise (%s)', async (name, how, because) => {
    const harness = await createHarness()
    const { world } = harness.portal
    harness.portal.faults.next(methodOf(name), { kind: 'resetBefore' })
    afterSending(harness, methodOf(name), () => {
      if (how === 'finish') finishAt(world, world.chat(taken.chatId), harness.portal.operators.me.id)
      else if (how === 'spam') {
        world.message(taken.chatId, { from: 'system', text: '[USER=1]Me[/USER] marked the conversation as spam' })
        world.closeSession(taken.chatId, 'spam')
      } else world.closeSession(taken.chatId)
    })
    expect(await act(harness, name, taken)).toMatchObject({ verdict: 'unclear', unclearBecause: because })
  })

  it('to an act that a colleague has done meanwhile is not done', async () => {
    const harness = await harnessFor('silence')
    const { world } = harness.portal
    await harness.open(taken.chatId)
    harness.portal.faults.next(methodOf('silence'), { kind: 'resetBefore' })
    afterSending(harness, methodOf('silence'), () => {
      world.chat(taken.chatId).silent = true
      world.message(taken.chatId, { from: 'system', text: `[USER=${colleague.id}]B[/USER] switched silent mode on` })
    })
    expect(await perform(harness, 'silence')).toMatchObject({ verdict: 'unclear', unclearBecause: 'by_whom' })
  })

  it('to an act that was undone since is not reported as unchanged', async () => {
    const harness = await lostPin()
    const { world } = harness.portal
    world.chat(taken.chatId).pinned = false
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ act: 'pin', verdict: 'unclear' }])
  })

  it('or an idle true to spam, beside a colleague’s finish, is not done', async () => {
    const harness = await createHarness()
    const { world } = harness.portal
    harness.portal.settings.silentTrue.add(methodOf('spam'))
    afterSending(harness, methodOf('spam'), () => void finishAt(world, world.chat(taken.chatId), colleague.id))
    expect(await act(harness, 'spam', taken)).toMatchObject({ verdict: 'unclear', unclearBecause: 'by_whom' })
  })
})

/** A pin that was done, but whose answer and every reading were lost. */
async function lostPin(execute = true): Promise<Harness> {
  const harness = await createHarness()
  await harness.open(taken.chatId)
  harness.portal.faults.next(methodOf('pin'), { kind: execute ? 'resetAfter' : 'resetBefore' })
  harness.hooks.onWait = async () => harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
  expect(await perform(harness, 'pin')).toMatchObject({ verdict: 'unclear', unclearBecause: 'answer_lost' })
  harness.portal.faults.clear()
  harness.hooks.onWait = async () => {}
  return harness
}

describe('settling', () => {
  it('does not overwrite an act that has ended since it began', async () => {
    const harness = await lostPin()
    await harness.open(taken.chatId, true)
    const gate = harness.portal.faults.hold('batch')
    const settling = harness.session.settle()
    await gate.reached
    const id = (await harness.journal.open())[0]?.id ?? ''
    await harness.journal.end(id, 'done', null)
    harness.portal.world.chat(taken.chatId).pinned = false
    gate.open()
    await settling
    expect(await journal(harness)).toMatchObject([{ act: 'pin', state: 'done' }])
    expect(harness.payloads('act.settled')).toEqual([])
  })

  it('leaves acts under way alone', async () => {
    const harness = await harnessFor('pin')
    await harness.open(taken.chatId)
    const gate = harness.portal.faults.hold(methodOf('pin'))
    const pinning = perform(harness, 'pin')
    await gate.reached
    expect(await harness.journal.open()).toEqual([])
    await harness.session.settle()
    gate.open()
    expect(await pinning).toMatchObject({ verdict: 'done' })
    expect(await journal(harness)).toMatchObject([{ state: 'done' }])
  })

  it('credits one effect to one act at most: both of two within a minute are unclear', async () => {
    const harness = await lostPin(false)
    await harness.open(taken.chatId, true)
    expect(await perform(harness, 'pin')).toMatchObject({ verdict: 'unclear', unclearBecause: 'acted_before' })
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ verdict: 'unclear', unclearBecause: 'acted_since' }])
    expect((await journal(harness)).map(({ state }) => state)).toEqual(['unclear', 'unclear'])
  })

  it('goes on to the next act when one cannot be judged', async () => {
    const harness = await lostPin()
    const { dialogs } = harness
    let broken = true
    const read: typeof dialogs.read = (...request) => {
      if (broken) throw new TypeError('odd')
      return dialogs.read(...request)
    }
    const session = createActs({ ...harness, dialogs: { ...dialogs, read } })
    await expect(session.settle()).rejects.toThrow()
    broken = false
    await session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ verdict: 'done' }])
  })
})

describe('checking', () => {
  const check = async (harness: Harness) => {
    const wish = { chatId: chatId(taken.chatId), sessionId: null, ownerId: null, joined: true }
    const [{ sessionId, act: name } = { sessionId: null, act: 'pin' as const }] = await journal(harness)
    return harness.handlers['act.check']({ ...wish, sessionId, act: name })
  }

  it('is kept in the journal, and not asked again', async () => {
    const harness = await lostPin()
    expect(await check(harness)).toMatchObject({ verdict: 'done' })
    expect(await journal(harness)).toMatchObject([{ state: 'done' }])
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toEqual([])
  })

  it('does not contradict a settled outcome', async () => {
    const harness = await lostPin()
    await harness.session.settle()
    harness.portal.world.chat(taken.chatId).pinned = false
    expect(await check(harness)).toMatchObject({ verdict: 'done', dialog: { pinned: false } })
  })

  it('a session that somebody ended does not say who', async () => {
    const harness = await createHarness()
    harness.portal.faults.next(methodOf('finish'), { kind: 'resetBefore' })
    harness.hooks.onWait = async () => harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await act(harness, 'finish', taken)
    harness.portal.faults.clear()
    harness.hooks.onWait = async () => {}
    harness.portal.world.closeSession(taken.chatId)
    expect(await check(harness)).toMatchObject({ verdict: 'unclear', unclearBecause: 'by_whom' })
  })
})

describe('an exception', () => {
  it.each<[string, object]>([
    ['reading', { read: () => Promise.reject(new TypeError('odd')) }],
    [
      'reading at once',
      {
        read: () => {
          throw new TypeError('odd')
        },
      },
    ],
  ])('while %s after an act leaves it unclear and nothing busy', async (_, broken) => {
    const harness = await harnessFor('pin')
    await harness.open(taken.chatId)
    const session = createActs({ ...harness, dialogs: { ...harness.dialogs, ...broken } })
    const acting = { ...harness, handlers: { ...harness.handlers, ...session.handlers } }
    expect(await perform(acting, 'pin')).toMatchObject({ verdict: 'unclear', unclearBecause: 'unreadable' })
    expect(await harness.journal.open()).toMatchObject([{ act: 'pin', left: true }])
    expect(harness.journal.isUnderWay(harness.state.account.id, chatId(taken.chatId))).toBe(false)
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ verdict: 'done' }])
  })

  it('while sending, before the act leaves, ends it as not done', async () => {
    const harness = await harnessFor('pin')
    await harness.open(taken.chatId)
    const { bitrix } = harness.active()
    bitrix.call = () => Promise.reject(new TypeError('odd'))
    await expect(perform(harness, 'pin')).rejects.toBeInstanceOf(AppError)
    expect(await journal(harness)).toMatchObject([{ state: 'nothing_changed' }])
    expect(harness.journal.isUnderWay(harness.state.account.id, chatId(taken.chatId))).toBe(false)
  })
})
