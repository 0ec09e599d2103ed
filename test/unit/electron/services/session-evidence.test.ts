import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../electron/app-error'
import type { Act } from '../../../../electron/contract/models'
import type { ActDetail, ActOutcome } from '../../../../electron/contract/models-act'
import { createJournal } from '../../../../electron/services/journal'
import { createSession } from '../../../../electron/services/session'
import { known } from '../../../portal/seed/known'
import { operators } from '../../../portal/seed/people'
import { finish as finishAt } from '../../../portal/world/operator-acts'
import { acts, deskFor, executed, journal, methodOf, perform, targets, type Tried } from './acts'
import { chatId, createDesk, type Desk, userId } from './desk'

const dialogGet = 'imopenlines.dialog.get'
const historyGet = 'imopenlines.session.history.get'
const { taken, documented } = known
const { colleague, other } = operators

/** An act on a dialog as the desk has shown it last, with what it needs. */
async function act(desk: Desk, name: Act, target: { chatId: number }, detail: ActDetail = {}): Promise<ActOutcome> {
  const { dialog } = await desk.open(target.chatId)
  const wish = {
    chatId: dialog.chatId,
    sessionId: dialog.sessionId,
    ownerId: dialog.operator?.id ?? null,
    with: detail,
  }
  const handlers = desk.session.handlers as unknown as Record<string, (wish: unknown) => Promise<ActOutcome>>
  return (await handlers[`session.${name}`]?.(wish)) as ActOutcome
}
const toOther: ActDetail = { to: { kind: 'person', id: other.id, name: null } }
const who = (id: number): ActDetail => ({ person: { id: userId(id), name: null } })

/** Reads that come after the act was sent. */
function afterSending(desk: Desk, method: string, happens: () => void): void {
  const { bitrix } = desk.active()
  const call = bitrix.call.bind(bitrix)
  bitrix.call = (async (...request: Parameters<typeof bitrix.call>) => {
    try {
      return await call(...request)
    } finally {
      if (request[0] === method) happens()
    }
  }) as typeof bitrix.call
}

/** The console as it is after a crash: the journal is what is on the disk. */
function restarted(desk: Desk) {
  const { file, now, state } = desk
  const deps = { account: () => state.account.id, saveAs: async () => false, now, newId: () => 'x' }
  const again = createJournal({ file, ...deps })
  return { journal: again, session: createSession({ ...desk, journal: again }) }
}

const row = '"N|NONE|0|N|N|"'
const nothings: [string, unknown][] = [
  ['null', null],
  ['[]', []],
  ['{}', {}],
  ["''", ''],
  ['0', 0],
  ['false', false],
  ['a whole batch of nothing', { result: [], result_error: [] }],
  ['a dialog of which nothing is told', { id: taken.chatId }],
  ['a dialog with empty fields', { id: taken.chatId, owner: null, entity_data_1: '', role: '', entity_type: 'LINES' }],
  [`a row that ends early, ${row}`, { id: taken.chatId, entity_data_1: 'N|NONE|0|N|N|', entity_type: 'LINES' }],
  ['another dialog', { id: 1, owner: 0, entity_data_1: 'N|NONE|0|N|N|0|0|0|0|0', entity_type: 'LINES' }],
  ['a chat of colleagues', { id: taken.chatId, owner: 0, entity_data_1: '', entity_type: 'CALENDAR' }],
]

