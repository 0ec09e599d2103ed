import { useI18n } from 'vue-i18n'
import type { Reminder, ReminderWish } from '../../../electron/contract/reminder'
import type { useFormat } from '../../app/format'
import { useNotices } from '../../app/notices'
import { useReminders } from './reminders'
import { useReminderWords } from './words'

/** Minutes after which a reminder that was put off rings again. */
const snoozeMinutes = 15
const longestName = 200

/** Actions on a reminder; each announces its result, a failure too. */
export function useReminderVerbs(format: Pick<ReturnType<typeof useFormat>, 'day' | 'time'>) {
  const { t } = useI18n({ useScope: 'global' })
  const store = useReminders()
  const notices = useNotices()
  const words = useReminderWords(format)

  async function told(change: Promise<void>, title: () => string): Promise<void> {
    try {
      await change
      notices.announce('status', { title: title() })
    } catch (error) {
      notices.report(error)
    }
  }

  function set(wish: ReminderWish): Promise<void> {
    return told(store.set({ ...wish, customer: wish.customer.slice(0, longestName) }), () => {
      const made = store.byChat.get(wish.chatId)
      return t('reminder.announced.set', { when: made ? words.whenOf(made) : '' })
    })
  }

  return {
    words,
    set,
    snooze: ({ chatId, customer, note }: Reminder) =>
      set({ chatId, customer, note, when: { kind: 'after', minutes: snoozeMinutes } }),
    /** A reminder that rang is done; another is no longer wanted. */
    remove: ({ chatId, rang }: Reminder) =>
      told(store.remove(chatId), () => t(`reminder.announced.${rang ? 'done' : 'removed'}`)),
  }
}
