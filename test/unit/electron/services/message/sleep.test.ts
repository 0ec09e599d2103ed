import { describe, expect, it } from 'vitest'
import { MessageToken } from '../../../../../electron/contract/message'
import { known } from '../../../../portal/seed/known'
import { createMessageHarness } from './harness'

const { documented } = known
const method = 'im.message.add'
const hours = 15 * 3_600_000

describe('a message that is sent again', () => {
  it('is handed back if the computer has slept while it was looked for', async () => {
    const harness = await createMessageHarness()
    const { hooks, last, messages, open, portal, send, state } = harness
    await open(documented.chatId)
    portal.faults.next(method, { kind: 'resetBefore' })
    await send(documented.chatId, 'Hello', 'a')
    await expect.poll(() => last()?.unclearBecause).toBe('not_found')
    hooks.onWait = async () => void (state.later = hours)
    await messages().handlers['message.resend']({ token: MessageToken.parse('a') })
    await expect.poll(() => last()?.state).toBe('unclear')
    expect(last()).toMatchObject({ failure: { code: 'rate_limited' } })
    expect(portal.received(method)).toHaveLength(1)
  })
})
