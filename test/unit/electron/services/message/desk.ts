import { newRequest } from '../../../../../electron/services/portal/batch-request'
import type { Portal } from '../../../../portal/portal'
import { chatId, createDesk } from '../desk'

/** A desk for messages; `restart` starts the console anew over what is on the disk. */
export async function createMessageDesk(given?: Portal) {
  const desk = await createDesk(given)
  const messages = () => desk.parts().messages.messages

  return {
    ...desk,
    messages,
    restart: () => desk.restart().messages.messages,
    /** One poll of the portal. */
    async look() {
      const request = newRequest(desk.active().bitrix)
      const take = messages().part.ask(request, desk.active())
      if (!take) return
      await request.send({ lane: 'board' })
      take()
    },
    send: (id: number, written: string, token = `t-${written.length}`, replyTo: number | null = null) =>
      messages().handlers['message.send']({ chatId: chatId(id), text: written, replyTo, token }),
    /** The message last reported. */
    last: () => desk.payloads('message.changed').at(-1),
  }
}
