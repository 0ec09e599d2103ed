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

/** Milliseconds since 1970, UTC. */
export const Instant = z.number().brand<'Instant'>()
export type Instant = z.output<typeof Instant>

/** Chosen by the window, names one running look-up so that it can report progress and be cancelled. */
export const Ticket = z.string().min(1).max(64)
export type Ticket = z.output<typeof Ticket>

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

export const PersonKind = z.enum(['customer', 'operator', 'bot', 'system'])
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
export const Act = z.enum(['join', 'start', 'intercept'])
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
})
export type MessageFile = z.output<typeof MessageFile>

export const Message = z.object({
  id: z.int().positive(),
  author: Person,
  at: Instant,
  /** Text with Bitrix24's BBCode; to be shown as nodes, never as HTML. */
  text: z.string(),
  files: z.array(MessageFile),
  /** Rows of an attached card, such as a filled-in form; names may be empty. */
  fields: z.array(z.object({ name: z.string(), value: z.string() })),
})
export type Message = z.output<typeof Message>

/** A dialog with the history of its last session, oldest message first. */
export const DialogView = z.object({
  dialog: Dialog,
  messages: z.array(Message),
  /** Why there is no history to show, though the dialog was read. */
  historyFailure: Failure.nullable(),
})
export type DialogView = z.output<typeof DialogView>

/** What one line of the search field was understood as. */
export const Understood = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('code'), code: z.string(), group: z.boolean() }),
  z.object({ kind: z.literal('chat'), chatId: ChatId }),
  z.object({ kind: z.literal('session'), sessionId: SessionId }),
  z.object({ kind: z.literal('crm'), entity: CrmEntity }),
  /** A bare number: asked as chat, session and each CRM type at once. */
  z.object({ kind: z.literal('number'), number: z.int().positive() }),
  /** An address of another portal than the signed-in one. */
  z.object({ kind: z.literal('foreign'), host: z.string() }),
  /** Not an identifier; `hint` names the nearest form, for the text that explains. */
  z.object({
    kind: z.literal('unreadable'),
    hint: z.enum(['code_parts', 'code_line', 'number_range', 'address', 'any']),
  }),
])
export type Understood = z.output<typeof Understood>

export const Understanding = z.object({
  /** One entry per non-empty line, in order, at most 1000. */
  lines: z.array(z.object({ text: z.string(), understood: Understood })),
})
export type Understanding = z.output<typeof Understanding>

/** What one understood line led to. A bare number gives several, one per reading that found something. */
export const Finding = z.object({
  text: z.string(),
  understood: Understood,
  outcome: z.enum(['found', 'nothing', 'failed']),
  /** Set when `outcome` is `failed`: no rights, wrong form, no connection ... */
  failure: Failure.nullable(),
  /** The CRM record asked for, when it is one. */
  crm: CrmBinding.nullable(),
  /** Ranked: waiting for an answer first, then open, then closed. */
  dialogs: z.array(Dialog),
})
export type Finding = z.output<typeof Finding>

export const RecentSearch = z.object({
  text: z.string(),
  /** What it found last, in a few words of the portal: a customer's name or a CRM title. */
  label: z.string().nullable(),
  pinned: z.boolean(),
  at: Instant,
})
export type RecentSearch = z.output<typeof RecentSearch>

/** What became of an act, after the dialog was read again. */
export const ActOutcome = z.object({
  act: Act,
  verdict: z.enum(['done', 'nothing_changed', 'overtaken', 'refused', 'unclear']),
  /**
   * Why it is unclear; null with any other verdict. `answer_lost`: the portal's answer and then every reading were lost.
   * `unreadable`: it answered, or may have, and the dialog cannot be read. `other_session`: another session than the one
   * meant is there now, so that what the act has done, if anything, it has done elsewhere or before.
   */
  unclearBecause: z.enum(['answer_lost', 'unreadable', 'other_session']).nullable(),
  /** Bitrix24's code when refused. */
  portalCode: z.string().nullable(),
  /** Whose dialog it is now, when overtaken. */
  operator: Operator.nullable(),
  /** The dialog as it is now; null when it could not be read again. */
  dialog: Dialog.nullable(),
})
export type ActOutcome = z.output<typeof ActOutcome>

