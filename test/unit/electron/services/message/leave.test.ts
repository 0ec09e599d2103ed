import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { createMessageDesk } from './desk'

const { documented, waiting } = known
const method = 'im.message.add'
const read = 'im.dialog.messages.get'

describe('an account that signs out', () => {
  it('sends nothing more: waiting messages are on disk as not sent, those that had left as unclear', async () => {
    const desk = await createMessageDesk()
    await desk.open(documented.chatId)
    desk.portal.faults.next(method, { kind: 'hang', execute: true })
    await desk.send(documented.chatId, 'First', 'a')
    await expect.poll(() => desk.portal.ledger.acts.length).toBe(1)
    await desk.send(documented.chatId, 'Second', 'b')
    await desk.messages().leave(desk.state.account.id)
    expect(desk.portal.received(method)).toHaveLength(1)
    await expect(desk.send(documented.chatId, 'Third', 'c')).rejects.toMatchObject({ code: 'signed_out' })
    desk.messages().turn()
    expect(await desk.messages().handlers['message.outbox']({})).toMatchObject([
      { token: 'a', state: 'unclear' },
      { token: 'b', state: 'not_sent' },
    ])
    await desk.messages().settle()
    expect(desk.payloads('message.changed').findLast(message => message.token === 'a')).toMatchObject({ state: 'sent' })
    expect(desk.portal.received(method)).toHaveLength(1)
  })

  it('stops a message that was about to leave', async () => {
    const desk = await createMessageDesk()
    desk.portal.faults.next(read, { kind: 'delay', ms: 200 })
    await desk.send(waiting.chatId, 'First', 'a')
    await desk.messages().leave(desk.state.account.id)
    expect(desk.portal.received(method)).toEqual([])
    desk.messages().turn()
    expect(await desk.messages().handlers['message.outbox']({})).toMatchObject([{ state: 'not_sent' }])
  })
})
