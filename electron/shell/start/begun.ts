interface Page {
  once(event: 'dom-ready' | 'did-stop-loading' | 'destroyed' | 'render-process-gone', listener: () => void): unknown
}

interface Quitting {
  once(event: 'before-quit', listener: () => void): unknown
}

/**
 * Resolves once the page's script has run, or the page cannot be loaded: until then main has nothing better to do. Quitting
 * does not wait for a page that hangs.
 */
export function hasBegun(page: Page, app: Quitting): Promise<void> {
  return new Promise(resolve => {
    const begun = () => resolve()
    app.once('before-quit', begun)
    for (const event of ['dom-ready', 'did-stop-loading', 'destroyed', 'render-process-gone'] as const)
      page.once(event, begun)
  })
}
