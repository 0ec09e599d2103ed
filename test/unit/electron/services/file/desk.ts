import { randomUUID } from 'node:crypto'
import { createDownloads } from '../../../../../electron/bitrix/http/download'
import type { Upload } from '../../../../../electron/contract/file'
import { createChosenFiles } from '../../../../../electron/services/file/chosen'
import { createFileLinks } from '../../../../../electron/services/file/links'
import { createMedia } from '../../../../../electron/services/file/media'
import { createFileSource } from '../../../../../electron/services/file/source'
import { createUploadBook } from '../../../../../electron/services/file/outbox'
import { createUploads } from '../../../../../electron/services/file/upload'
import { createRecords } from '../../../../../electron/storage/records'
import { createMemoryDisk } from '../../storage/memory-disk'
import { chatId, createDesk } from '../desk'

/** An operator's desk with everything about files on it; the disk is in memory. */
export async function createFileDesk() {
  const desk = await createDesk()
  const { active, push, dialogs, fileBook, now } = desk
  const disk = new Map<string, Buffer>()
  async function* read(path: string) {
    const content = disk.get(path)
    if (!content) throw new Error('ENOENT')
    for (let at = 0; at < content.length; at += 30_000) yield content.subarray(at, at + 30_000)
  }
  const local = { size: async (path: string) => disk.get(path)?.length ?? null, read }
  const chosen = createChosenFiles({ local, newId: randomUUID })
  const downloads = createDownloads({ userAgent: 'Switchboard/test' })
  const source = createFileSource({ downloads, links: createFileLinks({ wait: async () => {} }) })
  const media = createMedia({ active, book: fileBook, source, chosen })
  const pauses: number[] = []
  const hooks = { onWait: async () => {} }
  const wait = async (ms: number) => {
    pauses.push(ms)
    await hooks.onWait()
  }
  const kept = { full: false, fullAt: (_path: string) => false }
  const memory = createMemoryDisk({ full: path => kept.full || kept.fullAt(path) })
  /** Makes the part anew over what is on the disk, as after a restart. */
  const made = () => {
    const book = createUploadBook({ records: createRecords({ files: memory.files, now }), folder: '/outbox/files' })
    return createUploads({ active, dialogs, chosen, book, now, push, wait, trace: () => 'trace' })
  }
  const uploads = made()
  const calls = uploads.handlers

  /** What the window was told last of a file, once it is in a state in which it rests. */
  async function rested(id: string): Promise<Upload> {
    for (;;) {
      const last = desk.payloads('file.changed').findLast(upload => upload.id === id)
      if (last && !['queued', 'sending', 'checking'].includes(last.state)) return last
      await new Promise(done => setImmediate(done))
    }
  }
  return {
    ...desk,
    disk,
    chosen,
    media,
    uploads,
    calls,
    kept,
    restart: made,
    pauses,
    hooks,
    rested,
    async attach(name: string, content: Buffer, chat: number) {
      disk.set(`/home/me/${name}`, content)
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
