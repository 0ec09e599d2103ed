import type { CDPSession, Page } from '@playwright/test'

/** The window's work in milliseconds until what was done is drawn. */
export async function workOf(window: Page, session: CDPSession, act: () => Promise<void>): Promise<number> {
  await frame(window)
  const before = await workIn(session)
  await act()
  await frame(window)
  return (await workIn(session)) - before
}

/** All that the window has worked so far, in milliseconds. */
export async function workIn(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** The next frame that is drawn, and what comes of it. */
export const frame = (window: Page) =>
  window.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))))
