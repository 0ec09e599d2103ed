import { useI18n } from 'vue-i18n'
import BellIcon from '@bitrix24/b24icons-vue/outline/NotificationIcon'
import { useBoardMarks } from '../board/acts'
import { isNew, useAlerts } from './alerts'

/** Marks the rows of the board in which a rule holds, until somebody takes note. */
export function useAlertMarks(): void {
  const { t } = useI18n({ useScope: 'global' })
  const alerts = useAlerts()

  useBoardMarks().offer({
    id: 'alerts',
    markOf({ chatId, sessionId }) {
      const found = alerts.breachesOf(chatId).filter(breach => isNew(breach) && breach.sessionId === sessionId)
      if (found.length === 0) return null
      const rules = found.map(({ ruleName }) => ruleName).join(', ')
      return { icon: BellIcon, text: t('alert.mark', { n: found.length, rules }, found.length), tone: 'bad' }
    },
  })
}
