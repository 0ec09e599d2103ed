import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createDownloads } from '../bitrix/http/download'
import type { Serves } from '../contract/calls'
import type { AccountId } from '../contract/account'
import type { Claims } from '../services/delivery/claims'
import type { Active, PortalTime } from '../services/account/active'
import type { Dialogs } from '../services/dialog/dialogs'
import type { MediaNames } from '../services/portal/media-names'
import { type ChosenFiles, createChosenFiles } from '../services/file/chosen'
import { createFileLinks } from '../services/file/links'
import { createMedia, type Media } from '../services/file/media'
import { createFileOutbox } from '../services/file/outbox'
import { createSavings } from '../services/file/save'
import { createFileSource } from '../services/file/source'
import { createUploads, type Uploads } from '../services/file/upload'
import type { Trace } from '../services/portal/trace'
import { createRecords } from '../storage/records'
import type { Network } from './network'
import { sleptSince } from './steady'
import type { System } from './system'

/** Work under way stops at once, except for what cannot be stopped. */
const leaveMs = 5000

interface ConsoleFilesDeps {
  system: System
  active: Active
  dialogs: Dialogs
  mediaNames: MediaNames
  network: Pick<Network, 'resolveProxy' | 'userAgent' | 'signIns'>
  now: PortalTime
  /** Milliseconds on a clock that nobody sets and that goes on while the computer sleeps. */
  steady: () => number
  trace: Trace
  claims: Claims
}

/** Everything about files of messages: showing, saving, sending. */
export interface FileParts {
  handlers: Serves<'file'>
  media: Media
  chosen: ChosenFiles
  uploads: Uploads
  choose: ChosenFiles['choose']
  /** Cancels pending sends and saves of an account that signs out. */
  leave(account: AccountId): Promise<void>
  /** Looks again for files whose dialog could not be read. */
  settle(): Promise<void>
  /** Resolves once everything is on the disk. */
  flush(): Promise<void>
  /** Drops all earlier connections, which are dead after sleep. */
  dropConnections(): void
}

export function createFileParts({
  system,
  active,
  dialogs,
  mediaNames,
  network,
  now,
  steady,
  trace,
  claims,
}: ConsoleFilesDeps): FileParts {
  const { push } = system
  const { wait, wall, monotonic } = system.clock
  const { files, local } = system.disk
  const downloads = createDownloads(network)
  const chosen = createChosenFiles({ local, newId: () => randomBytes(16).toString('hex'), limits: system.policy })
  const source = createFileSource({ downloads, links: createFileLinks({ wait }) })
  const media = createMedia({ active, names: mediaNames, source, chosen })
  const shared = { active, push, trace }
  const records = createRecords({ files, now: wall })
  const onUnreadable = () => push('outbox.damaged', { what: 'files' })
  const folder = join(system.folder, 'outbox', 'files')
  const outbox = createFileOutbox({ records, folder, claims, onUnreadable })
  const sleeps = () => sleptSince(monotonic, [wall, steady])
  const uploads = createUploads({ ...shared, dialogs, chosen, outbox, now, wait, sleeps })
  const { askWhere, reveal } = system.dialogs
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
    ...{ media, chosen, uploads },
    choose: chosen.choose,
    leave(account) {
      savings.leave(account)
      return Promise.race([uploads.leave(account), wait(leaveMs)])
    },
    settle: uploads.settle,
    flush: () => records.flush(),
    dropConnections: () => downloads.dropConnections(),
  }
}
