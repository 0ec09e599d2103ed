import { describe, expect, it } from 'vitest'
import { diskName, oldDiskName, rewrites } from '../../../../portal/rewriting'
import { known } from '../../../../portal/seed/known'
import { createFileHarness } from './harness'

const { waiting } = known
const method = 'im.v2.File.upload'
const content = Buffer.from('every byte of it '.repeat(900))

async function opened() {
  const harness = await createFileHarness()
  return {
    ...harness,
    mine: (name: string, size = content.length) =>
      harness.portal.world.message(waiting.chatId, { from: harness.portal.operators.me.id, files: [{ name, size }] }),
    uploads: () => harness.portal.ledger.acts.filter(act => act.method === method),
  }
}

describe('an unknown last message is not “none”', () => {
  /** Last week's identical file is there, and the one sent now never arrives. */
  async function sentAnew(harness: Awaited<ReturnType<typeof opened>>) {
    harness.mine('a.txt')
    const id = await harness.attach('a.txt', content, waiting.chatId)
    harness.portal.faults.next(method, { kind: 'resetBefore' })
    return id
  }

  it('with an unreadable history: last week’s identical file is not this one', async () => {
    const harness = await opened()
    const id = await sentAnew(harness)
    harness.portal.faults.next('imopenlines.session.history.get', { kind: 'error', code: 'INTERNAL', status: 400 })
    expect(await harness.send(id)).toMatchObject({ state: 'unclear', doubtful: true })
    expect(await harness.send(id)).toMatchObject({ state: 'unclear', doubtful: true })
    expect(harness.portal.received(method)).toHaveLength(1)
    expect(harness.uploads()).toHaveLength(0)
  })

  it('with an empty history: last week’s identical file is not this one', async () => {
    const harness = await opened()
    const id = await sentAnew(harness)
    const { messages } = harness.portal.world.chat(waiting.chatId)
    const all = messages.splice(0)
    harness.hooks.onWait = async () => {
      harness.hooks.onWait = async () => {}
      messages.push(...all)
    }
    expect(await harness.send(id)).toMatchObject({ state: 'unclear', doubtful: true })
    expect(harness.uploads()).toHaveLength(0)
  })

  it('a history that cannot be read afterwards does not show that the file is missing', async () => {
    const { attach, send, portal } = await opened()
    portal.faults.next(method, { kind: 'resetAfter' })
    const id = await attach('a.txt', content, waiting.chatId)
    portal.faults.next('imopenlines.session.history.get', { kind: 'delay', ms: 0 })
    portal.faults.next('imopenlines.session.history.get', { kind: 'error', code: 'INTERNAL', status: 400 }, 60)
    expect(await send(id)).toMatchObject({ state: 'unclear' })
    expect((await send(id)).failure).not.toBeNull()
    expect(portal.received(method)).toHaveLength(1)
  })
})

describe('one message at the portal', () => {
  it('settles one file here, over a restart too', async () => {
    const { attach, send, portal, restart, rested } = await opened()
    portal.faults.next(method, { kind: 'resetBefore' })
    const first = await attach('a.txt', content, waiting.chatId)
    expect(await send(first)).toMatchObject({ state: 'unclear' })
    const second = await attach('a.txt', content, waiting.chatId)
    expect(await send(second)).toMatchObject({ state: 'sent' })
    const again = restart()
    await again.handlers['file.uploads']({})
    expect(await rested(first)).toMatchObject({ state: 'unclear' })
  })

  it('stays the one found before: a crash before noting that does not make it another’s', async () => {
    const { attach, send, restart, kept, uploads } = await opened()
    kept.fullAt = path => !path.includes('/claims/') && uploads().length > 0
    const id = await attach('a.txt', content, waiting.chatId)
    expect(await send(id)).toMatchObject({ state: 'sent' })
    kept.fullAt = () => false
    const again = restart()
    await again.handlers['file.uploads']({})
    await expect.poll(() => again.handlers['file.uploads']({})).toMatchObject([{ id, state: 'sent' }])
  })

  it('does not answer about a newer file', async () => {
    const { attach, send, portal, uploads } = await opened()
    portal.faults.next(method, { kind: 'body', body: '{"result":{"file":{"id":1,"name":"a.txt"},"messageId":1}}' })
    expect(await send(await attach('a.txt', content, waiting.chatId))).toMatchObject({ state: 'unclear' })
    expect(uploads()).toHaveLength(0)
  })
})

const names = [
  "it's.pdf",
  'Счёт & акт.pdf',
  'Тариф #2.pdf',
  'a;b~c.txt',
  'Счёт.pdf'.normalize('NFD'),
  '😀.png',
  'отчёт 👍 итог.docx'.normalize('NFD'),
  "'&#;~.txt",
  'no ending',
  '100%.csv',
]
describe.each([
  ['today’s', diskName],
  ['yesterday’s', oldDiskName],
])('under the name that %s Disk gives a file', (_, name) => {
  it.each(names)('%j is found, and sent once', async given => {
    const { attach, send, portal } = await opened()
    portal.settings.rewrites = { ...rewrites, name }
    portal.faults.next(method, { kind: 'resetAfter' })
    expect(await send(await attach(given, content, waiting.chatId))).toMatchObject({ state: 'sent' })
    expect(portal.received(method)).toHaveLength(1)
  })

  it('a second one is found by the number that the portal adds', async () => {
    const { attach, send, portal } = await opened()
    portal.settings.rewrites = { ...rewrites, name: given => name(given.replace(/(?=\.pdf$)/, ' (1)')) }
    portal.faults.next(method, { kind: 'resetAfter' })
    expect(await send(await attach("it's.pdf", content, waiting.chatId))).toMatchObject({ state: 'sent' })
  })
})

