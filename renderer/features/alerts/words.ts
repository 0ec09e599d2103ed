import { useI18n } from 'vue-i18n'
import type { AlertCondition, AlertRule, AlertWish, Breach } from '../../../electron/contract/alert'
import type { LiveDialog } from '../../../electron/contract/board'
import type { useFormat } from '../../app/format'
import { useBoard } from '../board/board'
import { useBoardWords } from '../board/words'
import { useConnectorName } from '../dialog/connectors'
import { waited } from '../../ui/waiting'
import { useAlerts } from './alerts'

/** More values than these are counted, not named. */
const mostNamed = 3

/** A value that a condition can choose, with its name. */
export interface ChoiceOption<T extends string | number> {
  value: T
  name: string
}

/** Names of channel lines, connectors and operators by their numbers, as the board knows them. */
function useNames() {
  const { t } = useI18n({ useScope: 'global' })
  const board = useBoard()
  const words = useBoardWords()
  const connectorName = useConnectorName()

  const channel = (connector: string) => connectorName({ connector, connectorTitle: null })
  /** The name of a value by one of the board's dialogs that has it; its number where none does. */
  function byDialog(has: (dialog: LiveDialog) => boolean, name: (dialog: LiveDialog) => string): string | null {
    for (const dialog of board.byChat.values()) if (has(dialog)) return name(dialog)
    return null
  }
  const line = (id: number) => byDialog(({ lineId }) => lineId === id, words.line) ?? t('lists.line', { id })
  const operator = (id: number) =>
    byDialog(dialog => dialog.operator?.id === id, words.operator) ?? t('dialog.facts.operatorNumber', { id })

  return { channel, line, operator, customer: words.customer }
}

/** How rules are put into words. */
export function useAlertWords() {
  const { t } = useI18n({ useScope: 'global' })
  const names = useNames()

  /** One more than are named: their names are searched for among all dialogs. */
  function valuesIn(condition: AlertCondition): string[] {
    const few = <T>(values: readonly T[]) => values.slice(0, mostNamed + 1)
    switch (condition.of) {
      case 'line':
        return few(condition.lineIds).map(names.line)
      case 'channel':
        return few(condition.connectors).map(names.channel)
      case 'operator':
        return [
          ...(condition.nobody ? [t('alert.said.nobody')] : []),
          ...few(condition.operatorIds).map(names.operator),
        ]
      case 'status':
        return condition.statuses.map(status => t(`board.status.${status}`))
      case 'crm':
        return condition.types.map(type => t(`board.crm.${type}`))
      default:
        return []
    }
  }

  function condition(given: AlertCondition): string {
    const of = t(`alert.of.${given.of}`)
    if ('minutes' in given) return t('alert.said.count', { of, n: given.minutes })
    if ('least' in given) return t('alert.said.count', { of, n: given.least })
    const values = valuesIn(given)
    if (values.length === 0) return of
    const named = values.length > mostNamed ? [...values.slice(0, mostNamed), '…'] : values
    return t('alert.said.chosen', { of, values: named.join(', ') })
  }

  return {
    ...names,
    ruleName: useRuleName(),
    /** A rule's conditions in one sentence. */
    rule: ({ groups }: Pick<AlertRule, 'groups'>): string =>
      groups.map(group => group.map(condition).join(t('alert.said.and'))).join(t('alert.said.or')),
  }
}

/** A ready-made rule that nobody has renamed is named in the window's language. */
function useRuleName() {
  const { t } = useI18n({ useScope: 'global' })
  return ({ name, ready }: Pick<AlertWish, 'name' | 'ready'>): string => (ready ? t(`alert.ready.${ready}`) : name)
}

/** How breaches are put into words. */
export function useBreachWords() {
  const { t } = useI18n({ useScope: 'global' })
  const { customer, operator } = useNames()
  const alerts = useAlerts()
  const ruleName = useRuleName()

  return {
    customer,
    /** The name of the rule that it is of. */
    ruleOf({ ruleId, ruleName: known }: Breach): string {
      const rule = alerts.rules.find(({ id }) => id === ruleId)
      return rule ? ruleName(rule) : known
    },
    /** How long the customer has waited; where that is not known, since when the rule has held. */
    howLong({ wait, since, ended, unreadSince }: Breach, format: ReturnType<typeof useFormat>, now: number): string {
      if (ended || wait.is !== 'waiting' || wait.since === null)
        return t('alert.breach.since', { time: format.time(since) })
      // What was not read since may be answered by now.
      const time = format.wait(waited(wait.since, unreadSince ?? now))
      const said = t(wait.isAtLeast ? 'alert.breach.waitsAtLeast' : 'alert.breach.waits', { time })
      return unreadSince === undefined ? said : t('alert.breach.then', { wait: said, at: format.time(unreadSince) })
    },
    owner: ({ operator: owner }: Breach): string =>
      owner === null ? t('alert.breach.nobody') : (owner.name ?? operator(owner.id)),
    /** Since when it holds, how it ended, or what the operator did about it. */
    standing({ ended, acknowledgedAt, snoozedUntil }: Breach, format: ReturnType<typeof useFormat>): string | null {
      if (ended) return t(`alert.breach.end.${ended.because}`, { time: format.time(ended.at) })
      if (acknowledgedAt !== null) return t('alert.breach.acknowledged', { time: format.time(acknowledgedAt) })
      return snoozedUntil === null ? null : t('alert.breach.snoozed', { time: format.time(snoozedUntil) })
    },
  }
}
