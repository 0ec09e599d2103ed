import type { Upload } from '../../../../../electron/contract/file'
import { chatId, createHarness } from '../harness'

/** A harness with files of the operator's, which are in memory. */
export async function createFileHarness() {
  const harness = await createHarness()
  const { media, chosen, uploads } = harness.parts().fileParts
  const calls = uploads.handlers

  /** The window's last word on a file, once it has come to rest. */
  async function rested(id: string): Promise<Upload> {
    for (;;) {
      const last = harness.payloads('file.changed').findLast(upload => upload.id === id)
      if (last && !['queued', 'sending', 'checking'].includes(last.state)) return last
      await new Promise(done => setImmediate(done))
    }
  }
  return {
    ...harness,
    ...{ media, chosen, uploads, calls, rested },
    /** Files of the operator by path. */
    disk: harness.mine,
    kept: harness.storage,
    pauses: harness.waits,
    restart: () => harness.restart().fileParts.uploads,
    async attach(name: string, content: Buffer, chat: number) {
      harness.mine.set(`/home/me/${name}`, content)
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
