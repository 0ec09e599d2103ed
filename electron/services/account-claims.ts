import { join } from 'node:path'
import { z } from 'zod'
import { AccountId } from '../contract/models-account'
import type { Records } from '../storage/records'
import { folderOf } from './account-folder'

/** Messages of one account's portal that messages or files of this console have turned into. */
export interface Claimed {
  ids: ReadonlySet<number>
  /**
   * Notes that something has turned into this message. In memory at once, on the disk when it resolves.
   *
   * @returns False when it was noted before: one message at the portal settles one thing here.
   */
  take(messageId: number): Promise<boolean>
}

/** What was found, or answered, is remembered over a restart: the same words sent twice are two messages. */
export interface Claims {
  /** @throws what reading the disk throws */
  of(accountId: AccountId): Promise<Claimed>
  /** Lets go of what is in memory of an account that signs out; the disk keeps it. */
  forget(accountId: AccountId): void
}

interface Deps {
  records: Pick<Records, 'read' | 'write'>
  /** Absolute; holds one file per account. */
  folder: string
}

/** The last ones only: what is still unclear after so many more is looked up by the numbers before it. */
const most = 2000

const Page = z.object({ version: z.literal(1), accountId: AccountId, messages: z.array(z.int().positive()) })

export function createClaims({ records, folder }: Deps): Claims {
  const known = new Map<AccountId, Promise<Claimed>>()
  const pathOf = (accountId: AccountId) => join(folder, `${folderOf(accountId)}.json`)

  async function load(accountId: AccountId): Promise<Claimed> {
    const ours = Page.refine(page => page.accountId === accountId)
    const page = await records.read(pathOf(accountId), ours)
    const ids = new Set(page === null || page === 'damaged' ? [] : page.messages)
    return {
      ids,
      async take(messageId) {
        if (ids.has(messageId)) return false
        ids.add(messageId)
        for (const oldest of ids) {
          if (ids.size <= most) break
          ids.delete(oldest)
        }
        // What cannot be written down holds for as long as the console runs.
        await records.write(pathOf(accountId), { version: 1, accountId, messages: [...ids] }).catch(() => {})
        return true
      },
    }
  }

  return {
    of(accountId) {
      const claimed = known.get(accountId) ?? load(accountId)
      known.set(accountId, claimed)
      claimed.catch(() => known.delete(accountId))
      return claimed
    },
    forget: accountId => void known.delete(accountId),
  }
}
