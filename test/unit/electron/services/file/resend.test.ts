import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { createFileHarness } from './harness'

const { waiting } = known
const method = 'im.v2.File.upload'
const content = Buffer.from('every byte of it '.repeat(900))

/** A file that is in the dialog although nobody has seen it there: its answer and all readings after it were lost. */
async function goneUnseen() {
  const harness = await createFileHarness()
  const { attach, calls, hooks, portal, rested } = harness
  portal.faults.next(method, { kind: 'resetAfter' })
  const id = await attach('a.txt', content, waiting.chatId)
  hooks.onWait = () => portal.offline()
  portal.faults.next('batch', { kind: 'delay', ms: 0 })
  portal.faults.next('batch', { kind: 'status', status: 502 }, 20)
  await calls['file.send']({ id, message: '' })
  expect(await rested(id)).toMatchObject({ state: 'unclear' })
  hooks.onWait = async () => {}
  return { ...harness, id }
}

describe('a file that may have gone', () => {
  it('is not sent while the dialog cannot be read, and is looked for at each new attempt', async () => {
    const { id, portal, send } = await goneUnseen()
    expect(await send(id)).toMatchObject({ state: 'unclear', failure: { code: 'offline' } })
    expect(await send(id)).toMatchObject({ state: 'unclear', failure: { code: 'offline' } })
    portal.faults.clear()
    await portal.online()
    expect(await send(id)).toMatchObject({ state: 'sent' })
    expect(portal.ledger.acts.filter(act => act.method === method)).toHaveLength(1)
  })

  it('stays unclear when it is stopped while waiting behind another', async () => {
    const { id, attach, calls, portal, rested, send, uploads } = await goneUnseen()
    portal.faults.clear()
    await portal.online()
    const gate = portal.faults.hold(method)
    const other = await attach('b.txt', content, waiting.chatId)
    await calls['file.send']({ id: other, message: '' })
    await calls['file.send']({ id, message: '' })
    expect(uploads.stop(id)).toBe(true)
    expect(await rested(id)).toMatchObject({ state: 'unclear' })
    gate.open()
    await rested(other)
    expect(await send(id)).toMatchObject({ state: 'sent' })
    expect(portal.received(method)).toHaveLength(2)
  })

  it('stays unclear when it is gone from this computer, and is looked for after a restart', async () => {
    const { id, calls, disk, portal, restart, rested } = await goneUnseen()
    disk.delete('/home/me/a.txt')
    await expect(calls['file.send']({ id, message: '' })).rejects.toMatchObject({
      details: { reason: 'file_unreadable' },
    })
    expect(await rested(id)).toMatchObject({ state: 'unclear' })
    portal.faults.clear()
    await portal.online()
    expect(await restart().handlers['file.uploads']({})).toMatchObject([{ id, state: 'checking', earlier: true }])
    expect(await rested(id)).toMatchObject({ state: 'sent', earlier: true })
  })
})

it('a text that did not arrive with its file is kept until the window has it', async () => {
  const { attach, calls, portal, rested, restart } = await createFileHarness()
  const { world, operators, faults } = portal
  faults.next(method, { kind: 'resetBefore' })
  const id = await attach('a.txt', content, waiting.chatId)
  await calls['file.send']({ id, message: 'Here' })
  await rested(id)
  world.message(waiting.chatId, { from: operators.me.id, files: [{ name: 'a.txt', size: content.length }] })
  await calls['file.check']({ id })
  expect(await calls['file.uploads']({})).toMatchObject([{ id, state: 'sent', message: 'Here' }])
  expect(await restart().handlers['file.uploads']({})).toMatchObject([{ id, state: 'sent', message: 'Here' }])
  await calls['file.forget']({ id })
  expect(await calls['file.uploads']({})).toEqual([])
})
