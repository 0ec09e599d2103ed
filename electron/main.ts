import { app, ipcMain, powerMonitor, protocol, session, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { watchAttention } from './attention'
import { createConnection } from './connection'
import { createPush, type Frame, isOurFrame, serveCalls } from './ipc'
import { serveChoice } from './ipc-choice'
import { applySettings, createAppCalls, textsOf } from './main-app'
import { createBase, placeUserData, type Base } from './main-base'
import { createHandlers, holdQuit } from './main-handlers'
import { mediaPrivileges, serveMedia } from './media-protocol'
import { page, scheme, serveAssets } from './protocol'
import { openWindow, raiseWindow } from './window'
import { guardContents, guardSession } from './window-guard'

// As root (containers) Chromium only runs without a sandbox, and asking for one all the same would hang it.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
placeUserData()
if (app.requestSingleInstanceLock()) start(createBase())
else app.exit(0)

function start(base: Base): void {
  const { log, preferences, devServer } = base
  const guard = { devServer: devServer && new URL(devServer).origin, log }
  let window: BrowserWindow | null = null
  const contents = () => (window && !window.isDestroyed() ? window.webContents : null)

  protocol.registerSchemesAsPrivileged([scheme, mediaPrivileges])
  app.on('web-contents-created', (_event, created) => guardContents(created, guard))
  app.on('session-created', created => guardSession(created, guard))
  app.on('second-instance', () => raiseWindow(window))
  app.on('window-all-closed', () => app.quit())

  const push = createPush({ target: contents, log })
  const texts = () => textsOf(preferences.settings())
  const connection = createConnection({ push, now: () => performance.now(), after })

  const ready = app.whenReady().then(() => {
    guardSession(session.defaultSession, guard)
    protocol.handle('app', serveAssets(join(import.meta.dirname, '../renderer')))
    protocol.handle(
      mediaPrivileges.scheme,
      serveMedia(async () => (await services).media),
    )
    applySettings(preferences.settings())
    const address = devServer ?? `${page}/index.html`
    return (window = openWindow({ address, preferences, texts, log }))
  })
  // The window loads in processes of its own meanwhile.
  const shell = ready.then(async window => {
    await setImmediate()
    const { createShell } = await import('./main-shell')
    return createShell({ window, preferences, texts, push, log })
  })
  const services = shell.then(async shell => {
    const { createServices } = await import('./main-services')
    return createServices({ base, push, connection, attention: watchAttention(window), shell })
  })
  services.catch((error: unknown) => log('services did not start', error))

  let loopbackPortal = () => null as string | null
  void services.then(
    started => {
      loopbackPortal = started.loopbackPortal
      powerMonitor.on('resume', () => started.resume())
    },
    () => {},
  )
  const appCalls = createAppCalls({ preferences, connection, loopbackPortal: () => loopbackPortal(), shell })
  const isOurs = (frame: Frame | null) => isOurFrame(frame, contents()?.mainFrame ?? null, [guard.devServer ?? page])
  serveCalls({ ipcMain, handler: createHandlers(appCalls, services), isOurs, log })
  serveChoice({ ipcMain, choose: async choice => (await services).choose(choice), isOurs, log })
  holdQuit(app, async () => (await services).close(), log)
}

function after(ms: number, action: () => void): () => void {
  const timer = setTimeout(action, ms)
  return () => clearTimeout(timer)
}
