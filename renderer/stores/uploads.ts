import { computed, onScopeDispose, ref } from 'vue'
import { defineStore } from 'pinia'
import type { ChatId } from '../../electron/contract/models'
import type { Upload } from '../../electron/contract/models-file'
import { call, CallFailed, choose, on } from '../api'
import { useDrafts } from './drafts'
import { useNotices } from './notices'

/** The files that go into dialogs: chosen, on their way, or still to be decided upon. Main keeps them over a reload. */
export const useUploads = defineStore('uploads', () => {
  const { report } = useNotices()
  const byId = ref(new Map<string, Upload>())
  /** What an earlier run has left, until that has been said. */
  const interrupted = ref<Upload[]>([])
  /** Counts the accounts worked with. */
  let account = 0

  const of = (chatId: ChatId) => [...byId.value.values()].filter(upload => upload.chatId === chatId)
  /** Those that go with what is sent next. */
  const waiting = (chatId: ChatId) => of(chatId).filter(({ state }) => state === 'ready')
  /** How many would be stopped by a sign-out. */
  const unsent = computed(() => [...byId.value.values()].filter(isUnsent).length)
  const put = (upload: Upload) => byId.value.set(upload.id, upload)
  const add = createAdding(put)

  async function load(): Promise<void> {
    const started = account
    const known = await call('file.uploads', {})
    if (started !== account) return
    for (const upload of known) put(upload)
    interrupted.value = known.filter(({ earlier }) => earlier)
  }

  function forget(id: string): void {
    const upload = byId.value.get(id)
    byId.value.delete(id)
    if (upload) giveBack(upload)
    if (isTaken(id)) call('file.forget', { id }).catch(report)
  }

  /** Puts other files in the place of one that cannot be sent any more. */
  async function replace(upload: Upload, files: readonly File[]): Promise<void> {
    await add(upload.chatId, files)
    forget(upload.id)
  }

  /** Forgets everything, for another account, and asks for what that one has. */
  function reset(): void {
    account++
    byId.value.clear()
    load().catch(report)
  }

  onScopeDispose(
    on('file.changed', upload => {
      if (upload.state !== 'sent' || upload.earlier) return put(upload)
      // From then on it stands among the messages.
      byId.value.delete(upload.id)
      giveBack(upload)
    }),
  )
  load().catch(report)

  const sending = createSending(waiting, id => byId.value.get(id)?.message ?? '')
  return { byId, of, waiting, unsent, interrupted, add, ...sending, forget, replace, reset }
})

const isUnsent = ({ state }: Upload) => state === 'ready' || state === 'queued' || state === 'sending'

/** What main never took is told here only. */
const isTaken = (id: string) => !id.startsWith('refused-')

/** Puts files beside the composer of a dialog, one by one; nothing is sent yet. What cannot be sent says why. */
function createAdding(put: (upload: Upload) => void) {
  let refused = 0

  return async function add(chatId: ChatId, files: readonly File[]): Promise<void> {
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
}

function createSending(waiting: (chatId: ChatId) => Upload[], textOf: (id: string) => string) {
  const { report } = useNotices()

  /** What is wrong with a file stands beside it already. */
  function unsaid(error: unknown): void {
    if (!(error instanceof CallFailed) || !error.failure.reason?.startsWith('file_')) report(error)
  }

  return {
    /** Sends a file again, with the text that goes with it. */
    send: (id: string): Promise<void> => call('file.send', { id, message: textOf(id) }).catch(unsaid),
    /**
     * Sends everything of a dialog that is ready, in the order it was chosen, the first with a text.
     *
     * @returns Whether main has the text; otherwise it is with nobody but the caller.
     */
    async sendAll(chatId: ChatId, text: string): Promise<boolean> {
      let message = text
      for (const { id } of waiting(chatId)) {
        try {
          await call('file.send', { id, message })
          message = ''
        } catch (error) {
          unsaid(error)
        }
      }
      return text !== '' && message === ''
    },
    check: (id: string): Promise<void> => call('file.check', { id }).catch(report),
    stop: (id: string): Promise<void> => call('file.stop', { id }).catch(report),
  }
}

/** Gives a text that has not arrived back to its dialog's field, before what has been written there since. */
function giveBack({ chatId, message }: Upload): void {
  if (message === '') return
  const drafts = useDrafts()
  const written = drafts.text(chatId)
  drafts.put(chatId, written.trim() === '' ? message : `${message}\n${written}`)
}

function notTaken(id: string, chatId: ChatId, { name, size }: File, { failure }: CallFailed): Upload {
  const rest = { picture: null, sent: 0, messageId: null, message: '', earlier: false }
  return { id, chatId, name, size, state: 'refused', failure, ...rest }
}

/** Whether main would take it once more: it has the file. */
export const canSendAgain = ({ id, state, earlier }: Upload) =>
  !earlier && isTaken(id) && (state === 'refused' || state === 'stopped' || state === 'unclear')
