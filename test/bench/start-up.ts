import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { Portal } from '../portal/portal'
import { known } from '../portal/seed/known'
import { launchConsole, root } from '../support/console'
import { operatorAt } from '../support/operator'
import { interleaved } from './figures'
import type { Row } from './figures'
import { treeMemory } from './memory'

const rounds = 9
/** Chromium still allocates for a while after the first picture. */
const settlingMs = 1500

/**
 * Process start to a search field that has the focus, and memory of all processes then: the console of an operator who
 * is signed in, against a bare window with one field. And process start to the dialog whose USER_CODE is typed into that
 * field at once.
 */
export async function measureStart(portal: Portal): Promise<Row[]> {
  const userData = await mkdtemp(join(tmpdir(), 'switchboard-bench-'))
  await keepSignedIn(portal, userData)
  const memory = { console: [] as number[], bare: [] as number[] }
  try {
    const times = await interleaved(rounds, {
      console: () => startOnce({ userData }, memory.console),
      found: () => findOnce(userData),
      bare: () => startOnce({ folder: join(root, 'test/bench/bare') }, memory.bare),
    })
    const against = 'bare window'
    return [
      { what: 'process start to search field', unit: 'ms', console: times.console, yardstick: times.bare, against },
      {
        what: 'process start to what is typed at once',
        unit: 'ms',
        console: times.found,
        yardstick: times.bare,
        against,
      },
      { what: 'memory of all processes (PSS)', unit: 'MB', console: memory.console, yardstick: memory.bare, against },
    ]
  } finally {
    await rm(userData, { recursive: true, force: true })
  }
}

async function keepSignedIn(portal: Portal, userData: string): Promise<void> {
  const { window, close } = await launchConsole({ userData })
  const operator = operatorAt(window)
  await operator.signInByWebhook(portal.webhookUrl(), 'Save on this computer')
  await close()
}

async function startOnce(options: { userData?: string; folder?: string }, memory: number[]): Promise<number> {
  const start = Date.now()
  const { electron, window, close } = await launchConsole(options)
  await window.locator('[role=combobox]:focus').waitFor()
  const taken = (await firstPaint(window)) - start
  await delay(settlingMs)
  memory.push(treeMemory(electron.process().pid ?? 0))
  await close()
  return taken
}

/** The field is in the first picture, with the focus; what looks for it from outside waits for scripts that run then. */
async function firstPaint(window: Page): Promise<number> {
  await window.waitForFunction(() => performance.getEntriesByType('paint').length > 0)
  return window.evaluate(() => {
    const pictures = performance.getEntriesByType('paint').map(({ startTime }) => startTime)
    return performance.timeOrigin + Math.max(...pictures)
  })
}

async function findOnce(userData: string): Promise<number> {
  const start = performance.now()
  const { window, close } = await launchConsole({ userData })
  await window.locator('[role=combobox]:focus').waitFor()
  await window.keyboard.insertText(known.documented.code)
  await window.keyboard.press('Enter')
  await operatorAt(window).dialog.getByText(known.documented.customer).first().waitFor()
  const taken = performance.now() - start
  await close()
  return taken
}
