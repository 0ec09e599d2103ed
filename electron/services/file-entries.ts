import type { Push } from '../contract/events'
import type { TransferId, Upload } from '../contract/models-file'
import type { AccountId } from '../contract/models-account'
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
}

/** All files that are ready, on their way or still to be decided upon, of every account. */
export interface Entries {
  add(upload: Upload, using: ActiveAccount): void
  /** Changes something of it and tells the window, if that shows the account. */
  change(entry: Entry, what: Partial<Upload>): void
  /** One of the account at work, in one of these states; null otherwise. */
  find(id: TransferId, ...states: Upload['state'][]): Entry | null
  forget(id: TransferId): void
  /** Messages that files of the entry's account have turned into; their numbers are the portal's own. */
  messages(entry: Entry): Set<number>
  /** Stops and forgets all of an account that is left for good. */
  leave(account: AccountId): void
  /** Those of the account at work, oldest first. */
  list(): Upload[]
}

interface Deps {
  active: Active
  chosen: Pick<ChosenFiles, 'forget'>
  push: Push
}

export function createEntries({ active, chosen, push }: Deps): Entries {
  const entries = new Map<TransferId, Entry>()
  const messages = new Map<AccountId, Set<number>>()
  const isOwn = ({ using }: Entry) => using.account.id === active().account.id

  return {
    add(upload, using) {
      entries.set(upload.id, { upload, using, message: '', after: 0, stopping: new AbortController() })
      push('file.changed', upload)
    },
    change(entry, what) {
      entry.upload = { ...entry.upload, ...what }
      // Of what was forgotten nothing is told any more.
      if (entries.get(entry.upload.id) === entry && isActive(active, entry.using)) push('file.changed', entry.upload)
    },
    find(id, ...states) {
      const entry = entries.get(id)
      return entry && isOwn(entry) && states.includes(entry.upload.state) ? entry : null
    },
    forget(id) {
      entries.delete(id)
      chosen.forget(id)
    },
    messages({ using }) {
      const known = messages.get(using.account.id) ?? new Set()
      messages.set(using.account.id, known)
      return known
    },
    leave(account) {
      messages.delete(account)
      for (const [id, { using, stopping }] of entries) {
        if (using.account.id !== account) continue
        stopping.abort()
        entries.delete(id)
        chosen.forget(id)
      }
    },
    list: () => [...entries.values()].filter(isOwn).map(({ upload }) => upload),
  }
}
