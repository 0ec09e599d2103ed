const signs = ['dom-ready', 'did-stop-loading', 'destroyed', 'render-process-gone'] as const

/** Milliseconds from a drawn page to the picture on the screen: it passes through main's own thread, and nothing tells. */
const onScreenMs = 60
/** Milliseconds after which a page that is not drawn is not waited for: its window may be hidden. */
const patienceMs = 150

interface Beginning {
  once(event: 'ready-to-show', listener: () => void): unknown
  webContents: { once(event: (typeof signs)[number], listener: () => void): unknown }
}

/**
 * Resolves once the page has begun, or cannot be loaded: until then main has nothing better to do. Quitting does not wait
 * for a page that hangs.
 *
 * @param isEarly The page shows the search field by itself: main waits until it is on the screen.
 */
export async function hasBegun(
  window: Beginning,
  app: { once(event: 'before-quit', listener: () => void): unknown },
  isEarly: boolean,
): Promise<void> {
  const shown = new Promise(resolve => window.once('ready-to-show', () => setTimeout(resolve, onScreenMs)))
  await new Promise<void>(resolve => {
    const begun = () => resolve()
    app.once('before-quit', begun)
    for (const sign of signs) window.webContents.once(sign, begun)
  })
  if (isEarly) await Promise.race([shown, new Promise(resolve => setTimeout(resolve, patienceMs))])
}
