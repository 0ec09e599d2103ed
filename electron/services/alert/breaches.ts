import { createHash } from 'node:crypto'
import { z } from 'zod'
import {
  alertBounds,
  type AlertHits,
  type AlertRule,
  type AlertRuleId,
  Breach,
  BreachId,
  type BreachId as Id,
} from '../../contract/alert'
import type { ReplyWait } from '../../contract/board'
import type { Instant, SessionId } from '../../contract/common'
import { type AlertFacts, AskedNorms, asksFor, fitOf, type Fitting, normsAsked, type WatchedSession } from './fit'
import { passing } from './times'

/**
 * A breach on disk. `pending`: it has to be told, and perhaps has been: see docs/decisions/041. `asked`: the mark of the
 * conditions under which it held last, and `norms` those of its channel line; breaches of former versions have neither.
 */
export const KeptBreach = Breach.extend({
  pending: z.boolean(),
  asked: z.string().optional(),
  norms: AskedNorms.optional(),
})
export type KeptBreach = z.output<typeof KeptBreach>

/** What the board tells at one moment. */
export interface AlertReading {
  sessions: readonly WatchedSession[]
  facts: AlertFacts
  /** By the portal's clock. */
  at: Instant
  /** Every live dialog is among the sessions: one that is not there is over. */
  isWhole: boolean
  /** More rows of the first reading follow. */
  isFilling?: boolean
}

/** The breaches after a reading. */
export interface BreachStep {
  breaches: KeptBreach[]
  hits: Map<AlertRuleId, AlertHits>
  isFull: boolean
}

/** Sessions that rules are asked of in one go. */
const inOneGo = 10_000

/**
 * What a reading does to the breaches: new ones begin, those end whose sessions are known not to fit or to be over, and
 * those that hold are told again where their rule or a snooze says so. A session that is not known neither begins nor
 * ends one.
 *
 * @param rules The rules that are on.
 * @param breathe Lets everything else in main go on.
 */
export async function stepOf(
  before: readonly KeptBreach[],
  rules: readonly AlertRule[],
  reading: AlertReading,
  breathe: () => Promise<unknown>,
): Promise<BreachStep> {
  const held = byRule(before)
  const after: KeptBreach[] = []
  const begun: AskedSession[] = []
  const hits = new Map<AlertRuleId, AlertHits>()
  const isOver = endedBy(reading)
  let count = 0
  for (const rule of rules) {
    if (count >= inOneGo) {
      await breathe()
      count = 0
    }
    count += reading.sessions.length
    const known = held.get(rule.id) ?? new Map<SessionId, KeptBreach>()
    held.delete(rule.id)
    const { counts, seen } = askAll(rule, known, reading, begun)
    hits.set(rule.id, counts)
    for (const breach of known.values()) after.push(seen.get(breach.sessionId) ?? unseen(breach, rule, reading, isOver))
  }
  for (const known of held.values()) for (const breach of known.values()) after.push(ended(breach, 'off', reading.at))
  const { kept, isFull } = bounded(after, begun)
  return { breaches: kept, hits, isFull }
}

/** A session that a rule was asked of. */
interface AskedSession {
  rule: AskedRule
  session: WatchedSession
  facts: AlertFacts
}

/** Asks a rule of every session; new breaches go to `begun`. */
function askAll(
  rule: AlertRule,
  known: ReadonlyMap<SessionId, KeptBreach>,
  { sessions, facts, at, isWhole }: AlertReading,
  begun: AskedSession[],
) {
  const fit = fitOf(rule.groups)
  const asked = { ...rule, asked: markOf(rule) }
  const seen = new Map<SessionId, KeptBreach>()
  const { counts, count } = createCount(isWhole)
  for (const session of sessions) {
    const verdict = fit(session, facts)
    count(session, verdict)
    const breach = known.get(session.sessionId)
    const hit = { rule: asked, session, facts }
    if (breach) seen.set(session.sessionId, followed(breach, hit, verdict, at))
    else if (verdict === true) begun.push(hit)
  }
  return { counts, seen }
}

