import { z } from 'zod'
import { BoardSource } from '../../contract/board'
import { Instant } from '../../contract/common'

/*
 * All by the portal's clock, which nobody at this computer sets. Where it goes back all the same, nothing stays silent
 * for longer than it was meant to.
 */

const minute = 60_000
/** The longest snooze, in milliseconds, and how far the portal's clock moves as more is learned of it. */
const longestSnooze = 60 * minute
const learned = minute
/** A break in which the board was not read for so long ends a shift, and so does a whole day at work. */
const breakMs = 4 * 60 * minute
const longestShift = 16 * 60 * minute

/** When a shift began, when the board was last read in it, and the best source of its rows in that time. */
export const Shift = z.object({ beganAt: Instant, seenAt: Instant, source: BoardSource })
export type Shift = z.output<typeof Shift>

const rankOf = (source: BoardSource): number => BoardSource.options.indexOf(source)

/** The shift at a reading; another one after a long break. */
export function shiftAt(before: Shift | null, at: Instant, source: BoardSource): Shift {
  const isOver = before === null || Math.abs(at - before.seenAt) > breakMs || at - before.beganAt > longestShift
  if (isOver) return { beganAt: at, seenAt: at, source }
  const best = rankOf(source) < rankOf(before.source) ? source : before.source
  // Nothing of a shift is older than it, though the clock went back.
  const beganAt = at < before.beganAt ? at : before.beganAt
  return { beganAt, seenAt: at, source: best }
}

/** Whether a source shows every dialog that the shift's rules have been asked about. */
export const showsAll = ({ source: best }: Shift, source: BoardSource): boolean => rankOf(source) <= rankOf(best)

/** A moment so many minutes after another. */
export const later = (at: Instant, minutes: number): Instant => Instant.parse(at + minutes * minute)

/** Whether it is time to tell a breach again. */
export const passing = {
  isSnoozeOver: (until: Instant, at: Instant): boolean => at >= until || until - at > longestSnooze + learned,
  isRepeatDue: (toldAt: Instant, minutes: number, at: Instant): boolean => Math.abs(at - toldAt) >= minutes * minute,
}
