import { onScopeDispose, ref } from 'vue'
import { defineStore } from 'pinia'
import type { ChatId } from '../../electron/contract/models'
import type { Upload } from '../../electron/contract/models-file'
import { call, CallFailed, choose, on } from '../api'
import { useNotices } from './notices'

/** The files that go into dialogs: chosen, on their way, or still to be decided upon. Main keeps them over a reload. */
export const useUploads = defineStore('uploads', () => {
  const { report } = useNotices()
  const byId = ref(new Map<string, Upload>())
  /** Counts what main never took, which is told here only. */
  let refused = 0
  /** Counts the accounts worked with. */
  let account = 0

  const of = (chatId: ChatId) => [...byId.value.values()].filter(upload => upload.chatId === chatId)
  const put = (upload: Upload) => byId.value.set(upload.id, upload)

  async function load(): Promise<void> {
    const started = account
    const known = await call('file.uploads', {})
    if (started === account) for (const upload of known) put(upload)
  }

  /** Puts files beside the composer of a dialog, one by one; nothing is sent yet. What cannot be sent says why. */
  async function add(chatId: ChatId, files: readonly File[]): Promise<void> {
    for (const file of files) {
      try {
        const { id } = await choose(file)
        await call('file.attach', { id, chatId })
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error
        put(notTaken(`refused-${++refused}`, chatId, file, error))
      }
    }
  }

  /** Sends a file, or sends it again. */
  const send = (id: string): Promise<void> => call('file.send', { id, message: '' }).catch(report)

  /** Sends everything of a dialog that is ready, in the order it was chosen. */
  async function sendAll(chatId: ChatId): Promise<void> {
    for (const { id, state } of of(chatId)) if (state === 'ready') await send(id)
  }

  const check = (id: string): Promise<void> => call('file.check', { id }).catch(report)
  const stop = (id: string): Promise<void> => call('file.stop', { id }).catch(report)

  function forget(id: string): void {
    byId.value.delete(id)
    if (!id.startsWith('refused-')) call('file.forget', { id }).catch(report)
  }

  /** Forgets everything, for another account, and asks for what that one has. */
  function reset(): void {
    account++
    byId.value.clear()
    load().catch(report)
  }

  onScopeDispose(
    on('file.changed', upload => {
      // From then on it stands among the messages.
      if (upload.state === 'sent') byId.value.delete(upload.id)
      else put(upload)
    }),
  )
  load().catch(report)

  return { byId, of, add, send, sendAll, check, stop, forget, reset }
})

function notTaken(id: string, chatId: ChatId, { name, size }: File, { failure }: CallFailed): Upload {
  return { id, chatId, name, size, picture: null, state: 'refused', sent: 0, messageId: null, failure }
}

/** Whether main would take it once more: it has the file. */
export const canSendAgain = ({ id, state }: Upload) =>
  !id.startsWith('refused-') && (state === 'refused' || state === 'stopped' || state === 'unclear')
