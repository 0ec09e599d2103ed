import type { ElectronApplication } from '@playwright/test'
import type * as Electron from 'electron'

/** Chromium's inspector, of the promise that Playwright waits for: nothing but that wait holds it, so main may drop it. */
const wasDropped = /Resulting promise was garbage collected/

/**
 * Reads something in main, or sets it. A question whose answer was dropped on its way is asked again, which says nothing
 * of the console.
 *
 * @param question Runs in main: it can use nothing from around it, and may be run twice.
 */
export async function askMain<R>(
  electron: ElectronApplication,
  question: (modules: typeof Electron) => R | Promise<R>,
): Promise<R> {
  for (;;) {
    try {
      return await electron.evaluate(question)
    } catch (error) {
      if (!(error instanceof Error && wasDropped.test(error.message))) throw error
    }
  }
}