describe('a reading that says nothing', () => {
  const ending: [Act, ActDetail][] = [
    ['finish', {}],
    ['spam', {}],
    ['skip', {}],
    ['transfer', toOther],
    ['unpin', {}],
  ]
  describe.each(ending)('after %s', (name, detail) => {
    it.each(nothings)('such as %s is no evidence that it was done, nor that it was not', async (_, nothing) => {
      const desk = await createDesk()
      if (name === 'unpin') desk.portal.world.chat(taken.chatId).pinned = true
      const method = methodOf(name)
      desk.portal.settings.silentTrue.add(method)
      afterSending(desk, method, () => desk.portal.settings.instead.set(dialogGet, nothing))
      expect(await act(desk, name, taken, detail)).toMatchObject({ verdict: 'unclear' })
      expect(await desk.journal.open()).toMatchObject([{ act: name, left: true }])
    })

    it.each(['allowed_only_intranet_user', 'ACCESS_DENIED', 'ERROR_METHOD_NOT_FOUND', 'SOMETHING_NEW', ''])(
      'such as the refusal %j is no evidence either',
      async code => {
        const desk = await createDesk()
        if (name === 'unpin') desk.portal.world.chat(taken.chatId).pinned = true
        const method = methodOf(name)
        desk.portal.settings.silentTrue.add(method)
        afterSending(desk, method, () => desk.portal.faults.next(dialogGet, { kind: 'error', code, status: 400 }, 20))
        expect(await act(desk, name, taken, detail)).toMatchObject({ verdict: 'unclear', dialog: null })
      },
    )
  })

  it.each<[Act, ActDetail]>([
    ['finish', {}],
    ['spam', {}],
    ['skip', {}],
    ['transfer', toOther],
  ])('%s: that the dialog may not be seen any more is told as no more than that', async (name, detail) => {
    const desk = await createDesk()
    const method = methodOf(name)
    desk.portal.settings.silentTrue.add(method)
    const refusal = { kind: 'error', code: 'ACCESS_ERROR', status: 400 } as const
    afterSending(desk, method, () => desk.portal.faults.next(dialogGet, refusal, 20))
    expect(await act(desk, name, taken, detail)).toMatchObject({ verdict: 'gone', dialog: null })
    expect(await journal(desk)).toMatchObject([{ state: 'gone' }])
  })

  it.each([{ id: taken.chatId }, { id: taken.chatId, owner: 27, entity_data_1: '', entity_data_2: '' }])(
    'of the CRM (%o) does not say that no lead was made',
    async nothing => {
      const desk = await createDesk()
      const method = methodOf('createLead')
      afterSending(desk, method, () => desk.portal.settings.instead.set(dialogGet, nothing))
      const outcome = await act(desk, 'createLead', taken)
      expect(['unclear', 'overtaken']).toContain(outcome.verdict)
    },
  )

  it('is read again before it is believed that the dialog may not be seen', async () => {
    const desk = await createDesk()
    const refusal = { kind: 'error', code: 'ACCESS_ERROR', status: 400 } as const
    afterSending(desk, methodOf('skip'), () => desk.portal.faults.next(dialogGet, refusal, 1))
    expect(await act(desk, 'skip', taken)).toMatchObject({ verdict: 'done' })
  })

  it.each<[Act, string, unknown]>([
    ['addPerson', 'nothing', []],
    ['removePerson', 'nothing', []],
    ['removePerson', 'no list', undefined],
    ['removePerson', 'a list that is partly unreadable', { [documented.chatId]: [587, 'x'] }],
  ])('of who takes part (%s, %s) says neither that a person does nor does not', async (name, _, userInChat) => {
    const desk = await createDesk()
    if (name === 'removePerson') desk.portal.world.chat(documented.chatId).members.add(other.id)
    const method = methodOf(name)
    desk.portal.settings.silentTrue.add(method)
    const history = await desk.active().bitrix.call(historyGet, { CHAT_ID: chatId(documented.chatId) })
    const wire = { ...history, message: [], userInChat }
    afterSending(desk, method, () => desk.portal.settings.instead.set(historyGet, wire))
    expect(await act(desk, name, documented, who(other.id))).toMatchObject({ verdict: 'unclear' })
  })

  it('of whose the dialog is makes it nobody’s for no act', async () => {
    const desk = await createDesk()
    await desk.open(taken.chatId)
    desk.portal.settings.instead.set(dialogGet, {
      id: taken.chatId,
      entity_type: 'LINES',
      entity_data_1: `N|NONE|0|N|N|${taken.sessionId}|0|0|0|0`,
    })
    desk.state.later = 31_000
    const wish = { chatId: chatId(taken.chatId), sessionId: null, ownerId: null }
    const { dialog } = await desk.open(taken.chatId, true)
    expect(dialog.acts).toContain('answer')
    await expect(desk.handlers['session.answer']({ ...wish, sessionId: dialog.sessionId })).rejects.toMatchObject({
      details: { reason: 'state_changed' },
    })
    expect(executed(desk)).toEqual([])
  })

  it('in place of the answer to the act itself is no agreement', async () => {
    const desk = await createDesk()
    const method = methodOf('saveQuick')
    const { messages } = await desk.open(taken.chatId)
    const messageId = messages.at(-1)?.id ?? 0
    desk.portal.faults.next(method, { kind: 'body', body: '{"result":null}' })
    expect(await act(desk, 'saveQuick', taken, { messageId })).toMatchObject({ verdict: 'unclear' })
  })
})

