import type { AccountId } from '../../contract/account'
import type { AlertRule } from '../../contract/alert'
import type { Settings } from '../../contract/app'
import { createBell, type Ringing } from '../notification/bell'
import type { ScreenDeps } from '../notification/screen'
import { plainText } from '../notification/text'
import type { NotificationTexts, NotificationWords, WordsOf } from '../notification/words'
import type { KeptBreach } from './breaches'

/** A breach that has to be told, with its rule. */
export interface ToldBreach {
  breach: KeptBreach
  rule: AlertRule
}

interface AlertBellDeps extends ScreenDeps {
  settings: () => Settings
  words: WordsOf
}

export interface AlertBell {
  tell(accountId: AccountId, told: readonly ToldBreach[]): void
  /** Closes what is shown of breaches that are not among these: they ended, or somebody took note. */
  keepOnly(accountId: AccountId, open: readonly Pick<KeptBreach, 'id'>[]): void
}

const mostInTitle = 80

/** Tells breaches outside the window: by the sound that their rule chose, and by notifications unless nobody wants any. */
export function createAlertBell({ settings, words, ...deps }: AlertBellDeps): AlertBell {
  const { push } = deps
  const bell = createBell(deps)

  function notify(accountId: AccountId, told: readonly ToldBreach[]): void {
    const { alert: texts } = words()
    const show = () => push('alert.show', { accountId })
    const all = told.map((one): Ringing => {
      const { id, chatId } = one.breach
      return {
        ...{ accountId, id, silent: one.rule.sound !== 'system' },
        words: saidOf(one, texts, settings().notifyPrivately),
        open: chatId === null ? show : () => push('place.open', { accountId, chatId }),
      }
    })
    bell.ring(all, { words: { title: texts.many(told.length), body: texts.manyBody }, open: show })
  }

  return {
    tell(accountId, told) {
      const sound = told.map(({ rule }) => rule.sound).find(of => of !== 'off' && of !== 'system')
      if (sound) push('notification.rang', { sound })
      const wanted = settings().notify ? told.filter(({ rule }) => rule.notify) : []
      notify(accountId, wanted)
    },
    keepOnly: (accountId, open) => bell.keepOnly(accountId, new Set<string>(open.map(({ id }) => id))),
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
  const title = plainText(rule.ready ? texts.ready[rule.ready] : rule.name, mostInTitle)
  return { title: toldAt === null ? title : texts.again(title), body: parts.join(' · ') }
}
