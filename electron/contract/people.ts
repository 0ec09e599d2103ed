import { z } from 'zod'
import { LineId, UserId } from './common'

/** Whether a colleague is there. `pause`: there, and takes no dialogs now. */
export const Presence = z.enum(['online', 'offline', 'pause'])
export type Presence = z.output<typeof Presence>

/** Somebody a dialog can be handed to or shared with. */
export const Colleague = z.object({
  id: UserId,
  /** Null where the portal has not told it. */
  name: z.string().nullable(),
  position: z.string().nullable(),
  /** The lines whose dialogs he gets. */
  lines: z.array(LineId),
  /** Null where the portal does not say. */
  presence: Presence.nullable(),
  /** How many more dialogs he may have on a line; only of lines that set a limit. */
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

/** Colleagues and active lines, as the pickers offer them. The signed-in operator is not among them. */
export const People = z.object({
  colleagues: z.array(Colleague),
  lines: z.array(WorkLine),
  /** The portal has more colleagues than these; the others are found by name. */
  more: z.boolean(),
  /** Lines, or how busy operators are, are left to be read. */
  partial: z.boolean(),
})
export type People = z.output<typeof People>
