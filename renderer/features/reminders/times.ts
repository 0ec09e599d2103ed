import type { ReminderWhen } from '../../../electron/contract/reminder'

/** The choices of one press, in the order of the menu. */
export const quickChoices = ['quarter', 'hour', 'tomorrow', 'customer'] as const
export type QuickChoice = (typeof quickChoices)[number]

/** Hour of the day at which tomorrow begins. */
const morning = 9
/** An hour that starts now is chosen no finer than this, in minutes. */
const step = 5

/**
 * The moment that a choice stands for.
 *
 * @param now Milliseconds since 1970 by this computer's clock.
 * @param lastId The last message that the operator sees in the dialog; 0 where there is none.
 */
export function whenOf(choice: QuickChoice, now: number, lastId: number): ReminderWhen {
  if (choice === 'quarter') return { kind: 'after', minutes: 15 }
  if (choice === 'hour') return { kind: 'after', minutes: 60 }
  return choice === 'tomorrow' ? { kind: 'at', local: tomorrow(now) } : { kind: 'customer', after: lastId }
}

/** Tomorrow morning, whatever the clocks do in the night. */
function tomorrow(now: number): string {
  const day = new Date(now)
  day.setDate(day.getDate() + 1)
  day.setHours(morning, 0, 0, 0)
  return localOf(day.getTime())
}

/** The next full quarter of an hour that is at least an hour away: where one's own time begins. */
export function suggestedFrom(now: number): string {
  const at = new Date(now + 60 * 60_000)
  at.setMinutes(Math.ceil(at.getMinutes() / (3 * step)) * 3 * step, 0, 0)
  return localOf(at.getTime())
}

/** A moment on the operator's own clock, such as `2026-11-29T09:00`. */
export function localOf(at: number): string {
  const day = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
  return `${date}T${two(day.getHours())}:${two(day.getMinutes())}`
}
