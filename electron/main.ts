import { app, type BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session } from 'electron'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { setMenu } from './shell/app-menu'
import { createBase, nameToWindows, placeUserData, type Base } from './shell/base'
import { createLinkInbox, linkIn, linkOf, type LinkInbox } from './shell/deep-link/inbox'
import { mediaPrivileges, serveMedia } from './shell/media-protocol'
import type { LastStep } from './services/update/last-step'
import type { Texts } from './shell/locales/en'
import { page, scheme } from './shell/protocol-scheme'
import { holdQuit } from './shell/quit'
import type { serveConsole } from './shell/serve'
import { hasBegun } from './shell/start/begun'
import { completePage } from './shell/start/early-field'
import { relaunch } from './shell/start/installation'
import { keyringFor } from './shell/start/keyring'
import { keepNetworkInside } from './shell/start/network'
import { isReleased, mayStart, usageError } from './shell/start/start'
import { isWritable } from './shell/start/writable'
import { isLocaleInstalled, startInUtf8 } from './shell/start/locale'
import { createEarlyResize } from './shell/text-size'
import { textsOf } from './shell/texts'
import { watchPageFiles } from './shell/window/page-files'
import { openWindow, raiseWindow } from './shell/window/window'
import { guardContents, guardSession } from './shell/window/guard'

const { argv, env, execPath, getBuiltinModule, platform } = process
const released = isReleased(import.meta.dirname)
/** Node acts on its cluster's messages; nothing else does. */
const isWorker = process.listenerCount('internalMessage') > 0
type Serving = ReturnType<typeof serveConsole>
const say = (line: string) => writeSync(2, `${line}\n`)
// Before anything acts on the command line and environment.
if (mayStart({ args: argv.slice(1), env, platform, isWorker, released, say })) open()
else app.exit(usageError)

function open(): void {
  startInUtf8({
    platform,
    env,
    debugged: () => getBuiltinModule('node:inspector').url() !== undefined,
    isInstalled: isLocaleInstalled,
    restart: changed => process.execve?.(execPath, argv, changed),
  })
  // As root (containers) Chromium only runs without a sandbox, and asking for one would make it hang.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  keepNetworkInside(platform, app.commandLine)
  nameToWindows()
  const keyring = keyringFor({ platform, env })
  if (keyring !== null && !app.commandLine.hasSwitch('password-store'))
    app.commandLine.appendSwitch('password-store', keyring)
  placeUserData()
  if (app.commandLine.hasSwitch('erase-data')) return void erase()
  const links = createLinkInbox()
  // Before the system says what to open, which on macOS it does at once.
  app.on('open-url', (event, link) => {
    event.preventDefault()
    links.take(linkIn([link]))
  })
  const link = linkIn(argv.slice(1))
  if (!app.requestSingleInstanceLock({ link })) return leave()
  links.take(link)
  start(createBase(), links)
}

/** Another console of this user answers, unless there can be none. */
function leave(): void {
  if (isWritable(app.getPath('userData'))) return app.exit(0)
  void import('./shell/start/obstacle').then(({ refuseUnwritable }) => refuseUnwritable())
}

/** Instead of the window. */
async function erase(): Promise<void> {
  const erasing = await import('./shell/start/erasing')
  await erasing.erase()
}

interface SystemAnswers {
  links: LinkInbox
  quit: ReturnType<typeof holdQuit>
}

/** Answers what the system tells of other starts, links and closed windows. */
function answerSystem(window: () => BrowserWindow | null, { links, quit }: SystemAnswers): void {
  const raiseOrStart = (link: string | null) => {
    if (quit.startAgain(link)) return
    raiseWindow(window())
    links.take(link)
  }
  app.on('second-instance', (_event, _args, _folder, handed) => raiseOrStart(linkOf(handed)))
  // A link has been taken already: it is asked about in vain by a console that is ending.
  app.on('open-url', (_event, link) => {
    if (!quit.startAgain(linkIn([link]))) raiseWindow(window())
  })
  // On a Mac closing the window keeps the program, and a click on its icon in the Dock brings the window back.
  app.on('activate', () => raiseOrStart(null))
  app.on('window-all-closed', () => app.quit())
}