/** Counts what a rule hits, and what it cannot tell. */
export function createCount(isWhole: boolean) {
  const counts: AlertHits = { dialogs: 0, hits: 0, unknown: 0, isPart: !isWhole }
  return {
    counts,
    count({ isOver }: WatchedSession, verdict: Fitting): void {
      if (!isOver) counts.dialogs++
      if (verdict === true) counts.hits++
      else if (verdict === 'unknown') counts.unknown++
    },
  }
}

function newBreach({ rule, session, facts }: AskedSession): KeptBreach {
  return {
    id: breachId(rule.id, session.sessionId),
    ruleId: rule.id,
    ruleName: rule.name,
    asked: rule.asked,
    norms: normsAsked(rule.groups, session, facts),
    sessionId: session.sessionId,
    ...factsOf(session, null),
    since: session.readAt,
    ended: null,
    toldAt: null,
    acknowledgedAt: null,
    snoozedUntil: null,
    pending: true,
  }
}

const breachId = (ruleId: AlertRuleId, sessionId: SessionId): Id => BreachId.parse(`${ruleId}:${sessionId}`)

type SessionFacts = Pick<KeptBreach, 'chatId' | 'customer' | 'customerId' | 'lineName' | 'operator' | 'wait'>

/** Names of the session, and of before where it does not tell them. */
function factsOf(session: WatchedSession, before: KeptBreach | null): SessionFacts {
  const { operator } = session
  const known = before?.operator?.id === operator?.id ? (before?.operator ?? null) : null
  return {
    chatId: session.chatId ?? before?.chatId ?? null,
    customer: session.customer ?? before?.customer ?? null,
    customerId: session.customerId ?? before?.customerId ?? null,
    lineName: session.lineName ?? before?.lineName ?? null,
    operator: operator && { id: operator.id, name: operator.name ?? known?.name ?? null },
    wait: session.wait,
  }
}

interface AskedRule extends AlertRule {
  asked: string
}

/** Tells a rule's conditions from others that it had. */
const markOf = ({ groups }: AlertRule): string =>
  createHash('sha256').update(JSON.stringify(groups)).digest('hex').slice(0, 16)

/** A breach whose session was read. */
function followed(
  breach: KeptBreach,
  { rule, session, facts }: AskedSession,
  verdict: Fitting,
  at: Instant,
): KeptBreach {
  if (verdict === false) return ended(breach, 'fits_no_more', at)
  const named = renamed(breach, rule, session)
  if (verdict === 'unknown') return named
  const norms = normsAsked(rule.groups, session, facts) ?? named.norms
  const isOther = asksOther(named, rule.asked, norms)
  const isSame = named.asked === rule.asked && isSameNorms(named.norms, norms)
  const held = isSame ? named : { ...named, asked: rule.asked, norms }
  if (held.ended === null) return due(held, rule, at) ? { ...held, pending: true, snoozedUntil: null } : held
  // A rule that asks something else by now has never told this.
  if (rule.again || isOther)
    return { ...held, ended: null, since: session.readAt, acknowledgedAt: null, snoozedUntil: null, pending: true }
  return { ...held, ended: null, snoozedUntil: stillSnoozed(held.snoozedUntil, at) }
}

/** Whether conditions ask something else than those under which a breach held last: other ones, or by other norms. */
function asksOther(breach: KeptBreach, asked: string, norms: KeptBreach['norms']): boolean {
  if (breach.asked !== undefined && breach.asked !== asked) return true
  // One that was passed on to another channel line has not been asked anything else.
  return breach.norms?.lineId === norms?.lineId && !isSameNorms(breach.norms, norms)
}

const isSameNorms = (one: KeptBreach['norms'], other: KeptBreach['norms']): boolean =>
  one?.lineId === other?.lineId && one?.firstMs === other?.firstMs && one?.furtherMs === other?.furtherMs

/** A snooze that ran out while its breach did not hold has nothing to tell. */
const stillSnoozed = (until: Instant | null, at: Instant): Instant | null =>
  until !== null && passing.isSnoozeOver(until, at) ? null : until

