import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../app-error'
import type { Serves } from '../../contract/calls'
import { AccountId } from '../../contract/account'
import { Snippet, SnippetId, type SnippetList } from '../../contract/snippet'
import type { Records } from '../../storage/records'
import { folderOf } from '../account/folder'
import { createTurns } from '../account/in-turn'
import type { QuickAnswersReader } from './quick-answers'

const Kept = z.object({ version: z.literal(1), accountId: AccountId, snippets: z.array(Snippet) })

/** More than these could not be found in a list. */
const most = 500

interface SnippetsDeps {
  records: Records
  /** Absolute; one file per account. */
  folder: string
  /** The active account; null without one. */
  account: () => AccountId | null
  newId: () => string
  quick: QuickAnswersReader
}

/** Keeps the operator's own snippets, per account, and reads the quick answers of the channel line. */
export function createSnippets({ records, folder, account, newId, quick }: SnippetsDeps): Serves<'snippet'> {
  const inTurn = createTurns()
  const pathOf = (accountId: AccountId) => join(folder, `${folderOf(accountId)}.json`)

  function own(): AccountId {
    const accountId = account()
    if (accountId === null) throw new AppError('signed_out')
    return accountId
  }

  async function read(accountId: AccountId): Promise<SnippetList> {
    const kept = await records.read(
      pathOf(accountId),
      Kept.refine(found => found.accountId === accountId),
    )
    if (kept === 'damaged') return { snippets: [], damaged: true }
    return { snippets: kept?.snippets ?? [], damaged: false }
  }

  function change(edit: (snippets: Snippet[]) => Snippet[]): Promise<SnippetList> {
    const accountId = own()
    return inTurn(async () => {
      const { snippets: before, damaged } = await read(accountId)
      const snippets = edit(before).sort((a, b) => a.name.localeCompare(b.name))
      await records.write(pathOf(accountId), { version: 1, accountId, snippets })
      return { snippets, damaged }
    })
  }

  return {
    'snippet.list': async () => read(own()),
    'snippet.save': async ({ id, name, text }) =>
      change(snippets => {
        const others = snippets.filter(snippet => snippet.id !== id)
        if (others.length >= most) throw new AppError('invalid', { field: 'name' })
        return [...others, { id: id ?? SnippetId.parse(newId()), name, text }]
      }),
    'snippet.remove': async ({ id }) => change(snippets => snippets.filter(snippet => snippet.id !== id)),
    'snippet.quick': ({ lineId }) => quick(lineId),
  }
}
