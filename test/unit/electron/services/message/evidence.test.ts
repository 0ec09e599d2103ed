import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMessageDesk } from './desk'
import { documented, method, opened, read, token } from './lost-messages'

describe('this computer’s clock', () => {
  it.each([-31 * 60_000, 3 * 60_000, -3 * 86_400_000, 40 * 86_400_000])(
    'is no evidence: %i ms off, a message with a lost answer is found all the same',
    async later => {
      const desk = await createMessageDesk()
      desk.state.later = later
      await desk.open(documented.chatId)
      desk.portal.faults.next(method, { kind: 'resetAfter' })
      await desk.send(documented.chatId, 'Hello', 'a')
      await expect.poll(() => desk.last()?.state).toBe('sent')
      expect(desk.portal.received(method)).toHaveLength(1)
    },
  )

  it('is no evidence for an unread dialog: its last message is learned first', async () => {
    const desk = await createMessageDesk()
    desk.state.later = 3 * 60_000
    desk.portal.faults.next(method, { kind: 'resetAfter' })
    await desk.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => desk.last()?.state).toBe('sent')
    expect(desk.portal.received(method)).toHaveLength(1)
  })
})

describe('without a known earlier message', () => {
  async function blind(executed: boolean) {
    const desk = await createMessageDesk()
    desk.portal.faults.next(read, { kind: 'status', status: 502 }, 3)
    desk.portal.faults.next(method, { kind: executed ? 'resetAfter' : 'resetBefore' })
    await desk.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => desk.last()?.state).toBe('unclear')
    return desk
  }

  it.each([true, false])(
    'a lost message stays in doubt (executed: %s) and is resent only on “sure”',
    async executed => {
      const desk = await blind(executed)
      expect(desk.last()).toMatchObject({ unclearBecause: 'doubtful' })
      const again = await desk.messages().handlers['message.resend']({ token: token('a') })
      expect(again).toMatchObject({ state: 'unclear', unclearBecause: 'doubtful' })
      expect(desk.portal.received(method)).toHaveLength(1)
      await desk.messages().handlers['message.resend']({ token: token('a'), sure: true })
      await expect.poll(() => desk.last()?.state).toBe('sent')
      expect(desk.portal.received(method)).toHaveLength(2)
    },
  )
})

it('a message written elsewhere since an old reading is not taken for one that never left', async () => {
  const desk = await opened()
  desk.state.later = 60_000
  desk.portal.world.message(documented.chatId, { from: desk.portal.operators.me.id, text: 'ok' })
  await desk.lost('ok', 'a', false)
  expect(desk.stateOf('a')).toMatchObject({ state: 'unclear', unclearBecause: 'not_found' })
})

