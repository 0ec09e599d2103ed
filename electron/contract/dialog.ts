import { z } from 'zod'
import { Act } from './act'
import { ChatId, CrmBinding, Instant, LineId, Message, Operator, Person, SessionId } from './common'
import { Failure } from './failure'

/**
 * Where a dialog stands, in the operator's terms.
 *
 * `new`: open and nobody's. `waiting`: taken, and the customer wrote last. `answered`: an operator wrote last.
 * `closing`: the portal waits for the customer before it closes. `closed`: no open session. `open`: open and taken, but
 * its history could not be read, so who wrote last is not known.
 */
export const DialogStatus = z.enum(['new', 'waiting', 'answered', 'open', 'closing', 'closed'])
export type DialogStatus = z.output<typeof DialogStatus>

/** What every list and view tells of a dialog. */
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
  /** The line the dialog is on now; after a transfer it differs from the one in the code. */
  lineId: LineId.nullable(),
  lineName: z.string().nullable(),
  sessionId: SessionId.nullable(),
  /** Whose dialog it is; null when it is nobody's or closed. */
  operator: Operator.nullable(),
  mine: z.boolean(),
  /** Since when the customer waits for an answer; null when they do not, or when the history is not known. */
  waitingSince: Instant.nullable(),
  /** Messages the operator has not read. */
  unread: z.int().nonnegative(),
  /** Kept by the operator. */
  pinned: z.boolean(),
})

export const Dialog = DialogBase.extend({
  /** The line in the USER_CODE where that is another one than `lineId`. */
  cameByLineId: LineId.nullable(),
  sessionStartedAt: Instant.nullable(),
  /** The signed-in operator takes part, as owner or beside the owner. */
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
