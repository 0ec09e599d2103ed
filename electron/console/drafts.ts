import { app } from 'electron'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Serves } from '../contract/calls'
import type { Push } from '../contract/events'
import type { AccountId } from '../contract/account'
import type { Active } from '../services/account/active'
import { createDrafts } from '../services/draft/drafts'
import { createSnippets } from '../services/draft/snippets'
import { createQuickAnswers } from '../services/draft/quick-answers'
import type { Trace } from '../services/portal/trace'
import type { Files } from '../storage/files'
import { createRecords } from '../storage/records'

interface Deps {
  files: Files
  active: Active
  account: () => AccountId | null
  /** Milliseconds since 1970, by the portal's clock. */
  now: () => number
  steady: () => number
  trace: Trace
  push: Push
  wait: (ms: number) => Promise<void>
}

/** What the operator writes on this computer: unsent texts and ready answers. */
export function createNotes({ files, active, account, now, steady, trace, push, wait }: Deps): {
  handlers: Serves<'draft'> & Serves<'snippet'>
  /** Forgets what was read from the portal for an account that signs out. */
  forget(account: AccountId): void
  /** Takes what was typed last from the window, and resolves once everything is on the disk. */
  flush(): Promise<void>
} {
  const records = createRecords({ files, now: Date.now })
  const folderOf = (name: string) => join(app.getPath('userData'), name)
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
