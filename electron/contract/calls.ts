import { z } from 'zod'
import { LineRules } from './channel-line'
import { Customer } from './customer'
import { AlertGroups, AlertHits, AlertList, AlertRuleId, AlertWish, BreachId, alertBounds } from './alert'
import { Act, actCalls, ActDetail, Acting, Offers } from './act'
import { boardCalls } from './board'
import { ChatId, LineId, SessionId, UserId } from './common'
import { linkCalls } from './deep-link'
import { diagnosticsCalls } from './computer/diagnostics'
import { DialogView } from './dialog'
import { EvidenceSaved, EvidenceWish } from './evidence'
import { Holding, LookReading, mostLooks } from './look'
import { JournalCheck, JournalMoves, JournalPage, JournalQuery, JournalTable } from './journal'
import { ActOutcome, AllOutcome } from './outcome'
import { AccountId, AccountState, Owned } from './account'
import { Saving, TransferId, Upload } from './file'
import { Abilities, AppInfo, Clock, Connection, EarlyField, Settings, SpellingOffer } from './app'
import { ColleagueNoteList, Draft, DraftList, KeptNote } from './draft'
import { PollState } from './poll'
import { proxyCalls } from './computer/proxy'
import { MyDialogList } from './my-dialogs'
import { Colleague, People } from './people'
import { FoundMessages, longestMessage, MessageToken, Older, Outgoing } from './message'
import { UnratedList } from './rating'
import { reminderCalls } from './reminder'
import { Finding, RecentSearch, Ticket, Understanding } from './search'
import { snippetCalls } from './snippet'
import { updateCalls } from './update'

const nothing = z.object({})
const SearchText = z.string().max(200_000)