describe.each(acts)('%s that shows late', name => {
  it('is read again before it is said that nothing has changed', async () => {
    const desk = await deskFor(name)
    await desk.open(targets[name].chatId)
    desk.portal.settings.shownLater = []
    desk.hooks.onWait = async () => desk.portal.settings.shownLater?.splice(0).forEach(show => show())
    expect(await perform(desk, name)).toMatchObject({ verdict: 'done' })
    expect(desk.waits).toEqual([500])
  })

  it('is read three times more before it is said that nothing has changed', async () => {
    const desk = await deskFor(name)
    await desk.open(targets[name].chatId)
    desk.portal.settings.silentTrue.add(methodOf(name))
    expect(await perform(desk, name)).toMatchObject({ verdict: 'nothing_changed' })
    expect(desk.waits).toEqual([500, 1500, 3000])
  })
})

describe.each(acts)('%s costs', name => {
  it('two requests where the dialog was read a moment ago and nobody else can lose by it, and three at most', async () => {
    const desk = await deskFor(name)
    await desk.open(targets[name].chatId)
    const before = desk.portal.requests.length
    await perform(desk, name)
    const asksFirst = ['answer', 'skip', 'finish', 'finishAnother', 'spam', 'intercept'].includes(name)
    expect(desk.portal.requests.length - before).toBe(asksFirst ? 3 : 2)
  })

  it('three requests where it was read long ago', async () => {
    const desk = await deskFor(name)
    await desk.open(targets[name].chatId)
    desk.state.later = 60_000
    const before = desk.portal.requests.length
    await perform(desk, name)
    expect(desk.portal.requests.length - before).toBe(3)
  })
})

it('a refusal is told after one reading', async () => {
  const desk = await deskFor('finish')
  await desk.open(targets.finish.chatId)
  desk.portal.faults.next(methodOf('finish'), { kind: 'error', code: 'ACCESS_DENIED', status: 400 })
  expect(await perform(desk, 'finish')).toMatchObject({ verdict: 'refused', portalCode: 'ACCESS_DENIED' })
  expect(desk.waits).toEqual([])
})

