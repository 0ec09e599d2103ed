import { describe, expect, it } from 'vitest'
import { MessageToken } from '../../../../../electron/contract/message'
import { known } from '../../../../portal/seed/known'
import type { Fault } from '../../../../portal/types'
import { createMessageDesk } from './desk'

const { documented, ofColleague } = known
const method = 'im.message.add'
const token = (text: string) => MessageToken.parse(text)

async function opened(chatId: number = documented.chatId) {
  const desk = await createMessageDesk()
  await desk.open(chatId)
  return desk
}

describe('a message', () => {
  it('is on disk before it is sent, sent once, and off the disk when the portal has it', async () => {
    const desk = await opened()
    const sent = await desk.send(documented.chatId, 'Hello', 'a')
    expect(sent).toMatchObject({ state: 'sending', text: 'Hello' })
    await expect.poll(() => desk.last()?.state).toBe('sent')
    const added = desk.portal.world.chat(documented.chatId).messages.at(-1)
    expect(desk.last()).toMatchObject({ messageId: added?.id, token: 'a' })
    expect(await desk.messages().handlers['message.outbox']({})).toEqual([])
    expect(desk.restart()).toBeDefined()
    expect(await desk.messages().handlers['message.outbox']({})).toEqual([])
  })

  it('is sent once however often it is requested', async () => {
    const desk = await opened()
    await Promise.all([desk.send(documented.chatId, 'Hello', 'a'), desk.send(documented.chatId, 'Hello', 'a')])
    await desk.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => desk.last()?.state).toBe('sent')
    expect(desk.portal.received(method)).toHaveLength(1)
  })

  it('that answers another names it', async () => {
    const desk = await opened()
    await desk.send(documented.chatId, 'Yes', 'a', 85853)
    await expect.poll(() => desk.last()?.state).toBe('sent')
    expect(desk.portal.received(method)).toEqual([{ DIALOG_ID: 'chat1763', MESSAGE: 'Yes', REPLY_ID: 85853 }])
  })

  it('with blanks only is not sent', async () => {
    const desk = await opened()
    await expect(desk.send(documented.chatId, ' \n ')).rejects.toMatchObject({ code: 'invalid' })
    expect(desk.portal.received(method)).toEqual([])
  })

  it('is not sent when it cannot be written to disk first', async () => {
    const desk = await opened()
    desk.storage.full = true
    await expect(desk.send(documented.chatId, 'Hello', 'a')).rejects.toMatchObject({
      code: 'bug',
      details: { reason: 'storage_unavailable' },
    })
    expect(desk.portal.received(method)).toEqual([])
    desk.storage.full = false
    await desk.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => desk.last()?.state).toBe('sent')
  })

  it('waits for the one before it in the same dialog, not for other dialogs', async () => {
    const desk = await opened()
    await desk.open(known.waiting.chatId)
    desk.portal.faults.next(method, { kind: 'delay', ms: 300 })
    await desk.send(documented.chatId, 'First', 'a')
    expect(await desk.send(documented.chatId, 'Second', 'b')).toMatchObject({ state: 'waiting' })
    expect(await desk.send(known.waiting.chatId, 'Elsewhere', 'c')).toMatchObject({ state: 'sending' })
    await expect.poll(() => desk.portal.ledger.acts.length).toBe(3)
    expect(
      desk.portal.world
        .chat(documented.chatId)
        .messages.slice(-2)
        .map(({ text }) => text),
    ).toEqual(['First', 'Second'])
  })

  it('is not sent if the one before it did not get through', async () => {
    const desk = await opened()
    desk.portal.faults.next(method, { kind: 'error', code: 'ACCESS_ERROR', status: 403 })
    await desk.send(documented.chatId, 'First', 'a')
    await desk.send(documented.chatId, 'Second', 'b')
    await expect.poll(() => desk.last()).toMatchObject({ token: 'b', state: 'not_sent', failure: null })
    expect(desk.portal.received(method)).toHaveLength(1)
    await desk.messages().handlers['message.resend']({ token: token('b') })
    await expect.poll(() => desk.last()?.state).toBe('sent')
  })
})

