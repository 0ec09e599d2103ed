import { useI18n } from 'vue-i18n'
import type { Breach, ReadyAlert, ShownAlertRule } from '../../../electron/contract/alert'
import { useNotices } from '../../app/notices'
import { useDialogOpening } from '../dialog/opening'
import { isNew, type SnoozeMinutes, useAlerts } from './alerts'
import { readyRule } from './ready-made'
import { useAlertWords, useBreachWords } from './words'

/** Actions on breaches and rules; each announces its result, a failure too. */
export function useAlertVerbs() {
  const { t } = useI18n({ useScope: 'global' })
  const alerts = useAlerts()
  const notices = useNotices()
  const openDialog = useDialogOpening('find')
  const { ruleName } = useAlertWords()
  const { customer } = useBreachWords()

  async function told(change: Promise<void>, title: () => string): Promise<void> {
    try {
      await change
      notices.announce('status', { title: title() })
    } catch (error) {
      notices.report(error)
    }
  }

  return {
    open({ chatId }: Breach): void {
      if (chatId !== null) openDialog(chatId)
    },
    acknowledge: (breach: Breach) =>
      told(alerts.acknowledge([breach.id]), () => t('alert.breach.noted', { customer: customer(breach) })),
    acknowledgeAll(): Promise<void> {
      const ids = alerts.open.filter(isNew).map(({ id }) => id)
      if (ids.length === 0) return Promise.resolve()
      return told(alerts.acknowledge(ids), () => t('alert.breach.notedAll', { n: ids.length }, ids.length))
    },
    snooze: (breach: Breach, minutes: SnoozeMinutes) =>
      told(alerts.snooze([breach.id], minutes), () =>
        t('alert.breach.put', { n: minutes, customer: customer(breach) }, minutes),
      ),
    turn: (rule: ShownAlertRule, isOn: boolean) => alerts.turn(rule.id, isOn).catch(notices.report),
    /** @returns Whether it is gone; if not, the reason has been told. */
    async remove(rule: ShownAlertRule): Promise<boolean> {
      const name = ruleName(rule)
      await told(alerts.remove(rule.id), () => t('alert.rule.removed', { name }))
      return !alerts.rules.some(({ id }) => id === rule.id)
    },
    /** Adds a removed rule again, switched off if it was so. */
    restore: (rule: ShownAlertRule) =>
      told(addAgain(alerts, rule), () => t('alert.rule.saved', { name: ruleName(rule) })),
    add(which: ReadyAlert): Promise<void> {
      const name = t(`alert.ready.${which}`)
      return told(alerts.save(null, readyRule(which, name)), () => t('alert.rule.saved', { name }))
    },
  }
}

async function addAgain(
  alerts: ReturnType<typeof useAlerts>,
  { id: _id, isOn, isLocked: _isLocked, now: _now, ...wish }: ShownAlertRule,
): Promise<void> {
  const before = new Set(alerts.rules.map(({ id }) => id))
  await alerts.save(null, wish)
  const back = alerts.rules.find(({ id }) => !before.has(id))
  if (back && !isOn) await alerts.turn(back.id, false)
}
