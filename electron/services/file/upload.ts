import { AppError } from '../../app-error'
import type { Serves } from '../../contract/calls'
import { Instant } from '../../contract/common'
import type { AccountId } from '../../contract/account'
import type { Push } from '../../contract/events'
import type { TransferId, Upload } from '../../contract/file'
import type { Active, PortalTime } from '../account/active'
import { fileAddress } from '../portal/media-names'
import type { ChosenFiles } from './chosen'
import { createEntries, type FileEntries, unsentState } from './entries'
import { largestPicture } from './media'
import type { FileOutbox } from './outbox'
import { createQueue, type Queue, type QueueDeps } from './queue'
import { failureOf } from '../portal/trace'

type Calls = 'file.uploads' | 'file.attach' | 'file.send' | 'file.check' | 'file.forget'

export interface Uploads {
  handlers: Pick<Serves<'file'>, Calls>
  /** @returns Whether there was such a file to stop. */
  stop(id: TransferId): boolean
  /**
   * Stops the files of an account that signs out; the disk still knows which of them were on their way. Resolves when
   * none is under way.
   */
  leave(account: AccountId): Promise<void>
  /** Learns, by reading only, the outcome of files that could not be looked for before. */
  settle(): Promise<void>
}

interface UploadsDeps extends Omit<QueueDeps, 'entries'> {
  active: Active
  chosen: Pick<ChosenFiles, 'current' | 'forget'>
  outbox: FileOutbox
  now: PortalTime
  push: Push
  /** Begins to measure, in milliseconds, how long the computer sleeps. */
  sleeps: () => () => number
}

const picture = /\.(?:png|jpe?g|gif|webp|bmp|avif)$/i
/** States from which a file may be sent or given up. */
const resting = ['ready', 'refused', 'stopped', 'unclear'] as const

/** Keeps the files for dialogs: each is sent at most once, unless the operator says otherwise. */
export function createUploads({ active, push, outbox, ...deps }: UploadsDeps): Uploads {
  const { chosen } = deps
  const entries = createEntries({ active, chosen, outbox, push })
  const queue = createQueue({ ...deps, entries })

  return {
    handlers: {
      async 'file.uploads'() {
        const open = await entries.reopen(active())
        for (const entry of open) void queue.check(entry).catch(deps.trace)
        return entries.list().map(({ upload }) => upload)
      },
      async 'file.attach'({ id, chatId }) {
        const using = active()
        const { name, size } = await chosen.current(id)
        const shown = picture.test(name) && size <= largestPicture ? fileAddress('chosen', id) : null
        const unsent = { state: 'ready', sent: 0, failure: null, messageId: null, message: '', earlier: false } as const
        const upload: Upload = { id, name, size, chatId, picture: shown, ...unsent }
        entries.add(upload, using)
        return upload
      },
      'file.send': createSend({ ...deps, entries, queue }),
      async 'file.check'({ id }) {
        const entry = entries.find(id, 'unclear')
        if (entry) await queue.check(entry)
      },
      async 'file.forget'({ id }) {
        const entry = entries.find(id, ...resting, 'sent')
        if (entry) entries.forget(entry)
      },
    },
    async leave(account) {
      entries.leave(account)
      await queue.idle(account)
      for (const kept of [outbox, outbox.claims]) kept.forget(account)
    },
    stop(id) {
      const entry = entries.find(id, 'queued', 'sending')
      if (!entry) return false
      if (entry.upload.state === 'queued') entries.change(entry, { state: unsentState(entry, 'stopped') })
      entry.stopping.abort()
      return true
    },
    async settle() {
      const unread = entries.list().filter(({ upload }) => upload.state === 'unclear' && upload.failure !== null)
      // One may have been sent again meanwhile.
      for (const entry of unread) if (entry.upload.state === 'unclear') await queue.check(entry)
    },
  }
}

interface UploadSendDeps extends Pick<UploadsDeps, 'chosen' | 'now' | 'sleeps' | 'trace'> {
  entries: FileEntries
  queue: Queue
}

function createSend({ chosen, entries, queue, now, sleeps, trace }: UploadSendDeps): Serves<'file'>['file.send'] {
  return async function send({ id, message, sure = false }) {
    const entry = entries.find(id, ...resting)
    if (!entry || entry.upload.earlier) throw new AppError('invalid', { reason: 'act_in_flight' })
    const before = entry.upload
    entry.stopping = new AbortController()
    entry.at = Instant.parse(now(entry.using))
    entry.isSure = sure
    entry.slept = sleeps()
    // Taken at once, so that two requests do not send it twice.
    entries.change(entry, { state: 'queued', message, sent: 0, failure: null, doubtful: false })
    try {
      // The file is sent as the disk has it now.
      const { size } = await chosen.current(id)
      entries.change(entry, { size })
      await entries.keep(entry)
    } catch (error) {
      // The text stays with the caller.
      const state = unsentState(entry, 'refused')
      entries.change(entry, { state, failure: failureOf(error, trace), message: before.message })
      throw error
    }
    queue.add(entry)
  }
}