/** Every call of the window to main: one entry per request. */
export const calls = {
  /** Data of the first screen: versions, language, settings. */
  'app.info': { input: nothing, output: AppInfo },
  'app.set': { input: Settings.partial(), output: Settings },
  'app.copy': { input: z.object({ text: z.string().max(100_000) }), output: z.void() },
  /** Opens an address in the system's browser, if the gate lets it through; otherwise fails with `link_refused`. */
  'app.open': { input: z.object({ url: z.string().max(2048) }), output: z.void() },
  /** Ends the console, saving everything, and starts it again. */
  'app.restart': { input: nothing, output: z.void() },
  /** What the page shows at the next start before its script has run; null where that is not the search. */
  'app.earlyField': { input: z.object({ field: EarlyField.nullable() }), output: z.void() },
  'app.abilities': { input: nothing, output: Abilities },
  'app.spelling': { input: nothing, output: SpellingOffer },
  'app.connection': { input: nothing, output: Connection },
  'app.clock': { input: nothing, output: Clock },

  ...linkCalls,
  ...proxyCalls,
  ...diagnosticsCalls,

  'account.state': { input: nothing, output: AccountState },
  /** Opens the system's browser and answers when the sign-in is done, refused, cancelled or three minutes old. */
  'account.signIn': {
    input: z.object({
      portal: z.string().max(2048),
      applicationId: z.string().max(200),
      /** Empty: the preset one. */
      applicationSecret: z.string().max(200),
    }),
    output: AccountState,
  },
  /** Hands in the redirected address (or the bare code) by hand while a sign-in is under way. */
  'account.paste': { input: z.object({ address: z.string().max(4096) }), output: z.void() },
  'account.cancel': { input: nothing, output: z.void() },
  'account.connect': { input: z.object({ webhookUrl: z.string().max(2048) }), output: AccountState },
  /** Answers the question of where to keep a sign-in when there is no keyring. */
  'account.keep': {
    input: z.object({ accountId: AccountId, keeping: z.enum(['memory', 'weak']) }),
    output: AccountState,
  },
  'account.switch': { input: z.object({ accountId: AccountId }), output: AccountState },
  'account.signOut': { input: z.object({ accountId: AccountId }), output: AccountState },

  /** Tells how a text would be understood as a search; sends nothing to the portal. */
  'search.understand': { input: z.object({ text: SearchText }), output: Understanding },
  /** Resolves every pasted line; findings also arrive one by one as `search.progress`. */
  'search.find': { input: Owned.extend({ ticket: Ticket, text: SearchText }), output: z.array(Finding) },
  'search.cancel': { input: z.object({ ticket: Ticket }), output: z.void() },
  'search.recent': { input: nothing, output: z.array(RecentSearch) },
  'search.pin': { input: Owned.extend({ text: SearchText, pinned: z.boolean() }), output: z.array(RecentSearch) },
  'search.forget': { input: Owned.extend({ text: SearchText }), output: z.array(RecentSearch) },

  /** Reads a dialog and its history without joining. `fresh` goes to the portal even when a look-up has just read it. */
  'dialog.open': { input: z.object({ chatId: ChatId, fresh: z.boolean() }), output: DialogView },

  /**
   * CRM cards of a dialog's customer and the customer's other dialogs; `fresh` asks the portal even if it was asked a
   * minute ago.
   */
  'customer.read': { input: z.object({ chatId: ChatId, fresh: z.boolean() }), output: Customer },

  ...actCalls(ActOutcome),
  /** Pins all of the operator's dialogs in one request; the list shows what became of each. */
  'act.pinAll': { input: Owned, output: AllOutcome },
  'act.unpinAll': { input: Owned, output: AllOutcome },
  /** Rereads a dialog and tells what an unclear act did to it; sends nothing but reads. */
  'act.check': {
    input: Acting.extend({ act: Act, joined: z.boolean(), with: ActDetail.optional() }),
    output: ActOutcome,
  },
  /** The acts that the active account's portal does not offer; later findings arrive as `act.offered`. */
  'act.offers': { input: nothing, output: Offers },
  /** Says that the window listens: acts left open by an earlier run are checked, each told as `act.settled`. */
  'act.settle': { input: nothing, output: z.void() },

  /** My dialogs as far as they are known; changes follow as `myDialogs.changed`. */
  'myDialogs.list': { input: nothing, output: MyDialogList },
  /** Reads the whole list again as soon as the portal's allowance permits. */
  'myDialogs.refresh': { input: nothing, output: z.void() },

  ...boardCalls,

  /** Rules and breaches; changes follow as `alert.changed`. */
  'alert.list': { input: Owned, output: AlertList },
  /**
   * Adds a rule, or replaces the one with this id.
   *
   * Fails with `alert_locked` for an administrator's, with `too_many_alerts` beyond 50.
   */
  'alert.save': { input: Owned.extend({ id: AlertRuleId.nullable(), rule: AlertWish }), output: AlertList },
  'alert.switch': { input: Owned.extend({ id: AlertRuleId, isOn: z.boolean() }), output: AlertList },
  'alert.remove': { input: Owned.extend({ id: AlertRuleId }), output: AlertList },
  /** How many dialogs these conditions would hit now; null until the board has been read. */
  'alert.try': { input: Owned.extend({ groups: AlertGroups }), output: AlertHits.nullable() },
  /** The operator has taken note of these: they are not told again. */
  'alert.acknowledge': {
    input: Owned.extend({ ids: z.array(BreachId).min(1).max(alertBounds.breaches) }),
    output: AlertList,
  },
  /** Told again after so many minutes if they still hold. */
  'alert.snooze': {
    input: Owned.extend({
      ids: z.array(BreachId).min(1).max(alertBounds.breaches),
      minutes: z.literal([5, 15, 60]),
    }),
    output: AlertList,
  },

  /**
   * Reads these dialogs from now on without joining them, and no others; answers what is known of them, changes follow as
   * `look.changed`.
   */
  'look.watch': { input: Owned.extend({ chatIds: z.array(ChatId).max(mostLooks) }), output: z.array(LookReading) },
  /** How long the owner of a dialog has had it, as far as the portal tells. */
  'look.holding': { input: z.object({ chatId: ChatId, ownerId: UserId }), output: Holding },

  /** Sessions closed in the last days that no supervisor has rated yet. */
  'rating.queue': { input: z.object({ days: z.int().min(1).max(366) }), output: UnratedList },
  /** A dialog as it is now, with the messages and the rating of one of its sessions. */
  'rating.open': { input: z.object({ chatId: ChatId, sessionId: SessionId }), output: DialogView },

  /** Accepts a message and writes it to disk; its fate is told as `message.changed`. The same token is sent once. */
  'message.send': {
    input: Owned.extend({
      chatId: ChatId,
      text: z.string().max(longestMessage),
      replyTo: z.int().positive().nullable(),
      token: MessageToken,
    }),
    output: Outgoing,
  },
  /** Messages of the active account that are on their way or did not get through. */
  'message.outbox': { input: nothing, output: z.array(Outgoing) },
  /** Rereads the dialog and tells what became of an unclear message; sends nothing. */
  'message.check': { input: Owned.extend({ token: MessageToken }), output: Outgoing },
  /**
   * Sends a failed message again. An unclear one is looked for first and sent only if it is still missing; a doubtful
   * one goes only if `sure`: the operator says that the similar message is another.
   */
  'message.resend': { input: Owned.extend({ token: MessageToken, sure: z.boolean().optional() }), output: Outgoing },
  'message.discard': { input: Owned.extend({ token: MessageToken }), output: z.void() },
  /** Sets the shown dialog: its messages are followed and told as `message.arrived`. */
  'message.watch': { input: Owned.extend({ chatId: ChatId.nullable() }), output: z.void() },
  /** Messages before the given one; with `until`, back to that one within reason. */
  'message.older': {
    input: z.object({ chatId: ChatId, before: z.int().positive(), until: z.int().positive().nullable() }),
    output: Older,
  },
  'message.search': {
    input: Owned.extend({ chatId: ChatId, text: z.string().min(1).max(500) }),
    output: FoundMessages,
  },
  /** The operator has seen everything up to this message. */
  'message.read': { input: Owned.extend({ chatId: ChatId, messageId: z.int().positive() }), output: z.void() },
  /** The operator is typing; the customer is told at most every few seconds. */
  'message.writing': { input: Owned.extend({ chatId: ChatId }), output: z.void() },

  'poll.state': { input: nothing, output: PollState },
  /** Pauses or resumes the poll; a restart of the console resumes it too. */
  'poll.pause': { input: z.object({ paused: z.boolean() }), output: PollState },
  /** Polls the portal now instead of when the next poll is due. */
  'poll.refresh': { input: nothing, output: PollState },
  /** Hands back every act and message that waits for the portal's allowance; none of them has been sent. */
  'poll.stopActs': { input: nothing, output: z.void() },

  /** Colleagues and channel lines that a dialog can be handed to; asked of the portal at most once in 30 seconds. */
  'people.list': { input: nothing, output: People },
  /** Continues a partial list with one request; answers everything known by then. */
  'people.more': { input: nothing, output: People },
  /** Colleagues by the beginnings of their name, position and department. */
  'people.find': { input: Owned.extend({ text: z.string().trim().min(2).max(100) }), output: z.array(Colleague) },
  /** Writes to a colleague in private as the active account, never to a customer; sent at most once. */
  'people.tell': {
    input: Owned.extend({ userId: UserId, text: z.string().trim().min(1).max(4000) }),
    output: z.void(),
  },

  /** Files of this account that are ready, on their way or awaiting a decision. */
  'file.uploads': { input: nothing, output: z.array(Upload) },
  /** Puts a file that the operator has chosen beside a dialog's composer; nothing is sent yet. */
  'file.attach': { input: Owned.extend({ id: TransferId, chatId: ChatId }), output: Upload },
  /**
   * Sends a file, or sends it again; its fate arrives as `file.changed`. A doubtful one goes only if `sure`: the
   * operator says that the similar file is another.
   */
  'file.send': {
    input: Owned.extend({ id: TransferId, message: z.string().max(20_000), sure: z.boolean().optional() }),
    output: z.void(),
  },
  /** Rereads the dialog for a file whose sending is unclear. */
  'file.check': { input: Owned.extend({ id: TransferId }), output: z.void() },
  /** Stops sending or saving. A file that has left completely cannot be called back. */
  'file.stop': { input: Owned.extend({ id: TransferId }), output: z.void() },
  /** Forgets a file that is not on its way. */
  'file.forget': { input: Owned.extend({ id: TransferId }), output: z.void() },
  /** Asks for a place and saves a message's file there; null when the operator cancels. */
  'file.save': { input: Owned.extend({ media: z.string().max(200) }), output: Saving.nullable() },
  /** The window no longer shows a file's address: fetching for it is cancelled, saving goes on. */
  'file.leave': { input: z.object({ media: z.string().max(200) }), output: z.void() },
  /** Shows a saved file in the system's file manager; it is never opened. */
  'file.reveal': { input: z.object({ id: TransferId }), output: z.void() },

  /** Acts of the active account that the query finds, newest first, at most 200 from `offset` on. */
  'journal.list': { input: JournalQuery.extend({ offset: z.int().nonnegative().optional() }), output: JournalPage },
  /** Reads the journal's file again, and its anchor in the portal: whether it is as it was written, and what proves it. */
  'journal.check': { input: nothing, output: JournalCheck },
  /** Reads the portal's record of a dialog's transfers, and lays it beside the operator's own acts. */
  'journal.moves': { input: Owned.extend({ chatId: ChatId }), output: JournalMoves },
  /**
   * Writes everything about one dialog into a new folder in a place of the operator's choice; null when they choose
   * none. Nothing is written to the portal.
   */
  'journal.evidence': { input: EvidenceWish, output: EvidenceSaved.nullable() },
  /** Writes the acts that the query finds to a file of the operator's choice; false when they choose none. */
  'journal.save': {
    input: Owned.extend({ format: z.enum(['csv', 'json']), query: JournalQuery, table: JournalTable }),
    output: z.boolean(),
  },

  /** Unsent texts of the active account; any other account is refused. */
  'draft.list': { input: z.object({ accountId: AccountId }), output: DraftList },
  /** Keeps an unsent text on disk; an empty one without a reply removes the draft. */
  'draft.set': {
    input: Draft.omit({ at: true }).extend({ accountId: AccountId }),
    output: z.void(),
  },
  /** Unsent notes to colleagues of the active account; any other account is refused. */
  'draft.notes': { input: z.object({ accountId: AccountId }), output: ColleagueNoteList },
  /** Keeps a note to a colleague about a dialog on disk; an empty one removes it. */
  'draft.setNote': {
    input: KeptNote.omit({ at: true }).extend({ accountId: AccountId }),
    output: z.void(),
  },

  ...reminderCalls,

  /** Sets the shown dialog: the operator is not notified of what they can already see. */
  'notification.shown': { input: z.object({ chatId: ChatId.nullable() }), output: z.void() },
  /** Shows a sample notification. */
  'notification.try': { input: nothing, output: z.object({ supported: z.boolean() }) },
  /** The answer to `draft.wanted`: every draft has been handed in. */
  'draft.handed': { input: nothing, output: z.void() },

  /** Rules of these channel lines, as far as the portal tells them; at most a quarter of an hour old. */
  'channelLine.rules': { input: z.object({ lineIds: z.array(LineId).max(50) }), output: z.array(LineRules) },

  ...snippetCalls,

  ...updateCalls,
} satisfies Record<`${string}.${string}`, { input: z.ZodObject; output: z.ZodType }>

export type CallName = keyof typeof calls
export type Input<N extends CallName> = z.output<(typeof calls)[N]['input']>
export type Output<N extends CallName> = z.output<(typeof calls)[N]['output']>
/** Calls on behalf of an account. */
export type OwnedCall = { [N in CallName]: 'account' extends keyof Input<N> ? N : never }[CallName]
export const isOwned = (name: CallName): name is OwnedCall => 'account' in calls[name].input.shape
/** The input that a part of main gets: its account has already been compared. */
export type Asked<N extends CallName> = N extends OwnedCall ? Omit<Input<N>, 'account'> : Input<N>
export type Handlers = { [N in CallName]: (input: Asked<N>) => Promise<Output<N>> }
/** The part of the contract that one service answers: every call that begins with its noun. */
export type Serves<Noun extends string> = Pick<Handlers, Extract<CallName, `${Noun}.${string}`>>
/** Calls that are answered before the services are loaded: they need no account. */
export type OwnCalls = Serves<'app' | 'link'>
