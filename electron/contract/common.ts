import { z } from 'zod'
import { Failure } from './failure'

/** Chat number, as REST takes it in `CHAT_ID`. Branded: a session or user number does not fit. */
export const ChatId = z.int().positive().brand<'ChatId'>()
export type ChatId = z.output<typeof ChatId>

/** Number of one session of a dialog; a chat outlives its sessions. */
export const SessionId = z.int().positive().brand<'SessionId'>()
export type SessionId = z.output<typeof SessionId>

export const UserId = z.int().positive().brand<'UserId'>()
export type UserId = z.output<typeof UserId>

/** Number of an open line (Bitrix24's `CONFIG_ID`). */
export const LineId = z.int().positive().brand<'LineId'>()
export type LineId = z.output<typeof LineId>

/** What a calendar can name. @see ECMA-262, 21.4.1.1, time values */
const farthest = 8.64e15
/** Milliseconds since 1970, UTC, by the portal's clock as far as it is known: only of its own clock is anything compared. */
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

const PersonKind = z.enum(['customer', 'operator', 'bot', 'system'])
export const Person = z.object({ id: z.int().nonnegative(), name: z.string(), kind: PersonKind })
export type Person = z.output<typeof Person>

/**
 * Where a dialog stands, in the operator's terms.
 *
 * `new`: open and nobody's. `waiting`: taken, and the customer wrote last. `answered`: an operator wrote last.
 * `closing`: the portal waits for the customer before it closes. `closed`: no open session. `open`: open and taken, but
 * its history could not be read, so who wrote last is not known.
 */
export const DialogStatus = z.enum(['new', 'waiting', 'answered', 'open', 'closing', 'closed'])
export type DialogStatus = z.output<typeof DialogStatus>

/** Acts of the signed-in operator on a dialog. */
export const Act = z.enum([
  'join',
  'start',
  'intercept',
  'answer',
  'skip',
  'finish',
  'finishAnother',
  'spam',
  'pin',
  'unpin',
  'silence',
  'unsilence',
  'transfer',
  'vote',
  'createLead',
  'addPerson',
  'removePerson',
  'startFrom',
  'saveQuick',
])
export type Act = z.output<typeof Act>

export const Dialog = z.object({
  chatId: ChatId,
  /** The chat's name on the portal. */
  title: z.string(),
  customer: z.string(),
  /** External code without `imol|`. */
  userCode: z.string(),
  /** Bitrix24's connector id, such as `livechat` or `telegrambot`. */
  connector: z.string(),
  connectorTitle: z.string().nullable(),
  /** The line the dialog is on now; after a transfer it differs from the one in the code. */
  lineId: LineId.nullable(),
  lineName: z.string().nullable(),
  /** The line in the USER_CODE where that is another one than `lineId`. */
  cameByLineId: LineId.nullable(),
  sessionId: SessionId.nullable(),
  sessionStartedAt: Instant.nullable(),
  /** Whose dialog it is; null when it is nobody's or closed. */
  operator: Operator.nullable(),
  mine: z.boolean(),
  /** The signed-in operator takes part, as owner or beside the owner. */
  joined: z.boolean(),
  status: DialogStatus,
  /** Since when the customer waits for an answer; null when he does not, or when the history is not known. */
  waitingSince: Instant.nullable(),
  lastActivityAt: Instant.nullable(),
  pinned: z.boolean(),
  /** Hidden mode; null where the portal does not say. */
  silent: z.boolean().nullable(),
  blocked: z.object({ since: Instant.nullable(), reason: z.string().nullable() }).nullable(),
  crm: z.array(CrmBinding),
  participants: z.array(Person),
  /** The supervisor's rating of the last session; null where its history was not read. */
  rating: z
    .object({
      sessionId: SessionId,
      /** Whether the signed-in operator may rate it. */
      mayRate: z.boolean(),
      stars: z.int().min(1).max(5).nullable(),
      comment: z.string().nullable(),
    })
    .nullable(),
  messageCount: z.int().nonnegative(),
  unread: z.int().nonnegative(),
  /** Acts that make sense now; the window disables the others. */
  acts: z.array(Act),
  /** The act that fits the state, or null when there is none to take. */
  primaryAct: Act.nullable(),
  /** The dialog's page on the portal. */
  url: z.string(),
  /** When the portal said all this. */
  readAt: Instant,
})
export type Dialog = z.output<typeof Dialog>

export const MessageFile = z.object({
  id: z.int().positive(),
  name: z.string(),
  /** Bytes. */
  size: z.int().nonnegative(),
  kind: z.enum(['image', 'video', 'audio', 'file']),
  /** Width and height of an image, where the portal tells them. */
  pixels: z.object({ width: z.int().positive(), height: z.int().positive() }).nullable(),
  /** Addresses by which this window alone can show it; nothing in them leads to the portal. */
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
  /** Rows of an attached card, such as a filled-in form, and what else goes with a message; names may be empty. */
  fields: z.array(
    z.object({
      name: z.string(),
      value: z.string(),
      /** What it is, where its own words do not tell. */
      kind: z.enum(['image', 'file', 'person', 'button', 'forwarded', 'likes', 'reactions']).optional(),
      /** Of a file, in bytes. */
      size: z.int().positive().optional(),
    }),
  ),
  /** It has something that can only be seen on the portal. */
  elsewhere: z.boolean().optional(),
  /** The session it was written in; null where the portal does not say. */
  sessionId: SessionId.nullable(),
  /** The message that it answers. */
  replyTo: z.int().positive().nullable(),
  edited: z.boolean(),
  /** Its author took it back; the portal may keep a text in its place. */
  deleted: z.boolean(),
  /** Written for colleagues: the customer does not get it. */
  hidden: z.literal(true).optional(),
})
export type Message = z.output<typeof Message>

/**
 * What a reading did not tell of a dialog, so that the dialog has a stand-in there: no session, nobody's, not pinned ...
 * Nobody may conclude from it that something is, or is not.
 */
export const Unsaid = z.enum(['session', 'owner', 'joined', 'people', 'pinned', 'line', 'crm', 'rating'])
export type Unsaid = z.output<typeof Unsaid>

/** A dialog with its newest messages, at most 200, oldest first. */
export const DialogView = z.object({
  dialog: Dialog,
  messages: z.array(Message),
  /** Whether `message.older` may give what was before these. */
  earlier: z.boolean(),
  /** Why there is no history to show, though the dialog was read. */
  historyFailure: Failure.nullable(),
  /** Left out where all was told. */
  unsaid: z.array(Unsaid).optional(),
  /** Some messages could not be read, or not what they say: none is known to be absent. */
  isPartial: z.literal(true).optional(),
})
export type DialogView = z.output<typeof DialogView>
