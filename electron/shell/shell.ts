import { app, type BrowserWindow } from 'electron'
import { setTimeout as pause } from 'node:timers/promises'
import type { Push } from '../contract/events'
import type { Log, Shell } from '../console/system'
import { createNotifier, showsNotifications } from './notifications'
import type { Preferring } from './settings'
import { createTray, iconOf, type TrayIcon, windowIcon } from './tray/tray'
import { hasTray } from './tray/host'
import { textsOf } from './texts'
import { raiseWindow } from './window/window'

interface ShellDeps {
  window: BrowserWindow
  preferences: Preferring
  push: Push
  log: Log
}

/** Looking for a tray starts another program, and icons are drawn: not while the first screen is being made. */
const firstScreenMs = 1000

/** Makes the parts of the console outside the window. */
export function createShell({ window, preferences, push, log }: ShellDeps): Shell {
  const texts = () => textsOf(preferences.settings())
  let tray: TrayIcon | null = null
  let unread = 0
  let ending = false
  // Its window shows a console that takes nothing any more.
  const raise = () => (ending ? undefined : raiseWindow(window))
  const seeking = pause(firstScreenMs, undefined, { ref: false }).then(async () => {
    if (process.platform === 'linux' && !window.isDestroyed()) window.setIcon(windowIcon())
    const found = await hasTray(process.platform)
    if (!found || ending) return false
    tray = createTray({
      texts,
      onShow: raise,
      onMyDialogs() {
        raise()
        push('place.open', { accountId: null, chatId: null })
      },
      onQuit: () => app.quit(),
      log,
    })
    tray?.refresh(unread)
    return tray !== null
  })
  seeking.catch((error: unknown) => log('no icon in the tray', error))
  const isMac = process.platform === 'darwin'
  app.on('before-quit', () => {
    ending = true
    tray?.remove()
    tray = null
  })
  stayInTray(window, () => isMac || (tray !== null && preferences.settings().closeToTray))
  window.on('page-title-updated', event => event.preventDefault())

  function setUnread(count: number): void {
    unread = count
    app.setBadgeCount(count)
    tray?.refresh(count)
    if (window.isDestroyed()) return
    window.setTitle(count > 0 ? `(${count}) ${app.getName()}` : app.getName())
    if (process.platform === 'win32') window.setOverlayIcon(count > 0 ? iconOf(true, 16) : null, texts().unread(count))
  }

  return {
    show: createNotifier(log),
    raise,
    isInFront: () => !window.isDestroyed() && window.isVisible() && window.isFocused(),
    words: () => texts().notification,
    setUnread,
    abilities: async () => ({ notifications: showsNotifications(), tray: await seeking.catch(() => false) }),
    refresh: () => tray?.refresh(unread),
  }
}

/** Closing the window hides it while `wanted`; quitting and the end of the session close it all the same. */
function stayInTray(window: BrowserWindow, wanted: () => boolean): void {
  let ending = false
  const end = () => (ending = true)
  app.on('before-quit', end)
  window.on('query-session-end', end).on('session-end', end)
  window.on('close', event => {
    if (ending || !wanted()) return
    event.preventDefault()
    window.hide()
  })
}
