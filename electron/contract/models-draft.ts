import { z } from 'zod'
import { ChatId, Instant } from './models'

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
export const DraftText = z.string().max(200_000)

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
