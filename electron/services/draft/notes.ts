import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../app-error'
import type { Handlers } from '../../contract/calls'
import { Instant } from '../../contract/common'
import { AccountId } from '../../contract/account'
import { type ColleagueNote, type ColleagueNoteList, KeptNote } from '../../contract/draft'
import type { Records } from '../../storage/records'

/** A dialog's file of notes; it names its account and chat, so that a moved file shows up as damaged. */
const Kept = KeptNote.extend({ version: z.literal(1), accountId: AccountId })
const suffix = '.note.json'

interface ColleagueNotesDeps {
  records: Records
  /** The folder of an account's drafts; absolute. */
  folderFor: (accountId: AccountId) => string
  /** Milliseconds since 1970. */
  now: () => number
  /** The active account; null without one. */
  account: () => AccountId | null
}

/** Keeps notes to colleagues, beside the drafts: one file per dialog. */
export function createColleagueNotes(deps: ColleagueNotesDeps): Pick<Handlers, 'draft.notes' | 'draft.setNote'> {
  const { records, folderFor, now, account } = deps

  async function readOne(accountId: AccountId, name: string): Promise<KeptNote | 'damaged' | null> {
    const chatId = Number(name.replace(suffix, ''))
    const ours = Kept.refine(kept => kept.accountId === accountId && kept.chatId === chatId)
    const kept = await records.read(join(folderFor(accountId), name), ours)
    return kept === null || kept === 'damaged' ? kept : KeptNote.parse(kept)
  }

  /** An unreadable note stays on disk and counts as damaged: it costs only itself. */
  async function list(accountId: AccountId): Promise<ColleagueNoteList> {
    const names = (await records.list(folderFor(accountId))).filter(name => /^\d{1,16}\.note\.json$/.test(name))
    const read = await Promise.all(names.map(name => readOne(accountId, name).catch(() => 'damaged' as const)))
    return {
      notes: read.filter(note => note !== null && note !== 'damaged').map(interrupted),
      damaged: read.filter(note => note === 'damaged').length,
    }
  }

  return {
    async 'draft.notes'({ accountId }) {
      if (account() !== accountId) throw new AppError('forbidden')
      return list(accountId)
    },
    async 'draft.setNote'({ accountId, chatId, draft, note, takings = [] }) {
      const path = join(folderFor(accountId), `${chatId}${suffix}`)
      if (draft.trim() === '' && note === null && takings.length === 0) return records.remove(path)
      const kept = { draft, note, ...(takings.length > 0 && { takings }) }
      await records.write(path, { version: 1, accountId, chatId, ...kept, at: Instant.parse(now()) })
    },
  }
}

/** A note that was being sent when the window ended may or may not have been sent. */
const interrupted = ({ note, takings, ...kept }: KeptNote): KeptNote => ({
  ...kept,
  note: note && unsure(note),
  ...(takings && { takings: takings.map(unsure) }),
})
const unsure = (note: ColleagueNote): ColleagueNote => (note.state === 'sending' ? { ...note, state: 'unclear' } : note)
