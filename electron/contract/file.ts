import { z } from 'zod'
import { Failure } from './failure'
import { ChatId } from './common'

/** Names one transfer; made by main, reveals nothing of a path. */
export const TransferId = z.string().min(1).max(64)
export type TransferId = z.output<typeof TransferId>

/** Largest file that the portal accepts. @see im.v2.File.upload */
export const largestUpload = 100 * 1024 * 1024

/** A file on this computer that the operator has chosen, dropped or pasted. */
export const ChosenFile = z.object({ id: TransferId, name: z.string(), size: z.int().nonnegative() })
export type ChosenFile = z.output<typeof ChosenFile>

/** A file on its way into a dialog. */
export const Upload = ChosenFile.extend({
  chatId: ChatId,
  /** Address by which the window can show a file that may be a picture. */
  picture: z.string().nullable(),
  /**
   * `ready`: chosen, nothing sent. `queued`: waits for the one before it. `checking`: sent, the answer was lost, the
   * dialog is reread for it. `unclear`: not found there so far. `refused`: surely not sent, `failure` says why.
   */
  state: z.enum(['ready', 'queued', 'sending', 'checking', 'sent', 'unclear', 'refused', 'stopped']),
  /** Bytes of the file handed to the network. */
  sent: z.int().nonnegative(),
  failure: Failure.nullable(),
  /** While `unclear`: the dialog holds something similar, or could not be seen in full. */
  doubtful: z.boolean().optional(),
  /** The message it became. */
  messageId: z.int().positive().nullable(),
  /** Text that goes with the file, until it is seen to have arrived. */
  message: z.string(),
  /** The file was to be sent before the console ended: its details are kept, its content is not. */
  earlier: z.boolean(),
})
export type Upload = z.output<typeof Upload>

/** A file of a message on its way to this computer's disk. */
export const Saving = z.object({
  id: TransferId,
  /** The file's address in the window. */
  media: z.string(),
  /** The name it was given on this computer. */
  name: z.string(),
  received: z.int().nonnegative(),
  /** Bytes in all; null where unknown. */
  total: z.int().nonnegative().nullable(),
  state: z.enum(['saving', 'saved', 'failed', 'stopped']),
  failure: Failure.nullable(),
})
export type Saving = z.output<typeof Saving>
