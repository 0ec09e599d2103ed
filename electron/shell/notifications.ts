import { Notification } from 'electron'
import type { Log } from '../console/system'
import { escaped } from '../services/notification/text'
import type { Notice, ShownNotification } from '../services/notification/screen'

export const showsNotifications = (): boolean => Notification.isSupported()

/**
 * Shows notifications by the system; a shown one is kept until it is closed, or its click would have no effect.
 *
 * @returns A function that shows one, or gives null where the system shows none.
 */
export function createNotifier(log: Log): (notice: Notice) => ShownNotification | null {
  const kept = new Set<Notification>()
  return ({ title, body, silent, onClick, onFailed }) => {
    if (!showsNotifications()) return null
    // On Linux the body may hold markup; the title may not, and no other system knows any.
    const text = process.platform === 'linux' ? escaped(body) : body
    const notification = new Notification({ title, body: text, silent })
    const forget = () => kept.delete(notification)
    notification.on('click', () => {
      forget()
      onClick()
    })
    notification.on('close', forget)
    notification.on('failed', (_event, error) => {
      forget()
      log(`the system did not show a notification: ${error}`)
      onFailed()
    })
    kept.add(notification)
    notification.show()
    return {
      close() {
        forget()
        notification.close()
      },
    }
  }
}
