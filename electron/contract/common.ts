import { z } from 'zod'

/**
 * Given to `parse` for what is read once or a few times. By default zod compiles a schema of objects when it is first
 * used, which takes longer than such a reading; at a start that adds up.
 */
export const readOnce = { jitless: true } as const

/** Chat number, as REST takes it in `CHAT_ID`. Branded: a session or user number does not fit. */
export const ChatId = z.int().positive().brand<'ChatId'>()
export type ChatId = z.output<typeof ChatId>

/** Number of one session of a dialog; a chat outlives its sessions. */
export const SessionId = z.int().positive().brand<'SessionId'>()
export type SessionId = z.output<typeof SessionId>

export const UserId = z.int().positive().brand<'UserId'>()
export type UserId = z.output<typeof UserId>

/** Number of a channel line (Bitrix24's `CONFIG_ID`). */
export const LineId = z.int().positive().brand<'LineId'>()
export type LineId = z.output<typeof LineId>

/** Range of dates. @see ECMA-262, 21.4.1.1, time values */
const farthest = 8.64e15
/**
 * Milliseconds since 1970, UTC, by the portal's clock as far as it is known: its times are compared with that clock
 * only.
 */
export const Instant = z.number().min(-farthest).max(farthest).brand<'Instant'>()
export type Instant = z.output<typeof Instant>

export const CrmType = z.enum(['lead', 'deal', 'contact', 'company'])
export type CrmType = z.output<typeof CrmType>

export const CrmEntity = z.object({ type: CrmType, id: z.int().positive() })
export type CrmEntity = z.output<typeof CrmEntity>

/** A CRM record that a dialog is bound to, with its page on the portal. */
export const CrmBinding = CrmEntity.extend({ title: z.string().nullable(), url: z.string() })
export type CrmBinding = z.output<typeof CrmBinding>

export const Operator = z.object({
  id: UserId,
  /** Full name, or null where the portal has not told it yet. */
  name: z.string().nullable(),
})
export type Operator = z.output<typeof Operator>

/**
 * State of a live dialog. `new`: in the queue, nobody has answered. `answered`: an operator handles it. `paused`: kept
 * by an operator for later, or waiting to be closed. `open`: it has an open session, and the source says no more.
 */
export const LiveStatus = z.enum(['new', 'answered', 'paused', 'open'])
export type LiveStatus = z.output<typeof LiveStatus>

const PersonKind = z.enum(['customer', 'operator', 'bot', 'system'])
export const Person = z.object({ id: z.int().nonnegative(), name: z.string(), kind: PersonKind })
export type Person = z.output<typeof Person>

export const MessageFile = z.object({
  id: z.int().positive(),
  name: z.string(),
  /** Bytes. */
  size: z.int().nonnegative(),
  kind: z.enum(['image', 'video', 'audio', 'file']),
  /** Width and height of an image, where the portal tells them. */
  pixels: z.object({ width: z.int().positive(), height: z.int().positive() }).nullable(),
  /** Addresses by which only this window can show it; they reveal nothing of the portal. */
  media: z.object({ preview: z.string(), full: z.string() }),
})
export type MessageFile = z.output<typeof MessageFile>

export const Message = z.object({
  id: z.int().positive(),
  author: Person,
  at: Instant,
  /** Text with Bitrix24's BBCode; to be shown as nodes, never as HTML. */
  text: z.string(),
  files: z.array(MessageFile),
  /** Rows of an attached card, such as a filled-in form, and other attachments; names may be empty. */
  fields: z.array(
    z.object({
      name: z.string(),
      value: z.string(),
      /** Kind of row, where its own words do not tell. */
      kind: z.enum(['image', 'file', 'person', 'button', 'forwarded', 'likes', 'reactions']).optional(),
      /** Bytes, for a file. */
      size: z.int().positive().optional(),
    }),
  ),
  /** Part of it can only be seen on the portal. */
  elsewhere: z.boolean().optional(),
  /** The session it was written in; null where the portal does not say. */
  sessionId: SessionId.nullable(),
  /** The message that this one answers. */
  replyTo: z.int().positive().nullable(),
  edited: z.boolean(),
  /** Deleted by its author; the portal may keep a text in its place. */
  deleted: z.boolean(),
  /** Written for colleagues; the customer does not get it. */
  hidden: z.literal(true).optional(),
})
export type Message = z.output<typeof Message>
