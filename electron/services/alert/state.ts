import type { AccountId } from '../../contract/account'
import {
  type AlertGroup,
  type AlertHits,
  type AlertList,
  type AlertRule,
  type AlertRuleId,
  type BreachId,
  type Breach,
} from '../../contract/alert'
import type { BoardStanding, LiveDialog } from '../../contract/board'
import type { Instant } from '../../contract/common'
import { type AlertReading, createCount, type KeptBreach, stepOf } from './breaches'
import { fitOf } from './fit'
import type { KeptAlerts } from './kept'
import { later, type Shift, shiftAt, showsAll } from './times'

/** The board as it was read for an account. */
export interface AlertBoard {
  accountId: AccountId
  standing: Pick<BoardStanding, 'source' | 'isCut' | 'isFilling' | 'failure'>
  dialogs: readonly LiveDialog[]
}

/** An account's alerts in memory. */
export interface AlertState extends KeptAlerts {
  accountId: AccountId
  hits: ReadonlyMap<AlertRuleId, AlertHits>
  readAt: Instant | null
  isFull: boolean
}

export const stateOf = (accountId: AccountId, kept: KeptAlerts): AlertState => ({
  ...kept,
  accountId,
  hits: new Map(),
  readAt: null,
  isFull: false,
})

/** Whether every live dialog that the rules have been asked about is in a reading. */
export function isWhole({ standing }: AlertBoard, shift: Shift): boolean {
  const { source, isCut, isFilling, failure } = standing
  return source !== null && !isCut && !isFilling && failure === null && showsAll(shift, source)
}

/**
 * The shift at a reading. What had ended before it began is forgotten once its session is over: as long as that lives, it
 * is remembered that it has been told.
 */
export function inShift(state: AlertState, reading: AlertBoard, at: Instant): AlertState & { shift: Shift } {
  const shift = shiftAt(state.shift, at, reading.standing.source ?? 'mine')
  const isOld = ({ ended, pending }: KeptBreach) => ended !== null && !pending && ended.at < shift.beganAt
  if (!isWhole(reading, shift) || !state.breaches.some(isOld)) return { ...state, shift }
  const live = new Set(reading.dialogs.map(({ sessionId }) => sessionId))
  const isKept = (breach: KeptBreach) => !isOld(breach) || live.has(breach.sessionId)
  return { ...state, shift, breaches: state.breaches.filter(isKept) }
}

/** Asks the rules that are on of a reading. */
export async function asked(
  state: AlertState,
  rules: readonly AlertRule[],
  reading: AlertReading,
  breathe: () => Promise<unknown>,
): Promise<AlertState> {
  return { ...state, ...(await stepOf(state.breaches, rules, reading, breathe)), readAt: reading.at }
}

/** How many sessions these conditions would hit. */
export function triedOn(groups: readonly AlertGroup[], { sessions, facts, isWhole }: AlertReading): AlertHits {
  const fit = fitOf(groups)
  const { counts, count } = createCount(isWhole)
  for (const session of sessions) count(session, fit(session, facts))
  return counts
}

/** Those that have to be told count as told. */
export const toldIn = (breaches: readonly KeptBreach[], told: ReadonlySet<BreachId>, at: Instant): KeptBreach[] =>
  breaches.map(breach => (told.has(breach.id) && breach.pending ? { ...breach, pending: false, toldAt: at } : breach))

export const acknowledged = (breaches: readonly KeptBreach[], ids: ReadonlySet<BreachId>, at: Instant): KeptBreach[] =>
  breaches.map(breach =>
    ids.has(breach.id) && breach.acknowledgedAt === null
      ? { ...breach, acknowledgedAt: at, snoozedUntil: null, pending: false }
      : breach,
  )

/** Ended ones have nothing to tell again. */
export const snoozed = (
  breaches: readonly KeptBreach[],
  ids: ReadonlySet<BreachId>,
  at: Instant,
  minutes: number,
): KeptBreach[] =>
  breaches.map(breach =>
    ids.has(breach.id) && breach.ended === null
      ? { ...breach, snoozedUntil: later(at, minutes), acknowledgedAt: null, pending: false }
      : breach,
  )

/** A state as the window gets it. @param locked The administrator's rules */
export function shownOf(state: AlertState, locked: readonly AlertRule[]): AlertList {
  const shown = (rule: AlertRule, isLocked: boolean) => ({ ...rule, isLocked, now: state.hits.get(rule.id) ?? null })
  const { accountId, readAt, isDamaged, isFull, shift } = state
  const isOfShift = ({ ended }: Breach) => ended === null || shift === null || ended.at >= shift.beganAt
  return {
    accountId,
    rules: [...locked.map(rule => shown(rule, true)), ...state.rules.map(rule => shown(rule, false))],
    breaches: state.breaches
      .filter(isOfShift)
      .map(({ pending: _, ...breach }) => breach)
      .sort(pressing),
    shiftBeganAt: shift?.beganAt ?? null,
    readAt,
    isDamaged,
    isFull,
  }
}

/** Those that hold first, the longest wait before all; the latest of the others. */
function pressing(a: Breach, b: Breach): number {
  if (a.ended || b.ended) return endOf(b) - endOf(a) || b.since - a.since || a.sessionId - b.sessionId
  const [one, other] = [waitingSince(a), waitingSince(b)]
  return one === other ? b.since - a.since || a.sessionId - b.sessionId : one - other
}

const endOf = ({ ended }: Breach): number => ended?.at ?? Number.MAX_SAFE_INTEGER
const waitingSince = ({ wait }: Breach): number => (wait.is === 'waiting' && wait.since) || Number.MAX_SAFE_INTEGER
