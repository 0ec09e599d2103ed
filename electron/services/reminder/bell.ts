import type { Push } from '../../contract/events'
import type { AccountId } from '../../contract/account'
import type { Settings } from '../../contract/app'
import type { Reminder } from '../../contract/reminder'
import type { Notice, ShownNotification } from '../notification/notification'
import { plainText } from '../notification/text'
import type { NotificationTexts, NotificationWords, WordsOf } from '../notification/words'
import type { Rung } from './reminders'

interface BellDeps {
  /** Shows a notification; null where the system shows none at all. */
  show: (notice: Notice) => ShownNotification | null
  settings: () => Settings
  words: WordsOf
  /** Brings the window to the front. */
  raise: () => void
  push: Push
}

export interface Bell {
  ring(rung: readonly Rung[]): void
  /** Closes what is shown of a reminder that was done, moved or removed. */
  keepOnly(accountId: AccountId, reminders: readonly Reminder[]): void
}

/** Up to so many are shown one by one; more are merged into one that counts them. */
const mostAtOnce = 3
const mostInTitle = 80
const mostInBody = 200

/** Rings reminders outside the window: by sound, and by notifications unless the operator wants none. */
export function createBell({ show, settings, words, raise, push }: BellDeps): Bell {
  const shown = new Map<string, { accountId: AccountId; notice: ShownNotification | null }>()
  let hasFailed = false

  function remove(key: string): void {
    shown.get(key)?.notice?.close()
    shown.delete(key)
  }

  function put(key: string, accountId: AccountId, said: NotificationWords, open: () => void): void {
    remove(key)
    const onClick = () => {
      remove(key)
      raise()
      open()
    }
    const onFailed = () => {
      if (!hasFailed) push('notification.failed', {})
      hasFailed = true
    }
    const notice = show({ ...said, silent: settings().sound !== 'system', onClick, onFailed })
    shown.set(key, { accountId, notice })
  }

  return {
    ring(rung) {
      push('notification.rang', {})
      const { notify, notifyPrivately } = settings()
      const [first] = rung
      if (!notify || !first) return
      const { reminder: texts } = words()
      if (rung.length > mostAtOnce) {
        const said = { title: texts.many(rung.length), body: texts.manyBody }
        return put('many', first.accountId, said, () => push('reminder.show', {}))
      }
      for (const { accountId, reminder } of rung) {
        const { chatId } = reminder
        put(keyOf(accountId, reminder), accountId, saidOf(reminder, texts, notifyPrivately), () =>
          push('place.open', { accountId, chatId }),
        )
      }
    },
    keepOnly(accountId, reminders) {
      const rung = reminders.filter(({ rang }) => rang !== null)
      const kept = new Set(rung.map(reminder => keyOf(accountId, reminder)))
      const isGone = (key: string) => (key === 'many' ? rung.length === 0 : !kept.has(key))
      for (const [key, of] of shown) if (of.accountId === accountId && isGone(key)) remove(key)
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
