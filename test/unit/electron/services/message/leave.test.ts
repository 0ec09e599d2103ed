import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { createMessageHarness } from './harness'

const { documented, waiting } = known
const method = 'im.message.add'
const read = 'im.dialog.messages.get'

describe('an account that signs out', () => {
  it('sends nothing more: waiting messages are on disk as not sent, those that had left as unclear', async () => {
    const harness = await createMessageHarness()
    await harness.open(documented.chatId)
    harness.portal.faults.next(method, { kind: 'hang', execute: true })
    await harness.send(documented.chatId, 'First', 'a')
    await expect.poll(() => harness.portal.ledger.acts.length).toBe(1)
    await harness.send(documented.chatId, 'Second', 'b')
    await harness.messages().leave(harness.state.account.id)
    expect(harness.portal.received(method)).toHaveLength(1)
    await expect(harness.send(documented.chatId, 'Third', 'c')).rejects.toMatchObject({ code: 'signed_out' })
    harness.messages().turn()
    expect(await harness.messages().handlers['message.outbox']({})).toMatchObject([
      { token: 'a', state: 'unclear' },
      { token: 'b', state: 'not_sent' },
    ])
    await harness.messages().settle()
    expect(harness.payloads('message.changed').findLast(message => message.token === 'a')).toMatchObject({
      state: 'sent',
    })
    expect(harness.portal.received(method)).toHaveLength(1)
  })

  it('stops a message that was about to leave', async () => {
    const harness = await createMessageHarness()
    const gate = harness.portal.faults.hold(read)
    await harness.send(waiting.chatId, 'First', 'a')
    await gate.reached
    await harness.messages().leave(harness.state.account.id)
    gate.open()
    await harness.settled()
    expect(harness.portal.received(method)).toEqual([])
    harness.messages().turn()
    expect(await harness.messages().handlers['message.outbox']({})).toMatchObject([{ state: 'not_sent' }])
  })
})
