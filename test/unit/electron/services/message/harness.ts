import { newRequest } from '../../../../../electron/services/portal/batch-request'
import type { Portal } from '../../../../portal/portal'
import { chatId, createHarness } from '../harness'

/** A harness for messages; `restart` starts the console anew over what is on the disk. */
export async function createMessageHarness(given?: Portal) {
  const harness = await createHarness(given)
  const messages = () => harness.parts().messages.messages

  return {
    ...harness,
    messages,
    restart: () => harness.restart().messages.messages,
    /** One poll of the portal. */
    async pollOnce() {
      const request = newRequest(harness.active().bitrix)
      const take = messages().part.ask(request, harness.active())
      if (!take) return
      await request.send({ lane: 'board' })
      await take()
    },
    send: (id: number, written: string, token = `t-${written.length}`, replyTo: number | null = null) =>
      messages().handlers['message.send']({ chatId: chatId(id), text: written, replyTo, token }),
    /** The message last reported. */
    last: () => harness.payloads('message.changed').at(-1),
  }
}
