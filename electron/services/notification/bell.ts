import type { AccountId } from '../../contract/account'
import { createScreen, type ScreenDeps } from './screen'
import type { NotificationWords } from './words'

/** Something that is told by a notification of its own. */
export interface Ringing {
  accountId: AccountId
  /** Unique among all that this bell tells of the account. */
  id: string
  words: NotificationWords
  /** The system makes no sound of its own. */
  silent: boolean
  /** The notification was clicked. */
  open: () => void
}

/** More are merged into one that counts them. */
export const mostAtOnce = 3

/** Tells single things by notifications, which stay until they are clicked or what they tell of is over. */
export function createBell(deps: ScreenDeps) {
  const screen = createScreen<AccountId>(deps)
  const manyOf = (accountId: AccountId) => `${accountId} many`
  const keyOf = (accountId: AccountId, id: string) => `${accountId}:${id}`

  return {
    /** @param many The one notification for more than {@link mostAtOnce}. */
    ring(all: readonly Ringing[], many: Pick<Ringing, 'words' | 'open'>): void {
      const [first] = all
      if (first && all.length > mostAtOnce) {
        const silent = all.every(one => one.silent)
        return screen.put(manyOf(first.accountId), first.accountId, { ...many.words, silent }, many.open)
      }
      for (const { id, accountId, words, silent, open } of all)
        screen.put(keyOf(accountId, id), accountId, { ...words, silent }, open)
    },
    /** Closes what is shown of an account's things that are not among these. */
    keepOnly(accountId: AccountId, ids: ReadonlySet<string>): void {
      const kept = new Set([...ids].map(id => keyOf(accountId, id)))
      const isGone = (key: string) => (key === manyOf(accountId) ? ids.size === 0 : !kept.has(key))
      for (const [key, of] of screen.all()) if (of === accountId && isGone(key)) screen.remove(key)
    },
  }
}
