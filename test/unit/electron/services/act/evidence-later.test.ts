import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import type { Act } from '../../../../../electron/contract/act'
import type { ActOutcome } from '../../../../../electron/contract/outcome'
import { createActs } from '../../../../../electron/services/act/acts'
import { known } from '../../../../portal/seed/known'
import { operators } from '../../../../portal/seed/people'
import { finish as finishAt } from '../../../../portal/world/operator-acts'
import { act, afterSending } from './acting'
import { deskFor, journal, methodOf, perform } from './acts'
import { chatId, createDesk, type Desk } from '../desk'

const { taken } = known
const { colleague } = operators

describe('a lost answer', () => {
  it.each<[Act, Act | 'by itself', ActOutcome['unclearBecause']]>([
    ['spam', 'finish', 'by_whom'],
    ['finish', 'spam', 'by_whom'],
    ['spam', 'by itself', 'by_whom'],
    ['finish', 'by itself', 'by_whom'],
  ])('to %s is not done beside a session closed otherwise (%s)', async (name, how, because) => {
    const desk = await createDesk()
    const { world } = desk.portal
    desk.portal.faults.next(methodOf(name), { kind: 'resetBefore' })
    afterSending(desk, methodOf(name), () => {
      if (how === 'finish') finishAt(world, world.chat(taken.chatId), desk.portal.operators.me.id)
      else if (how === 'spam') {
        world.message(taken.chatId, { from: 'system', text: '[USER=1]Me[/USER] marked the conversation as spam' })
        world.closeSession(taken.chatId, 'spam')
      } else world.closeSession(taken.chatId)
    })
    expect(await act(desk, name, taken)).toMatchObject({ verdict: 'unclear', unclearBecause: because })
  })

  it('to an act that a colleague has done meanwhile is not done', async () => {
    const desk = await deskFor('silence')
    const { world } = desk.portal
    await desk.open(taken.chatId)
    desk.portal.faults.next(methodOf('silence'), { kind: 'resetBefore' })
    afterSending(desk, methodOf('silence'), () => {
      world.chat(taken.chatId).silent = true
      world.message(taken.chatId, { from: 'system', text: `[USER=${colleague.id}]B[/USER] switched silent mode on` })
    })
    expect(await perform(desk, 'silence')).toMatchObject({ verdict: 'unclear', unclearBecause: 'by_whom' })
  })

  it('to an act that was undone since is not reported as unchanged', async () => {
    const desk = await lostPin()
    const { world } = desk.portal
    world.chat(taken.chatId).pinned = false
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toMatchObject([{ act: 'pin', verdict: 'unclear' }])
  })

  it('or an idle true to spam, beside a colleague’s finish, is not done', async () => {
    const desk = await createDesk()
    const { world } = desk.portal
    desk.portal.settings.silentTrue.add(methodOf('spam'))
    afterSending(desk, methodOf('spam'), () => void finishAt(world, world.chat(taken.chatId), colleague.id))
    expect(await act(desk, 'spam', taken)).toMatchObject({ verdict: 'unclear', unclearBecause: 'by_whom' })
  })
})

/** A pin that was done, but whose answer and every reading were lost. */
async function lostPin(execute = true): Promise<Desk> {
  const desk = await createDesk()
  await desk.open(taken.chatId)
  desk.portal.faults.next(methodOf('pin'), { kind: execute ? 'resetAfter' : 'resetBefore' })
  desk.hooks.onWait = async () => desk.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
  expect(await perform(desk, 'pin')).toMatchObject({ verdict: 'unclear', unclearBecause: 'answer_lost' })
  desk.portal.faults.clear()
  desk.hooks.onWait = async () => {}
  return desk
}

