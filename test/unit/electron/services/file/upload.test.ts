import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../../portal/types'
import { known } from '../../../../portal/seed/known'
import { chatId } from '../harness'
import { createFileHarness } from './harness'

const { waiting, fresh } = known
const method = 'im.v2.File.upload'
const content = Buffer.from('every byte of it '.repeat(9000))

const executed: Record<string, Fault> = {
  'the connection was reset': { kind: 'resetAfter' },
  'the portal hung up': { kind: 'close', execute: true },
  'the answer broke off': { kind: 'truncate' },
  'a web page came instead of it': { kind: 'html', execute: true },
  'a gateway said 504': { kind: 'status', status: 504, execute: true },
  'the answer cannot be read': { kind: 'body', body: '{"result":{"odd":1}}', execute: true },
  'the answer says nothing': { kind: 'body', body: '{"result":[]}', execute: true },
}
const notExecuted: Record<string, Fault> = {
  'the connection was reset': { kind: 'resetBefore' },
  'a gateway said 502': { kind: 'status', status: 502 },
  'a sign-in page stood in the way': { kind: 'html' },
}

describe('a file that is sent', () => {
  it('arrives whole, once, as this operator’s message', async () => {
    const { attach, send, portal } = await createFileHarness()
    const sent = await send(await attach('Отчёт.pdf', content, waiting.chatId))
    expect(sent).toMatchObject({ state: 'sent', sent: content.length, name: 'Отчёт.pdf' })
    const message = portal.world.chat(waiting.chatId).messages.at(-1)
    expect(message).toMatchObject({ id: sent.messageId, authorId: portal.operators.me.id })
    // Buffers are compared byte by byte otherwise, which takes seconds.
    expect(message?.files.map(file => file.content?.equals(content))).toEqual([true])
    expect(portal.received(method)).toHaveLength(1)
  })

  it.each(Object.entries(executed))('is found in the dialog, and not sent again, when %s', async (_, fault) => {
    const { attach, send, portal } = await createFileHarness()
    portal.faults.next(method, fault)
    expect(await send(await attach('a.txt', content, waiting.chatId))).toMatchObject({ state: 'sent' })
    expect(portal.received(method)).toHaveLength(1)
  })

  it.each(Object.entries(notExecuted))('stays unclear, and is not sent again, when %s', async (_, fault) => {
    const { attach, send, portal, pauses } = await createFileHarness()
    portal.faults.next(method, fault)
    expect(await send(await attach('a.txt', content, waiting.chatId))).toMatchObject({ state: 'unclear' })
    expect(portal.received(method)).toHaveLength(1)
    expect(pauses).toEqual([500, 1500, 3000, 5000])
  })

  it('is not taken for an earlier one of the same name and size, nor for a colleague’s', async () => {
    const { attach, send, portal } = await createFileHarness()
    const { world, operators, faults } = portal
    const files = [{ name: 'a.txt', size: content.length }]
    world.message(waiting.chatId, { from: operators.me.id, files })
    faults.next(method, { kind: 'resetBefore' })
    const id = await attach('a.txt', content, waiting.chatId)
    expect(await send(id)).toMatchObject({ state: 'unclear' })
    world.message(waiting.chatId, { from: 'customer', files })
    world.message(waiting.chatId, { from: operators.me.id, files: [{ name: 'b.txt', size: content.length }] })
    expect(await send(id)).toMatchObject({ state: 'sent' })
    expect(portal.received(method)).toHaveLength(2)
  })

  it('is found when it is looked for later, even with a number added by the portal', async () => {
    const { attach, send, calls, rested, portal } = await createFileHarness()
    portal.faults.next(method, { kind: 'resetBefore' })
    const id = await attach('a.txt', content, waiting.chatId)
    await send(id)
    await calls['file.check']({ id })
    expect(await rested(id)).toMatchObject({ state: 'unclear' })
    const files = [{ name: 'a (1).txt', size: content.length }]
    portal.world.message(waiting.chatId, { from: portal.operators.me.id, files })
    await calls['file.check']({ id })
    expect(await rested(id)).toMatchObject({ state: 'sent' })
    expect(portal.received(method)).toHaveLength(1)
  })

  it('stopped half-way was surely not sent, and can be sent again', async () => {
    const { attach, calls, rested, send, uploads, portal } = await createFileHarness()
    const id = await attach('large.bin', Buffer.alloc(6_000_000), waiting.chatId)
    let release = () => {}
    const held = new Promise<void>(done => (release = done))
    const begun = new Promise<void>(started => {
      portal.settings.bodyGate = bytes => {
        if (bytes < 100_000) return Promise.resolve()
        started()
        return held
      }
    })
    await calls['file.send']({ id, message: '' })
    await begun
    expect(uploads.stop(id)).toBe(true)
    expect(await rested(id)).toMatchObject({ state: 'stopped' })
    release()
    portal.settings.bodyGate = null
    expect(portal.received(method)).toEqual([])
    expect(await send(id)).toMatchObject({ state: 'sent' })
  })

  it('stopped after it has left is looked for, since nothing calls it back', async () => {
    const { attach, calls, rested, uploads, portal, hooks } = await createFileHarness()
    portal.faults.next(method, { kind: 'hang', execute: true })
    const id = await attach('a.txt', content, waiting.chatId)
    await calls['file.send']({ id, message: '' })
    await expect.poll(() => portal.ledger.acts.length).toBe(1)
    hooks.onWait = async () => {}
    uploads.stop(id)
    expect(await rested(id)).toMatchObject({ state: 'sent' })
  })

  it.each([
    ['the chat is not there', 999_999, 'not_found', undefined],
    ['one does not take part', fresh.chatId, 'forbidden', 'ACCESS_DENIED'],
  ])('is refused when %s', async (_, chat, code, portalCode) => {
    const { attach, send } = await createFileHarness()
    const refused = await send(await attach('a.txt', content, chat))
    expect(refused).toMatchObject({ state: 'refused', failure: { code, ...(portalCode && { portalCode }) } })
  })

  it('is refused before sending if it has changed or gone meanwhile', async () => {
    const { attach, calls, disk, portal } = await createFileHarness()
    const id = await attach('a.txt', content, waiting.chatId)
    disk.delete('/home/me/a.txt')
    await expect(calls['file.send']({ id, message: '' })).rejects.toMatchObject({
      details: { reason: 'file_unreadable' },
    })
    expect(portal.received(method)).toEqual([])
  })

  it('waits for the one before it, not for those of other dialogs', async () => {
    const { attach, calls, rested, portal } = await createFileHarness()
    const ids = [await attach('1.txt', content, waiting.chatId), await attach('2.txt', content, waiting.chatId)]
    for (const id of ids) await calls['file.send']({ id, message: '' })
    for (const id of ids) await rested(id)
    const names = portal.received(method).map(({ fields }) => (fields as { name: string }).name)
    expect(names).toEqual(['1.txt', '2.txt'])
  })
})