describe('a lost answer', () => {
  it.each<[string, Fault]>([
    ['reset', { kind: 'resetAfter' }],
    ['cut short', { kind: 'truncate' }],
    ['a 502', { kind: 'status', status: 502, execute: true }],
  ])('(%s) is made good by reading, whatever the portal made of the text', async (_, fault) => {
    const desk = await opened()
    desk.portal.faults.next(method, fault)
    await desk.send(documented.chatId, '  Two\r\nlines ', 'a')
    await expect.poll(() => desk.last()?.state).toBe('sent')
    expect(desk.waits).toEqual([500])
    expect(desk.portal.received(method)).toHaveLength(1)
  })

  it('to a repeated text is not taken from the earlier one', async () => {
    const desk = await opened()
    await desk.send(documented.chatId, 'ok', 'a')
    await expect.poll(() => desk.last()?.state).toBe('sent')
    desk.portal.faults.next(method, { kind: 'resetBefore' })
    await desk.send(documented.chatId, 'ok', 'b')
    await expect.poll(() => desk.last()).toMatchObject({ state: 'unclear', unclearBecause: 'not_found' })
    expect(desk.waits).toEqual([500, 1500, 3000])
  })

  it('from an unreadable portal leaves the message unclear until it can be read', async () => {
    const desk = await opened()
    desk.portal.faults.next(method, { kind: 'resetAfter' })
    desk.portal.faults.next('im.dialog.messages.get', { kind: 'resetBefore' }, 9)
    await desk.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => desk.last()).toMatchObject({ state: 'unclear', unclearBecause: 'unreadable' })
    desk.portal.faults.clear()
    await desk.messages().settle()
    expect(desk.last()).toMatchObject({ state: 'sent' })
    expect(desk.portal.received(method)).toHaveLength(1)
  })

  it('is made good from the history when the operator no longer takes part', async () => {
    const desk = await opened()
    desk.portal.faults.next(method, { kind: 'resetAfter' })
    desk.hooks.onWait = async () => {
      desk.portal.world.chat(documented.chatId).members.delete(desk.portal.operators.me.id)
    }
    await desk.send(documented.chatId, 'Goodbye', 'a')
    await expect.poll(() => desk.last()?.state).toBe('sent')
  })

  it('is the same as `0` in place of a number', async () => {
    const desk = await opened()
    desk.portal.settings.silentTrue.add(method)
    await desk.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => desk.last()?.state).toBe('unclear')
  })

  it('from before a restart is looked up by the next console, which sends nothing', async () => {
    const desk = await opened()
    desk.portal.faults.next(method, { kind: 'hang', execute: true })
    await desk.send(documented.chatId, 'Before the crash', 'a')
    await expect.poll(() => desk.portal.ledger.acts.length).toBe(1)
    desk.restart()
    expect(await desk.messages().handlers['message.outbox']({})).toMatchObject([{ state: 'checking' }])
    await desk.messages().settle()
    expect(desk.last()).toMatchObject({ state: 'sent', text: 'Before the crash' })
    expect(desk.portal.received(method)).toHaveLength(1)
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
    const desk = await opened()
    desk.portal.faults.next(method, { kind: 'error', code, status: 400 })
    await desk.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => desk.last()).toMatchObject({ state: 'refused', failure: { portalCode: code } })
    expect(desk.portal.received(method)).toHaveLength(1)
    await desk.messages().handlers['message.resend']({ token: token('a') })
    await expect.poll(() => desk.last()?.state).toBe('sent')
    expect(desk.portal.ledger.acts).toHaveLength(1)
  })

  it('is refused for an operator who takes no part', async () => {
    const desk = await opened(ofColleague.chatId)
    await desk.send(ofColleague.chatId, 'Hello', 'a')
    await expect.poll(() => desk.last()).toMatchObject({ state: 'refused', failure: { portalCode: 'ACCESS_ERROR' } })
  })

  it('is not sent while the portal cannot be reached', async () => {
    const desk = await opened()
    await desk.portal.offline()
    await desk.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => desk.last()).toMatchObject({ state: 'not_sent', failure: { code: 'offline' } })
  })

  it('is forgotten when discarded', async () => {
    const desk = await opened(ofColleague.chatId)
    await desk.send(ofColleague.chatId, 'Hello', 'a')
    await expect.poll(() => desk.last()?.state).toBe('refused')
    await desk.messages().handlers['message.discard']({ token: token('a') })
    desk.restart()
    expect(await desk.messages().handlers['message.outbox']({})).toEqual([])
  })
})
