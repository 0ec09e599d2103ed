import { computed, onScopeDispose, ref } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../../electron/contract/failure'
import type { ChatId } from '../../../electron/contract/common'
import type { Upload } from '../../../electron/contract/file'
import { CallFailed, choose, failureOf, on } from '../../api'
import { useAccount } from '../../app/account'
import type { Ask } from '../../app/account-scope'
import { useDrafts } from '../drafts/drafts'
import { useNotices } from '../../app/notices'

/** Files for dialogs: chosen, on their way, or awaiting a decision. Main keeps them over a reload. */
export const useUploads = defineStore('uploads', () => {
  const { report } = useNotices()
  const byId = ref(new Map<string, Upload>())
  const { interrupted, note, told } = createInterrupted()
  const account = useAccount()

  const of = (chatId: ChatId) => [...byId.value.values()].filter(upload => upload.chatId === chatId)
  /** The files that go with the next message. */
  const waiting = (chatId: ChatId) => of(chatId).filter(({ state }) => state === 'ready')
  /** How many a sign-out would stop. */
  const unsent = computed(() => [...byId.value.values()].filter(isUnsent).length)
  const put = (upload: Upload) => byId.value.set(upload.id, upload)
  const { adding, add, settled } = createAdding(put)
  const drop = createDropping()

  function take(upload: Upload): void {
    if (upload.state !== 'sent' || upload.earlier) return void put(upload)
    // From then on it is among the messages. Main keeps it as long as its text has no other place.
    byId.value.delete(upload.id)
    if (upload.message !== '') drop(upload, false)
  }

  async function load(): Promise<void> {
    try {
      const known = await account.call('file.uploads', {})
      known.forEach(take)
      note(known)
    } catch (error) {
      report(error)
    }
  }

  function forget(id: string): void {
    const upload = byId.value.get(id)
    byId.value.delete(id)
    if (upload) drop(upload, true)
  }

  /** Replaces a file that can no longer be sent with others; if none of them can be sent, it stays. */
  async function replace(upload: Upload, files: readonly File[]): Promise<void> {
    if ((await add(upload.chatId, files)) > 0) forget(upload.id)
  }

  // Main let go of the waiting files when the account was left.
  account.onEnter(() => {
    byId.value.clear()
    void load()
  })

  onScopeDispose(on('file.changed', take))
  void load()

  const sending = createSending(id => byId.value.get(id))
  return { byId, of, waiting, unsent, interrupted, told, adding, add, settled, ...sending, forget, replace }
})

const isUnsent = ({ state }: Upload) => state === 'ready' || state === 'queued' || state === 'sending'

/** Files that main never took are known here only. */
const isTaken = (id: string) => !id.startsWith('refused-')

/** Files that an earlier run left half sent, until the operator is told; each file once. */
function createInterrupted() {
  const interrupted = ref<Upload[]>([])
  const all = new Set<string>()

  return {
    interrupted,
    note(known: readonly Upload[]): void {
      interrupted.value = known.filter(upload => wasInterrupted(upload) && !all.has(upload.id))
    },
    /** Notes that the operator has been told about them. */
    told(): void {
      for (const { id } of interrupted.value) all.add(id)
      interrupted.value = []
    },
  }
}

const wasInterrupted = ({ earlier, state }: Upload) =>
  earlier && (state === 'checking' || state === 'unclear' || state === 'stopped')

/** Lets go of files here and in main. An undelivered text is back in its dialog before main forgets it. */
function createDropping() {
  const drafts = useDrafts()
  const { report } = useNotices()
  const { asker } = useAccount()
  /** Files whose text is back in its dialog or about to be, so that it returns only once. */
  const given = new Set<string>()

  async function giveBack({ id, chatId, message }: Upload, asked: boolean): Promise<boolean> {
    if (given.has(id)) return false
    given.add(id)
    if (await drafts.giveBack(chatId, message, asked)) {
      drafts.flush()
      return true
    }
    // Main still has it for when its account becomes active again.
    given.delete(id)
    return false
  }

  async function drop(upload: Upload, asked: boolean): Promise<void> {
    const ask = asker()
    if (upload.message !== '' && !(await giveBack(upload, asked))) return
    if (isTaken(upload.id)) await ask('file.forget', { id: upload.id })
  }

  /** @param asked Whether the operator asked, so that they go on in the field if a text returns. */
  return (upload: Upload, asked: boolean): void => void drop(upload, asked).catch(report)
}

