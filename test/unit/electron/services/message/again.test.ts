import { describe, expect, it } from 'vitest'
import { MessageToken } from '../../../../../electron/contract/message'
import { known } from '../../../../portal/seed/known'
import { createMessageDesk } from './desk'

const { documented } = known
const method = 'im.message.add'
const read = 'im.dialog.messages.get'

describe('a message that may have gone before', () => {
  const oldPage = '{"result":{"messages":[{"id":1,"author_id":7,"text":"x"}]}}'

  it('is not reported as “not sent” when a later attempt does not leave, and is looked for again', async () => {
    const desk = await createMessageDesk()
    await desk.open(documented.chatId)
    const stateOf = () => desk.payloads('message.changed').at(-1)
    const resend = () => desk.messages().handlers['message.resend']({ token: MessageToken.parse('a') })
    desk.portal.faults.next(read, { kind: 'body', body: oldPage }, 9)
    desk.portal.faults.next(method, { kind: 'resetAfter' })
    await desk.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => stateOf()?.state).toBe('unclear')
    expect(stateOf()).toMatchObject({ unclearBecause: 'not_found' })
    desk.portal.faults.next(method, { kind: 'error', code: 'ACCESS_ERROR', status: 403 })
    await resend()
    await expect.poll(() => stateOf()?.state).toBe('unclear')
    desk.portal.faults.clear()
    desk.restart()
    await resend()
    await expect.poll(() => stateOf()?.state).toBe('sent')
    expect(desk.portal.ledger.acts.filter(act => act.method === method)).toHaveLength(1)
  })
})
