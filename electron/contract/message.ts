import { z } from 'zod'
import { Failure } from './failure'
import { ChatId, Instant, Message } from './common'

/** Chosen by the window, names one of its messages: main sends the same one once. */
export const MessageToken = z.string().regex(/^[\w-]{1,64}$/)
export type MessageToken = z.output<typeof MessageToken>

/** Characters of one message. */
export const longestMessage = 20_000

/** A message of the operator on its way to the portal. */
export const Outgoing = z.object({
  token: MessageToken,
  chatId: ChatId,
  text: z.string(),
  /** The message that this one answers. */
  replyTo: z.int().positive().nullable(),
  /** When the operator sent it. */
  at: Instant,
  /**
   * `waiting`: behind an earlier one of the same dialog. `sending`: on its way. `checking`: the answer was lost, and the
   * dialog is read to learn what became of it. `sent`: the portal has it. `refused`: the portal did not take it.
   * `not_sent`: it surely never reached the portal. `unclear`: nobody knows; nothing is sent again by itself.
   */
  state: z.enum(['waiting', 'sending', 'checking', 'sent', 'refused', 'not_sent', 'unclear']),
  /** Why it was refused or not sent. */
  failure: Failure.nullable(),
  /**
   * Why it is unclear; null in any other state. `not_found`: the dialog was reread and the message is missing, as far
   * as can be seen. `doubtful`: the dialog holds something similar, or could not be seen in full. `unreadable`: the
   * dialog could not be read.
   */
  unclearBecause: z.enum(['not_found', 'doubtful', 'unreadable']).nullable(),
  /** Its number on the portal, once that is known. */
  messageId: z.int().positive().nullable(),
})
export type Outgoing = z.output<typeof Outgoing>

/** Messages that arrived, changed or disappeared in a followed dialog. */
export const Arrival = z.object({
  chatId: ChatId,
  messages: z.array(Message),
  /** Numbers of messages that are gone. */
  gone: z.array(z.int().positive()),
})
export type Arrival = z.output<typeof Arrival>

/** Messages before those that are known, oldest first. */
export const Older = z.object({
  messages: z.array(Message),
  /** Whether there may be more before these. */
  more: z.boolean(),
  /** Why there are no more although the dialog may have had some: earlier sessions are shown only to participants. */
  isShut: z.boolean(),
})
export type Older = z.output<typeof Older>

/** Findings of a search inside a dialog, oldest first. */
export const FoundMessages = z.object({
  messages: z.array(Message),
  /** `chat`: all of its messages were searched. `read`: those read so far. */
  scope: z.enum(['chat', 'read']),
  /** The portal's plan hides older messages from searches. */
  restricted: z.boolean(),
  /** There are more than these. */
  more: z.boolean(),
})
export type FoundMessages = z.output<typeof FoundMessages>