describe('remaining doubt', () => {
  it('a file renamed in an unforeseen way is resent only on “sure”', async () => {
    const { attach, send, calls, rested, portal } = await opened()
    portal.settings.rewrites = { ...rewrites, name: given => `${given.slice(0, -7)}.pdf` }
    portal.faults.next(method, { kind: 'resetAfter' })
    const id = await attach('Quarterly report.pdf', content, waiting.chatId)
    expect(await send(id)).toMatchObject({ state: 'unclear', doubtful: true })
    expect(await send(id)).toMatchObject({ state: 'unclear', doubtful: true })
    expect(portal.received(method)).toHaveLength(1)
    await calls['file.send']({ id, message: '', sure: true })
    expect(await rested(id)).toMatchObject({ state: 'sent' })
    expect(portal.received(method)).toHaveLength(2)
  })

  it.each(['photo.png', 'photo.jpg', 'photo (1).jpg', 'Photo.webp'])(
    'a picture that the portal has converted, now %j of another size, is resent only on “sure”',
    async name => {
      const { attach, send, mine, portal } = await opened()
      portal.faults.next(method, { kind: 'resetBefore' })
      const id = await attach('photo.png', content, waiting.chatId)
      expect(await send(id)).toMatchObject({ state: 'unclear', doubtful: false })
      mine(name, content.length - 300)
      expect(await send(id)).toMatchObject({ state: 'unclear', doubtful: true })
      expect(portal.received(method)).toHaveLength(1)
    },
  )

  it.each(['photo 2.png', 'other.png'])('%j of another size leaves none', async name => {
    const { attach, send, mine, portal } = await opened()
    portal.faults.next(method, { kind: 'resetBefore' })
    const id = await attach('photo.png', content, waiting.chatId)
    expect(await send(id)).toMatchObject({ state: 'unclear' })
    mine(name, content.length - 300)
    expect(await send(id)).toMatchObject({ state: 'sent' })
  })

  it.each(['Completely other.pdf', 'b.pdf'])('%j of the same size leaves none', async other => {
    const { attach, send, mine, portal } = await opened()
    portal.faults.next(method, { kind: 'resetBefore' })
    const id = await attach('Quarterly report.pdf', content, waiting.chatId)
    expect(await send(id)).toMatchObject({ state: 'unclear', doubtful: false })
    mine(other)
    expect(await send(id)).toMatchObject({ state: 'sent' })
  })
})

it('one negative reading is no proof: a portal that shows a file late gets no second copy', async () => {
  const { attach, send, mine, hooks, portal } = await opened()
  portal.faults.next(method, { kind: 'resetBefore' })
  const id = await attach('a.txt', content, waiting.chatId)
  expect(await send(id)).toMatchObject({ state: 'unclear' })
  hooks.onWait = async () => {
    hooks.onWait = async () => {}
    mine('a.txt')
  }
  expect(await send(id)).toMatchObject({ state: 'sent' })
  expect(portal.received(method)).toHaveLength(1)
})

it('an exception leaves no file busy', async () => {
  const { attach, calls, hooks, portal, rested } = await opened()
  portal.faults.next(method, { kind: 'body', body: '{"error":{"code":{"toString":1,"valueOf":1}}}', execute: true })
  hooks.onWait = async () => {
    throw new TypeError('odd')
  }
  portal.settings.rewrites = { ...rewrites, name: () => 'z.bin' }
  const id = await attach('a.txt', content, waiting.chatId)
  await calls['file.send']({ id, message: '' })
  expect(await rested(id)).toMatchObject({ state: 'unclear' })
  await calls['file.check']({ id })
  expect(await rested(id)).toMatchObject({ state: 'unclear' })
  await calls['file.forget']({ id })
  expect(await calls['file.uploads']({})).toEqual([])
})

it('an account that signs out has no file under way once it is left', async () => {
  const { attach, calls, state, portal, restart, ...harness } = await createFileHarness()
  portal.faults.next(method, { kind: 'hang', execute: true })
  const first = await attach('a.txt', content, waiting.chatId)
  const second = await attach('b.txt', content, waiting.chatId)
  await calls['file.send']({ id: first, message: '' })
  await calls['file.send']({ id: second, message: '' })
  await expect.poll(() => portal.ledger.acts.length).toBe(1)
  await harness.uploads.leave(state.account.id)
  const asked = portal.requests.length
  const open = await restart().handlers['file.uploads']({})
  expect(open).toMatchObject([{ id: first }, { id: second, state: 'stopped' }])
  await harness.rested(first)
  expect(portal.received(method)).toHaveLength(1)
  expect(asked).toBeGreaterThan(0)
})

it('a file that had not begun to leave when the console ended was not sent, whatever the dialog shows', async () => {
  const harness = await createFileHarness()
  const { portal, active } = harness
  const id = await harness.attach('a.txt', content, waiting.chatId)
  const { bitrix } = active()
  const call = bitrix.call.bind(bitrix)
  // It waits for the portal's allowance.
  bitrix.call = (name, ...rest) => (name === method ? new Promise(() => {}) : call(name, ...rest))
  await harness.calls['file.send']({ id, message: '' })
  await expect.poll(() => harness.payloads('file.changed').at(-1)?.state).toBe('sending')
  bitrix.call = call
  portal.world.message(waiting.chatId, {
    from: portal.operators.me.id,
    files: [{ name: 'a.txt', size: content.length }],
  })
  expect(await harness.restart().handlers['file.uploads']({})).toMatchObject([{ id, state: 'stopped' }])
})
