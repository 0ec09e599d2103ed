import { expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { addLongDialog } from '../../../../portal/seed/long'
import { chatId } from '../harness'
import { createMessageHarness } from './harness'

const { documented, ofColleague, long } = known

async function watching(id: number) {
  const harness = await createMessageHarness()
  return {
    ...harness,
    begin: async () => {
      await harness.open(id)
      await harness.messages().handlers['message.watch']({ chatId: chatId(id) })
      harness.portal.requests.length = 0
    },
  }
}

it('shows participants the news and the current dialog in one request', async () => {
  const harness = await watching(documented.chatId)
  await harness.begin()
  harness.portal.world.message(documented.chatId, { from: 'customer', text: 'One more thing' })
  await harness.pollOnce()
  expect(harness.portal.requests).toHaveLength(1)
  expect(harness.payloads('message.arrived')).toMatchObject([
    { chatId: documented.chatId, messages: [{ text: 'One more thing', author: { kind: 'customer' } }], gone: [] },
  ])
  expect(harness.payloads('dialog.changed').at(-1)?.dialog).toMatchObject({ status: 'waiting', joined: true })
  // The page of messages does not tell the participants.
  expect(harness.portal.received('im.chat.user.list').length).toBeGreaterThan(0)

  const told = harness.pushed.length
  await harness.pollOnce()
  expect(harness.pushed).toHaveLength(told)
})

it('reads the history for observers, and joins nobody', async () => {
  const harness = await watching(ofColleague.chatId)
  await harness.begin()
  harness.portal.world.message(ofColleague.chatId, { from: 'operator', text: 'I am looking' })
  await harness.pollOnce()
  expect(harness.payloads('message.arrived')).toMatchObject([{ messages: [{ text: 'I am looking' }] }])
  expect(harness.portal.received('im.dialog.messages.get')).toEqual([])
  expect(harness.portal.ledger.acts).toEqual([])
})

it('rereads a long history for observers only once it has grown', async () => {
  const harness = await watching(long.chatId)
  await harness.begin()
  await harness.pollOnce()
  await harness.pollOnce()
  expect(harness.portal.received('imopenlines.session.history.get')).toHaveLength(0)
  harness.portal.world.message(long.chatId, { from: 'customer', text: 'Hello?' })
  await harness.pollOnce()
  expect(harness.poll.nextPoll()).toBe(0)
  await harness.pollOnce()
  expect(harness.portal.received('imopenlines.session.history.get')).toHaveLength(1)
  expect(
    harness
      .payloads('message.arrived')
      .at(-1)
      ?.messages.map(({ text }) => text),
  ).toEqual(['Hello?'])
})

it('reports changed, deleted and removed messages', async () => {
  const harness = await watching(documented.chatId)
  await harness.begin()
  harness.portal.world.editMessage(documented.chatId, 85853, 'Found it')
  harness.portal.world.removeMessage(documented.chatId, 85837)
  harness.portal.world.removeMessage(documented.chatId, 85829, false)
  await harness.pollOnce()
  const [arrival] = harness.payloads('message.arrived')
  expect(arrival?.messages).toMatchObject([
    { id: 85837, deleted: true },
    { id: 85853, text: 'Found it', edited: true },
  ])
  expect(arrival?.gone).toEqual([85829])
})

it('finds its way when the message it reads from has gone', async () => {
  const harness = await watching(3000)
  const me = harness.portal.operators.me.id
  const chat = addLongDialog(harness.portal.world, 300, { chatId: 3000, lineId: 22, ownerId: me })
  await harness.begin()
  await harness.pollOnce()
  const anchor = harness.portal.received('im.dialog.messages.get').at(-1)?.['FIRST_ID']
  harness.portal.world.removeMessage(3000, Number(anchor), false)
  harness.portal.world.message(3000, { from: 'customer', text: 'Still there?' })
  expect(chat.messages).toHaveLength(300)
  await harness.pollOnce()
  expect(harness.payloads('message.arrived')).toEqual([])
  await harness.pollOnce()
  expect(harness.payloads('message.arrived').at(-1)?.messages).toMatchObject([{ text: 'Still there?' }])
})

it('reads a shown dialog anew that it does not know any more', async () => {
  const harness = await createMessageHarness()
  await harness.messages().handlers['message.watch']({ chatId: chatId(documented.chatId) })
  await harness.pollOnce()
  expect(harness.payloads('dialog.changed')).toEqual([])
  await harness.pollOnce()
  await harness.settled()
  expect(harness.payloads('dialog.changed')).toMatchObject([{ dialog: { chatId: documented.chatId } }])
  harness.portal.world.message(documented.chatId, { from: 'customer', text: 'One more thing' })
  await harness.pollOnce()
  expect(harness.payloads('message.arrived')).toMatchObject([{ messages: [{ text: 'One more thing' }] }])
})

it('reports no dialog that is no longer watched, nor another account’s', async () => {
  const harness = await watching(documented.chatId)
  await harness.begin()
  await harness.messages().handlers['message.watch']({ chatId: null })
  harness.portal.world.message(documented.chatId, { from: 'customer', text: 'Unseen' })
  await harness.pollOnce()
  expect(harness.payloads('message.arrived')).toEqual([])
  expect(harness.portal.requests).toEqual([])
})

it('does not report a poll for one account to the next active one', async () => {
  const harness = await watching(documented.chatId)
  await harness.begin()
  const gate = harness.portal.faults.hold('batch')
  // A sent message is polled once more right after.
  await harness.send(documented.chatId, 'Here you are')
  await gate.reached
  harness.turnTo('another')
  harness.pushed.length = 0
  gate.open()
  await harness.settled()
  expect(harness.pushed).toEqual([])
})
