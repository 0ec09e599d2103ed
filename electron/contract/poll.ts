import { z } from 'zod'
import { Failure } from './failure'
import { Instant } from './common'

/** How closely the console follows the portal: shown in the status bar. */
export const PollState = z.object({
  /** `off`: nobody is signed in. `paused`: by the operator, until they resume or restart the console. */
  state: z.enum(['on', 'paused', 'offline', 'off']),
  /** Milliseconds from one poll to the next. */
  periodMs: z.number(),
  /**
   * Why that is slower than it could be. `idle`: nobody has used this computer for minutes. `hidden`: the window cannot
   * be seen. `neighbours`: the portal's allowance is shared and was used up. `failing`: the portal answers with failures.
   */
  reason: z.enum(['idle', 'hidden', 'neighbours', 'failing']).nullable(),
  /** When the portal last answered a poll; null before the first answer. */
  lastAt: Instant.nullable(),
  /** Why the last poll failed as a whole; null when it did not. */
  failure: Failure.nullable(),
})
export type PollState = z.output<typeof PollState>
