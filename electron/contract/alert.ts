import { z } from 'zod'
import { AccountId } from './account'
import { Settings } from './app'
import { ReplyWait } from './board'
import { ChatId, CrmType, Instant, LineId, LiveStatus, Operator, SessionId, UserId } from './common'

/** The most of each that an account has. */
export const alertBounds = { rules: 50, breaches: 1000, groups: 2, conditions: 10, choices: 200, name: 100 } as const

/** Minutes, up to a day. */
const Minutes = z.int().min(1).max(1440)
const Least = z.int().min(1).max(100_000)
const some = <S extends z.ZodType>(schema: S) => z.array(schema).min(1).max(alertBounds.choices)

/** One thing that a rule asks of a live dialog. The portal may not tell whether it is so. */
export const AlertCondition = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('line'), lineIds: some(LineId) }),
  /** Bitrix24's connector ids, such as `livechat`. */
  z.strictObject({ of: z.literal('channel'), connectors: some(z.string().min(1).max(200)) }),
  /** Its owner is one of these, or with `nobody` nobody. */
  z
    .strictObject({
      of: z.literal('operator'),
      operatorIds: z.array(UserId).max(alertBounds.choices),
      nobody: z.boolean(),
    })
    .refine(({ operatorIds, nobody }) => nobody || operatorIds.length > 0, { path: ['operatorIds'] }),
  z.strictObject({ of: z.literal('status'), statuses: some(LiveStatus.exclude(['open'])) }),
  /** The customer waits for a reply longer than this. */
  z.strictObject({ of: z.literal('waits'), minutes: Minutes }),
  /** Nobody has written for longer than this. */
  z.strictObject({ of: z.literal('silent'), minutes: Minutes }),
  z.strictObject({ of: z.literal('transfers'), least: Least }),
  z.strictObject({ of: z.literal('messages'), least: Least }),
  z.strictObject({ of: z.literal('crm'), types: some(CrmType) }),
  /** The customer rated the session with a dislike; since the shift began also in sessions that are over. */
  z.strictObject({ of: z.literal('disliked') }),
  /** No first answer yet, or no further one, though the channel line's own norm for it has passed. */
  z.strictObject({ of: z.literal('first_late') }),
  z.strictObject({ of: z.literal('further_late') }),
])
export type AlertCondition = z.output<typeof AlertCondition>

/** Conditions that all hold. */
export const AlertGroup = z.array(AlertCondition).min(1).max(alertBounds.conditions)
export type AlertGroup = z.output<typeof AlertGroup>

/** Groups of which one holds. */
export const AlertGroups = z.array(AlertGroup).min(1).max(alertBounds.groups)

export const AlertRuleId = z.string().min(1).max(200).brand<'AlertRuleId'>()
export type AlertRuleId = z.output<typeof AlertRuleId>

const told = {
  name: z.string().trim().min(1).max(alertBounds.name),
  groups: AlertGroups,
  /** The system shows a notification. */
  notify: z.boolean(),
  sound: Settings.shape.sound,
  /** Told again after so many minutes while it holds and nobody has taken note; null for never. */
  repeatMinutes: Minutes.nullable(),
  /** Told anew when it has ended and holds again in the same session. */
  again: z.boolean(),
}

/** Rules that the console offers ready-made. */
export const ReadyAlert = z.enum(['first_late', 'further_late', 'transfers', 'disliked'])
export type ReadyAlert = z.output<typeof ReadyAlert>

/** What a rule asks, and how it is told. */
export const AlertWish = z.object({
  ...told,
  /** Ready-made, and not renamed since: its name is in the window's language of today, not in the one it was added in. */
  ready: ReadyAlert.optional(),
})
export type AlertWish = z.output<typeof AlertWish>

export const AlertRule = AlertWish.extend({ id: AlertRuleId, isOn: z.boolean() })
export type AlertRule = z.output<typeof AlertRule>

/** An administrator's rule, of the policy file: always on. */
export const PolicyAlert = z.strictObject({
  ...told,
  notify: told.notify.default(true),
  sound: told.sound.default('system'),
  repeatMinutes: told.repeatMinutes.default(null),
  again: told.again.default(false),
})
export type PolicyAlert = z.output<typeof PolicyAlert>

/** How many dialogs a rule hits, and of how many the portal does not tell enough. */
export const AlertHits = z.object({
  /** Live dialogs that were asked. */
  dialogs: z.int().nonnegative(),
  hits: z.int().nonnegative(),
  unknown: z.int().nonnegative(),
  /** Live dialogs beyond these are not read, or not read yet. */
  isPart: z.boolean(),
})
export type AlertHits = z.output<typeof AlertHits>

/** A rule as the window shows it. */
export const ShownAlertRule = AlertRule.extend({
  /** Of the policy file: it cannot be changed here. */
  isLocked: z.boolean(),
  /** As of the last reading of the board; null before it, and while the rule is off. */
  now: AlertHits.nullable(),
})
export type ShownAlertRule = z.output<typeof ShownAlertRule>

/** Number of one breach: rule and session. */
export const BreachId = z.string().min(1).max(240).brand<'BreachId'>()
export type BreachId = z.output<typeof BreachId>

/** A rule that holds in a session, or did. */
export const Breach = z.object({
  id: BreachId,
  ruleId: AlertRuleId,
  ruleName: z.string(),
  sessionId: SessionId,
  /** Null for a session that was over before the board saw it and that the portal does not let us read. */
  chatId: ChatId.nullable(),
  customer: z.string().nullable(),
  customerId: UserId.nullable(),
  lineName: z.string().nullable(),
  operator: Operator.nullable(),
  /** When the reading that found it was taken. */
  since: Instant,
  /** Whether the customer waits, as last told while it held. */
  wait: ReplyWait.default({ is: 'unknown' }),
  /** When the board was first read without its session while that may still be live; absent where it shows it. */
  unreadSince: Instant.optional(),
  /** Null while it holds. `left`: its session is over; `off`: its rule was switched off. */
  ended: z.object({ at: Instant, because: z.enum(['fits_no_more', 'left', 'off']) }).nullable(),
  /** When it was last told; null before. */
  toldAt: Instant.nullable(),
  acknowledgedAt: Instant.nullable(),
  snoozedUntil: Instant.nullable(),
})
export type Breach = z.output<typeof Breach>

/** An account's rules and breaches. */
export const AlertList = z.object({
  accountId: AccountId,
  /** The administrator's first. */
  rules: z.array(ShownAlertRule),
  /** Those that hold first, among them the longest wait; where none is known, and among the ended, the latest. */
  breaches: z.array(Breach),
  /** When the shift began: dislikes count from then on, and what ended is kept since then. Null before any reading. */
  shiftBeganAt: Instant.nullable(),
  /** When the board was last read for the rules; null before that. */
  readAt: Instant.nullable(),
  /** Some rules, or the breaches, could not be read; the file stays on disk. */
  isDamaged: z.boolean(),
  /** More breaches hold than are kept: the others are not told. */
  isFull: z.boolean(),
})
export type AlertList = z.output<typeof AlertList>
