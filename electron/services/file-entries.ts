import type { Push } from '../contract/events'
import type { TransferId, Upload } from '../contract/models-file'
import type { Active, ActiveAccount } from './active-account'
import { isActive } from './dialog'
import type { ChosenFiles } from './file-chosen'

/** A file that goes into a dialog, from being chosen until it is there or given up. */
export interface Entry {
  upload: Upload
  using: ActiveAccount
  /** Text that goes with it. */
  message: string
  /** The dialog's last message before the file was sent. */
  after: number
  stopping: AbortController
  /** When the window heard of it last. */
  toldAt: number
}

/** All files that are ready, on their way or still to be decided upon, of every account. */
export interface Entries {
  add(upload: Upload, using: ActiveAccount): void
  /** Changes something of it and tells the window, if that shows the account. */
  change(entry: Entry, what: Partial<Upload>): void
  /** One of the account at work, in one of these states; null otherwise. */
  find(id: TransferId, ...states: Upload['state'][]): Entry | null
  forget(id: TransferId): void
  /** Those of the account at work, oldest first. */
  list(): Upload[]
}

interface Deps {
  active: Active
  chosen: Pick<ChosenFiles, 'forget'>
  push: Push
  /** Milliseconds since 1970. */
  now: () => number
}

export function createEntries({ active, chosen, push, now }: Deps): Entries {
  const entries = new Map<TransferId, Entry>()
  const isOwn = ({ using }: Entry) => using.account.id === active().account.id

  return {
    add(upload, using) {
      entries.set(upload.id, { upload, using, message: '', after: 0, stopping: new AbortController(), toldAt: 0 })
      push('file.changed', upload)
    },
    change(entry, what) {
      entry.upload = { ...entry.upload, ...what }
      entry.toldAt = now()
      if (isActive(active, entry.using)) push('file.changed', entry.upload)
    },
    find(id, ...states) {
      const entry = entries.get(id)
      return entry && isOwn(entry) && states.includes(entry.upload.state) ? entry : null
    },
    forget(id) {
      entries.delete(id)
      chosen.forget(id)
    },
    list: () => [...entries.values()].filter(isOwn).map(({ upload }) => upload),
  }
}
