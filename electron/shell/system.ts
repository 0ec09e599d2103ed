import {
  app,
  type BrowserWindow,
  clipboard,
  nativeTheme,
  powerMonitor,
  safeStorage,
  session,
  systemPreferences,
} from 'electron'
import { join } from 'node:path'
import { computerClock } from '../console/clock'
import type { System } from '../console/system'
import { createDisk } from '../storage/disk'
import { setMenu } from './app-menu'
import { watchAttention } from './attention'
import { createAutoStart } from './auto-start'
import { isPackaged, type Base } from './base'
import { computer } from './computer'
import { openExternal } from './external'
import type { LinkInbox } from './deep-link/inbox'
import { createInspection } from './diagnostics/inspection'
import { createFileDialogs } from './file-dialogs'
import { createPush } from './ipc'
import { createNetworkSystem } from './network/network'
import type { Policies } from './policy/policies'
import { proxyOf } from './policy/proxy'
import { watchPolicy } from './policy/watch'
import { hoursOf, regionOf } from './start/hours'
import { ownImage } from './start/again'
import { installedVersion, isUnofficial, restart } from './start/installation'
import { losesNames } from './start/locale'
import { createSpelling } from './spelling'
import { createTextSize } from './text-size'
import { systemLocale } from './texts'
import { createVault } from './vault'
import { onScreen } from './window/on-screen'
import { raiseWindow } from './window/window'

interface SystemDeps {
  base: Base
  window: BrowserWindow
  links: Pick<LinkInbox, 'onLink'>
}

/** The console's surroundings as Electron has them. Modules that take long to load are loaded on first use. */
export function createSystem({ base, window, links: { onLink } }: SystemDeps): System {
  const { log, redactor, policies, preferences } = base
  const { platform, versions } = process
  const push = createPush({ target: () => (window.isDestroyed() ? null : window.webContents), log })
  const textSize = createTextSize({ window, preferences, push })
  const spelling = spellingBy(base)
  const autoStart = autoStartBy(log)
  autoStart(preferences.settings().autoStart)
  void spelling.apply(preferences.settings())
  const inMenu = { onResize: textSize.resize, onSettings: showingSettings(window, push) }
  setMenu(preferences.settings(), inMenu)
  return {
    ...{ platform, log, redactor, preferences, push, onLink },
    ...watchedPolicy(policies, platform),
    clock: computerClock,
    disk: createDisk(platform),
    random: Math.random,
    folder: app.getPath('userData'),
    computer,
    version: app.getVersion(),
    electron: versions.electron,
    locale: systemLocale(),
    ...{ hours: systemHours(), region: regionOf(customs()) },
    ...{ installedVersion, restart, unofficial: isUnofficial() },
    namesLost: losesNames(process),
    apply(settings) {
      nativeTheme.themeSource = settings.theme
      textSize.apply(settings)
      void spelling.apply(settings)
      setMenu(settings, inMenu)
      autoStart(settings.autoStart)
    },
    spelling: spelling.offer,
    async copy(text) {
      // Electron 44 made it asynchronous; before that, there is nothing to wait for.
      await (clipboard.writeText(text) as void | Promise<void>)
    },
    open: openExternal,
    watch: () => watchAttention(window),
    ...createNetworkSystem(),
    inspection: createInspection(policies),
    vault: createVault({ safeStorage, platform, shown: onScreen(window) }),
    async listen(accept) {
      const { listenOnLoopback } = await import('./loopback')
      return listenOnLoopback({ port: policies.now().redirectPort, accept })
    },
    dialogs: createFileDialogs(preferences),
    ...loadedLater({ window, preferences, push, log }),
  }
}

const showingSettings = (window: BrowserWindow, push: System['push']) => () => {
  raiseWindow(window)
  push('settings.show', {})
}

const customs = () => ({ platform: process.platform, env: process.env, region: app.getSystemLocale() })

type LaterDeps = Pick<System, 'preferences' | 'push' | 'log'> & Pick<Base, 'preferences'> & { window: BrowserWindow }

/** Parts that the first screen does without. */
const loadedLater = (deps: LaterDeps): Pick<System, 'shell' | 'updating'> => ({
  async shell() {
    const { createShell } = await import('./shell')
    return createShell(deps)
  },
  async updating() {
    const { createUpdating } = await import('./update/updating')
    return createUpdating(deps.log)
  },
})
const spellingBy = ({ log, policies }: Base) =>
  createSpelling({
    ...{ platform: process.platform, log, preferred: app.getPreferredSystemLanguages() },
    place: policies.now().spellingDictionaries ?? null,
    session: session.defaultSession,
    onFetched(heard) {
      const { defaultSession } = session
      defaultSession.on('spellcheck-dictionary-download-begin', (_event, language) => heard(language, 'begun'))
      defaultSession.on('spellcheck-dictionary-download-failure', (_event, language) => heard(language, 'failed'))
      defaultSession.on('spellcheck-dictionary-initialized', (_event, language) => heard(language, 'there'))
    },
    computer: { every: computerClock.every, memory: process.memoryUsage.rss },
    folder: join(app.getPath('sessionData'), 'Dictionaries'),
  })

const autoStartBy = (log: System['log']) =>
  createAutoStart({
    ...{ platform: process.platform, isPackaged, program: ownImage(process) ?? app.getPath('exe'), log },
    config: app.getPath('appData'),
    setLoginItem: settings => app.setLoginItemSettings(settings),
  })

/** Takes the policy's way to the network; without one the system's, or the command line's. */
function followProxy(now: Policies['now'], onChange: Policies['onChange']): void {
  let isOurs = false
  function apply(): void {
    const config = proxyOf(now())
    if (config === null && !isOurs) return
    isOurs = config !== null
    void session.defaultSession
      .setProxy(config ?? { mode: 'system' })
      .then(() => session.defaultSession.closeAllConnections())
  }
  apply()
  onChange(apply)
}

/** The policy, which is read again when its file changes and after sleep. */
function watchedPolicy({ now, origin, onChange, check }: Policies, platform: NodeJS.Platform) {
  const again = () => void check()
  watchPolicy(origin().path, platform, again)
  followProxy(now, onChange)
  powerMonitor.on('resume', again)
  return { policy: now, policyOrigin: origin, onPolicy: onChange } satisfies Partial<System>
}

const systemHours = () =>
  hoursOf({
    ...customs(),
    forces: preference => systemPreferences.getUserDefault(preference, 'boolean'),
  })