describe('one message at the portal', () => {
  it('settles one here: the same text sent anew is not the lost one', async () => {
    const desk = await opened()
    await desk.lost('ok', 'a', false)
    await desk.send(documented.chatId, 'ok', 'b')
    await expect.poll(() => desk.stateOf('b')?.state).toBe('sent')
    expect(await desk.check('a')).toMatchObject({ state: 'unclear' })
    expect(desk.written()).toHaveLength(1)
  })

  it('settles one here over a restart too', async () => {
    const desk = await opened()
    await desk.lost('ok', 'a', false)
    await desk.send(documented.chatId, 'ok', 'b')
    await expect.poll(() => desk.stateOf('b')?.state).toBe('sent')
    desk.restart()
    expect(await desk.check('a')).toMatchObject({ state: 'unclear' })
  })

  it('settles one here while both are looked for', async () => {
    const desk = await opened()
    await desk.lost('ok', 'a', false)
    desk.portal.faults.next(method, { kind: 'delay', ms: 150, after: true })
    await desk.send(documented.chatId, 'ok', 'b')
    await expect.poll(() => desk.written().length).toBe(1)
    expect(await desk.check('a')).toMatchObject({ state: 'unclear' })
    expect(desk.stateOf('b')).toMatchObject({ state: 'sent' })
  })

  it('stays the one found before: a crash before noting that does not make it another’s', async () => {
    const desk = await opened()
    // Its number still gets onto the disk, but its outcome does not.
    desk.storage.fullAt = path => !path.includes('/claims/') && desk.written().length > 0
    await desk.send(documented.chatId, 'ok', 'a')
    await expect.poll(() => desk.stateOf('a')?.state).toBe('sent')
    desk.restart()
    desk.storage.fullAt = () => false
    expect(await desk.check('a')).toMatchObject({ state: 'sent' })
  })

  it.each([1, 2])('is nobody’s for certain when its notes are damaged, %i restarts later', async restarts => {
    const desk = await opened()
    await desk.lost('ok', 'a', false)
    await desk.send(documented.chatId, 'ok', 'b')
    await expect.poll(() => desk.stateOf('b')?.state).toBe('sent')
    const noted = desk.memory.paths().filter(path => path.includes('/claims/'))
    expect(noted).toHaveLength(1)
    for (const path of noted) desk.memory.damage(dirname(path), basename(path), 0)
    for (let turn = 0; turn < restarts; turn++) {
      desk.restart()
      expect(await desk.check('a')).toMatchObject({ state: 'unclear', unclearBecause: 'doubtful' })
    }
    await desk.send(documented.chatId, 'another', 'c')
    await expect.poll(() => desk.stateOf('c')?.state).toBe('sent')
    desk.restart()
    expect(await desk.check('a')).toMatchObject({ state: 'unclear', unclearBecause: 'doubtful' })
    await desk.lost('later', 'd', true)
    expect(desk.stateOf('d')).toMatchObject({ state: 'sent' })
  })

  it('answers one here: the same number for a second one says nothing about that', async () => {
    const desk = await opened()
    await desk.send(documented.chatId, 'ok', 'a')
    await expect.poll(() => desk.stateOf('a')?.state).toBe('sent')
    const messageId = desk.stateOf('a')?.messageId
    // Nothing is known before the second one leaves, so an earlier number is not recognized as such.
    desk.restart()
    desk.state.later = 60_000
    desk.portal.faults.next(read, { kind: 'status', status: 502 }, 3)
    desk.portal.faults.next(method, { kind: 'body', body: JSON.stringify({ result: messageId }) })
    await desk.send(documented.chatId, 'other', 'b')
    await expect.poll(() => desk.stateOf('b')?.state).toBe('unclear')
  })

  it('does not settle one here if it is older', async () => {
    const desk = await opened()
    desk.portal.faults.next(method, { kind: 'body', body: '{"result":1}' })
    await desk.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => desk.stateOf('a')?.state).toBe('unclear')
    expect(desk.written()).toHaveLength(0)
  })
})

describe('a message under way is not settled by others', () => {
  it('“Send again” on the second while settling reads the first makes one copy', async () => {
    const desk = await opened()
    const { portal } = desk
    for (const name of ['a', 'b']) {
      portal.faults.next(method, { kind: 'resetBefore' })
      portal.faults.next(read, { kind: 'resetBefore' }, 9)
      await desk.send(documented.chatId, `text ${name}`, name)
      await expect.poll(() => desk.stateOf(name)?.state).toBe('unclear')
    }
    portal.faults.clear()
    portal.faults.next(read, { kind: 'delay', ms: 200 })
    const settling = desk.messages().settle()
    await desk.resend('b')
    await settling
    await expect.poll(() => desk.stateOf('b')?.state).toBe('sent')
    await desk.messages().settle()
    expect(desk.stateOf('b')).toMatchObject({ state: 'sent' })
    await desk.resend('b')
    expect(desk.written().map(({ params }) => params['MESSAGE'])).toEqual(['text b'])
  })

  it('a message discarded during the search does not come back', async () => {
    const desk = await opened()
    await desk.lost('ok', 'a', false)
    await desk.lost('other', 'b', false)
    desk.portal.faults.next(read, { kind: 'delay', ms: 100 })
    const checked = Promise.allSettled([desk.check('a'), desk.check('b')])
    await desk.messages().handlers['message.discard']({ token: token('b') })
    await checked
    expect(await desk.messages().handlers['message.outbox']({})).toMatchObject([{ token: 'a' }])
  })
})

