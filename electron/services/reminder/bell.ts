import type { AccountId } from '../../contract/account'
import type { Settings } from '../../contract/app'
import type { Reminder } from '../../contract/reminder'
import { createBell } from '../notification/bell'
import type { ScreenDeps } from '../notification/screen'
import { plainText } from '../notification/text'
import type { NotificationTexts, NotificationWords, WordsOf } from '../notification/words'
import type { Rung } from './reminders'

interface BellDeps extends ScreenDeps {
  settings: () => Settings
  words: WordsOf
}

export interface ReminderBell {
  ring(rung: readonly Rung[]): void
  /** Closes what is shown of a reminder that was done, moved or removed. */
  keepOnly(accountId: AccountId, reminders: readonly Reminder[]): void
}

const mostInTitle = 80
const mostInBody = 200

/** Rings reminders outside the window: by sound, and by notifications unless the operator wants none. */
export function createReminderBell({ settings, words, ...deps }: BellDeps): ReminderBell {
  const { push } = deps
  const bell = createBell(deps)

  return {
    ring(rung) {
      push('notification.rang', {})
      const { notify, notifyPrivately, sound } = settings()
      if (!notify) return
      const { reminder: texts } = words()
      const all = rung.map(({ accountId, reminder }) => ({
        ...{ accountId, id: keyOf(accountId, reminder), silent: sound !== 'system' },
        words: saidOf(reminder, texts, notifyPrivately),
        open: () => push('place.open', { accountId, chatId: reminder.chatId }),
      }))
      const many = { title: texts.many(rung.length), body: texts.manyBody }
      bell.ring(all, { words: many, open: () => push('reminder.show', {}) })
    },
    keepOnly(accountId, reminders) {
      const rung = reminders.filter(({ rang }) => rang !== null)
      bell.keepOnly(accountId, new Set(rung.map(reminder => keyOf(accountId, reminder))))
    },
  }
}

const keyOf = (accountId: AccountId, { chatId }: Reminder) => `${accountId}:${chatId}`

function saidOf(reminder: Reminder, texts: NotificationTexts['reminder'], isPrivate: boolean): NotificationWords {
  if (isPrivate) return { title: 'Switchboard', body: texts.private }
  const { customer, note, when, rang } = reminder
  const late = rang?.isLate ? texts.late : null
  const why = when.kind === 'customer' ? texts.wrote : null
  const body = [plainText(note, mostInBody), why, late].filter(Boolean).join('\n')
  return { title: texts.title(plainText(customer, mostInTitle)), body: body || texts.now }
}
