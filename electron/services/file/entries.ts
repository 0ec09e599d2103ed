import type { Push } from '../../contract/events'
import { Instant } from '../../contract/common'
import type { TransferId, Upload } from '../../contract/file'
import type { AccountId } from '../../contract/account'
import type { Claimed } from '../delivery/claims'
import { type Active, type ActiveAccount, isActive } from '../account/active'
import type { ChosenFiles } from './chosen'
import { earlierUpload, hasBegun, type FileOutbox } from './outbox'

/** A file for a dialog, from being chosen until it is there or given up. */
export interface FileEntry {
  upload: Upload
  using: ActiveAccount
  /** When the operator sent it. */
  at: Instant
  /** The dialog's last message before the file was sent; 0 before sending, or where that is not known. */
  after: number
  /** An answer was lost once: whatever comes later, the file may be in the dialog. */
  mayHaveGone: boolean
  /** The operator says that the message found is not this file. */
  isSure: boolean
  /** Milliseconds that the computer has slept since the operator sent it. */
  slept: () => number
  stopping: AbortController
  /** Its account is being left: nothing more is sent or read for it. */
  leaving: AbortController
}

/** The state of a file that did not go out this time: surely not sent, unless an earlier attempt may have been. */
export const unsentState = ({ mayHaveGone }: FileEntry, otherwise: 'refused' | 'stopped'): Upload['state'] =>
  mayHaveGone ? 'unclear' : otherwise

/** All files that are ready, on their way or undecided, of every account. */
export interface FileEntries {
  add(upload: Upload, using: ActiveAccount): void
  /** Changes the entry and tells the window, if it shows the account; the disk follows. */
  change(entry: FileEntry, what: Partial<Upload>): void
  /** Writes the entry's state to disk. @throws AppError `bug` with `storage_unavailable` */
  keep(entry: FileEntry): Promise<void>
  /** Takes up the entries that an earlier run left for the working account. @returns Those to be looked up. */
  reopen(using: ActiveAccount): Promise<FileEntry[]>
  /** An entry of the working account in one of these states; null otherwise. */
  find(id: TransferId, ...states: Upload['state'][]): FileEntry | null
  forget(entry: FileEntry): void
  /** Messages already known to be files or messages of the entry's account; their numbers are the portal's. */
  claimed(entry: FileEntry): Promise<Claimed>
  /** Stops and forgets all entries of an account that is left; the disk still knows what was on its way. */
  leave(account: AccountId): void
  /** Entries of the working account, oldest first. */
  list(): FileEntry[]
}

interface FileEntriesDeps {
  active: Active
  chosen: Pick<ChosenFiles, 'forget'>
  outbox: FileOutbox
  push: Push
}

export function createEntries({ active, chosen, outbox, push }: FileEntriesDeps): FileEntries {
  const entries = new Map<TransferId, FileEntry>()
  const isOwn = ({ using }: FileEntry) => using.account.id === active().account.id

  const keep = (entry: FileEntry) => keepIn(outbox, entry)

  return {
    keep,
    add(upload, using) {
      entries.set(upload.id, anEntry(upload, using))
      push('file.changed', upload)
    },
    change(entry, what) {
      entry.upload = { ...entry.upload, ...what }
      // A change that cannot be written down leaves the disk's version, which is looked up at the next start.
      if (isIdentified(what)) keep(entry).catch(() => {})
      // A forgotten entry is no longer reported.
      if (entries.get(entry.upload.id) === entry && isActive(active, entry.using)) push('file.changed', entry.upload)
    },
    async reopen(using) {
      const open: FileEntry[] = []
      for (const kept of await outbox.of(using.account.id)) {
        if (entries.has(kept.id)) continue
        const { at, after } = kept
        const entry = { ...anEntry(earlierUpload(kept), using), at, after, mayHaveGone: hasBegun(kept) }
        entries.set(kept.id, entry)
        if (entry.upload.state === 'checking') open.push(entry)
      }
      return open
    },
    find(id, ...states) {
      const entry = entries.get(id)
      return entry && isOwn(entry) && states.includes(entry.upload.state) ? entry : null
    },
    forget({ upload: { id }, using }) {
      entries.delete(id)
      chosen.forget(id)
      outbox.remove(using.account.id, id).catch(() => {})
    },
    claimed: ({ using }) => outbox.claims.of(using.account.id),
    leave(account) {
      for (const [id, { using, stopping, leaving }] of entries) {
        if (using.account.id !== account) continue
        leaving.abort()
        stopping.abort()
        entries.delete(id)
        chosen.forget(id)
      }
    },
    list: () => [...entries.values()].filter(isOwn),
  }
}

const anEntry = (upload: Upload, using: ActiveAccount): FileEntry => ({
  upload,
  using,
  at: Instant.parse(0),
  after: 0,
  mayHaveGone: false,
  isSure: false,
  slept: () => 0,
  stopping: new AbortController(),
  leaving: new AbortController(),
})

/** The sender notes beforehand that a file leaves; its progress is not written to disk. */
const isIdentified = ({ state }: Partial<Upload>) => state !== undefined && state !== 'queued' && state !== 'sending'

async function keepIn(outbox: FileOutbox, { upload, using, at, after, mayHaveGone }: FileEntry): Promise<void> {
  const { id, chatId, name, size, message, state } = upload
  const kept = { id, chatId, name, size, message, at, after, mayHaveGone }
  // A file that was only chosen is not reported after a restart.
  if (state !== 'ready') await outbox.put(using.account.id, { ...kept, state })
}
