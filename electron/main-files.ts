import { app, BrowserWindow, dialog, shell } from 'electron'
import { randomBytes, randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { createDownloads } from './bitrix/download'
import type { ResolveProxy } from './bitrix/transport-agents'
import type { Serves } from './contract/calls'
import type { AccountId } from './contract/models-account'
import type { Push } from './contract/events'
import { pause } from './main-lines'
import type { Claims } from './services/account-claims'
import type { Active, PortalTime } from './services/active-account'
import type { Dialogs } from './services/dialog'
import type { FileBook } from './services/file-book'
import { type ChosenFiles, createChosenFiles } from './services/file-chosen'
import { createFileLinks } from './services/file-links'
import { createMedia, type Media } from './services/file-media'
import { createUploadBook } from './services/file-outbox'
import { createSavings } from './services/file-save'
import { createFileSource } from './services/file-source'
import { createUploads } from './services/file-upload'
import type { Trace } from './services/trace'
import type { Preferring } from './settings'
import type { Files } from './storage/files'
import { createLocalFiles } from './storage/local-file'
import { createRecords } from './storage/records'

/** What is under way stops at once, except for what cannot be stopped. */
const leaveMs = 5000

interface Deps {
  active: Active
  dialogs: Dialogs
  book: FileBook
  preferences: Pick<Preferring, 'saveFolder' | 'rememberSaveFolder'>
  resolveProxy: ResolveProxy
  push: Push
  files: Files
  now: PortalTime
  trace: Trace
  claims: Claims
}

/** Everything about files of messages: shown, saved, sent. */
export interface FileParts {
  handlers: Serves<'file'>
  media: Media
  choose: ChosenFiles['choose']
  /** Stops what an account that signs out was about to send or to save. */
  leave(account: AccountId): Promise<void>
  /** Looks for files whose dialog could not be read. */
  settle(): Promise<void>
  /** Resolves once everything is on the disk. */
  flush(): Promise<void>
  /** No connection of before is alive any more, such as after sleep. */
  dropConnections(): void
}

export function createFileParts({ active, dialogs, book, preferences, resolveProxy, ...deps }: Deps): FileParts {
  const { files, now, push, trace, claims } = deps
  const userAgent = `Switchboard/${app.getVersion()}`
  const downloads = createDownloads({ resolveProxy, userAgent })
  const local = createLocalFiles(process.platform === 'win32')
  const chosen = createChosenFiles({ local, newId: () => randomBytes(16).toString('hex') })
  const source = createFileSource({ downloads, links: createFileLinks({ wait: pause }) })
  const media = createMedia({ active, book, source, chosen })
  const shared = { active, push, trace }
  const records = createRecords({ files, now: Date.now })
  const onUnreadable = () => push('outbox.damaged', { what: 'files' })
  const folder = join(app.getPath('userData'), 'outbox', 'files')
  const uploadBook = createUploadBook({ records, folder, claims, onUnreadable })
  const uploads = createUploads({ ...shared, dialogs, chosen, book: uploadBook, now, wait: pause })
  const askWhere = (name: string) => askForPlace(preferences, name)
  const reveal = (path: string) => shell.showItemInFolder(path)
  const savings = createSavings({ ...shared, media, source, local, askWhere, reveal, newId: randomUUID })
  return {
    handlers: {
      ...uploads.handlers,
      ...savings.handlers,
      async 'file.stop'({ id }) {
        if (!uploads.stop(id)) savings.stop(id)
      },
      'file.leave': async ({ media: address }) => media.leave(address),
    },
    media,
    choose: chosen.choose,
    leave(account) {
      savings.leave(account)
      return Promise.race([uploads.leave(account), pause(leaveMs)])
    },
    settle: uploads.settle,
    flush: () => records.flush(),
    dropConnections: () => downloads.dropConnections(),
  }
}

/** Asks where to save, beginning where the last file went. */
async function askForPlace(preferences: Deps['preferences'], name: string): Promise<string | null> {
  const options = { defaultPath: join(preferences.saveFolder() ?? app.getPath('downloads'), name) }
  const [window] = BrowserWindow.getAllWindows()
  const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  if (!filePath) return null
  preferences.rememberSaveFolder(dirname(filePath))
  return filePath
}