/** Serves the window's page. */
function servePage({ preferences, log }: Base, lacks: (url: string) => void): void {
  const assets = import('./shell/protocol').then(({ serveAssets }) => {
    const complete = (html: string) => completePage(html, preferences.earlyField(), nativeTheme.shouldUseDarkColors)
    return serveAssets(join(import.meta.dirname, '../renderer'), complete)
  })
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- `handle` loads all of `fetch`: docs/decisions/047
  protocol.registerBufferProtocol(scheme.scheme, (request, answer) => {
    const served = assets.then(serve => serve(request))
    const told = served.then(found => {
      if (found.statusCode === 404) lacks(request.url)
      answer(found)
    })
    told.catch((error: unknown) => {
      log('a file of the window could not be read', error)
      lacks(request.url)
      // Chromium's ERR_FAILED. Without any answer the page would be waited for without end.
      answer({ error: -2 })
    })
  })
}

/** Says in place of the page that it cannot be shown, and quits: nothing of the operator's is touched. */
function refuseUnreadable({ start, crash }: Texts): void {
  const said = { type: 'error', title: app.name, ...start.unreadable, buttons: [crash.quit] } as const
  void dialog.showMessageBox({ ...said, buttons: [crash.quit] }).then(() => app.quit())
}

/** Opens the window with only what it needs; all else is loaded while the page's own process starts. */
function start(base: Base, links: LinkInbox): void {
  const { log, policies, preferences, devServer } = base
  const dictionaries = policies.now().spellingDictionaries ?? null
  const guard = { devServer: devServer && new URL(devServer).origin, dictionaries, log }
  const texts = () => textsOf(preferences.settings())
  let window: BrowserWindow | null = null
  const files = watchPageFiles({ tell: () => refuseUnreadable(texts()) })

  // Otherwise Electron would make its own.
  Menu.setApplicationMenu(null)
  protocol.registerSchemesAsPrivileged([scheme, mediaPrivileges])
  app.on('web-contents-created', (_event, created) => guardContents(created, guard))
  app.on('session-created', created => guardSession(created, guard))

  const ready = app.whenReady().then(() => {
    guardSession(session.defaultSession, guard)
    servePage(base, files.lacks)
    protocol.handle(
      mediaPrivileges.scheme,
      serveMedia(async () => (await serving).console.media()),
    )
    nativeTheme.themeSource = preferences.settings().theme
    const address = devServer ?? `${page}/index.html`
    window = openWindow({ address, preferences, texts, log })
    // Its keys are there before the page and the services are.
    setMenu(preferences.settings(), { onResize: createEarlyResize({ window, preferences }), onSettings() {} })
    return window
  })
  const serving = ready.then(window => begin(window, base, links))
  // The page's early calls wait for their handlers.
  ipcMain.handle('call', async (...asked) => {
    files.hasStarted()
    return (await serving).call(...asked)
  })
  ipcMain.handle('choose', async (...asked) => (await serving).choose(...asked))
  const quit = holdQuit(
    app,
    quitSteps(() => window, serving, preferences),
    log,
  )
  answerSystem(() => window, { links, quit })
}

/** Loads all else once the page has begun. */
async function begin(window: BrowserWindow, base: Base, links: LinkInbox): Promise<Serving> {
  const { log, preferences, devServer } = base
  try {
    await hasBegun(window, app, preferences.earlyField() !== null)
    const { serveConsole } = await import('./shell/serve')
    return serveConsole({ base, window, links, page: devServer === null ? page : new URL(devServer).origin })
  } catch (error) {
    // Whoever closes it at once misses nothing.
    if (window.isDestroyed()) log('the window was closed before the console had started')
    else log('the console did not start', error)
    throw error
  }
}

function quitSteps(window: () => BrowserWindow | null, serving: Promise<Serving>, preferences: Base['preferences']) {
  /** Null where it did not start, which has been said: then it has nothing to save. */
  const started = serving.catch(() => null)
  return {
    async close() {
      try {
        await (await started)?.console.close()
      } finally {
        await preferences.flush()
      }
    },
    async finish(ending: LastStep) {
      // Whatever is done now needs no window, and a new version takes seconds to unpack.
      if (window()?.isDestroyed() === false) window()?.hide()
      return (await (await started)?.console.finish(ending)) ?? false
    },
    relaunch,
  }
}
