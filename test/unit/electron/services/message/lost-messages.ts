import { expect } from 'vitest'
import { MessageToken } from '../../../../../electron/contract/message'
import { known } from '../../../../portal/seed/known'
import { createMessageDesk } from './desk'

export const { documented } = known
export const method = 'im.message.add'
export const read = 'im.dialog.messages.get'
export const token = (text: string) => MessageToken.parse(text)

/** A desk with one dialog open, whose messages get lost. */
export async function opened(chatId: number = documented.chatId) {
  const desk = await createMessageDesk()
  await desk.open(chatId)
  const { handlers } = desk.messages()
  return {
    ...desk,
    written: () => desk.portal.ledger.acts.filter(act => act.method === method),
    stateOf: (name: string) => desk.payloads('message.changed').findLast(message => message.token === name),
    check: (name: string) => desk.messages().handlers['message.check']({ token: token(name) }),
    resend: (name: string, sure?: boolean) =>
      desk.messages().handlers['message.resend']({ token: token(name), ...(sure && { sure }) }),
    /** Sends a message whose answer is lost, and waits until it is unclear or sent. */
    async lost(text: string, name: string, executed: boolean) {
      desk.portal.faults.next(method, { kind: executed ? 'resetAfter' : 'resetBefore' })
      await desk.send(chatId, text, name)
      await expect
        .poll(() => desk.payloads('message.changed').findLast(message => message.token === name)?.state)
        .toMatch(/^(?:unclear|sent)$/)
    },
    handlers,
  }
}
