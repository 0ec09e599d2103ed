import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Serves } from '../contract/calls'
import type { AccountId } from '../contract/account'
import type { Active } from '../services/account/active'
import { createDrafts } from '../services/draft/drafts'
import { createSnippets } from '../services/draft/snippets'
import { createQuickAnswers } from '../services/draft/quick-answers'
import type { Trace } from '../services/portal/trace'
import type { Disk } from '../storage/disk'
import { createFilesInMemory } from '../storage/memory-files'
import { createRecords, type Records } from '../storage/records'
import type { System } from './system'

interface ConsoleDraftsDeps {
  system: Pick<System, 'folder' | 'disk' | 'clock' | 'push' | 'policy' | 'policyOrigin'>
  active: Active
  account: () => AccountId | null
  /** Milliseconds since 1970, by the portal's clock. */
  now: () => number
  steady: () => number
  trace: Trace
}

/** The operator's texts on this computer: drafts and snippets. */
export function createNotes({ system, active, account, now, steady, trace }: ConsoleDraftsDeps): {
  handlers: Serves<'draft'> & Serves<'snippet'>
  /** Forgets the portal's answers for an account that signs out. */
  forget(account: AccountId): void
  /** Takes the last typed text from the window, and resolves once everything is on disk. */
  flush(): Promise<void>
} {
  const { push, clock, disk } = system
  const { wait } = clock
  const records = createRecords({ files: disk.files, now: clock.wall })
  const folderOf = (name: string) => join(system.folder, name)
  const drafts = createDrafts({
    records: draftRecords(system, records, folderOf('drafts'), trace),
    folder: folderOf('drafts'),
    now,
    account,
    push,
    wait,
  })
  const quick = createQuickAnswers({ active, now: steady, trace })
  const snippets = createSnippets({
    records,
    folder: folderOf('snippets'),
    account,
    newId: randomUUID,
    quick: quick.read,
  })
  return {
    handlers: { ...drafts.handlers, ...snippets },
    forget: quick.forget,
    async flush() {
      await drafts.collect()
      await records.flush()
    },
  }
}

/** Where drafts are kept: on the disk, or, where the policy says so, in memory alone, and the disk is cleared of them. */
function draftRecords(
  { disk, clock, policy, policyOrigin }: ConsoleDraftsDeps['system'],
  records: Records,
  folder: string,
  trace: Trace,
) {
  if (policy().draftsOnDisk !== false) return records
  if (!policyOrigin().guarded.has('draftsOnDisk')) clearFolders(disk.files, folder).catch(trace)
  return createRecords({ files: createFilesInMemory(), now: clock.wall })
}

/** Erases the files in the folders of a folder. */
async function clearFolders(files: Disk['files'], folder: string): Promise<void> {
  for (const account of await files.list(folder))
    for (const name of await files.list(join(folder, account))) await files.erase(join(folder, account, name))
}
