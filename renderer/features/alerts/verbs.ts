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
    remove: (rule: ShownAlertRule) =>
      told(alerts.remove(rule.id), () => t('alert.rule.removed', { name: ruleName(rule) })),
    add(which: ReadyAlert): Promise<void> {
      const name = t(`alert.ready.${which}`)
      return told(alerts.save(null, readyRule(which, name)), () => t('alert.rule.saved', { name }))
    },
  }
}
