import { describe, expect, it } from 'vitest'
import { MessageToken } from '../../../../../electron/contract/message'
import { known } from '../../../../portal/seed/known'
import type { Fault } from '../../../../portal/types'
import { createMessageHarness } from './harness'

const { documented, ofColleague } = known
const method = 'im.message.add'
const token = (text: string) => MessageToken.parse(text)

async function opened(chatId: number = documented.chatId) {
  const harness = await createMessageHarness()
  await harness.open(chatId)
  return harness
}

describe('a message', () => {
  it('is on disk before it is sent, sent once, and off the disk when the portal has it', async () => {
    const harness = await opened()
    const sent = await harness.send(documented.chatId, 'Hello', 'a')
    expect(sent).toMatchObject({ state: 'sending', text: 'Hello' })
    await expect.poll(() => harness.last()?.state).toBe('sent')
    const added = harness.portal.world.chat(documented.chatId).messages.at(-1)
    expect(harness.last()).toMatchObject({ messageId: added?.id, token: 'a' })
    expect(await harness.messages().handlers['message.outbox']({})).toEqual([])
    expect(harness.restart()).toBeDefined()
    expect(await harness.messages().handlers['message.outbox']({})).toEqual([])
  })

  it('is sent once however often it is requested', async () => {
    const harness = await opened()
    await Promise.all([harness.send(documented.chatId, 'Hello', 'a'), harness.send(documented.chatId, 'Hello', 'a')])
    await harness.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => harness.last()?.state).toBe('sent')
    expect(harness.portal.received(method)).toHaveLength(1)
  })

  it('that answers another names it', async () => {
    const harness = await opened()
    await harness.send(documented.chatId, 'Yes', 'a', 85853)
    await expect.poll(() => harness.last()?.state).toBe('sent')
    expect(harness.portal.received(method)).toEqual([{ DIALOG_ID: 'chat1763', MESSAGE: 'Yes', REPLY_ID: 85853 }])
  })

  it('with blanks only is not sent', async () => {
    const harness = await opened()
    await expect(harness.send(documented.chatId, ' \n ')).rejects.toMatchObject({ code: 'invalid' })
    expect(harness.portal.received(method)).toEqual([])
  })

  it('is not sent when it cannot be written to disk first', async () => {
    const harness = await opened()
    harness.storage.full = true
    await expect(harness.send(documented.chatId, 'Hello', 'a')).rejects.toMatchObject({
      code: 'bug',
      details: { reason: 'storage_unavailable' },
    })
    expect(harness.portal.received(method)).toEqual([])
    harness.storage.full = false
    await harness.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => harness.last()?.state).toBe('sent')
  })

  it('waits for the one before it in the same dialog, not for other dialogs', async () => {
    const harness = await opened()
    await harness.open(known.waiting.chatId)
    const gate = harness.portal.faults.hold(method)
    await harness.send(documented.chatId, 'First', 'a')
    expect(await harness.send(documented.chatId, 'Second', 'b')).toMatchObject({ state: 'waiting' })
    expect(await harness.send(known.waiting.chatId, 'Elsewhere', 'c')).toMatchObject({ state: 'sending' })
    await expect.poll(() => harness.last()).toMatchObject({ token: 'c', state: 'sent' })
    expect(harness.portal.ledger.acts).toHaveLength(1)
    gate.open()
    await expect.poll(() => harness.portal.ledger.acts.length).toBe(3)
    expect(
      harness.portal.world
        .chat(documented.chatId)
        .messages.slice(-2)
        .map(({ text }) => text),
    ).toEqual(['First', 'Second'])
  })

  it('is not sent if the one before it did not get through', async () => {
    const harness = await opened()
    harness.portal.faults.next(method, { kind: 'error', code: 'ACCESS_ERROR', status: 403 })
    await harness.send(documented.chatId, 'First', 'a')
    await harness.send(documented.chatId, 'Second', 'b')
    await expect.poll(() => harness.last()).toMatchObject({ token: 'b', state: 'not_sent', failure: null })
    expect(harness.portal.received(method)).toHaveLength(1)
    await harness.messages().handlers['message.resend']({ token: token('b') })
    await expect.poll(() => harness.last()?.state).toBe('sent')
  })
})

