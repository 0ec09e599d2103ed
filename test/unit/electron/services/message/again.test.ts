import { describe, expect, it } from 'vitest'
import { MessageToken } from '../../../../../electron/contract/message'
import { known } from '../../../../portal/seed/known'
import { createMessageHarness } from './harness'

const { documented } = known
const method = 'im.message.add'
const read = 'im.dialog.messages.get'

describe('a message that may have gone before', () => {
  const oldPage = '{"result":{"messages":[{"id":1,"author_id":7,"text":"x"}]}}'

  it('is not reported as “not sent” when a later attempt does not leave, and is looked for again', async () => {
    const harness = await createMessageHarness()
    await harness.open(documented.chatId)
    const stateOf = () => harness.payloads('message.changed').at(-1)
    const resend = () => harness.messages().handlers['message.resend']({ token: MessageToken.parse('a') })
    harness.portal.faults.next(read, { kind: 'body', body: oldPage }, 9)
    harness.portal.faults.next(method, { kind: 'resetAfter' })
    await harness.send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => stateOf()?.state).toBe('unclear')
    expect(stateOf()).toMatchObject({ unclearBecause: 'not_found' })
    harness.portal.faults.next(method, { kind: 'error', code: 'ACCESS_ERROR', status: 403 })
    await resend()
    await expect.poll(() => stateOf()?.state).toBe('unclear')
    harness.portal.faults.clear()
    harness.restart()
    await resend()
    await expect.poll(() => stateOf()?.state).toBe('sent')
    expect(harness.portal.ledger.acts.filter(act => act.method === method)).toHaveLength(1)
  })
})
