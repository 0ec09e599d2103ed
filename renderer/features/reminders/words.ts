import { useI18n } from 'vue-i18n'
import type { Reminder } from '../../../electron/contract/reminder'
import type { useFormat } from '../../app/format'

/** How reminders are put into words. */
export function useReminderWords(format: Pick<ReturnType<typeof useFormat>, 'day' | 'time'>) {
  const { t } = useI18n({ useScope: 'global' })

  /** Day and time on this computer's clock, such as "Tomorrow, 9:00 AM". */
  const momentOf = (at: number): string => t('reminder.moment', { day: format.day(at), time: format.time(at) })

  return {
    momentOf,
    /** When it rings, or when it rang. */
    whenOf({ dueAt, rang }: Reminder): string {
      if (rang === null) return dueAt === null ? t('reminder.customer') : momentOf(dueAt)
      if (dueAt === null) return t('reminder.wrote')
      return rang.isLate ? t('reminder.late', { time: momentOf(dueAt) }) : t('reminder.due', { time: momentOf(dueAt) })
    },
  }
}
