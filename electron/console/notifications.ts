import type { AccountId } from '../contract/account'
import type { Journal } from '../services/journal/journal'
import { createNotifications } from '../services/notification/notification'
import { unreadIn } from '../services/notification/news'
import type { Owns } from '../services/my-dialogs/my-dialogs'
import type { Shell, System } from './system'

interface Deps {
  system: Pick<System, 'preferences' | 'push' | 'clock'>
  own: Owns
  shell: Shell
  account: () => AccountId | null
}

/** Joins what is new in the operator's dialogs to what calls him: notifications, sound and counts. */
export function createCalling({ system, own, shell, account }: Deps) {
  const { show, isInFront, raise, words } = shell
  const { push, clock } = system
  const settings = () => system.preferences.settings()
  const now = clock.monotonic
  const notifications = createNotifications({ show, isInFront, raise, settings, words, account, push, now })
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