describe('what never left this computer', () => {
  const lines = (desk: Desk) => desk.disk.lines.map(line => /"kind":"(\w+)"/.exec(line)?.[1])

  it.each<Tried>(['finish', 'finishAnother', 'spam', 'skip'])(
    '(%s) is told as not sent after a crash, whatever became of the session by itself',
    async name => {
      const desk = await deskFor(name)
      await desk.open(targets[name].chatId)
      // Killed between the intent and its leaving.
      desk.disk.failsAt = 1
      await expect(perform(desk, name)).rejects.toMatchObject({ details: { reason: 'storage_unavailable' } })
      desk.disk.failsAt = null
      desk.disk.lines.splice(1)
      expect(executed(desk)).toEqual([])
      desk.portal.world.closeSession(targets[name].chatId)
      const again = restarted(desk)
      await again.session.settle()
      expect(desk.payloads('session.settled')).toMatchObject([{ act: name, verdict: 'not_sent' }])
      expect(await again.journal.isIntact()).toBe(true)
      await again.session.settle()
      expect(desk.payloads('session.settled')).toHaveLength(1)
    },
  )

  it.each<Tried>(['finish', 'finishAnother', 'spam', 'skip'])(
    '(%s) is never told as done, though its end could not be written down',
    async name => {
      const desk = await deskFor(name)
      await desk.open(targets[name].chatId)
      afterSending(desk, methodOf(name), () => (desk.disk.fails = true))
      desk.portal.faults.next(methodOf(name), { kind: 'resetBefore' })
      desk.hooks.onWait = async () => desk.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
      await perform(desk, name)
      desk.portal.faults.clear()
      desk.hooks.onWait = async () => {}
      desk.disk.fails = false
      desk.portal.world.closeSession(targets[name].chatId)
      await restarted(desk).session.settle()
      const [settled] = desk.payloads('session.settled')
      expect(settled).toMatchObject({ verdict: 'unclear' })
      expect(settled?.unclearBecause).toBe(name === 'skip' ? 'other_session' : 'by_whom')
      expect(executed(desk)).toEqual([])
    },
  )

  it('is written down before it leaves, and that it is about to', async () => {
    const desk = await deskFor('pin')
    await desk.open(taken.chatId)
    const seen: (string | undefined)[][] = []
    desk.portal.settings.bodyGate = async () => void seen.push(lines(desk))
    await perform(desk, 'pin')
    expect(seen.at(0)).toEqual(['begin', 'leave'])
    expect(lines(desk)).toEqual(['begin', 'leave', 'end'])
  })

  it('leaves no intent behind where it does not fit the dialog', async () => {
    const desk = await createDesk()
    const to: ActDetail = { to: { kind: 'line', id: 22, name: null } }
    await expect(act(desk, 'transfer', taken, to)).rejects.toMatchObject({ code: 'invalid' })
    expect(desk.disk.lines).toEqual([])
  })
})