export const JournalEntry = z.object({
  id: z.string(),
  act: Act,
  chatId: ChatId,
  customer: z.string(),
  sessionId: SessionId.nullable(),
  /** From whom the dialog was taken. */
  from: Operator.nullable(),
  reason: z.string().nullable(),
  at: Instant,
  /** `sent` is an act whose outcome was not learned before the console stopped. */
  state: z.enum(['sent', 'done', 'nothing_changed', 'overtaken', 'refused', 'unclear']),
  portalCode: z.string().nullable(),
})
export type JournalEntry = z.output<typeof JournalEntry>

export const AccountId = z.string().min(1).max(200).brand<'AccountId'>()
export type AccountId = z.output<typeof AccountId>

/** Where a sign-in is kept: sealed by the system's keyring, in memory until quit, or on disk without a keyring. */
export const Keeping = z.enum(['sealed', 'memory', 'weak'])
export type Keeping = z.output<typeof Keeping>

/** Permissions the console asks for; each names a group of texts that say what its absence disables. */
export const Scope = z.enum(['imopenlines', 'im', 'crm', 'user'])
export type Scope = z.output<typeof Scope>

export const Account = z.object({
  id: AccountId,
  /** Host, in the form a person can check (punycode). */
  portal: z.string(),
  portalUrl: z.string(),
  user: Operator,
  isAdmin: z.boolean(),
  via: z.enum(['oauth', 'webhook']),
  scopes: z.array(z.string()),
  missingScopes: z.array(Scope),
  keeping: Keeping,
  /** `signed_out`: the portal no longer takes the credentials; `reason` says why. */
  state: z.enum(['ready', 'signed_out']),
  reason: Failure.shape.reason.unwrap().nullable(),
})
export type Account = z.output<typeof Account>

export const AccountState = z.object({
  accounts: z.array(Account),
  activeId: AccountId.nullable(),
  /** A sign-in in the browser that is under way. */
  signingIn: z.object({ portal: z.string(), until: Instant, listening: z.boolean() }).nullable(),
  /** The operator must choose where to keep a sign-in: this computer has no keyring, and the reason why. */
  keepingQuestion: z.object({ accountId: AccountId, backend: z.string() }).nullable(),
  /** Values an administrator preset; the secret itself never comes to the window. */
  preset: z.object({
    portal: z.string(),
    applicationId: z.string(),
    hasSecret: z.boolean(),
    locked: z.boolean(),
    /** False: the policy allows no sign-in by webhook. */ webhooks: z.boolean(),
  }),
  /** The address to register in Bitrix24 as the application's handler. */
  redirectAddress: z.string(),
  /** Said once after a start on which stored credentials could not be opened. */
  notice: z.enum(['keyring_locked', 'keyring_changed', 'store_damaged', 'policy_damaged']).nullable(),
})
export type AccountState = z.output<typeof AccountState>

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  locale: z.enum(['system', 'en', 'ru']),
})
export type Settings = z.output<typeof Settings>

export const AppInfo = z.object({
  version: z.string(),
  electron: z.string(),
  platform: z.enum(['linux', 'darwin', 'win32', 'other']),
  /** The system's language tag, such as `ru-RU`. */
  systemLocale: z.string(),
  settings: Settings,
})
export type AppInfo = z.output<typeof AppInfo>

/** How the line to the portal is: shown as a bar while it is not `ok`. */
export const Connection = z.object({
  state: z.enum(['ok', 'offline', 'limited']),
  /** Milliseconds until the portal's limit lets the next request through; 0 when not limited. */
  waitMs: z.number(),
})
export type Connection = z.output<typeof Connection>
