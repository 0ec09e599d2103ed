import { z } from 'zod'
import { ChatId, Instant, UserId } from './common'

/** The message that a draft answers, with the parts of it that the field shows. */
export const ReplyTarget = z.object({
  /** Message number. */
  id: z.int().positive(),
  author: z.string().max(200),
  /** The beginning of its text, without markup. */
  text: z.string().max(400),
})
export type ReplyTarget = z.output<typeof ReplyTarget>

/** More than any message may hold: even a text pasted by mistake is not cut. */
const DraftText = z.string().max(200_000)

/** The operator's unsent text in a dialog. */
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

/** A note that goes to a colleague as a private message once the dialog has moved to them, or was taken from them. */
export const ColleagueNote = z.object({
  to: z.object({ id: UserId, name: z.string().max(2000) }),
  text: DraftText,
  /** It tells that their dialog was taken; without this it goes with a dialog that they get. */
  isOfTaking: z.literal(true).optional(),
  /**
   * `waiting`: the dialog has not moved for certain. `unclear`: it may have been sent, and is not sent again unasked.
   * `sending` is stored before the sending begins, and told as `unclear`.
   */
  state: z.enum(['waiting', 'sending', 'failed', 'unclear']),
})
export type ColleagueNote = z.output<typeof ColleagueNote>

/** The operator's notes to a colleague about a dialog. */
export const KeptNote = z.object({
  chatId: ChatId,
  /** Typed into the question, not handed over yet. */
  draft: DraftText,
  /** Handed over with a transfer, not sent for certain. */
  note: ColleagueNote.nullable(),
  /** Words about its having been taken, not sent for certain, one for each colleague and time. */
  takings: z.array(ColleagueNote).max(100).optional(),
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