describe('a lost answer', () => {
  it.each<[Act, Act | 'by itself', ActOutcome['unclearBecause']]>([
    ['spam', 'finish', 'by_whom'],
    ['finish', 'spam', 'by_whom'],
    ['spam', 'by itself', 'by_whom'],
    ['finish', 'by itself', 'by_whom'],
  ])('of %s beside a session that was closed otherwise (%s) is not done', async (name, how, because) => {
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

  it('of an act that a colleague has done meanwhile is not done', async () => {
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

  it('of an act that was undone since is not told as nothing changed', async () => {
    const desk = await lostPin()
    const { world } = desk.portal
    world.chat(taken.chatId).pinned = false
    await desk.session.settle()
    expect(desk.payloads('session.settled')).toMatchObject([{ act: 'pin', verdict: 'unclear' }])
  })

  it('spam that the portal agrees to idly, beside a colleague’s finish, is not done', async () => {
    const desk = await createDesk()
    const { world } = desk.portal
    desk.portal.settings.silentTrue.add(methodOf('spam'))
    afterSending(desk, methodOf('spam'), () => void finishAt(world, world.chat(taken.chatId), colleague.id))
    expect(await act(desk, 'spam', taken)).toMatchObject({ verdict: 'unclear', unclearBecause: 'by_whom' })
  })
})

/** A pin that was done, whose answer and every reading were lost. */
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
  it('writes nothing over what has ended since it began', async () => {
    const desk = await lostPin()
    await desk.open(taken.chatId, true)
    desk.portal.faults.next('batch', { kind: 'delay', ms: 200 })
    const settling = desk.session.settle()
    const id = (await desk.journal.open())[0]?.id ?? ''
    await desk.journal.end(id, 'done', null)
    desk.portal.world.chat(taken.chatId).pinned = false
    await settling
    expect(await journal(desk)).toMatchObject([{ act: 'pin', state: 'done' }])
    expect(desk.payloads('session.settled')).toEqual([])
  })

  it('leaves alone what is under way', async () => {
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

  it('takes one effect for one act: the earlier one of two is unclear', async () => {
    const desk = await lostPin(false)
    await desk.open(taken.chatId, true)
    expect(await perform(desk, 'pin')).toMatchObject({ verdict: 'done' })
    await desk.session.settle()
    expect(desk.payloads('session.settled')).toMatchObject([{ verdict: 'unclear', unclearBecause: 'acted_since' }])
    expect((await journal(desk)).map(({ state }) => state)).toEqual(['done', 'unclear'])
  })

  it('goes on to the next where one cannot be judged at all', async () => {
    const desk = await lostPin()
    const { dialogs } = desk
    let broken = true
    const read: typeof dialogs.read = (...request) => {
      if (broken) throw new TypeError('odd')
      return dialogs.read(...request)
    }
    const session = createSession({ ...desk, dialogs: { ...dialogs, read } })
    await expect(session.settle()).rejects.toThrow()
    broken = false
    await session.settle()
    expect(desk.payloads('session.settled')).toMatchObject([{ verdict: 'done' }])
  })
})

describe('checking', () => {
  const check = async (desk: Desk) => {
    const wish = { chatId: chatId(taken.chatId), sessionId: null, ownerId: null, joined: true }
    const [{ sessionId, act: name } = { sessionId: null, act: 'pin' as const }] = await journal(desk)
    return desk.handlers['session.check']({ ...wish, sessionId, act: name })
  }

  it('is kept in the journal, and not asked again', async () => {
    const desk = await lostPin()
    expect(await check(desk)).toMatchObject({ verdict: 'done' })
    expect(await journal(desk)).toMatchObject([{ state: 'done' }])
    await desk.session.settle()
    expect(desk.payloads('session.settled')).toEqual([])
  })

  it('does not say otherwise than what has been settled', async () => {
    const desk = await lostPin()
    await desk.session.settle()
    desk.portal.world.chat(taken.chatId).pinned = false
    expect(await check(desk)).toMatchObject({ verdict: 'done', dialog: { pinned: false } })
  })

  it('of what has ended by whomever says no more than that', async () => {
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

describe('what throws', () => {
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
  ])('%s after an act leaves it unclear, and nothing busy', async (_, broken) => {
    const desk = await deskFor('pin')
    await desk.open(taken.chatId)
    const session = createSession({ ...desk, dialogs: { ...desk.dialogs, ...broken } })
    const acting = { ...desk, handlers: { ...desk.handlers, ...session.handlers } }
    expect(await perform(acting, 'pin')).toMatchObject({ verdict: 'unclear', unclearBecause: 'unreadable' })
    expect(await desk.journal.open()).toMatchObject([{ act: 'pin', left: true }])
    expect(desk.journal.isUnderWay(desk.state.account.id, chatId(taken.chatId))).toBe(false)
    await desk.session.settle()
    expect(desk.payloads('session.settled')).toMatchObject([{ verdict: 'done' }])
  })

  it('sending, before it has left, ends it as not having happened', async () => {
    const desk = await deskFor('pin')
    await desk.open(taken.chatId)
    const { bitrix } = desk.active()
    bitrix.call = () => Promise.reject(new TypeError('odd'))
    await expect(perform(desk, 'pin')).rejects.toBeInstanceOf(AppError)
    expect(await journal(desk)).toMatchObject([{ state: 'nothing_changed' }])
    expect(desk.journal.isUnderWay(desk.state.account.id, chatId(taken.chatId))).toBe(false)
  })
})