describe('settling', () => {
  it('does not overwrite an act that has ended since it began', async () => {
    const desk = await lostPin()
    await desk.open(taken.chatId, true)
    desk.portal.faults.next('batch', { kind: 'delay', ms: 200 })
    const settling = desk.session.settle()
    const id = (await desk.journal.open())[0]?.id ?? ''
    await desk.journal.end(id, 'done', null)
    desk.portal.world.chat(taken.chatId).pinned = false
    await settling
    expect(await journal(desk)).toMatchObject([{ act: 'pin', state: 'done' }])
    expect(desk.payloads('act.settled')).toEqual([])
  })

  it('leaves acts under way alone', async () => {
    const desk = await deskFor('pin')
    await desk.open(taken.chatId)
    desk.portal.faults.next(methodOf('pin'), { kind: 'delay', ms: 200 })
    const pinning = perform(desk, 'pin')
    await expect.poll(() => desk.disk.lines.length).toBe(2)
    expect(await desk.journal.open()).toEqual([])
    await desk.session.settle()
    expect(await pinning).toMatchObject({ verdict: 'done' })
    expect(await journal(desk)).toMatchObject([{ state: 'done' }])
  })

  it('credits one effect to one act: the earlier of two is unclear', async () => {
    const desk = await lostPin(false)
    await desk.open(taken.chatId, true)
    expect(await perform(desk, 'pin')).toMatchObject({ verdict: 'done' })
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toMatchObject([{ verdict: 'unclear', unclearBecause: 'acted_since' }])
    expect((await journal(desk)).map(({ state }) => state)).toEqual(['done', 'unclear'])
  })

  it('goes on to the next act when one cannot be judged', async () => {
    const desk = await lostPin()
    const { dialogs } = desk
    let broken = true
    const read: typeof dialogs.read = (...request) => {
      if (broken) throw new TypeError('odd')
      return dialogs.read(...request)
    }
    const session = createActs({ ...desk, dialogs: { ...dialogs, read } })
    await expect(session.settle()).rejects.toThrow()
    broken = false
    await session.settle()
    expect(desk.payloads('act.settled')).toMatchObject([{ verdict: 'done' }])
  })
})

describe('checking', () => {
  const check = async (desk: Desk) => {
    const wish = { chatId: chatId(taken.chatId), sessionId: null, ownerId: null, joined: true }
    const [{ sessionId, act: name } = { sessionId: null, act: 'pin' as const }] = await journal(desk)
    return desk.handlers['act.check']({ ...wish, sessionId, act: name })
  }

  it('is kept in the journal, and not asked again', async () => {
    const desk = await lostPin()
    expect(await check(desk)).toMatchObject({ verdict: 'done' })
    expect(await journal(desk)).toMatchObject([{ state: 'done' }])
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toEqual([])
  })

  it('does not contradict a settled outcome', async () => {
    const desk = await lostPin()
    await desk.session.settle()
    desk.portal.world.chat(taken.chatId).pinned = false
    expect(await check(desk)).toMatchObject({ verdict: 'done', dialog: { pinned: false } })
  })

  it('a session that somebody ended does not say who', async () => {
    const desk = await createDesk()
    desk.portal.faults.next(methodOf('finish'), { kind: 'resetBefore' })
    desk.hooks.onWait = async () => desk.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await act(desk, 'finish', taken)
    desk.portal.faults.clear()
    desk.hooks.onWait = async () => {}
    desk.portal.world.closeSession(taken.chatId)
    expect(await check(desk)).toMatchObject({ verdict: 'unclear', unclearBecause: 'by_whom' })
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
    const desk = await deskFor('pin')
    await desk.open(taken.chatId)
    const session = createActs({ ...desk, dialogs: { ...desk.dialogs, ...broken } })
    const acting = { ...desk, handlers: { ...desk.handlers, ...session.handlers } }
    expect(await perform(acting, 'pin')).toMatchObject({ verdict: 'unclear', unclearBecause: 'unreadable' })
    expect(await desk.journal.open()).toMatchObject([{ act: 'pin', left: true }])
    expect(desk.journal.isUnderWay(desk.state.account.id, chatId(taken.chatId))).toBe(false)
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toMatchObject([{ verdict: 'done' }])
  })

  it('while sending, before the act leaves, ends it as not done', async () => {
    const desk = await deskFor('pin')
    await desk.open(taken.chatId)
    const { bitrix } = desk.active()
    bitrix.call = () => Promise.reject(new TypeError('odd'))
    await expect(perform(desk, 'pin')).rejects.toBeInstanceOf(AppError)
    expect(await journal(desk)).toMatchObject([{ state: 'nothing_changed' }])
    expect(desk.journal.isUnderWay(desk.state.account.id, chatId(taken.chatId))).toBe(false)
  })
})
