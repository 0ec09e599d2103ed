import { z } from 'zod'
import { ChatId } from './common'
import { AccountId, Owned } from './account'

/** The longest reminder that counts minutes: a week. */
const mostMinutes = 7 * 24 * 60
/** The day and time on the operator's own clock, wherever the computer is by then, such as `2026-11-29T09:00`. */
const LocalTime = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/)

/** The moment that a reminder waits for. */
export const ReminderWhen = z.discriminatedUnion('kind', [
  /** So many minutes from now, whatever becomes of the computer's clock. */
  z.object({ kind: z.literal('after'), minutes: z.int().min(1).max(mostMinutes) }),
  z.object({ kind: z.literal('at'), local: LocalTime }),
  /** The customer's first message after this one; 0 where none is known. */
  z.object({ kind: z.literal('customer'), after: z.int().nonnegative() }),
])
export type ReminderWhen = z.output<typeof ReminderWhen>

/** The operator's own part of a reminder. A dialog has at most one. */
export const ReminderWish = z.object({
  chatId: ChatId,
  /** The customer's name, for times when the dialog is not among those at hand. */
  customer: z.string().max(200),
  /** The operator's note on what to do then; may be empty. */
  note: z.string().trim().max(300),
  when: ReminderWhen,
})
export type ReminderWish = z.output<typeof ReminderWish>

export const Reminder = ReminderWish.extend({
  /** When it is due, in milliseconds since 1970 by this computer's clock; null for the customer's next message. */
  dueAt: z.number().nullable(),
  /** When it rang, and whether the console was closed or the computer asleep when it was due; null before that. */
  rang: z.object({ at: z.number(), isLate: z.boolean() }).nullable(),
})
export type Reminder = z.output<typeof Reminder>

/** An account's reminders: those that rang first, then by the time they are due. */
export const ReminderList = z.object({
  accountId: AccountId,
  reminders: z.array(Reminder),
  /** Some could not be read; they stay on disk. */
  isDamaged: z.boolean(),
})
export type ReminderList = z.output<typeof ReminderList>

/** The window's calls about reminders. */
export const reminderCalls = {
  /** The operator's reminders; changes follow as `reminder.changed`. */
  'reminder.list': { input: Owned, output: ReminderList },
  /**
   * Sets a dialog's reminder, in place of an earlier one.
   *
   * Fails with `reminder_past` for a time that has passed, with `too_many_reminders` beyond 200.
   */
  'reminder.set': { input: Owned.extend(ReminderWish.shape), output: ReminderList },
  /** Removes a dialog's reminder: done, or no longer wanted. */
  'reminder.remove': { input: Owned.extend({ chatId: ChatId }), output: ReminderList },
}
