import type { ElectronApplication } from '@playwright/test'

/** Chromium's inspector, of the promise that Playwright waits for: nothing but that wait holds it, so main may drop it. */
const wasDropped = /Resulting promise was garbage collected/

/**
 * Reads something in main. A question whose answer was dropped on its way is asked again: it changes nothing, and says
 * nothing of the console.
 *
 * @param question Runs in main: it can use nothing from around it, and must only read.
 */
export async function askMain<R>(electron: ElectronApplication, question: () => R): Promise<R> {
  for (;;) {
    try {
      return await electron.evaluate(question)
    } catch (error) {
      if (!(error instanceof Error && wasDropped.test(error.message))) throw error
    }
  }
}
