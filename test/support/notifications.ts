import type { ElectronApplication } from '@playwright/test'
import { askMain } from './main/ask-main'

interface Said {
  title: string
  body: string
  silent: boolean
}

/** A screen in place of the system's, which the tests lack: records what it shows, and is clicked by hand. */
export async function watchNotifications(app: ElectronApplication) {
  await app.evaluate(({ Notification }) => {
    const screen: Electron.Notification[] = []
    Object.assign(globalThis, { screenOfTest: screen })
    Notification.isSupported = () => true
    Notification.prototype.show = function (this: Electron.Notification) {
      screen.push(this)
    }
    Notification.prototype.close = function (this: Electron.Notification) {
      if (screen.includes(this)) screen.splice(screen.indexOf(this), 1)
    }
  })
  return {
    shown: (): Promise<Said[]> =>
      askMain(app, () => {
        const { screenOfTest } = globalThis as unknown as { screenOfTest: Electron.Notification[] }
        return screenOfTest.map(({ title, body, silent }) => ({ title, body, silent }))
      }),
    /** Clicks the one with this title, as the system tells of a click. */
    click: (title: string) =>
      app.evaluate((_, title) => {
        const { screenOfTest } = globalThis as unknown as { screenOfTest: Electron.Notification[] }
        const found = screenOfTest.find(each => each.title === title)
        if (!found) throw new Error(`no notification "${title}" is shown`)
        found.emit('click', {})
      }, title),
  }
}
