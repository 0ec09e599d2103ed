import { newRequest } from '../../../../../electron/services/portal/batch-request'
import { createMessages } from '../../../../../electron/services/message/messages'
import { createOutbox } from '../../../../../electron/services/message/outbox'
import { createRecords } from '../../../../../electron/storage/records'
import type { Portal } from '../../../../portal/portal'
import { createMemoryDisk } from '../../storage/memory-disk'
import { chatId, createDesk } from '../desk'

const text = { folder: '/outbox' }

/** A desk with the part for messages; `restart` makes that part anew over what is on the disk. */
export async function createMessageDesk(given?: Portal) {
  const desk = await createDesk(given)
  const state = { nudges: 0, full: false, fullAt: (_path: string) => false }
  const disk = createMemoryDisk({ full: path => state.full || state.fullAt(path) })
  const made = () => {
    const records = createRecords({ files: disk.files, now: desk.now })
    const { active, dialogs, directory, push, now, wait } = desk
    const outbox = createOutbox({ records, folder: text.folder })
    const nudge = () => {
      state.nudges++
    }
    const live = { nudge, nextLook: () => null, after: () => () => {} }
    return createMessages({ active, dialogs, directory, files: desk.fileBook, outbox, push, now, wait, ...live })
  }
  let messages = made()

  return {
    ...desk,
    messageState: state,
    messageDisk: disk,
    messages: () => messages,
    restart: () => (messages = made()),
    /** One look at the portal, as the live part takes it. */
    async look() {
      const request = newRequest(desk.active().bitrix)
      const take = messages.part.ask(request, desk.active())
      if (!take) return
      await request.send({ lane: 'board' })
      take()
    },
    send: (id: number, written: string, token = `t-${written.length}`, replyTo: number | null = null) =>
      messages.handlers['message.send']({ chatId: chatId(id), text: written, replyTo, token }),
    /** How the message stands that was told of last. */
    last: () => desk.payloads('message.changed').at(-1),
  }
}
