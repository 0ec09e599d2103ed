/** The part of Electron's `BrowserWindow` in use. */
interface Showing {
  isVisible(): boolean
  isDestroyed(): boolean
  once(event: 'show' | 'closed', listener: () => void): unknown
}

/** Milliseconds from a shown window to its first picture on the screen, which passes through main's own thread. */
const pictureMs = 100

/** Resolves once the window's page is on the screen, or the window has gone: whoever then stops main leaves it there. */
export async function onScreen(window: Showing): Promise<void> {
  if (window.isDestroyed()) return
  if (!window.isVisible()) {
    await new Promise<void>(resolve => {
      window.once('show', resolve)
      window.once('closed', resolve)
    })
  }
  await new Promise(resolve => setTimeout(resolve, pictureMs))
}