/** Puts files beside a dialog's composer one by one; nothing is sent yet. A file that cannot be sent says why. */
function createAdding(put: (upload: Upload) => void) {
  const { asker, only, onForget } = useAccount()
  /** Dialogs whose files main is still taking, with the end of that. */
  const adding = ref(new Map<ChatId, Promise<boolean>>())
  let leave = (): void => {}
  const leaving = () => new Promise<boolean>(resolve => (leave = () => resolve(false)))
  /** The account is left: what is being added for it has no end, and counts as not taken. */
  let left = leaving()
  let refused = 0

  onForget(() => {
    leave()
    left = leaving()
    // Another portal may use the same chat numbers.
    adding.value.clear()
  })

  async function attach(ask: Ask, chatId: ChatId, file: File): Promise<void> {
    const { id } = await choose(file)
    await ask('file.attach', { id, chatId })
  }

  async function addEach(chatId: ChatId, files: readonly File[]): Promise<number> {
    const ask = asker()
    let taken = 0
    for (const file of files) {
      try {
        await only(attach(ask, chatId, file))
        taken++
      } catch (error) {
        put(notTaken(`refused-${++refused}`, chatId, file, failureOf(error)))
      }
    }
    return taken
  }

  /** Stops once another account is shown. @returns How many main has taken. */
  async function add(chatId: ChatId, files: readonly File[]): Promise<number> {
    const before = adding.value.get(chatId)
    const own = addEach(chatId, files)
    const all = Promise.all([own, before]).then(([taken, rest]) => taken === files.length && rest !== false)
    adding.value.set(chatId, all)
    try {
      return await own
    } finally {
      if (adding.value.get(chatId) === all) adding.value.delete(chatId)
    }
  }

  /** Waits for the files being added to a dialog. @returns Whether main has taken every one of them. */
  const settled = (chatId: ChatId): Promise<boolean> => Promise.race([adding.value.get(chatId) ?? true, left])

  return { adding, add, settled }
}

function createSending(byId: (id: string) => Upload | undefined) {
  const { report } = useNotices()
  const account = useAccount()

  /** Drops the error of a file, which already stands beside it. */
  function unsaid(error: unknown): void {
    if (!(error instanceof CallFailed) || !error.failure.reason?.startsWith('file_')) report(error)
  }

  return {
    /** Sends a file again with its text; `sure` says that the possible duplicates are not it. */
    send: (id: string, sure = false): Promise<void> =>
      account
        .asker()('file.send', { id, message: byId(id)?.message ?? '', ...(sure && { sure }) })
        .catch(unsaid),
    /**
     * Sends the given files that are still ready, in their order, the first with a text; stops once another account
     * becomes active.
     *
     * @param ask Asks for the files' account.
     * @returns Whether main has the text; otherwise only the caller has it.
     */
    async sendAll(ids: readonly string[], text: string, ask = account.asker()): Promise<boolean> {
      const owner = account.active?.id
      let message = text
      for (const id of ids) {
        if (account.active?.id !== owner) break
        if (byId(id)?.state !== 'ready') continue
        try {
          await ask('file.send', { id, message })
          message = ''
        } catch (error) {
          unsaid(error)
        }
      }
      return text !== '' && message === ''
    },
    check: (id: string): Promise<void> => account.asker()('file.check', { id }).catch(report),
    stop: (id: string): Promise<void> => account.asker()('file.stop', { id }).catch(report),
  }
}

function notTaken(id: string, chatId: ChatId, { name, size }: File, failure: Failure): Upload {
  const rest = { picture: null, sent: 0, messageId: null, message: '', earlier: false }
  return { id, chatId, name, size, state: 'refused', failure, ...rest }
}

/** Whether main can send it again, as it still has the file. */
export const canSendAgain = ({ id, state, earlier }: Upload) =>
  !earlier && isTaken(id) && (state === 'refused' || state === 'stopped' || state === 'unclear')
