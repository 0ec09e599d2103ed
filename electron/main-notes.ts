import { app } from 'electron'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Serves } from './contract/calls'
import type { AccountId } from './contract/models-account'
import type { Active } from './services/active-account'
import { createDrafts } from './services/draft'
import { createSnippets } from './services/snippet'
import { createQuickAnswers } from './services/snippet-quick'
import type { Trace } from './services/trace'
import type { Files } from './storage/files'
import { createRecords } from './storage/records'

interface Deps {
  files: Files
  active: Active
  account: () => AccountId | null
  now: () => number
  trace: Trace
}

/** What the operator writes on this computer: unsent texts and ready answers. */
export function createNotes({ files, active, account, now, trace }: Deps): {
  handlers: Serves<'draft'> & Serves<'snippet'>
  flush(): Promise<void>
} {
  const records = createRecords({ files, now })
  const folderOf = (name: string) => join(app.getPath('userData'), name)
  const drafts = createDrafts({ records, folder: folderOf('drafts'), now, account })
  const quick = createQuickAnswers({ active, now, trace })
  const snippets = createSnippets({ records, folder: folderOf('snippets'), account, newId: randomUUID, quick })
  return { handlers: { ...drafts, ...snippets }, flush: () => records.flush() }
}
