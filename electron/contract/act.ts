import { z } from 'zod'
import { Owned } from './account'
import { ChatId, Operator, SessionId, UserId } from './common'

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

/** Parameters of an act besides the dialog, as the journal keeps them: each field belongs to the acts that need it. */
export const ActDetail = z
  .object({
    /** The colleague or channel line that a dialog is transferred to. */
    to: z.object({ kind: z.enum(['person', 'line']), id: z.int().positive(), name: z.string().nullable() }),
    /** The colleague who is added to a dialog or removed from it. */
    person: Operator,
    /** At least one of stars and comment. */
    rating: z.object({
      sessionId: SessionId,
      stars: z.int().min(1).max(5).nullable(),
      comment: z.string().max(1000).nullable(),
    }),
    /** The message that a session begins with, or that becomes a quick answer. */
    messageId: z.int().positive(),
  })
  .partial()
export type ActDetail = z.output<typeof ActDetail>

/** A session's rating as the operator saw it when they gave theirs. */
export const SeenRating = z.object({ stars: z.int().nullable(), comment: z.string().nullable() })
export type SeenRating = z.output<typeof SeenRating>

/**
 * Why an act is not offered: the portal is too old, the permission or its plan is missing, or the administrator does not
 * allow it on this computer.
 */
export const Unoffered = z.enum(['version', 'scope', 'plan', 'policy'])
export type Unoffered = z.output<typeof Unoffered>

/** The acts that are known not to be offered. */
export const Offers = z.partialRecord(Act, Unoffered)
export type Offers = z.output<typeof Offers>

/** An act is bound to the session and owner that the operator saw: if either has changed since, it is not sent. */
export const Acting = Owned.extend({ chatId: ChatId, sessionId: SessionId.nullable(), ownerId: UserId.nullable() })
/** The reason for taking something from a colleague; it stays in this console's journal. */
const Reason = z.string().max(500)
const Participant = ActDetail.pick({ person: true }).required()
const Rated = ActDetail.pick({ rating: true }).required()
const OfMessage = ActDetail.pick({ messageId: true }).required()

/** The call of each act. @param output Its outcome; passed in, since it names the dialog that offers the acts. */
export const actCalls = <O extends z.ZodType>(output: O) =>
  ({
    'act.join': { input: Acting, output },
    'act.start': { input: Acting, output },
    /** Takes a dialog from a colleague; the reason stays in this console's journal. */
    'act.intercept': { input: Acting.extend({ reason: Reason }), output },
    /** Takes a dialog that is nobody's; other operators in it have to leave. */
    'act.answer': { input: Acting, output },
    /** Returns the operator's dialog to the queue. */
    'act.skip': { input: Acting, output },
    'act.finish': { input: Acting, output },
    /** Finishes a colleague's dialog; the reason stays in this console's journal. */
    'act.finishAnother': { input: Acting.extend({ reason: Reason }), output },
    'act.spam': { input: Acting, output },
    'act.pin': { input: Acting, output },
    'act.unpin': { input: Acting, output },
    'act.silence': { input: Acting, output },
    'act.unsilence': { input: Acting, output },
    'act.transfer': { input: Acting.extend({ with: ActDetail.pick({ to: true }).required() }), output },
    /**
     * Rates the operator of a session, whatever has become of its dialog since. Not sent where somebody has rated it
     * otherwise than was `seen`.
     */
    'act.vote': { input: Acting.extend({ with: Rated, seen: SeenRating.optional() }), output },
    'act.createLead': { input: Acting, output },
    'act.addPerson': { input: Acting.extend({ with: Participant }), output },
    'act.removePerson': { input: Acting.extend({ with: Participant }), output },
    /** Finishes the open session and begins another, owned by the operator, with a message. */
    'act.startFrom': { input: Acting.extend({ with: OfMessage }), output },
    'act.saveQuick': { input: Acting.extend({ with: OfMessage }), output },
  }) satisfies Record<`act.${Act}`, { input: z.ZodObject; output: z.ZodType }>
