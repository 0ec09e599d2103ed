import type { Page } from '@playwright/test'
import { addLongDialog } from '../portal/seed/long'
import { operators } from '../portal/seed/people'
import { userCode } from '../portal/world/model'
import { call } from '../support/console-pool'
import { openBenchConsole } from './bench-console'
import { printLimits, quantile, type Limit } from './figures'
import { watchTasks } from './held'

const customers = ['Anna', 'Boris', 'Cleo'] as const
/** Messages that each dialog begins with in the window. */
const messages = 200
const times = 60

/**
 * Going back and forth between dialogs that the window has, by Ctrl+Tab: from the release of the key until the other
 * customer's messages are drawn, and the requests that it costs. The poll, which comes by itself, is paused.
 */
export async function measureSwitching(): Promise<Limit[]> {
  const codes: string[] = []
  const harness = await openBenchConsole(world => {
    for (const customer of customers)
      codes.push(userCode(addLongDialog(world, messages, { ownerId: operators.me.id, customer })))
  })
  try {
    const { window, operator, portal } = harness
    for (const [index, code] of codes.entries()) await operator.open(code, customers[index] ?? '')
    await call(window, 'poll.pause', { paused: true })
    // The list may be on its way; then nothing is.
    await window.waitForTimeout(2000)
    const before = portal.requests.length
    const tasks = await watchTasks(harness.electron)
    const took: number[] = []
    for (let time = 0; time < times; time++) took.push(await switchOnce(window, time % 3 === 2 ? 2 : 1))
    const requests = portal.requests.length - before
    const held = (await tasks()).map(({ work }) => work)
    return [
      { what: `requests in ${times} switches between known dialogs`, unit: '', values: [requests], most: 0 },
      { what: 'a switch until the messages are drawn, p50', unit: 'ms', values: [quantile(took, 0.5)], most: 100 },
      { what: 'a switch until the messages are drawn, p95', unit: 'ms', values: [quantile(took, 0.95)], most: 100 },
      {
        what: 'the longest stretch that the window’s thread is held, work',
        unit: 'ms',
        values: [Math.max(...held)],
        most: 50,
      },
    ]
  } finally {
    await harness.close()
  }
}

/** `node scripts/run.mjs test/bench/switching.ts`: these figures alone. */
export default async function bench(): Promise<void> {
  if (!printLimits('Several customers', await measureSwitching())) process.exitCode = 1
}

/** Milliseconds from the release of Ctrl until the next frame with another customer's heading and messages. */
async function switchOnce(window: Page, steps: number): Promise<number> {
  // The page listens before the keys come, which take another way to it.
  const drawn = await window.evaluateHandle(() => ({
    ms: new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error('no other dialog was shown')), 10_000)
      const pane = () => document.getElementById('dialog-pane')
      const shown = () => pane()?.querySelector('h2')?.textContent.trim()
      const before = shown()
      const released = ({ key, timeStamp }: KeyboardEvent) => {
        if (key !== 'Control') return
        removeEventListener('keyup', released, true)
        const look = () => {
          const isThere = shown() !== before && pane()?.querySelector('[role="listitem"]')
          if (!isThere) return requestAnimationFrame(look)
          return requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)))
        }
        look()
      }
      addEventListener('keyup', released, true)
    }),
  }))
  await window.keyboard.down('Control')
  for (let step = 0; step < steps; step++) await window.keyboard.press('Tab')
  await window.keyboard.up('Control')
  return drawn.evaluate(({ ms }) => ms)
}
