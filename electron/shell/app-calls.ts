import { app, clipboard, Menu, nativeTheme } from 'electron'
import type { Clocks } from '../console/clocks'
import type { ConnectionState } from './connection'
import type { Serves } from '../contract/calls'
import type { Settings } from '../contract/app'
import { openExternal } from './external'
import type { Texts } from './locales/en'
import { isPackaged } from '../console/base'
import type { Shell } from './shell'
import { menuTemplate, textsFor } from './menu'
import type { Preferring } from './settings'
import { losesNames } from './start/locale'

interface Deps {
  preferences: Preferring
  connection: ConnectionState
  clocks: Pick<Clocks, 'current'>
  /** Origin of the active account's portal where that is on this very computer; null otherwise. */
  loopbackPortal: () => string | null
  shell: Promise<Shell>
}

/** Answers what the window asks of the console itself. */
export function createAppCalls({ preferences, connection, clocks, loopbackPortal, shell }: Deps): Serves<'app'> {
  return {
    'app.info': async () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: platform(),
      systemLocale: app.getLocale(),
      namesLost: losesNames(process),
      settings: preferences.settings(),
    }),
    async 'app.set'(part) {
      const settings = preferences.change(part)
      nativeTheme.themeSource = settings.theme
      setMenu(settings)
      void shell.then(({ refresh }) => refresh())
      return settings
    },
    async 'app.copy'({ text }) {
      // Electron 44 made it asynchronous; before, there is nothing to wait for.
      await (clipboard.writeText(text) as void | Promise<void>)
    },
    'app.open': ({ url }) => openExternal(url, loopbackPortal()),
    'app.abilities': async () => (await shell).abilities(),
    'app.connection': async () => connection.current(),
    'app.clock': async () => clocks.current(),
  }
}

/** Puts the menu up in the chosen language. */
export function setMenu(settings: Settings): void {
  const surroundings = { platform: process.platform, forDevelopment: Boolean(process.env.ELECTRON_RENDERER_URL) }
  const forDevelopment = surroundings.forDevelopment && !isPackaged
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(textsOf(settings), { ...surroundings, forDevelopment })))
}

/** Main's own texts in the chosen language. */
export const textsOf = ({ locale }: Settings): Texts => textsFor(locale === 'system' ? app.getLocale() : locale)

function platform() {
  const { platform: name } = process
  return name === 'linux' || name === 'darwin' || name === 'win32' ? name : 'other'
}
