import { AppError } from '../app-error'
import type { Serves } from '../contract/calls'
import type { AccountId } from '../contract/models-account'
import type { Push } from '../contract/events'
import type { TransferId, Upload } from '../contract/models-file'
import type { Active } from './active-account'
import { fileAddress } from './file-book'
import type { ChosenFiles } from './file-chosen'
import { createEntries } from './file-entries'
import { largestPicture } from './file-media'
import { createQueue, type QueueDeps } from './file-queue'

type Calls = 'file.uploads' | 'file.attach' | 'file.send' | 'file.check' | 'file.forget'

export interface Uploads {
  handlers: Pick<Serves<'file'>, Calls>
  /** @returns Whether there was such a file to be stopped. */
  stop(id: TransferId): boolean
  /** Stops and forgets the files of an account that signs out. */
  leave(account: AccountId): void
}

interface Deps extends Omit<QueueDeps, 'entries'> {
  active: Active
  chosen: Pick<ChosenFiles, 'look' | 'forget'>
  push: Push
}

const picture = /\.(?:png|jpe?g|gif|webp|bmp|avif)$/i
/** States out of which a file may be sent, or given up. */
const resting = ['ready', 'refused', 'stopped', 'unclear'] as const

/** Keeps the files that go into dialogs: each is sent once at most, unless the operator says so. */
export function createUploads({ active, push, ...deps }: Deps): Uploads {
  const { chosen } = deps
  const entries = createEntries({ active, chosen, push })
  const queue = createQueue({ ...deps, entries })

  return {
    handlers: {
      'file.uploads': async () => entries.list(),
      async 'file.attach'({ id, chatId }) {
        const using = active()
        const { name, size } = await chosen.look(id)
        const shown = picture.test(name) && size <= largestPicture ? fileAddress('chosen', id) : null
        const unsent = { state: 'ready', sent: 0, failure: null, messageId: null } as const
        const upload: Upload = { id, name, size, chatId, picture: shown, ...unsent }
        entries.add(upload, using)
        return upload
      },
      async 'file.send'({ id, message }) {
        const entry = entries.find(id, ...resting)
        if (!entry) throw new AppError('invalid', { reason: 'act_in_flight' })
        // What the disk has now is what is sent.
        const { size } = await chosen.look(id)
        Object.assign(entry, { message, stopping: new AbortController() })
        entries.change(entry, { state: 'queued', size, sent: 0, failure: null })
        queue.add(entry)
      },
      async 'file.check'({ id }) {
        const entry = entries.find(id, 'unclear')
        if (entry) await queue.check(entry)
      },
      async 'file.forget'({ id }) {
        if (entries.find(id, ...resting)) entries.forget(id)
      },
    },
    leave: entries.leave,
    stop(id) {
      const entry = entries.find(id, 'queued', 'sending')
      if (!entry) return false
      if (entry.upload.state === 'queued') entries.change(entry, { state: 'stopped' })
      entry.stopping.abort()
      return true
    },
  }
}
