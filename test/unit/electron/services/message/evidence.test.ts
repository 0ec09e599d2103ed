import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMessageHarness } from './harness'
import { documented, method, opened, read, token } from './lost-messages'

describe('this computer’s clock', () => {
  it.each([-31 * 60_000, 3 * 60_000, -3 * 86_400_000, 40 * 86_400_000])(
    'is no evidence: %i ms off, a message with a lost answer is found all the same',
    async later => {
      const harness = await createMessageHarness()
      harness.state.later = later
      await harness.open(documented.chatId)
      harness.portal.faults.next(method, { kind: 'resetAfter' })
      await harness.send(documented.chatId, 'Hello', 'a')
      await expect.poll(() => harness.last()?.state).toBe('sent')
      expect(harness.portal.received(method)).toHaveLength(1)
    },
  )

  it('is no evidence for an unread dialog: its last message is learned first', async () => {
    const harness = await createMessageHarness()
    harness.state.later = 3 * 60_000
    harness.portal.faults.next(method, { kind: 'resetAfter' })
    await harness.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => harness.last()?.state).toBe('sent')
    expect(harness.portal.received(method)).toHaveLength(1)
  })
})

describe('without a known earlier message', () => {
  async function blind(executed: boolean) {
    const harness = await createMessageHarness()
    harness.portal.faults.next(read, { kind: 'status', status: 502 }, 3)
    harness.portal.faults.next(method, { kind: executed ? 'resetAfter' : 'resetBefore' })
    await harness.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => harness.last()?.state).toBe('unclear')
    return harness
  }

  it.each([true, false])(
    'a lost message stays in doubt (executed: %s) and is resent only on “sure”',
    async executed => {
      const harness = await blind(executed)
      expect(harness.last()).toMatchObject({ unclearBecause: 'doubtful' })
      const again = await harness.messages().handlers['message.resend']({ token: token('a') })
      expect(again).toMatchObject({ state: 'unclear', unclearBecause: 'doubtful' })
      expect(harness.portal.received(method)).toHaveLength(1)
      await harness.messages().handlers['message.resend']({ token: token('a'), sure: true })
      await expect.poll(() => harness.last()?.state).toBe('sent')
      expect(harness.portal.received(method)).toHaveLength(2)
    },
  )
})

it('a message written elsewhere since an old reading is not taken for one that never left', async () => {
  const harness = await opened()
  harness.state.later = 60_000
  harness.portal.world.message(documented.chatId, { from: harness.portal.operators.me.id, text: 'ok' })
  await harness.lost('ok', 'a', false)
  expect(harness.stateOf('a')).toMatchObject({ state: 'unclear', unclearBecause: 'not_found' })
})

