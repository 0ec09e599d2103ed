import { useI18n } from 'vue-i18n'
import BellIcon from '@bitrix24/b24icons-vue/outline/NotificationIcon'
import { useBoardMarks } from '../board/acts'
import { isNew, useAlerts } from './alerts'
import { useBreachWords } from './words'

/** Marks the rows of the board in which a rule holds, until somebody takes note. */
export function useAlertMarks(): void {
  const { t } = useI18n({ useScope: 'global' })
  const alerts = useAlerts()
  const words = useBreachWords()

  useBoardMarks().offer({
    id: 'alerts',
    markOf({ chatId, sessionId }) {
      const found = alerts.breachesOf(chatId).filter(breach => isNew(breach) && breach.sessionId === sessionId)
      if (found.length === 0) return null
      const rules = found.map(words.ruleOf).join(', ')
      return { icon: BellIcon, text: t('alert.mark', { n: found.length, rules }, found.length), tone: 'bad' }
    },
  })
}
