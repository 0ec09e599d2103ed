const signs = ['dom-ready', 'did-stop-loading', 'destroyed', 'render-process-gone'] as const

/**
 * Resolves once the page's script has run, or the page cannot be loaded: until then main has nothing better to do.
 * Quitting does not wait for a page that hangs.
 *
 * @param page The page's `webContents`.
 */
export function hasBegun(
  page: { once(event: (typeof signs)[number], listener: () => void): unknown },
  app: { once(event: 'before-quit', listener: () => void): unknown },
): Promise<void> {
  return new Promise(resolve => {
    const begun = () => resolve()
    app.once('before-quit', begun)
    for (const sign of signs) page.once(sign, begun)
  })
}