describe('one message at the portal', () => {
  it('settles one here: the same text sent anew is not the lost one', async () => {
    const harness = await opened()
    await harness.lost('ok', 'a', false)
    await harness.send(documented.chatId, 'ok', 'b')
    await expect.poll(() => harness.stateOf('b')?.state).toBe('sent')
    expect(await harness.check('a')).toMatchObject({ state: 'unclear' })
    expect(harness.written()).toHaveLength(1)
  })

  it('settles one here over a restart too', async () => {
    const harness = await opened()
    await harness.lost('ok', 'a', false)
    await harness.send(documented.chatId, 'ok', 'b')
    await expect.poll(() => harness.stateOf('b')?.state).toBe('sent')
    harness.restart()
    expect(await harness.check('a')).toMatchObject({ state: 'unclear' })
  })

  it('settles one here while both are looked for', async () => {
    const harness = await opened()
    await harness.lost('ok', 'a', false)
    const gate = harness.portal.faults.hold(method, { after: true })
    await harness.send(documented.chatId, 'ok', 'b')
    await gate.reached
    const checked = harness.check('a')
    gate.open()
    expect(await checked).toMatchObject({ state: 'unclear' })
    expect(harness.stateOf('b')).toMatchObject({ state: 'sent' })
  })

  it('stays the one found before: a crash before noting that does not make it another’s', async () => {
    const harness = await opened()
    // Its number still gets onto the disk, but its outcome does not.
    harness.storage.fullAt = path => !path.includes('/claims/') && harness.written().length > 0
    await harness.send(documented.chatId, 'ok', 'a')
    await expect.poll(() => harness.stateOf('a')?.state).toBe('sent')
    harness.restart()
    harness.storage.fullAt = () => false
    expect(await harness.check('a')).toMatchObject({ state: 'sent' })
  })

  it.each([1, 2])('is nobody’s for certain when its notes are damaged, %i restarts later', async restarts => {
    const harness = await opened()
    await harness.lost('ok', 'a', false)
    await harness.send(documented.chatId, 'ok', 'b')
    await expect.poll(() => harness.stateOf('b')?.state).toBe('sent')
    const noted = harness.memory.paths().filter(path => path.includes('/claims/'))
    expect(noted).toHaveLength(1)
    for (const path of noted) harness.memory.damage(dirname(path), basename(path), 0)
    for (let turn = 0; turn < restarts; turn++) {
      harness.restart()
      expect(await harness.check('a')).toMatchObject({ state: 'unclear', unclearBecause: 'doubtful' })
    }
    await harness.send(documented.chatId, 'another', 'c')
    await expect.poll(() => harness.stateOf('c')?.state).toBe('sent')
    harness.restart()
    expect(await harness.check('a')).toMatchObject({ state: 'unclear', unclearBecause: 'doubtful' })
    await harness.lost('later', 'd', true)
    expect(harness.stateOf('d')).toMatchObject({ state: 'sent' })
  })

  it('answers one here: the same number for a second one says nothing about that', async () => {
    const harness = await opened()
    await harness.send(documented.chatId, 'ok', 'a')
    await expect.poll(() => harness.stateOf('a')?.state).toBe('sent')
    const messageId = harness.stateOf('a')?.messageId
    // Nothing is known before the second one leaves, so an earlier number is not recognized as such.
    harness.restart()
    harness.state.later = 60_000
    harness.portal.faults.next(read, { kind: 'status', status: 502 }, 3)
    harness.portal.faults.next(method, { kind: 'body', body: JSON.stringify({ result: messageId }) })
    await harness.send(documented.chatId, 'other', 'b')
    await expect.poll(() => harness.stateOf('b')?.state).toBe('unclear')
  })

  it('does not settle one here if it is older', async () => {
    const harness = await opened()
    harness.portal.faults.next(method, { kind: 'body', body: '{"result":1}' })
    await harness.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => harness.stateOf('a')?.state).toBe('unclear')
    expect(harness.written()).toHaveLength(0)
  })
})

describe('a message under way is not settled by others', () => {
  it('“Send again” on the second while settling reads the first makes one copy', async () => {
    const harness = await opened()
    const { portal } = harness
    for (const name of ['a', 'b']) {
      portal.faults.next(method, { kind: 'resetBefore' })
      portal.faults.next(read, { kind: 'resetBefore' }, 9)
      await harness.send(documented.chatId, `text ${name}`, name)
      await expect.poll(() => harness.stateOf(name)?.state).toBe('unclear')
    }
    portal.faults.clear()
    const gate = portal.faults.hold(read)
    const settling = harness.messages().settle()
    await gate.reached
    const again = harness.resend('b')
    gate.open()
    await Promise.all([settling, again])
    await expect.poll(() => harness.stateOf('b')?.state).toBe('sent')
    await harness.messages().settle()
    expect(harness.stateOf('b')).toMatchObject({ state: 'sent' })
    await harness.resend('b')
    expect(harness.written().map(({ params }) => params['MESSAGE'])).toEqual(['text b'])
  })

  it('a message discarded during the search does not come back', async () => {
    const harness = await opened()
    await harness.lost('ok', 'a', false)
    await harness.lost('other', 'b', false)
    const gate = harness.portal.faults.hold(read)
    const checked = Promise.allSettled([harness.check('a'), harness.check('b')])
    await gate.reached
    await harness.messages().handlers['message.discard']({ token: token('b') })
    gate.open()
    await checked
    expect(await harness.messages().handlers['message.outbox']({})).toMatchObject([{ token: 'a' }])
  })
})