it('files of an account that signs out are stopped; those on their way are named when it signs in again', async () => {
  const { attach, calls, uploads, state, portal } = await createFileHarness()
  const id = await attach('a.txt', Buffer.alloc(3_000_000), waiting.chatId)
  const begun = new Promise<void>(started => {
    portal.settings.bodyGate = bytes => {
      if (bytes > 100_000) started()
      return bytes > 100_000 ? new Promise<void>(() => {}) : Promise.resolve()
    }
  })
  await calls['file.send']({ id, message: '' })
  await begun
  void uploads.leave(state.account.id)
  await expect(calls['file.send']({ id, message: '' })).rejects.toMatchObject({ code: 'invalid' })
  expect(await calls['file.uploads']({})).toMatchObject([{ id, earlier: true }])
  expect(portal.received(method)).toEqual([])
})

describe('a text that goes with a file', () => {
  it('becomes its message, in one act', async () => {
    const { attach, send, portal } = await createFileHarness()
    expect(await send(await attach('a.txt', content, waiting.chatId), 'Here it is')).toMatchObject({ message: '' })
    expect(portal.received(method)).toMatchObject([{ fields: { name: 'a.txt', message: 'Here it is' } }])
    const message = portal.world.chat(waiting.chatId).messages.at(-1)
    expect(message).toMatchObject({ text: 'Here it is', files: [{ name: 'a.txt' }] })
    expect(portal.ledger.acts.filter(act => act.method === 'im.message.add')).toEqual([])
  })

  it('stays with a refused file, and goes with it when it is sent again', async () => {
    const { attach, send, portal } = await createFileHarness()
    portal.settings.uploadLimit = 3
    const id = await attach('a.txt', content, waiting.chatId)
    expect(await send(id, 'Here')).toMatchObject({ state: 'refused', message: 'Here' })
    portal.settings.uploadLimit = 10_000_000
    expect(await send(id, 'Here')).toMatchObject({ state: 'sent', message: '' })
  })

  it('is looked for with its file, and comes back when the file has arrived without it', async () => {
    const { attach, send, calls, rested, portal } = await createFileHarness()
    const { world, operators, faults } = portal
    faults.next(method, { kind: 'resetBefore' })
    const id = await attach('a.txt', content, waiting.chatId)
    expect(await send(id, 'Here')).toMatchObject({ state: 'unclear', message: 'Here' })
    world.message(waiting.chatId, { from: operators.me.id, files: [{ name: 'a.txt', size: content.length }] })
    await calls['file.check']({ id })
    expect(await rested(id)).toMatchObject({ state: 'sent', message: 'Here' })
  })
})

