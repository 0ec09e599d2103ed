import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../app-error'
import type { Serves } from '../../contract/calls'
import type { Push } from '../../contract/events'
import { Instant } from '../../contract/common'
import { AccountId } from '../../contract/account'
import { Draft, type DraftList } from '../../contract/draft'
import type { Records } from '../../storage/records'
import { folderOf } from '../account/folder'
import { createColleagueNotes } from './notes'

/** One draft on disk; it names its account and chat, so that a moved file shows up as damaged. */
const Kept = Draft.extend({ version: z.literal(1), accountId: AccountId })

/** A window that hangs or is gone does not keep the console from ending. */
const longestMs = 500

interface DraftsDeps {
  records: Records
  /** Absolute; holds one folder per account with one file per chat: a damaged file costs one draft. */
  folder: string
  /** Milliseconds since 1970. */
  now: () => number
  /** The active account; null without one. */
  account: () => AccountId | null
  push: Push
  wait: (ms: number) => Promise<void>
}

export interface Drafts {
  handlers: Serves<'draft'>
  /**
   * Asks the window for the last typed texts before the console ends; they are on disk once `flush` of the records is
   * done.
   */
  collect(): Promise<void>
}

/**
 * Keeps unsent texts. A draft names its account: the window may hand in the last letters of one account when another
 * has become active. Only the active account's drafts are given out.
 */
export function createDrafts({ records, folder, now, account, push, wait }: DraftsDeps): Drafts {
  /** Whether a window that keeps drafts is there, as far as known. */
  let isUsed = false
  let handed = () => {}
  const folderFor = (accountId: AccountId) => join(folder, folderOf(accountId))

  async function readOne(accountId: AccountId, name: string): Promise<Draft | 'damaged' | null> {
    const chatId = Number(name.replace('.json', ''))
    const ours = Kept.refine(kept => kept.accountId === accountId && kept.chatId === chatId)
    const kept = await records.read(join(folderFor(accountId), name), ours)
    if (kept === null || kept === 'damaged') return kept
    const { text, replyTo, at } = kept
    return { chatId: kept.chatId, text, replyTo, at }
  }

  /** An unreadable draft stays on disk and counts as damaged: it costs only itself. */
  async function list(accountId: AccountId): Promise<DraftList> {
    const names = (await records.list(folderFor(accountId))).filter(name => /^\d{1,16}\.json$/.test(name))
    const read = await Promise.all(names.map(name => readOne(accountId, name).catch(() => 'damaged' as const)))
    const drafts = read.filter(draft => draft !== null && draft !== 'damaged').sort((a, b) => b.at - a.at)
    return { drafts, damaged: read.filter(draft => draft === 'damaged').length }
  }

  return {
    handlers: {
      ...createColleagueNotes({ records, folderFor, now, account }),
      async 'draft.list'({ accountId }) {
        isUsed = true
        if (account() !== accountId) throw new AppError('forbidden')
        return list(accountId)
      },
      async 'draft.set'({ accountId, chatId, text, replyTo }) {
        const path = join(folderFor(accountId), `${chatId}.json`)
        if (text.trim() === '' && replyTo === null) return records.remove(path)
        await records.write(path, { version: 1, accountId, chatId, text, replyTo, at: Instant.parse(now()) })
      },
      'draft.handed': async () => handed(),
    },
    async collect() {
      if (!isUsed) return
      const answered = new Promise<void>(resolve => (handed = resolve))
      push('draft.wanted', {})
      await Promise.race([answered, wait(longestMs)])
    },
  }
}