it('a refused message that cannot be written down stays refused, and goes once it can be', async () => {
  const harness = await opened()
  harness.portal.faults.next(method, { kind: 'error', code: 'ACCESS_ERROR', status: 403 })
  await harness.send(documented.chatId, 'Hello', 'a')
  await expect.poll(() => harness.stateOf('a')?.state).toBe('refused')
  harness.storage.full = true
  await expect(harness.resend('a')).rejects.toMatchObject({ details: { reason: 'storage_unavailable' } })
  expect(await harness.messages().handlers['message.outbox']({})).toMatchObject([{ state: 'refused' }])
  harness.storage.full = false
  await Promise.all([harness.resend('a'), harness.resend('a')])
  await expect.poll(() => harness.stateOf('a')?.state).toBe('sent')
  expect(harness.written()).toHaveLength(1)
})

describe('one negative reading', () => {
  it('is no proof: a portal that shows a message late gets no second copy', async () => {
    const harness = await opened()
    await harness.lost('ok', 'a', false)
    harness.hooks.onWait = async () => {
      harness.hooks.onWait = async () => {}
      harness.portal.world.message(documented.chatId, { from: harness.portal.operators.me.id, text: 'ok' })
    }
    expect(await harness.resend('a')).toMatchObject({ state: 'sent' })
    expect(harness.portal.received(method)).toHaveLength(1)
  })

  it.each(['{"result":[]}', '{"result":{}}', '{"result":{"messages":[]}}', '{"result":null}', '{"result":false}'])(
    'such as %s, which says nothing, does not count',
    async body => {
      const harness = await opened()
      harness.portal.faults.next(read, { kind: 'body', body }, 99)
      await harness.lost('ok', 'a', true)
      expect(harness.stateOf('a')).toMatchObject({ unclearBecause: 'unreadable' })
      expect(await harness.resend('a')).toMatchObject({ state: 'unclear' })
      expect(harness.portal.received(method)).toHaveLength(1)
    },
  )

  it('of an unreadable dialog leads to no resend', async () => {
    const harness = await opened()
    harness.portal.faults.next(read, { kind: 'status', status: 502 }, 99)
    await harness.lost('ok', 'a', true)
    expect(await harness.resend('a', true)).toMatchObject({ state: 'unclear', unclearBecause: 'unreadable' })
    expect(harness.portal.received(method)).toHaveLength(1)
  })

  it('does not result from a deleted earlier message: the lost one is found', async () => {
    const harness = await opened()
    const chat = harness.portal.world.chat(documented.chatId)
    harness.hooks.onWait = async () => void chat.messages.splice(-2, 1)
    await harness.lost('ok', 'a', true)
    expect(harness.stateOf('a')).toMatchObject({ state: 'sent' })
  })
})

describe('an exception leaves no message busy', () => {
  it('neither sending nor checking', async () => {
    const harness = await opened()
    harness.portal.faults.next(method, {
      kind: 'body',
      body: '{"error":{"code":{"toString":1,"valueOf":1}}}',
      execute: true,
    })
    harness.hooks.onWait = async () => {
      throw new TypeError('odd')
    }
    await harness.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => harness.stateOf('a')?.state).toBe('unclear')
    await harness.messages().handlers['message.discard']({ token: token('a') })
    expect(await harness.messages().handlers['message.outbox']({})).toEqual([])
  })
})

it('a message that had not begun when the console stopped was not sent, whatever the dialog shows', async () => {
  const harness = await createMessageHarness()
  harness.portal.faults.next(read, { kind: 'hang' })
  await harness.send(documented.chatId, 'ok', 'a')
  await expect.poll(() => harness.portal.received(read).length).toBe(1)
  harness.portal.world.message(documented.chatId, { from: harness.portal.operators.me.id, text: 'ok' })
  harness.restart()
  expect(await harness.messages().handlers['message.outbox']({})).toMatchObject([{ state: 'not_sent' }])
})
