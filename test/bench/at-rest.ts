import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { sowMyDialogs } from '../portal/seed/my-dialogs'
import { startPortal } from '../portal/portal'
import { launchConsole, root } from '../support/console'
import { operatorAt } from '../support/operator'
import { print, type Row } from './figures'
import { treeMemory } from './memory'

const dialogs = 50
const rounds = 3
/** By then V8 has given back what the start needed. */
const restMs = 60_000

/**
 * Memory of all processes a minute after their start, while nobody touches them: the console of an operator with 50 dialogs,
 * which it has listed and goes on asking for, against a bare window.
 */
export async function measureRest(): Promise<Row[]> {
  const portal = await startPortal()
  sowMyDialogs(portal.world, dialogs)
  const userData = await mkdtemp(join(tmpdir(), 'switchboard-bench-'))
  try {
    const { window, close } = await launchConsole({ userData })
    await operatorAt(window).signInByWebhook(portal.webhookUrl(), 'Save on this computer')
    await close()
    const figures = { console: [] as number[], bare: [] as number[] }
    for (let round = 0; round < rounds; round++) {
      figures.console.push(await memoryOf({ userData }))
      figures.bare.push(await memoryOf({ folder: join(root, 'test/bench/bare') }))
    }
    const what = `memory of all processes (PSS), ${dialogs} dialogs, a minute later`
    return [{ what, unit: 'MB', console: figures.console, yardstick: figures.bare, against: 'bare window' }]
  } finally {
    await portal.stop()
    await rm(userData, { recursive: true, force: true })
  }
}

async function memoryOf(options: { userData?: string; folder?: string }): Promise<number> {
  const { electron, window, close } = await launchConsole(options)
  await window.locator('[role=combobox]:focus').waitFor()
  await delay(restMs)
  const taken = treeMemory(electron.process().pid ?? 0)
  await close()
  return taken
}

/** `node scripts/run.mjs test/bench/at-rest.ts`: these figures alone. */
export default async function bench(): Promise<void> {
  print('At rest', await measureRest())
}
