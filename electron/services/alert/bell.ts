import type { Push } from '../../contract/events'
import type { AccountId } from '../../contract/account'
import type { AlertRule } from '../../contract/alert'
import type { Settings } from '../../contract/app'
import type { Notice, ShownNotification } from '../notification/notification'
import { plainText } from '../notification/text'
import type { NotificationTexts, NotificationWords, WordsOf } from '../notification/words'
import type { KeptBreach } from './breaches'

/** A breach that has to be told, with its rule. */
export interface ToldBreach {
  breach: KeptBreach
  rule: AlertRule
}

interface AlertBellDeps {
  /** Shows a notification; null where the system shows none at all. */
  show: (notice: Notice) => ShownNotification | null
  settings: () => Settings
  words: WordsOf
  /** Brings the window to the front. */
  raise: () => void
  push: Push
}

export interface AlertBell {
  tell(accountId: AccountId, told: readonly ToldBreach[]): void
  /** Closes what is shown of breaches that are not among these: they ended, or somebody took note. */
  keepOnly(accountId: AccountId, open: readonly Pick<KeptBreach, 'id'>[]): void
}

/** Up to so many are shown one by one; more are merged into one that counts them. */
const mostAtOnce = 3
const mostInTitle = 80

/** Tells breaches outside the window: by the sound that their rule chose, and by notifications unless nobody wants any. */
export function createAlertBell({ show, settings, words, raise, push }: AlertBellDeps): AlertBell {
  const shown = new Map<string, { accountId: AccountId; notice: ShownNotification | null }>()
  let hasFailed = false

  function remove(key: string): void {
    shown.get(key)?.notice?.close()
    shown.delete(key)
  }
  function put(key: string, accountId: AccountId, said: NotificationWords & { silent: boolean }, open: () => void) {
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
    shown.set(key, { accountId, notice: show({ ...said, onClick, onFailed }) })
  }
  function notify(accountId: AccountId, told: readonly ToldBreach[]): void {
    const silent = told.every(({ rule }) => rule.sound !== 'system')
    const { alert: texts } = words()
    if (told.length > mostAtOnce) {
      const said = { title: texts.many(told.length), body: texts.manyBody, silent }
      return put(`${accountId} many`, accountId, said, () => push('alert.show', { accountId }))
    }
    for (const one of told) {
      const { id, chatId } = one.breach
      const said = { ...saidOf(one, texts, settings().notifyPrivately), silent: one.rule.sound !== 'system' }
      put(id, accountId, said, () => {
        if (chatId === null) push('alert.show', { accountId })
        else push('place.open', { accountId, chatId })
      })
    }
  }

  return {
    tell(accountId, told) {
      const sound = told.map(({ rule }) => rule.sound).find(of => of !== 'off' && of !== 'system')
      if (sound) push('notification.rang', { sound })
      const wanted = settings().notify ? told.filter(({ rule }) => rule.notify) : []
      if (wanted.length > 0) notify(accountId, wanted)
    },
    keepOnly(accountId, open) {
      const kept = new Set<string>(open.map(({ id }) => id))
      const isGone = (key: string) => (key === `${accountId} many` ? kept.size === 0 : !kept.has(key))
      for (const [key, of] of shown) if (of.accountId === accountId && isGone(key)) remove(key)
    },
  }
}

function saidOf(
  { breach, rule }: ToldBreach,
  texts: NotificationTexts['alert'],
  isPrivate: boolean,
): NotificationWords {
  if (isPrivate) return { title: 'Switchboard', body: texts.private }
  const { customer, customerId, lineName, operator, toldAt } = breach
  const who = customer ?? (customerId === null ? texts.someone : texts.numbered(customerId))
  const parts = [who, lineName, operator?.name].flatMap(part => (part ? plainText(part, mostInTitle) : []))
  const title = plainText(rule.name, mostInTitle)
  return { title: toldAt === null ? title : texts.again(title), body: parts.join(' · ') }
}
