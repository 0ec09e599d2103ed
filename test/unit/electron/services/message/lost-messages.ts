import { expect } from 'vitest'
import { MessageToken } from '../../../../../electron/contract/message'
import { known } from '../../../../portal/seed/known'
import { createMessageHarness } from './harness'

export const { documented } = known
export const method = 'im.message.add'
export const read = 'im.dialog.messages.get'
export const token = (text: string) => MessageToken.parse(text)

/** A harness with one dialog open, whose messages get lost. */
export async function opened(chatId: number = documented.chatId) {
  const harness = await createMessageHarness()
  await harness.open(chatId)
  const { handlers } = harness.messages()
  return {
    ...harness,
    written: () => harness.portal.ledger.acts.filter(act => act.method === method),
    stateOf: (name: string) => harness.payloads('message.changed').findLast(message => message.token === name),
    check: (name: string) => harness.messages().handlers['message.check']({ token: token(name) }),
    resend: (name: string, sure?: boolean) =>
      harness.messages().handlers['message.resend']({ token: token(name), ...(sure && { sure }) }),
    /** Sends a message whose answer is lost, and waits until it is unclear or sent. */
    async lost(text: string, name: string, executed: boolean) {
      harness.portal.faults.next(method, { kind: executed ? 'resetAfter' : 'resetBefore' })
      await harness.send(chatId, text, name)
      await expect
        .poll(() => harness.payloads('message.changed').findLast(message => message.token === name)?.state)
        .toMatch(/^(?:unclear|sent)$/)
    },
    handlers,
  }
}
