import { expect, it } from 'vitest'
import type { Bitrix } from '../../../../../electron/bitrix/client/bitrix'
import { MessageToken } from '../../../../../electron/contract/message'
import { createOutbox } from '../../../../../electron/services/message/outbox'
import type { SendingDeps } from '../../../../../electron/services/message/parts'
import { createSending } from '../../../../../electron/services/message/send'
import { createGate } from '../../../../support/gate'
import { chatId, createHarness } from '../harness'

const [first, second] = ['a', 'b'].map(token => MessageToken.parse(token)) as [MessageToken, MessageToken]

it('a message that leaves in the moment of being discarded stays: its text would go out twice', async () => {
  const { active, push } = await createHarness()
  const [before, leaves] = [createGate(), createGate()]
  const sent: string[] = []
  async function call(method: string, { MESSAGE = '' }, { leaving = async () => {} }) {
    if (method !== 'im.message.add') return { messages: [{ id: 500 }], isWhole: true }
    await leaving()
    sent.push(MESSAGE)
    if (MESSAGE === 'first') await before.pass()
    else leaves.open()
    return MESSAGE === 'first' ? 501 : new Promise(() => {})
  }
  const outbox = createOutbox({ records: { read: async () => null, write: async () => {} }, folder: '/outbox' })
  /** The answer to a look at the message comes when it has left. */
  async function findLate(...asked: Parameters<typeof outbox.find>) {
    const entry = await outbox.find(...asked)
    before.open()
    find = outbox.find
    await leaves.pass()
    return entry
  }
  let find = outbox.find
  const sending = createSending({
    active: () => ({ ...active(), bitrix: { call } as unknown as Bitrix }),
    dialogs: { memory: { answers: () => null }, known: () => null } as unknown as SendingDeps['dialogs'],
    outbox: { ...outbox, find: (...asked) => find(...asked) },
    push,
    now: () => 1,
    wait: async () => {},
    trace: () => '',
    pollNow: async () => {},
  })
  await sending.send({ chatId: chatId(1763), text: 'first', replyTo: null, token: first })
  await before.reached
  await sending.send({ chatId: chatId(1763), text: 'second', replyTo: null, token: second })
  find = findLate
  await expect(sending.discard(second)).rejects.toMatchObject({ details: { reason: 'act_in_flight' } })
  expect(sent).toEqual(['first', 'second'])
  expect(await sending.list()).toMatchObject([{ token: second, state: 'sending' }])
})
