import type { Push } from '../contract/events'
import type { AccountId } from '../contract/account'
import { monotonic } from './portals'
import type { Shell } from '../shell/shell'
import type { Journal } from '../services/journal/journal'
import { createNotifications } from '../services/notification/notification'
import { unreadIn } from '../services/notification/news'
import type { Owns } from '../services/my-dialogs/my-dialogs'
import type { Preferring } from '../shell/settings'

interface Deps {
  own: Owns
  shell: Shell
  preferences: Preferring
  account: () => AccountId | null
  push: Push
}

/** Joins what is new in the operator's dialogs to what calls him: notifications, sound and counts. */
export function createCalling({ own, shell, preferences, account, push }: Deps) {
  const { show, isInFront, raise } = shell
  const settings = () => preferences.settings()
  const words = () => shell.texts().notification
  const deps = { show, isInFront, raise, settings, words, account, push, now: monotonic }
  const notifications = createNotifications(deps)
  let owner = account()
  const count = () => shell.setUnread(unreadIn(own.known()))

  own.onChange((steps, isFirst) => {
    notifications.heard(steps, isFirst)
    count()
  })
  return {
    handlers: notifications.handlers,
    /** The same journal; of dialogs that an act is begun in, the operator is not told what he did himself. */
    watched: (journal: Journal): Journal => ({
      ...journal,
      begin(intent) {
        notifications.acted(intent.chatId)
        return journal.begin(intent)
      },
    }),
    /** Another account may be active now, or the same one with other credentials. */
    turn() {
      if (owner === account()) return
      owner = account()
      own.turn()
      notifications.turn()
      count()
    },
  }
}
