import { z } from 'zod'
import { Act, ActDetail } from './act'
import { ChatId, Instant, Operator, SessionId } from './common'

export const JournalEntry = z.object({
  id: z.string(),
  act: Act,
  chatId: ChatId,
  customer: z.string(),
  sessionId: SessionId.nullable(),
  /** The colleague whom the dialog was taken from. */
  from: Operator.nullable(),
  reason: z.string().nullable(),
  /** The act's parameters; missing for acts that need none. */
  with: ActDetail.optional(),
  at: Instant,
  /** `sent` is an act whose outcome was unknown when the console stopped. */
  state: z.enum(['sent', 'done', 'gone', 'nothing_changed', 'not_sent', 'overtaken', 'refused', 'unclear']),
  portalCode: z.string().nullable(),
  /** Names and texts were cut away after the days that the policy gives them. */
  cut: z.literal(true).optional(),
})
export type JournalEntry = z.output<typeof JournalEntry>

/** Filter of the journal's acts; an absent field does not narrow it. */
export const JournalQuery = z
  .object({
    /** Words that must all occur in the names, the reason, the portal's code or the chat number. */
    text: z.string().max(200),
    acts: z.array(Act),
    states: z.array(JournalEntry.shape.state),
    /** First instant included. */
    since: Instant,
    /** First instant no longer included. */
    until: Instant,
  })
  .partial()
export type JournalQuery = z.output<typeof JournalQuery>

/** Acts of the active account, newest first. */
export const JournalPage = z.object({
  entries: z.array(JournalEntry),
  /** How many acts the query finds; the page may hold fewer. */
  found: z.int().nonnegative(),
  /** Number of this account's acts in the journal. */
  all: z.int().nonnegative(),
  /** Older files of the journal that could not be read; left out where all could. */
  unread: z.int().positive().optional(),
})
export type JournalPage = z.output<typeof JournalPage>

/** The first place at which the journal's file is not as the console wrote it. */
export const JournalBreak = z.object({
  kind: z.enum([
    /** Changed. */
    'edited',
    /** Not sealed by this console's key, though it should be: from here on the file was computed anew. */
    'recomputed',
    /** Right in itself, but not the entry that this console noted. */
    'replaced',
    'swapped',
    'inserted',
    'missing',
    'beginning_missing',
    /** Its texts are gone, and no cut by the policy accounts for that. */
    'texts_missing',
    /** The note of the journal's length was gone here. */
    'doubt',
  ]),
  /** Number of the first entry concerned. */
  entry: z.int().positive(),
  /** How many are concerned. */
  count: z.int().positive(),
  /** When it was written, by its own word; for a missing one, when the one before it was. */
  at: Instant.nullable(),
})
export type JournalBreak = z.output<typeof JournalBreak>

/** The last entry as the portal keeps it, out of reach of whoever can write the file. */
export const JournalAnchor = z.object({
  state: z.enum([
    'fits',
    /** The journal ends before the anchored entry. */
    'missing_end',
    /** The anchored entry is another one now. */
    'differs',
    /** The anchored entry was dropped since, for want of room. */
    'gone',
    /** The portal keeps none yet. */
    'none',
    /** A webhook cannot keep anything in the portal. */
    'webhook',
    'refused',
    'unreachable',
    'signed_out',
  ]),
  /** Number of the anchored entry; null where none is known. */
  entry: z.int().nonnegative().nullable(),
  /** When it was anchored. */
  at: Instant.nullable(),
  /** The portal's code for its refusal. */
  code: z.string().nullable(),
  /** The first time that an anchor did not fit, which the portal keeps. */
  misfit: z.object({ entry: z.int().positive(), at: Instant }).nullable(),
})
export type JournalAnchor = z.output<typeof JournalAnchor>

/** What the journal proves, and what it does not. */
export const JournalCheck = z.object({
  /** Number of the last entry. An act has up to three: it begins, leaves and ends. */
  entries: z.int().nonnegative(),
  broken: JournalBreak.nullable(),
  /** Entries that this console wrote and that are missing at the end. */
  end: z.object({ missing: z.int().positive(), at: Instant.nullable() }).nullable(),
  seal: z.object({
    state: z.enum(['sealed', 'no_keyring', 'locked', 'failed']),
    /** The first sealed entry; null where nothing is sealed. */
    from: z.int().positive().nullable(),
    /** Entries since then without a seal: of a time when the keyring was locked, or not this console's. */
    unsealed: z.int().nonnegative(),
    /** The first of them; null where there is none. */
    firstUnsealed: z.int().positive().nullable(),
  }),
  anchor: JournalAnchor,
})
export type JournalCheck = z.output<typeof JournalCheck>

/** A dialog passed on: by an act of this console, by the portal's record of transfers, or by both. */
export const JournalMove = z.object({
  at: Instant.nullable(),
  sessionId: SessionId.nullable(),
  from: Operator.nullable(),
  /** Null for the queue. */
  to: ActDetail.shape.to.unwrap().nullable(),
  /** Null where the portal itself did it. */
  by: Operator.nullable(),
  /** The act of this console; null where there is none. */
  act: Act.nullable(),
  record: z.enum([
    'both',
    /** Only in the portal's record: done in another program, on another computer, or by somebody else. */
    'elsewhere',
    /** Only here. Whether the record has interceptions at all is not documented. */
    'missing',
    /** Here, and not compared. */
    'open',
  ]),
})
export type JournalMove = z.output<typeof JournalMove>

/** The moves of one dialog in the sessions that this console acted in, oldest first. */
export const JournalMoves = z.object({
  moves: z.array(JournalMove),
  /** Some sessions of long ago were left out. */
  isCut: z.boolean(),
})
export type JournalMoves = z.output<typeof JournalMoves>

/** Format of a table: its headings and the words for acts and verdicts are the window's, in the operator's language. */
export const JournalTable = z.object({
  /** Separator of cells; a spreadsheet expects `;` where the comma is the decimal mark. */
  separator: z.enum([',', ';']),
  headings: z.object({
    at: z.string(),
    act: z.string(),
    customer: z.string(),
    chat: z.string(),
    session: z.string(),
    from: z.string(),
    detail: z.string(),
    reason: z.string(),
    state: z.string(),
    code: z.string(),
  }),
  acts: z.record(Act, z.string()),
  states: z.record(JournalEntry.shape.state, z.string()),
})
export type JournalTable = z.output<typeof JournalTable>