function renamed(breach: KeptBreach, { name: ruleName }: AlertRule, session: WatchedSession): KeptBreach {
  const { unreadSince, ...known } = breach
  const next = { ...known, ...factsOf(session, breach), ruleName }
  const isSame =
    unreadSince === undefined &&
    next.chatId === breach.chatId &&
    next.customer === breach.customer &&
    next.customerId === breach.customerId &&
    next.lineName === breach.lineName &&
    next.ruleName === breach.ruleName &&
    next.operator?.id === breach.operator?.id &&
    next.operator?.name === breach.operator?.name &&
    isSameWait(next.wait, breach.wait)
  return isSame ? breach : next
}

function isSameWait(a: ReplyWait, b: ReplyWait): boolean {
  if (a.is !== 'waiting' || b.is !== 'waiting') return a.is === b.is
  return a.since === b.since && a.isAtLeast === b.isAtLeast
}

/** Whether one that holds has to be told again. */
function due({ toldAt, acknowledgedAt, snoozedUntil, pending }: KeptBreach, rule: AlertRule, at: Instant): boolean {
  if (pending || acknowledgedAt !== null) return false
  if (snoozedUntil !== null) return passing.isSnoozeOver(snoozedUntil, at)
  return rule.repeatMinutes !== null && toldAt !== null && passing.isRepeatDue(toldAt, rule.repeatMinutes, at)
}

/** Whether a session that was not read is over: all were, or a later one of its chat was. */
function endedBy({ sessions, isWhole }: AlertReading): (breach: KeptBreach) => boolean {
  if (isWhole) return () => true
  const live = new Map(
    sessions.flatMap(({ chatId, sessionId, isOver }) => (isOver ? [] : [[chatId, sessionId] as const])),
  )
  return ({ chatId, sessionId }) => chatId !== null && (live.get(chatId) ?? 0) > sessionId
}

/** A breach whose session was not among those read. */
function unseen(
  breach: KeptBreach,
  { groups }: AlertRule,
  { facts, at, isFilling }: AlertReading,
  isEnded: (breach: KeptBreach) => boolean,
): KeptBreach {
  const isOver = isEnded(breach) && !facts.dislikes?.has(breach.sessionId)
  // While votes are not known, a session that is over may still be a disliked one.
  if (!isOver || (facts.dislikes === null && asksFor(groups, 'disliked'))) {
    const isKnown = breach.ended !== null || breach.unreadSince !== undefined
    return isKnown || isFilling ? breach : { ...breach, unreadSince: at }
  }
  return ended(breach, 'left', at)
}

function ended(breach: KeptBreach, because: 'fits_no_more' | 'left' | 'off', at: Instant): KeptBreach {
  if (breach.ended) return because === 'left' && breach.ended.because !== 'left' ? left(breach) : breach
  return { ...breach, ended: { at, because } }
}
const left = (breach: KeptBreach): KeptBreach => ({
  ...breach,
  ended: breach.ended && { at: breach.ended.at, because: 'left' },
})

/** Makes room for new ones by forgetting ended ones: first of sessions that are over, then the oldest. */
function bounded(after: KeptBreach[], begun: readonly AskedSession[]) {
  const { breaches: most } = alertBounds
  const surplus = after.length + begun.length - most
  if (surplus <= 0) return { kept: [...after, ...begun.map(newBreach)], isFull: false }
  const rank = ({ ended: end }: KeptBreach) => (end?.because === 'left' ? 0 : 1)
  const forgettable = after
    .filter(breach => breach.ended !== null && !breach.pending)
    .sort((a, b) => rank(a) - rank(b) || (a.ended?.at ?? 0) - (b.ended?.at ?? 0))
  const forgotten = new Set(forgettable.slice(0, surplus))
  const rest = after.filter(breach => !forgotten.has(breach))
  const room = Math.max(0, most - rest.length)
  const kept = [...rest.slice(0, most), ...begun.slice(0, room).map(newBreach)]
  return { kept, isFull: kept.length < rest.length + begun.length }
}

function byRule(breaches: readonly KeptBreach[]): Map<AlertRuleId, Map<SessionId, KeptBreach>> {
  const all = new Map<AlertRuleId, Map<SessionId, KeptBreach>>()
  for (const breach of breaches) {
    const own = all.get(breach.ruleId) ?? new Map<SessionId, KeptBreach>()
    all.set(breach.ruleId, own.set(breach.sessionId, breach))
  }
  return all
}
