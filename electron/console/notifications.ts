import type { AccountId } from '../contract/account'
import type { Acts } from '../services/act/acts'
import { createNotifications } from '../services/notification/notification'
import { unreadIn } from '../services/notification/news'
import type { MyDialogs } from '../services/my-dialogs/my-dialogs'
import type { Shell, System } from './system'

interface ConsoleNotificationsDeps {
  system: Pick<System, 'preferences' | 'push' | 'clock'>
  myDialogs: MyDialogs
  acts: Pick<Acts, 'onBegin'>
  shell: Shell
  account: () => AccountId | null
}

/** Connects new activity in my dialogs to notifications, sound and unread counts. */
export function createConsoleNotifications({ system, myDialogs, acts, shell, account }: ConsoleNotificationsDeps) {
  const { show, isInFront, raise, words } = shell
  const { push, clock } = system
  const settings = () => system.preferences.settings()
  const now = clock.monotonic
  const notifications = createNotifications({ show, isInFront, raise, settings, words, account, push, now })
  let owner = account()
  const count = () => shell.setUnread(unreadIn(myDialogs.known()))

  // Operators' own actions are no news to them.
  acts.onBegin(notifications.acted)
  myDialogs.onChange((steps, isFirst) => {
    notifications.heard(steps, isFirst)
    count()
  })
  return {
    handlers: notifications.handlers,
    /** Another account may be active now, or the same one with other credentials. */
    turn() {
      if (owner === account()) return
      owner = account()
      myDialogs.turn()
      notifications.turn()
      count()
    },
  }
}
