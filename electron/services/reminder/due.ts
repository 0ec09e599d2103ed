import { z } from 'zod'
import { ReminderWish } from '../../contract/reminder'

/** A reminder on disk. */
export const KeptReminder = ReminderWish.extend({
  /** When it was set: by this computer's clock, and by the portal's where that was known. Milliseconds since 1970. */
  setAt: z.object({ wall: z.number(), portal: z.number().nullable() }),
  /** When it rang, by this computer's clock. */
  rang: z.object({ at: z.number(), isLate: z.boolean() }).nullable(),
})
export type KeptReminder = z.output<typeof KeptReminder>

/** The clocks that a reminder goes by. */
export interface ReminderTimes {
  /** Milliseconds since 1970, by this computer; the operator or the network may set it. */
  wall: () => number
  /** Milliseconds on a clock that nobody sets and that goes on while the computer sleeps. */
  steady: () => number
}

const minute = 60_000

/** The moment of a time on the operator's own clock, in milliseconds since 1970. */
export const momentOf = (local: string): number => new Date(local).getTime()

/**
 * Milliseconds until a reminder is due, negative once it is overdue; null where it waits for the customer.
 *
 * A time of day is the operator's own: it goes by this computer's clock, whatever that says. Minutes go by no clock
 * that can be set: by the steady one during the run that began them, by the portal's after a restart, and only while
 * that is unknown by this computer's, which a wrong setting may shorten but never lengthen.
 *
 * @param endsAt Its end on the steady clock, if this run began it.
 * @param portalNow Null while the portal's clock is unknown.
 */
export function leftOf(
  { when, setAt }: KeptReminder,
  { wall, steady }: ReminderTimes,
  endsAt: number | null,
  portalNow: number | null,
): number | null {
  if (when.kind === 'customer') return null
  if (when.kind === 'at') return momentOf(when.local) - wall()
  const whole = when.minutes * minute
  if (endsAt !== null) return endsAt - steady()
  const passed = portalNow !== null && setAt.portal !== null ? portalNow - setAt.portal : wall() - setAt.wall
  return whole - Math.max(0, passed)
}

/** When minutes that begin now will be over, on the steady clock; null for other reminders. */
export const endOf = ({ when }: Pick<KeptReminder, 'when'>, { steady }: ReminderTimes): number | null =>
  when.kind === 'after' ? steady() + when.minutes * minute : null
