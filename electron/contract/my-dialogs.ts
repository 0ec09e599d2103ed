import { z } from 'zod'
import { Failure } from './failure'
import { ChatId, Instant } from './common'
import { DialogBase } from './dialog'

/**
 * State of one of my dialogs, as Bitrix24's messenger groups them. `new`: nobody has answered yet. `work`: taken, and
 * the customer waits. `answered`: the operator wrote last. `closed`: no open session.
 */
export const MyDialogGroup = z.enum(['new', 'work', 'answered', 'closed'])
export type MyDialogGroup = z.output<typeof MyDialogGroup>

export const LastMessage = z.object({
  /** Null where the portal does not say. */
  id: z.int().positive().nullable(),
  by: z.enum(['customer', 'me', 'colleague', 'bot', 'system']),
  /** The beginning of the text with its BBCode; to be shown as nodes or plain, never as HTML. */
  text: z.string(),
  /** Files came with it. */
  files: z.boolean(),
  at: Instant.nullable(),
})
export type LastMessage = z.output<typeof LastMessage>

/** One of my dialogs, as the list of recent chats tells it: less than an opened dialog. */
export const MyDialog = DialogBase.extend({
  group: MyDialogGroup,
  spam: z.boolean(),
  last: LastMessage.nullable(),
  lastAt: Instant.nullable(),
  /** `waitingSince` is when the session began: the earliest that it can be. */
  waitsAtMost: z.literal(true).optional(),
  /** The portal did not say whether it is pinned. */
  pinUntold: z.literal(true).optional(),
})
export type MyDialog = z.output<typeof MyDialog>

const standing = {
  /** When the list was last read; null before the first time. */
  readAt: Instant.nullable(),
  /** Why the last reading failed; null when it did not. */
  failure: Failure.nullable(),
  /** The portal has more dialogs, with older activity, than are listed here; absent otherwise. */
  isCut: z.literal(true).optional(),
}

/** My dialogs, in no order. */
export const MyDialogList = z.object({ ...standing, dialogs: z.array(MyDialog) })
export type MyDialogList = z.output<typeof MyDialogList>

/** Differences since the last push or answer: new or changed dialogs, each whole, and those that left. */
export const MyDialogsChange = z.object({
  ...standing,
  dialogs: z.array(MyDialog),
  gone: z.array(ChatId),
  /** Nothing was known before: the window's list is of another sign-in. */
  anew: z.boolean(),
})
export type MyDialogsChange = z.output<typeof MyDialogsChange>
