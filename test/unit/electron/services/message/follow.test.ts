import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { addLongDialog } from '../../../../portal/seed/long'
import { chatId } from '../desk'
import { createMessageDesk } from './desk'

const { documented, ofColleague, long } = known

async function watching(id: number) {
  const desk = await createMessageDesk()
  return {
    ...desk,
    begin: async () => {
      await desk.open(id)
      await desk.messages().handlers['message.watch']({ chatId: chatId(id) })
      desk.portal.requests.length = 0
    },
  }
}

it('shows participants the news and the current dialog in one request', async () => {
  const desk = await watching(documented.chatId)
  await desk.begin()
  desk.portal.world.message(documented.chatId, { from: 'customer', text: 'One more thing' })
  await desk.look()
  expect(desk.portal.requests).toHaveLength(1)
  expect(desk.payloads('message.arrived')).toMatchObject([
    { chatId: documented.chatId, messages: [{ text: 'One more thing', author: { kind: 'customer' } }], gone: [] },
  ])
  expect(desk.payloads('dialog.changed').at(-1)?.dialog).toMatchObject({ status: 'waiting', joined: true })
  // The page of messages does not tell the participants.
  expect(desk.portal.received('im.chat.user.list').length).toBeGreaterThan(0)

  const told = desk.pushed.length
  await desk.look()
  expect(desk.pushed).toHaveLength(told)
})

it('reads the history for observers, and joins nobody', async () => {
  const desk = await watching(ofColleague.chatId)
  await desk.begin()
  desk.portal.world.message(ofColleague.chatId, { from: 'operator', text: 'I am looking' })
  await desk.look()
  expect(desk.payloads('message.arrived')).toMatchObject([{ messages: [{ text: 'I am looking' }] }])
  expect(desk.portal.received('im.dialog.messages.get')).toEqual([])
  expect(desk.portal.ledger.acts).toEqual([])
})

it('rereads a long history for observers only once it has grown', async () => {
  const desk = await watching(long.chatId)
  await desk.begin()
  await desk.look()
  await desk.look()
  expect(desk.portal.received('imopenlines.session.history.get')).toHaveLength(0)
  desk.portal.world.message(long.chatId, { from: 'customer', text: 'Hello?' })
  await desk.look()
  expect(desk.live.nextLook()).toBe(0)
  await desk.look()
  expect(desk.portal.received('imopenlines.session.history.get')).toHaveLength(1)
  expect(
    desk
      .payloads('message.arrived')
      .at(-1)
      ?.messages.map(({ text }) => text),
  ).toEqual(['Hello?'])
})

it('reports changed, deleted and removed messages', async () => {
  const desk = await watching(documented.chatId)
  await desk.begin()
  desk.portal.world.editMessage(documented.chatId, 85853, 'Found it')
  desk.portal.world.removeMessage(documented.chatId, 85837)
  desk.portal.world.removeMessage(documented.chatId, 85829, false)
  await desk.look()
  const [arrival] = desk.payloads('message.arrived')
  expect(arrival?.messages).toMatchObject([
    { id: 85837, deleted: true },
    { id: 85853, text: 'Found it', edited: true },
  ])
  expect(arrival?.gone).toEqual([85829])
})

it('finds its way when the message it reads from has gone', async () => {
  const desk = await watching(3000)
  const me = desk.portal.operators.me.id
  const chat = addLongDialog(desk.portal.world, 300, { chatId: 3000, lineId: 22, ownerId: me })
  await desk.begin()
  await desk.look()
  const anchor = desk.portal.received('im.dialog.messages.get').at(-1)?.['FIRST_ID']
  desk.portal.world.removeMessage(3000, Number(anchor), false)
  desk.portal.world.message(3000, { from: 'customer', text: 'Still there?' })
  expect(chat.messages).toHaveLength(300)
  await desk.look()
  expect(desk.payloads('message.arrived')).toEqual([])
  await desk.look()
  expect(desk.payloads('message.arrived').at(-1)?.messages).toMatchObject([{ text: 'Still there?' }])
})

it('reports no dialog that is no longer watched, nor another account’s', async () => {
  const desk = await watching(documented.chatId)
  await desk.begin()
  await desk.messages().handlers['message.watch']({ chatId: null })
  desk.portal.world.message(documented.chatId, { from: 'customer', text: 'Unseen' })
  await desk.look()
  expect(desk.payloads('message.arrived')).toEqual([])
  expect(desk.portal.requests).toEqual([])
})

it('does not report a poll for one account to the next active one', async () => {
  const desk = await watching(documented.chatId)
  await desk.begin()
  desk.portal.faults.next('batch', { kind: 'delay', ms: 50 })
  // A sent message is polled once more right after.
  await desk.send(documented.chatId, 'Here you are')
  await expect.poll(() => desk.portal.requests.filter(({ method }) => method === 'batch').length).toBe(1)
  desk.turnTo('another')
  desk.pushed.length = 0
  await delay(150)
  expect(desk.pushed).toEqual([])
})