describe('a file of a console that has ended', () => {
  it('is found in the dialog, and stays listed until the operator has seen it', async () => {
    const { attach, calls, portal, restart, rested } = await createFileHarness()
    portal.faults.next(method, { kind: 'hang', execute: true })
    const id = await attach('a.txt', content, waiting.chatId)
    await calls['file.send']({ id, message: 'Here' })
    await expect.poll(() => portal.ledger.acts.length).toBe(1)
    const again = restart()
    const [taken] = await again.handlers['file.uploads']({})
    expect(taken).toMatchObject({ id, name: 'a.txt', message: 'Here', earlier: true })
    expect(await rested(id)).toMatchObject({ state: 'sent', earlier: true, message: '' })
    expect(await restart().handlers['file.uploads']({})).toMatchObject([{ id, state: 'sent' }])
    await again.handlers['file.forget']({ id })
    await expect.poll(() => restart().handlers['file.uploads']({})).toEqual([])
    expect(portal.received(method)).toHaveLength(1)
  })

  it('cannot be sent without being chosen again if it is not in the dialog', async () => {
    const { attach, calls, portal, restart, rested } = await createFileHarness()
    portal.faults.next(method, { kind: 'hang', execute: false })
    const id = await attach('a.txt', content, waiting.chatId)
    await calls['file.send']({ id, message: '' })
    await expect.poll(() => portal.received(method).length).toBe(1)
    const again = restart()
    await again.handlers['file.uploads']({})
    expect(await rested(id)).toMatchObject({ state: 'unclear', earlier: true, failure: null })
    await expect(again.handlers['file.send']({ id, message: '' })).rejects.toMatchObject({ code: 'invalid' })
    expect(portal.received(method)).toHaveLength(1)
  })

  it('was surely not sent if it waited behind another', async () => {
    const { attach, calls, portal, restart } = await createFileHarness()
    portal.faults.next(method, { kind: 'hang', execute: false })
    const ids = [await attach('1.txt', content, waiting.chatId), await attach('2.txt', content, waiting.chatId)]
    for (const id of ids) await calls['file.send']({ id, message: '' })
    await expect.poll(() => portal.received(method).length).toBe(1)
    const found = await restart().handlers['file.uploads']({})
    expect(found).toMatchObject([{ name: '1.txt' }, { name: '2.txt', state: 'stopped', earlier: true }])
  })

  it('is looked for again once the dialog can be read', async () => {
    const { attach, calls, portal, restart, rested } = await createFileHarness()
    portal.faults.next(method, { kind: 'hang', execute: true })
    const id = await attach('a.txt', content, waiting.chatId)
    await calls['file.send']({ id, message: '' })
    await expect.poll(() => portal.ledger.acts.length).toBe(1)
    await portal.offline()
    const again = restart()
    await again.handlers['file.uploads']({})
    expect(await rested(id)).toMatchObject({ state: 'unclear', failure: { code: 'offline' } })
    await portal.online()
    await again.settle()
    expect(await rested(id)).toMatchObject({ state: 'sent' })
  })
})

it('a file that cannot be noted on disk is not sent', async () => {
  const { attach, calls, kept, portal } = await createFileHarness()
  const id = await attach('a.txt', content, waiting.chatId)
  kept.full = true
  await expect(calls['file.send']({ id, message: 'Here' })).rejects.toMatchObject({
    details: { reason: 'storage_unavailable' },
  })
  expect(await calls['file.uploads']({})).toMatchObject([{ id, state: 'refused', message: '' }])
  expect(portal.received(method)).toEqual([])
})

it('a file is sent once when it is requested twice at a time', async () => {
  const { attach, calls, rested, portal } = await createFileHarness()
  const id = await attach('a.txt', content, waiting.chatId)
  const asked = await Promise.allSettled([1, 2].map(() => calls['file.send']({ id, message: '' })))
  expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  expect(await rested(id)).toMatchObject({ state: 'sent' })
  expect(portal.received(method)).toHaveLength(1)
})

describe('a chosen file', () => {
  it.each([
    ['empty', Buffer.alloc(0), 'file_empty'],
    ['too large', { length: 100 * 1024 * 1024 + 1 } as Buffer, 'file_too_large'],
  ])('that is %s is not taken', async (_, odd, reason) => {
    const { chosen, disk } = await createFileHarness()
    disk.set('/x', odd)
    await expect(chosen.choose({ path: '/x' })).rejects.toMatchObject({ code: 'invalid', details: { reason } })
  })

  it('is known to its own account only, and to nobody who makes up its name', async () => {
    const { attach, calls, state } = await createFileHarness()
    const id = await attach('a.txt', content, waiting.chatId)
    await expect(calls['file.attach']({ id: '/home/me/a.txt', chatId: chatId(waiting.chatId) })).rejects.toMatchObject({
      details: { reason: 'file_unreadable' },
    })
    state.account = { ...state.account, id: 'another' as typeof state.account.id }
    expect(await calls['file.uploads']({})).toEqual([])
    await expect(calls['file.send']({ id, message: '' })).rejects.toMatchObject({ code: 'invalid' })
  })
})
