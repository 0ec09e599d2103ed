import { z } from 'zod'
import { LineId, UserId } from './common'

/** Whether a colleague is there. `pause`: there, and takes no dialogs now. */
export const Presence = z.enum(['online', 'offline', 'pause'])
export type Presence = z.output<typeof Presence>

/** A colleague or channel line that a dialog can be handed to or shared with. */
export const Colleague = z.object({
  id: UserId,
  /** Null where the portal has not told it. */
  name: z.string().nullable(),
  position: z.string().nullable(),
  /** The channel lines whose dialogs they get. */
  lines: z.array(LineId),
  /** Null where the portal does not say. */
  presence: Presence.nullable(),
  /** How many more dialogs they may take on a channel line; only for lines that set a limit. */
  freeSlots: z.array(z.object({ lineId: LineId, free: z.int().nonnegative() })),
})
export type Colleague = z.output<typeof Colleague>

export const WorkLine = z.object({
  id: LineId,
  name: z.string(),
  /** How many colleagues get its dialogs. */
  people: z.int().nonnegative(),
})
export type WorkLine = z.output<typeof WorkLine>

/** Colleagues and active channel lines for the pickers, without the signed-in operator. */
export const People = z.object({
  colleagues: z.array(Colleague),
  lines: z.array(WorkLine),
  /** The portal has more colleagues than these; the rest are found by name. */
  more: z.boolean(),
  /** Channel lines, or how busy the operators are, are still to be read. */
  partial: z.boolean(),
})
export type People = z.output<typeof People>
