import type { Upload } from '../../../../../electron/contract/file'
import { chatId, createDesk } from '../desk'

/** A desk with files of the operator's, which are in memory. */
export async function createFileDesk() {
  const desk = await createDesk()
  const { media, chosen, uploads } = desk.parts().fileParts
  const calls = uploads.handlers

  /** The window's last word on a file, once it has come to rest. */
  async function rested(id: string): Promise<Upload> {
    for (;;) {
      const last = desk.payloads('file.changed').findLast(upload => upload.id === id)
      if (last && !['queued', 'sending', 'checking'].includes(last.state)) return last
      await new Promise(done => setImmediate(done))
    }
  }
  return {
    ...desk,
    ...{ media, chosen, uploads, calls, rested },
    /** Files of the operator by path. */
    disk: desk.mine,
    kept: desk.storage,
    pauses: desk.waits,
    restart: () => desk.restart().fileParts.uploads,
    async attach(name: string, content: Buffer, chat: number) {
      desk.mine.set(`/home/me/${name}`, content)
      const { id } = await chosen.choose({ path: `/home/me/${name}` })
      await calls['file.attach']({ id, chatId: chatId(chat) })
      return id
    },
    async send(id: string, message = '') {
      await calls['file.send']({ id, message })
      return rested(id)
    },
  }
}