it('a refused message that cannot be written down stays refused, and goes once it can be', async () => {
  const desk = await opened()
  desk.portal.faults.next(method, { kind: 'error', code: 'ACCESS_ERROR', status: 403 })
  await desk.send(documented.chatId, 'Hello', 'a')
  await expect.poll(() => desk.stateOf('a')?.state).toBe('refused')
  desk.storage.full = true
  await expect(desk.resend('a')).rejects.toMatchObject({ details: { reason: 'storage_unavailable' } })
  expect(await desk.messages().handlers['message.outbox']({})).toMatchObject([{ state: 'refused' }])
  desk.storage.full = false
  await Promise.all([desk.resend('a'), desk.resend('a')])
  await expect.poll(() => desk.stateOf('a')?.state).toBe('sent')
  expect(desk.written()).toHaveLength(1)
})

describe('one negative reading', () => {
  it('is no proof: a portal that shows a message late gets no second copy', async () => {
    const desk = await opened()
    await desk.lost('ok', 'a', false)
    desk.hooks.onWait = async () => {
      desk.hooks.onWait = async () => {}
      desk.portal.world.message(documented.chatId, { from: desk.portal.operators.me.id, text: 'ok' })
    }
    expect(await desk.resend('a')).toMatchObject({ state: 'sent' })
    expect(desk.portal.received(method)).toHaveLength(1)
  })

  it.each(['{"result":[]}', '{"result":{}}', '{"result":{"messages":[]}}', '{"result":null}', '{"result":false}'])(
    'such as %s, which says nothing, does not count',
    async body => {
      const desk = await opened()
      desk.portal.faults.next(read, { kind: 'body', body }, 99)
      await desk.lost('ok', 'a', true)
      expect(desk.stateOf('a')).toMatchObject({ unclearBecause: 'unreadable' })
      expect(await desk.resend('a')).toMatchObject({ state: 'unclear' })
      expect(desk.portal.received(method)).toHaveLength(1)
    },
  )

  it('of an unreadable dialog leads to no resend', async () => {
    const desk = await opened()
    desk.portal.faults.next(read, { kind: 'status', status: 502 }, 99)
    await desk.lost('ok', 'a', true)
    expect(await desk.resend('a', true)).toMatchObject({ state: 'unclear', unclearBecause: 'unreadable' })
    expect(desk.portal.received(method)).toHaveLength(1)
  })

  it('does not result from a deleted earlier message: the lost one is found', async () => {
    const desk = await opened()
    const chat = desk.portal.world.chat(documented.chatId)
    desk.hooks.onWait = async () => void chat.messages.splice(-2, 1)
    await desk.lost('ok', 'a', true)
    expect(desk.stateOf('a')).toMatchObject({ state: 'sent' })
  })
})

describe('an exception leaves no message busy', () => {
  it('neither sending nor checking', async () => {
    const desk = await opened()
    desk.portal.faults.next(method, {
      kind: 'body',
      body: '{"error":{"code":{"toString":1,"valueOf":1}}}',
      execute: true,
    })
    desk.hooks.onWait = async () => {
      throw new TypeError('odd')
    }
    await desk.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => desk.stateOf('a')?.state).toBe('unclear')
    await desk.messages().handlers['message.discard']({ token: token('a') })
    expect(await desk.messages().handlers['message.outbox']({})).toEqual([])
  })
})

it('a message that had not begun when the console stopped was not sent, whatever the dialog shows', async () => {
  const desk = await createMessageDesk()
  desk.portal.faults.next(read, { kind: 'hang' })
  await desk.send(documented.chatId, 'ok', 'a')
  await expect.poll(() => desk.portal.received(read).length).toBe(1)
  desk.portal.world.message(documented.chatId, { from: desk.portal.operators.me.id, text: 'ok' })
  desk.restart()
  expect(await desk.messages().handlers['message.outbox']({})).toMatchObject([{ state: 'not_sent' }])
})