describe('a lost answer', () => {
  it.each<[string, Fault]>([
    ['reset', { kind: 'resetAfter' }],
    ['cut short', { kind: 'truncate' }],
    ['a 502', { kind: 'status', status: 502, execute: true }],
  ])('(%s) is made good by reading, whatever the portal made of the text', async (_, fault) => {
    const harness = await opened()
    harness.portal.faults.next(method, fault)
    await harness.send(documented.chatId, '  Two\r\nlines ', 'a')
    await expect.poll(() => harness.last()?.state).toBe('sent')
    expect(harness.waits).toEqual([500])
    expect(harness.portal.received(method)).toHaveLength(1)
  })

  it('to a repeated text is not taken from the earlier one', async () => {
    const harness = await opened()
    await harness.send(documented.chatId, 'ok', 'a')
    await expect.poll(() => harness.last()?.state).toBe('sent')
    harness.portal.faults.next(method, { kind: 'resetBefore' })
    await harness.send(documented.chatId, 'ok', 'b')
    await expect.poll(() => harness.last()).toMatchObject({ state: 'unclear', unclearBecause: 'not_found' })
    expect(harness.waits).toEqual([500, 1500, 3000])
  })

  it('from an unreadable portal leaves the message unclear until it can be read', async () => {
    const harness = await opened()
    harness.portal.faults.next(method, { kind: 'resetAfter' })
    harness.portal.faults.next('im.dialog.messages.get', { kind: 'resetBefore' }, 9)
    await harness.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => harness.last()).toMatchObject({ state: 'unclear', unclearBecause: 'unreadable' })
    harness.portal.faults.clear()
    await harness.messages().settle()
    expect(harness.last()).toMatchObject({ state: 'sent' })
    expect(harness.portal.received(method)).toHaveLength(1)
  })

  it('is made good from the history when the operator no longer takes part', async () => {
    const harness = await opened()
    harness.portal.faults.next(method, { kind: 'resetAfter' })
    harness.hooks.onWait = async () => {
      harness.portal.world.chat(documented.chatId).members.delete(harness.portal.operators.me.id)
    }
    await harness.send(documented.chatId, 'Goodbye', 'a')
    await expect.poll(() => harness.last()?.state).toBe('sent')
  })

  it('is the same as `0` in place of a number', async () => {
    const harness = await opened()
    harness.portal.settings.silentTrue.add(method)
    await harness.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => harness.last()?.state).toBe('unclear')
  })

  it('from before a restart is looked up by the next console, which sends nothing', async () => {
    const harness = await opened()
    harness.portal.faults.next(method, { kind: 'hang', execute: true })
    await harness.send(documented.chatId, 'Before the crash', 'a')
    await expect.poll(() => harness.portal.ledger.acts.length).toBe(1)
    harness.restart()
    expect(await harness.messages().handlers['message.outbox']({})).toMatchObject([{ state: 'checking' }])
    await harness.messages().settle()
    expect(harness.last()).toMatchObject({ state: 'sent', text: 'Before the crash' })
    expect(harness.portal.received(method)).toHaveLength(1)
  })
})

describe('a message that did not get through', () => {
  it.each([
    'MESSAGE_EMPTY',
    'USER_ID_EMPTY',
    'USER_NOT_FOUND',
    'CHAT_ID',
    'ACCESS_ERROR',
    'PARAMS_ERROR',
    'REPLY_ACCESS_ERROR',
    'REPLY_FROM_OTHER_CHAT_ERROR',
  ])('is refused with %s and resent only on demand', async code => {
    const harness = await opened()
    harness.portal.faults.next(method, { kind: 'error', code, status: 400 })
    await harness.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => harness.last()).toMatchObject({ state: 'refused', failure: { portalCode: code } })
    expect(harness.portal.received(method)).toHaveLength(1)
    await harness.messages().handlers['message.resend']({ token: token('a') })
    await expect.poll(() => harness.last()?.state).toBe('sent')
    expect(harness.portal.ledger.acts).toHaveLength(1)
  })

  it('is refused for an operator who takes no part', async () => {
    const harness = await opened(ofColleague.chatId)
    await harness.send(ofColleague.chatId, 'Hello', 'a')
    await expect.poll(() => harness.last()).toMatchObject({ state: 'refused', failure: { portalCode: 'ACCESS_ERROR' } })
  })

  it('is not sent while the portal cannot be reached', async () => {
    const harness = await opened()
    await harness.portal.offline()
    await harness.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => harness.last()).toMatchObject({ state: 'not_sent', failure: { code: 'offline' } })
  })

  it('is forgotten when discarded', async () => {
    const harness = await opened(ofColleague.chatId)
    await harness.send(ofColleague.chatId, 'Hello', 'a')
    await expect.poll(() => harness.last()?.state).toBe('refused')
    await harness.messages().handlers['message.discard']({ token: token('a') })
    harness.restart()
    expect(await harness.messages().handlers['message.outbox']({})).toEqual([])
  })
})
