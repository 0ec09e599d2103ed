import { z } from 'zod'
import { Act } from './act'
import { ChatId, CrmBinding, Instant, LineId, Message, Operator, Person, SessionId } from './common'
import { Failure } from './failure'

/**
 * State of a dialog in the operator's terms.
 *
 * `new`: open and nobody's. `waiting`: taken, and the customer wrote last. `answered`: an operator wrote last.
 * `closing`: the portal waits for the customer before it closes. `closed`: no open session. `open`: open and taken, but
 * its history could not be read, so the last writer is unknown.
 */
export const DialogStatus = z.enum(['new', 'waiting', 'answered', 'open', 'closing', 'closed'])
export type DialogStatus = z.output<typeof DialogStatus>

/** The fields of a dialog that every list and view shows. */
export const DialogBase = z.object({
  chatId: ChatId,
  /** The chat's name on the portal. */
  title: z.string(),
  customer: z.string(),
  /** External code without `imol|`. */
  userCode: z.string(),
  /** Bitrix24's connector id, such as `livechat` or `telegrambot`. */
  connector: z.string(),
  connectorTitle: z.string().nullable(),
  /** The channel line that the dialog is on now; after a transfer it differs from the one in the code. */
  lineId: LineId.nullable(),
  lineName: z.string().nullable(),
  sessionId: SessionId.nullable(),
  /** The owner; null when the dialog is nobody's or closed. */
  operator: Operator.nullable(),
  mine: z.boolean(),
  /** Start of the customer's wait for an answer; null when they do not wait, or when the history is unknown. */
  waitingSince: Instant.nullable(),
  /** Number of messages that the operator has not read. */
  unread: z.int().nonnegative(),
  /** Pinned by the operator. */
  pinned: z.boolean(),
})

export type DialogBase = z.output<typeof DialogBase>

export const Dialog = DialogBase.extend({
  /** The channel line in the USER_CODE, if it is not `lineId`. */
  cameByLineId: LineId.nullable(),
  sessionStartedAt: Instant.nullable(),
  /** The signed-in operator is a participant, as owner or beside the owner. */
  joined: z.boolean(),
  status: DialogStatus,
  lastActivityAt: Instant.nullable(),
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
  /** The last message that was delivered to a customer or read by them; null where the portal tells neither. */
  customerReadId: z.int().positive().nullable(),
  /** Acts that make sense now; the window disables the others. */
  acts: z.array(Act),
  /** The act that fits the state, or null when there is none to take. */
  primaryAct: Act.nullable(),
  /** The dialog's page on the portal. */
  url: z.string(),
  /** When the portal told all this. */
  readAt: Instant,
})
export type Dialog = z.output<typeof Dialog>

/**
 * Facts that a reading did not tell, so that the dialog holds stand-ins for them: no session, nobody's, not pinned ...
 * They prove nothing either way.
 */
export const Unsaid = z.enum(['session', 'owner', 'joined', 'people', 'pinned', 'line', 'crm', 'rating'])
export type Unsaid = z.output<typeof Unsaid>

/** A dialog with its newest messages, at most 200, oldest first. */
export const DialogView = z.object({
  dialog: Dialog,
  messages: z.array(Message),
  /** Whether `message.older` may give earlier messages. */
  earlier: z.boolean(),
  /** Why there is no history to show although the dialog was read. */
  historyFailure: Failure.nullable(),
  /** Absent where everything was told. */
  unsaid: z.array(Unsaid).optional(),
  /** Some messages could not be read in full or at all: none is known to be absent. */
  isPartial: z.literal(true).optional(),
})
export type DialogView = z.output<typeof DialogView>
