import { app, BrowserWindow, dialog, Menu, nativeTheme, screen } from 'electron'
import { join } from 'node:path'
import { fieldMenu } from '../field-menu'
import type { Texts } from '../locales/en'
import type { Log } from '../../console/system'
import { isPackaged } from '../base'
import type { Preferring } from '../settings'
import { watchAnswering } from './answering'
import { minHeight, minWidth, placeWindow } from './bounds'
import { createRecovery } from './recovery'

interface WindowDeps {
  /** Address of the page. */
  address: string
  preferences: Preferring
  texts: () => Texts
  log: Log
}

/** The page's own background (`--desk` of renderer/style.css) in either theme, so that nothing flashes before it. */
const background = () => (nativeTheme.shouldUseDarkColors ? '#0c1118' : '#eef1f6')
/** A page that has not painted by then is shown as it is, rather than no window at all. */
const showAfterMs = 4000
const rememberAfterMs = 400

/** Opens the one window: without Node, isolated, sandboxed, shown when it has something to show. */
export function openWindow({ address, preferences, texts, log }: WindowDeps): BrowserWindow {
  const saved = preferences.window()
  const window = new BrowserWindow({
    ...placeWindow(saved, workAreas()),
    minWidth,
    minHeight,
    show: false,
    title: app.getName(),
    backgroundColor: background(),
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Without a language nothing is checked: see `spelling.ts`.
      spellcheck: true,
      zoomFactor: preferences.settings().textSize / 100,
      safeDialogs: true,
      navigateOnDragDrop: false,
      devTools: !isPackaged,
    },
  })
  showWhenPainted(window, saved?.maximized ?? false)
  remember(window, preferences)
  recover(window, { texts, log })
  followTheme(window)
  comeBack(window, address, log)
  answerPointer(window, texts)
  load(window, address, log)
  return window
}

function load(window: BrowserWindow, address: string, log: Log): void {
  window.loadURL(address).catch((error: unknown) => log('the page did not load', error))
}

/** Chromium reports right clicks and leaves their effects to us. */
function answerPointer({ webContents }: BrowserWindow, texts: () => Texts): void {
  webContents.on('context-menu', (_event, asked) => {
    const template = fieldMenu(asked, texts().menu, {
      replace: word => webContents.replaceMisspelling(word),
      learn: word => webContents.session.addWordToSpellCheckerDictionary(word),
    })
    if (template.length > 0) Menu.buildFromTemplate(template).popup()
  })
}

/** Chromium shows an empty page (`about:blank`) without asking; nothing else gets past the guard. */
function comeBack(window: BrowserWindow, address: string, log: Log): void {
  // Not `origin`: Node has none for a custom scheme.
  const placeOf = (url: string) => (URL.canParse(url) ? `${new URL(url).protocol}//${new URL(url).host}` : null)
  window.webContents.on('did-navigate', (_event, url) => {
    if (window.isDestroyed() || placeOf(url) === placeOf(address)) return
    log('the page was replaced: it is loaded again')
    load(window, address, log)
  })
}

function workAreas() {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return [primary, ...others].map(({ workArea }) => workArea)
}

function showWhenPainted(window: BrowserWindow, maximized: boolean): void {
  const show = () => {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isVisible()) return
    // `maximize` also shows a window, so it waits until here.
    if (maximized) window.maximize()
    window.show()
  }
  const timer = setTimeout(show, showAfterMs)
  window.once('ready-to-show', show)
}

function remember(window: BrowserWindow, preferences: Preferring): void {
  let timer: NodeJS.Timeout | undefined
  const save = () => {
    clearTimeout(timer)
    if (!window.isDestroyed()) {
      preferences.rememberWindow({ ...window.getNormalBounds(), maximized: window.isMaximized() })
    }
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(save, rememberAfterMs)
  }
  window.on('resize', later).on('move', later).on('maximize', later).on('unmaximize', later)
  window.on('close', save)
}

function recover(window: BrowserWindow, { texts, log }: Pick<WindowDeps, 'texts' | 'log'>): void {
  const decide = createRecovery(() => performance.now())
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const decision = decide()
    log(`the page's process is gone (${reason}, ${exitCode}): ${decision}`)
    const { title, reloaded, stuck, quit } = texts().crash
    if (decision === 'give up') {
      dialog.showMessageBoxSync({ type: 'error', message: title, detail: stuck, buttons: [quit] })
      app.quit()
      return
    }
    // Only after this event: Chromium is still cleaning up after the dead process, and would crash with it.
    setImmediate(() => {
      if (window.isDestroyed()) return
      window.webContents.reload()
      void dialog.showMessageBox(window, { type: 'warning', message: title, detail: reloaded, buttons: ['OK'] })
    })
  })
  window.webContents.on('unresponsive', () => log('the page does not answer'))
  watchAnswering(window.webContents, {
    async ask(signal) {
      const { silent, wait, restart } = texts().crash
      const asked = { type: 'warning', ...silent, defaultId: 0, cancelId: 0, signal } as const
      return (await dialog.showMessageBox(window, { ...asked, buttons: [wait, restart] })).response === 1
    },
    restart() {
      if (window.isDestroyed()) return
      log('the operator has the page restarted')
      // `forcefullyCrashRenderer` asks the process itself, which may be stopped or swapped out.
      process.kill(window.webContents.getOSProcessId(), 'SIGKILL')
    },
  })
  window.webContents.on('preload-error', (_event, _path, error) => log('preload failed', error))
}

function followTheme(window: BrowserWindow): void {
  const apply = () => window.setBackgroundColor(background())
  nativeTheme.on('updated', apply)
  window.on('closed', () => nativeTheme.off('updated', apply))
}

/** Shows the window in front of others, wherever it was. */
export function raiseWindow(window: BrowserWindow | null): void {
  if (!window || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
