import { z } from 'zod'
import { ChatId, Instant, UserId } from './common'

/** The message that a draft answers, with what the field shows of it. */
export const ReplyTarget = z.object({
  /** Message number. */
  id: z.int().positive(),
  author: z.string().max(200),
  /** The beginning of its text, without markup. */
  text: z.string().max(400),
})
export type ReplyTarget = z.output<typeof ReplyTarget>

/** More than any message may hold: what was pasted by mistake is not cut either. */
const DraftText = z.string().max(200_000)

/** What an operator has written in a dialog and not sent. */
export const Draft = z.object({
  chatId: ChatId,
  text: DraftText,
  replyTo: ReplyTarget.nullable(),
  /** When it was changed last. */
  at: Instant,
})
export type Draft = z.output<typeof Draft>

export const DraftList = z.object({
  /** Newest first. */
  drafts: z.array(Draft),
  /** Drafts that could not be read; their files were set aside. */
  damaged: z.int().nonnegative(),
})
export type DraftList = z.output<typeof DraftList>

/** A note that goes to a colleague as a private message once the dialog has moved to him. */
export const ColleagueNote = z.object({
  to: z.object({ id: UserId, name: z.string().max(2000) }),
  text: DraftText,
  /**
   * `waiting`: the dialog has not moved for certain. `unclear`: it may have been sent, and is not sent again unasked.
   * `sending` is kept before the sending begins, and given out as `unclear`.
   */
  state: z.enum(['waiting', 'sending', 'failed', 'unclear']),
})
export type ColleagueNote = z.output<typeof ColleagueNote>

/** What an operator has written to a colleague about a dialog. */
export const KeptNote = z.object({
  chatId: ChatId,
  /** Typed into the question and not given out yet. */
  draft: DraftText,
  /** Given out with a transfer, and not sent for certain. */
  note: ColleagueNote.nullable(),
  /** When it was changed last. */
  at: Instant,
})
export type KeptNote = z.output<typeof KeptNote>

export const ColleagueNoteList = z.object({
  notes: z.array(KeptNote),
  /** Notes that could not be read; their files were set aside. */
  damaged: z.int().nonnegative(),
})
export type ColleagueNoteList = z.output<typeof ColleagueNoteList>
