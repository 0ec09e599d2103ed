import { AppError } from '../../app-error'
import type { AccountId } from '../../contract/account'
import { alertBounds, type AlertRule, AlertRuleId, type AlertWish } from '../../contract/alert'
import type { Instant } from '../../contract/common'
import type { Push } from '../../contract/events'
import type { Trace } from '../portal/trace'
import type { AlertBell, ToldBreach } from './bell'
import type { KeptBreach } from './breaches'
import type { AlertDisk } from './kept'
import { type AlertState, shownOf, stateOf, toldIn } from './state'

export interface AlertStockDeps {
  disk: AlertDisk
  /** The administrator's rules. */
  locked: readonly AlertRule[]
  /** The active account; null without one. */
  account: () => AccountId | null
  /** Milliseconds since 1970 by the clock of the account's portal, as far as it is known. */
  now: (accountId: AccountId) => Instant
  newId: () => string
  bell: AlertBell
  push: Push
  trace: Trace
}

/** The alerts of the accounts: in memory, on disk, in the window and on the screen. */
export function createAlertStock({ disk, locked, account, now, bell, push, trace }: AlertStockDeps) {
  const states = new Map<AccountId, AlertState>()

  async function of(accountId: AccountId): Promise<AlertState> {
    const state = states.get(accountId) ?? stateOf(accountId, await disk.read(accountId))
    states.set(accountId, state)
    return state
  }
  const put = (state: AlertState) => void states.set(state.accountId, state)

  /** On disk, or only in memory: a full disk silences no alert. */
  async function save(state: AlertState): Promise<void> {
    put(state)
    await disk.putBreaches(state.accountId, state).catch(trace)
  }

  return {
    of,
    put,
    save,
    rulesOn: ({ rules }: AlertState) => [...locked, ...rules.filter(({ isOn }) => isOn)],
    /**
     * Tells what has to be told. It is on disk as such before, and as told afterwards: a crash in between tells it again
     * at the next start, rather than not at all.
     *
     * @param isDue Those that are not wait for another call.
     */
    async ring(state: AlertState, isDue: (breach: KeptBreach) => boolean): Promise<void> {
      const pending = state.breaches.filter(breach => breach.pending && isDue(breach))
      if (pending.length === 0) return
      const rules = new Map([...locked, ...state.rules].map(rule => [rule.id, rule]))
      const told = pending.flatMap((breach): ToldBreach[] => {
        const rule = rules.get(breach.ruleId)
        return rule ? [{ breach, rule }] : []
      })
      if (told.length > 0) bell.tell(state.accountId, told)
      const ids = new Set(told.map(({ breach: { id } }) => id))
      // Nobody can be told for a rule that is gone, and nobody was: should it come back, they begin anew.
      const ofRules = state.breaches.filter(breach => !pending.includes(breach) || ids.has(breach.id))
      await save({ ...state, breaches: toldIn(ofRules, ids, now(state.accountId)) })
    },
    /** Tells the window how things stand. */
    async show(accountId: AccountId): Promise<void> {
      const list = shownOf(await of(accountId), locked)
      const open = list.breaches.filter(({ ended, acknowledgedAt }) => ended === null && acknowledgedAt === null)
      bell.keepOnly(accountId, open)
      if (account() === accountId) push('alert.changed', list)
    },
    async erase(accountId: AccountId): Promise<void> {
      states.delete(accountId)
      bell.keepOnly(accountId, [])
      await disk.erase(accountId)
    },
  }
}
export type AlertStock = ReturnType<typeof createAlertStock>

type RuleDeps = Pick<AlertStockDeps, 'disk' | 'locked' | 'newId'>

/** Adds a rule, or changes one. @throws AppError `invalid` with `too_many_alerts` or `alert_locked` */
export async function withRule(
  { disk, locked, newId }: RuleDeps,
  state: AlertState,
  id: AlertRuleId | null,
  wish: AlertWish,
): Promise<AlertState> {
  const before = id === null ? null : ruleIn(locked, state, id)
  if (before === null && state.rules.length + locked.length >= alertBounds.rules)
    throw new AppError('invalid', { reason: 'too_many_alerts' })
  return putRule(disk, state, { ...wish, id: before?.id ?? AlertRuleId.parse(newId()), isOn: before?.isOn ?? true })
}

/** @throws AppError `invalid` with `alert_locked`; `not_found` */
export const switched = async ({ disk, locked }: RuleDeps, state: AlertState, id: AlertRuleId, isOn: boolean) =>
  putRule(disk, state, { ...ruleIn(locked, state, id), isOn })

/** Removes a rule with its breaches. @throws AppError like {@link switched} */
export async function withoutRule({ disk, locked }: RuleDeps, state: AlertState, id: AlertRuleId): Promise<AlertState> {
  await disk.removeRule(state.accountId, ruleIn(locked, state, id))
  const next = {
    ...state,
    rules: state.rules.filter(rule => rule.id !== id),
    breaches: state.breaches.filter(({ ruleId }) => ruleId !== id),
  }
  await disk.putBreaches(state.accountId, next)
  return next
}

async function putRule(disk: AlertDisk, state: AlertState, rule: AlertRule): Promise<AlertState> {
  await disk.putRule(state.accountId, rule)
  const isNew = !state.rules.some(({ id }) => id === rule.id)
  return {
    ...state,
    rules: isNew ? [...state.rules, rule] : state.rules.map(each => (each.id === rule.id ? rule : each)),
  }
}

function ruleIn(locked: readonly AlertRule[], { rules }: AlertState, id: AlertRuleId): AlertRule {
  if (locked.some(rule => rule.id === id)) throw new AppError('invalid', { reason: 'alert_locked' })
  const found = rules.find(rule => rule.id === id)
  if (!found) throw new AppError('not_found')
  return found
}
