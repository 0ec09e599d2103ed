import type { Session, WebContents } from 'electron'
import { guardSpelling } from '../spelling'

interface WindowGuardDeps {
  /** Origin of the development server, whose page may reload itself; null when the built window is shown. */
  devServer: string | null
  /** The administrator's place for spelling dictionaries. */
  dictionaries: string | null
  log: (text: string) => void
}

/**
 * Blocks every way out of a page: navigation of any frame, redirects, new windows, web views. Opening a link in the
 * browser is a call (`app.open`), never a navigation.
 */
export function guardContents(
  contents: WebContents,
  { devServer, log }: Pick<WindowGuardDeps, 'devServer' | 'log'>,
): void {
  const refuse = (what: string) => (event: { preventDefault(): void; url?: string }) => {
    if (devServer && event.url && URL.canParse(event.url) && new URL(event.url).origin === devServer) return
    event.preventDefault()
    log(`refused: ${what}`)
  }
  contents.on('will-navigate', refuse('navigation'))
  contents.on('will-frame-navigate', refuse('navigation of a frame'))
  contents.on('will-redirect', refuse('redirect'))
  contents.on('will-attach-webview', event => {
    event.preventDefault()
    log('refused: web view')
  })
  contents.setWindowOpenHandler(() => {
    log('refused: new window')
    return { action: 'deny' }
  })
}

/** Denies every permission and device, downloads, and every request except for the console's own files. */
export function guardSession(session: Session, { devServer, dictionaries, log }: WindowGuardDeps): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log(`refused: permission ${permission}`)
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  guardSpelling(session, dictionaries)
  session.on('will-download', event => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !isOwn(url, devServer)
    if (cancel) log(`refused: request of scheme ${url.slice(0, url.indexOf(':'))}`)
    answer({ cancel })
  })
}

/** Schemes that never reach a network. `devtools:` is there only together with the developer's tools. */
const local = new Set(['app:', 'b24media:', 'data:', 'blob:', 'devtools:'])

/** @returns Whether the window may ask for `url` at all: its own files, or the development server. */
export function isOwn(url: string, devServer: string | null): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  if (local.has(protocol)) return true
  return devServer !== null && host === new URL(devServer).host && ['http:', 'ws:'].includes(protocol)
}
