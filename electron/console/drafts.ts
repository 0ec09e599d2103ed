import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Serves } from '../contract/calls'
import type { AccountId } from '../contract/account'
import type { Active } from '../services/account/active'
import { createDrafts } from '../services/draft/drafts'
import { createSnippets } from '../services/draft/snippets'
import { createQuickAnswers } from '../services/draft/quick-answers'
import type { Trace } from '../services/portal/trace'
import { createRecords } from '../storage/records'
import type { System } from './system'

interface ConsoleDraftsDeps {
  system: Pick<System, 'folder' | 'disk' | 'clock' | 'push'>
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
  const drafts = createDrafts({ records, folder: folderOf('drafts'), now, account, push, wait })
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
