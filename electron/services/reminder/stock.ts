import { AppError } from '../../app-error'
import type { ChatId } from '../../contract/common'
import type { AccountId } from '../../contract/account'
import type { Reminder, ReminderList, ReminderWish } from '../../contract/reminder'
import type { ReminderLedger } from './ledger'
import { endOf, type KeptReminder, leftOf, type ReminderTimes } from './due'

/** A dialog whose customer's next message is waited for. */
export interface Awaited {
  chatId: ChatId
  /** The last message that the operator knew of. */
  after: number
}

export interface StockDeps {
  ledger: ReminderLedger
  times: ReminderTimes
  /** Milliseconds since 1970 by the clock of the account's portal; null while that is unknown. */
  portalNow: (accountId: AccountId) => number | null
  /** The last message of a dialog that the console knows of; 0 where it knows none. */
  lastOf: (chatId: ChatId) => number
  /** Hears of every change, with the account's reminders as they are now. */
  onChange: (list: ReminderList) => void
}

/** The most that an account has: beyond these nobody comes back to any. */
export const mostReminders = 200

/** The reminders of all accounts: on disk, with how long each still has. */
export interface Stock {
  all(accountId: AccountId): Promise<KeptReminder[]>
  read(accountId: AccountId): Promise<ReminderList>
  /** Reads them and tells `onChange`. */
  tell(accountId: AccountId): Promise<ReminderList>
  /** @throws AppError `bug` with `storage_unavailable`; it rings all the same as long as the console runs */
  put(accountId: AccountId, wish: ReminderWish): Promise<ReminderList>
  remove(accountId: AccountId, chatId: ChatId): Promise<ReminderList>
  /**
   * Marks one as rung.
   *
   * @returns False when it has been changed or removed meanwhile.
   * @throws AppError `bug` with `storage_unavailable`; it is marked in memory all the same
   */
  mark(accountId: AccountId, kept: KeptReminder, isLate: boolean): Promise<boolean>
  /** Milliseconds until it is due, negative once it is overdue; null where it waits for the customer. */
  left(accountId: AccountId, kept: KeptReminder): number | null
  awaited(accountId: AccountId): Awaited[]
  erase(accountId: AccountId): Promise<void>
}

export function createStock({ ledger, times, portalNow, lastOf, onChange }: StockDeps): Stock {
  const { left, begin, drop } = createLengths({ times, portalNow })
  /** The last known state of each account, for those who cannot wait for the disk. */
  const known = new Map<AccountId, KeptReminder[]>()

  function shown(accountId: AccountId, kept: KeptReminder): Reminder {
    const ms = left(accountId, kept)
    return withEnd(kept, ms === null ? null : Math.round(times.wall() + ms))
  }

  async function all(accountId: AccountId): Promise<KeptReminder[]> {
    const kept = await ledger.of(accountId)
    known.set(accountId, kept)
    return kept
  }

  async function read(accountId: AccountId): Promise<ReminderList> {
    const reminders = (await all(accountId)).map(kept => shown(accountId, kept)).sort(firstDue)
    return { accountId, reminders, isDamaged: ledger.isDamaged(accountId) }
  }

  async function tell(accountId: AccountId): Promise<ReminderList> {
    const list = await read(accountId)
    onChange(list)
    return list
  }

  return {
    ...{ all, read, tell, left },
    async put(accountId, { chatId, customer, note, when: asked }) {
      const others = (await all(accountId)).filter(kept => kept.chatId !== chatId)
      if (others.length >= mostReminders) throw new AppError('invalid', { reason: 'too_many_reminders' })
      const setAt = { wall: times.wall(), portal: portalNow(accountId) }
      const when = asked.kind === 'customer' ? { ...asked, after: Math.max(asked.after, lastOf(chatId)) } : asked
      begin(accountId, { chatId, when })
      try {
        await ledger.put(accountId, { chatId, customer, note, when, setAt, rang: null })
      } finally {
        await tell(accountId)
      }
      return read(accountId)
    },
    async remove(accountId, chatId) {
      await ledger.remove(accountId, String(chatId))
      drop(accountId, chatId)
      return tell(accountId)
    },
    mark: (accountId, kept, isLate) => ledger.replace(accountId, kept, { ...kept, rang: { at: times.wall(), isLate } }),
    awaited: accountId => (known.get(accountId) ?? []).flatMap(awaitedIn),
    async erase(accountId) {
      known.delete(accountId)
      drop(accountId)
      await ledger.erase(accountId)
    },
  }
}

function withEnd({ chatId, customer, note, when, rang }: KeptReminder, dueAt: number | null): Reminder {
  return { chatId, customer, note, when, rang, dueAt }
}

const awaitedIn = ({ chatId, when, rang }: KeptReminder): Awaited[] =>
  rang === null && when.kind === 'customer' ? [{ chatId, after: when.after }] : []

/** How much of each reminder's time is left. */
function createLengths({ times, portalNow }: Pick<StockDeps, 'times' | 'portalNow'>) {
  /** Ends on the steady clock of those that this run began. */
  const ends = new Map<string, number>()
  const keyOf = (accountId: AccountId, chatId: ChatId) => `${accountId}:${chatId}`

  return {
    left: (accountId: AccountId, kept: KeptReminder) =>
      leftOf(kept, times, ends.get(keyOf(accountId, kept.chatId)) ?? null, portalNow(accountId)),
    begin(accountId: AccountId, kept: Pick<KeptReminder, 'chatId' | 'when'>): void {
      const end = endOf(kept, times)
      if (end === null) ends.delete(keyOf(accountId, kept.chatId))
      else ends.set(keyOf(accountId, kept.chatId), end)
    },
    /** Forgets a dialog's, or those of the whole account. */
    drop(accountId: AccountId, chatId?: ChatId): void {
      if (chatId !== undefined) return void ends.delete(keyOf(accountId, chatId))
      for (const key of ends.keys()) if (key.startsWith(`${accountId}:`)) ends.delete(key)
    },
  }
}

/** Those that rang, the latest first; then by the time they are due; those that wait for the customer last. */
function firstDue(a: Reminder, b: Reminder): number {
  if (a.rang || b.rang) return (b.rang?.at ?? -Infinity) - (a.rang?.at ?? -Infinity)
  return a.dueAt === b.dueAt ? 0 : (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity)
}
