import { join } from 'node:path'
import { z } from 'zod'
import { AccountId } from '../../contract/account'
import type { Records } from '../../storage/records'
import { folderOf } from '../account/folder'

/** Messages of one account's portal that are known to be messages or files of this console. */
export interface Claimed {
  ids: ReadonlySet<number>
  /**
   * Notes that a message or file has become this message: in memory at once, on disk when the promise resolves.
   *
   * @param by The message's token or the file's id.
   * @returns False when something else was noted before: one message at the portal settles one thing here.
   */
  take(messageId: number, by: string): Promise<boolean>
  /** The message that this has become, as noted when it was found; null where nothing was noted. */
  messageOf(by: string): number | null
  /** Whether it is known if this message was claimed: earlier notes may have been lost. */
  tellsOf(messageId: number): boolean
}

/** Remembers found and answered messages over a restart: the same text sent twice makes two messages. */
export interface Claims {
  /** @throws any error of reading the disk */
  of(accountId: AccountId): Promise<Claimed>
  /** Drops the memory of an account that signs out; the disk keeps it. */
  forget(accountId: AccountId): void
}

interface ClaimsDeps {
  records: Pick<Records, 'read' | 'write'>
  /** Absolute; holds one file per account. */
  folder: string
}

/** Only the last ones are kept; of messages before them nothing is certain. */
const most = 2000
/**
 * Only so many are kept with the token or id, which is needed until the outcome is noted: after a crash hundreds of
 * messages may be found at once.
 */
const mostNamed = 1000

const Page = z.object({
  version: z.literal(1),
  accountId: AccountId,
  messages: z.array(z.int().positive()),
  /** The tokens or ids of the last of them. */
  by: z
    .array(z.tuple([z.string(), z.int().positive()]))
    .default([])
    .catch([]),
  /** The claims are complete from this message on; null while those after a damaged file have not begun. */
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
    // A claim that cannot be written down holds for as long as the console runs.
    const keep = () =>
      records
        .write(pathOf(accountId), { version: 1, accountId, messages: [...ids], by: [...made], from })
        .catch(() => {})
    // The damaged file is set aside: without a new one, the next run would take that for "no claims".
    if (page === 'damaged') await keep()
    function trim(): void {
      const [oldest] = ids
      if (oldest !== undefined && ids.size > most) {
        ids.delete(oldest)
        from = Math.max(from ?? 0, oldest + 1)
      }
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
        // Numbers ascend: the lost claims are earlier than the first one since.
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
