import { AppError } from '../../app-error'
import type { Serves } from '../../contract/calls'
import type { ChatId } from '../../contract/common'
import type { AccountId } from '../../contract/account'
import type { Reminder, ReminderWish } from '../../contract/reminder'
import { createTurns } from '../account/in-turn'
import type { Trace } from '../portal/trace'
import { type KeptReminder, momentOf } from './due'
import { createStock, type Stock, type StockDeps } from './stock'

/** A reminder that rings. */
export interface Rung {
  accountId: AccountId
  reminder: Reminder
}

export interface Reminders extends Pick<Stock, 'awaited'> {
  handlers: Serves<'reminder'>
  /** The window listens: what is due rings from now on. */
  hear(): void
  /** Rings what is due, in every account. */
  check(): Promise<void>
  /** The customer has written. @param isLate Long before the console learned of it. */
  wrote(accountId: AccountId, chatId: ChatId, isLate: boolean): void
  /** Forgets all of an account that signs out, on disk too. */
  leave(accountId: AccountId): Promise<void>
}

interface RemindersDeps extends StockDeps {
  /** The active account; null without one. */
  account: () => AccountId | null
  /** Every account that is signed in. */
  accounts: () => readonly AccountId[]
  ring: (rung: readonly Rung[]) => void
  trace: Trace
}

/** A ring later than this is called late, in milliseconds: the console was closed, or the computer asleep. */
const lateMs = 60_000
/** The farthest time of day, in milliseconds: later ones are slips of the hand. */
const farthestMs = 366 * 24 * 60 * 60_000

/** Keeps what the operator wants to come back to, and rings when it is time. */
export function createReminders(deps: RemindersDeps): Reminders {
  const { account, accounts, times, ring, trace } = deps
  const stock = createStock(deps)
  const inTurn = createTurns()
  const ringing = createRinging(stock, trace)
  let isHeard = false

  function own(): AccountId {
    const accountId = account()
    if (accountId === null) throw new AppError('signed_out')
    return accountId
  }
  function rings(rung: readonly Rung[]): void {
    if (rung.length > 0) ring(rung)
  }
  async function check(): Promise<void> {
    if (isHeard) rings(await inTurn(() => ringing.due(accounts())))
  }

  return {
    handlers: {
      'reminder.list': async () => inTurn(() => stock.read(own())),
      async 'reminder.set'(wish) {
        const accountId = own()
        checkTime(wish, times.wall())
        return inTurn(() => stock.put(accountId, wish))
      },
      async 'reminder.remove'({ chatId }) {
        const accountId = own()
        return inTurn(() => stock.remove(accountId, chatId))
      },
    },
    hear() {
      isHeard = true
      check().catch(trace)
    },
    check,
    awaited: stock.awaited,
    wrote(accountId, chatId, isLate) {
      inTurn(() => ringing.heard(accountId, chatId, isLate)).then(rings, trace)
    },
    leave: accountId => inTurn(() => stock.erase(accountId)),
  }
}

/** Marks what has to ring, and tells the window. */
function createRinging(stock: Stock, trace: Trace) {
  async function ringAll(
    accountId: AccountId,
    due: (kept: KeptReminder) => false | { isLate: boolean },
  ): Promise<Rung[]> {
    const chats = new Set<ChatId>()
    for (const kept of await stock.all(accountId)) {
      const how = kept.rang === null && due(kept)
      if (how && (await marked(accountId, kept, how.isLate))) chats.add(kept.chatId)
    }
    if (chats.size === 0) return []
    const { reminders } = await stock.tell(accountId)
    return reminders.filter(({ chatId }) => chats.has(chatId)).map(reminder => ({ accountId, reminder }))
  }

  /** On disk first, so that the next start does not ring it again; but a full disk silences no reminder. */
  async function marked(accountId: AccountId, kept: KeptReminder, isLate: boolean): Promise<boolean> {
    try {
      return await stock.mark(accountId, kept, isLate)
    } catch (error) {
      trace(error)
      return true
    }
  }

  function isDue(accountId: AccountId, kept: KeptReminder): false | { isLate: boolean } {
    const ms = stock.left(accountId, kept)
    return ms !== null && ms <= 0 && { isLate: ms < -lateMs }
  }

  return {
    async due(accounts: readonly AccountId[]): Promise<Rung[]> {
      const all: Rung[] = []
      for (const accountId of accounts)
        await ringAll(accountId, kept => isDue(accountId, kept)).then(rung => all.push(...rung), trace)
      return all
    },
    heard: (accountId: AccountId, chatId: ChatId, isLate: boolean): Promise<Rung[]> =>
      ringAll(accountId, kept => kept.chatId === chatId && kept.when.kind === 'customer' && { isLate }),
  }
}

/** @throws AppError `invalid` with `reminder_past` for a time that has passed, or is more than a year away */
function checkTime({ when }: ReminderWish, now: number): void {
  if (when.kind !== 'at') return
  const left = momentOf(when.local) - now
  if (!(left > 0 && left < farthestMs)) throw new AppError('invalid', { reason: 'reminder_past', field: 'when' })
}
