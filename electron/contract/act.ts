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

/** What an act is done with beside the dialog itself, as the journal keeps it: each field belongs to the acts that need it. */
export const ActDetail = z
  .object({
    /** To whom or to which line a dialog is transferred. */
    to: z.object({ kind: z.enum(['person', 'line']), id: z.int().positive(), name: z.string().nullable() }),
    /** Who is added to a dialog or removed from it. */
    person: Operator,
    /** One of stars and comment is enough. */
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

/** Why the portal does not offer an act: it is too old for it, or a permission or its plan lacks it. */
export const Unoffered = z.enum(['version', 'scope', 'plan'])
export type Unoffered = z.output<typeof Unoffered>

/** The acts that the portal does not offer, as far as is known. */
export const Offers = z.partialRecord(Act, Unoffered)
export type Offers = z.output<typeof Offers>

/** An act is bound to the session and the owner the operator saw: when either changed since, it is not sent. */
export const Acting = Owned.extend({ chatId: ChatId, sessionId: SessionId.nullable(), ownerId: UserId.nullable() })
/** Why something is taken from a colleague; it stays in the journal of this console. */
const Reason = z.string().max(500)
const Participant = ActDetail.pick({ person: true }).required()
const OfMessage = ActDetail.pick({ messageId: true }).required()

/** The call of each act. @param output What became of it; handed in, as it names the dialog that offers the acts. */
export const actCalls = <O extends z.ZodType>(output: O) =>
  ({
    'act.join': { input: Acting, output },
    'act.start': { input: Acting, output },
    /** Takes a dialog from a colleague; the reason stays in the journal of this console. */
    'act.intercept': { input: Acting.extend({ reason: Reason }), output },
    /** Takes a dialog that is nobody's; other operators who take part in it have to leave. */
    'act.answer': { input: Acting, output },
    /** Gives one's own dialog back to the queue. */
    'act.skip': { input: Acting, output },
    'act.finish': { input: Acting, output },
    /** Finishes a colleague's dialog; the reason stays in the journal of this console. */
    'act.finishAnother': { input: Acting.extend({ reason: Reason }), output },
    'act.spam': { input: Acting, output },
    'act.pin': { input: Acting, output },
    'act.unpin': { input: Acting, output },
    'act.silence': { input: Acting, output },
    'act.unsilence': { input: Acting, output },
    'act.transfer': { input: Acting.extend({ with: ActDetail.pick({ to: true }).required() }), output },
    /** Rates the operator of the last session, open or not. */
    'act.vote': { input: Acting.extend({ with: ActDetail.pick({ rating: true }).required() }), output },
    'act.createLead': { input: Acting, output },
    'act.addPerson': { input: Acting.extend({ with: Participant }), output },
    'act.removePerson': { input: Acting.extend({ with: Participant }), output },
    /** Finishes the open session and begins another one, the operator's own, with a message. */
    'act.startFrom': { input: Acting.extend({ with: OfMessage }), output },
    'act.saveQuick': { input: Acting.extend({ with: OfMessage }), output },
  }) satisfies Record<`act.${Act}`, { input: z.ZodObject; output: z.ZodType }>
