import { join } from 'node:path'
import { z } from 'zod'
import { AccountId } from '../../contract/account'
import type { Records } from '../../storage/records'
import { folderOf } from '../account/folder'

/** Messages of one account's portal that messages or files of this console have turned into. */
export interface Claimed {
  ids: ReadonlySet<number>
  /**
   * Notes that something has turned into this message. In memory at once, on the disk when it resolves.
   *
   * @param by Names what has: a message's token, or a file's id.
   * @returns False when something else was noted before: one message at the portal settles one thing here.
   */
  take(messageId: number, by: string): Promise<boolean>
  /** The message that this has turned into, by what was noted when it was found; null where nothing was. */
  messageOf(by: string): number | null
  /** Whether it is known of this message if something has turned into it: what was noted before may have been lost. */
  tellsOf(messageId: number): boolean
}

/** What was found, or answered, is remembered over a restart: the same words sent twice are two messages. */
export interface Claims {
  /** @throws what reading the disk throws */
  of(accountId: AccountId): Promise<Claimed>
  /** Lets go of what is in memory of an account that signs out; the disk keeps it. */
  forget(accountId: AccountId): void
}

interface ClaimsDeps {
  records: Pick<Records, 'read' | 'write'>
  /** Absolute; holds one file per account. */
  folder: string
}

/** The last ones only: what is still unclear after so many more is looked up by the numbers before it. */
const most = 2000
/** As many are remembered with what they were: that is asked for after a crash only. */
const mostNamed = 200

const Page = z.object({
  version: z.literal(1),
  accountId: AccountId,
  messages: z.array(z.int().positive()),
  /** What has turned into the last of them. */
  by: z
    .array(z.tuple([z.string(), z.int().positive()]))
    .default([])
    .catch([]),
  /** Of earlier messages all was lost with a damaged file; null until one is known that came after. */
  from: z.int().nonnegative().nullable().default(0),
})

export function createClaims({ records, folder }: ClaimsDeps): Claims {
  const known = new Map<AccountId, Promise<Claimed>>()
  const pathOf = (accountId: AccountId) => join(folder, `${folderOf(accountId)}.json`)

  async function load(accountId: AccountId): Promise<Claimed> {
    const ours = Page.refine(page => page.accountId === accountId)
    const page = await records.read(pathOf(accountId), ours)
    const [messages, by] = page === null || page === 'damaged' ? [[], []] : [page.messages, page.by]
    const ids = new Set(messages)
    const made = new Map(by)
    let from = page === null ? 0 : page === 'damaged' ? null : page.from
    // What cannot be written down holds for as long as the console runs.
    const keep = () =>
      records
        .write(pathOf(accountId), { version: 1, accountId, messages: [...ids], by: [...made], from })
        .catch(() => {})
    // The damaged file is set aside: the next run would find none, and take that for nothing.
    if (page === 'damaged') await keep()
    function trim(): void {
      const [oldest] = ids
      if (oldest !== undefined && ids.size > most) ids.delete(oldest)
      const [earliest] = made.keys()
      if (earliest !== undefined && made.size > mostNamed) made.delete(earliest)
    }
    return {
      ids,
      messageOf: token => made.get(token) ?? null,
      tellsOf: messageId => from !== null && messageId >= from,
      async take(messageId, token) {
        if (ids.has(messageId)) return made.get(token) === messageId
        ids.add(messageId)
        made.set(token, messageId)
        trim()
        // Numbers ascend: what was lost is earlier than the first that came since.
        from ??= messageId
        await keep()
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
