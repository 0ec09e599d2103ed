import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { startPortal } from '../portal/portal'
import { operators } from '../portal/seed/people'
import { launchConsole } from '../support/console'
import { removeFolder } from '../support/folders'
import { operatorAt } from '../support/operator'
import { printLimits, quantile, type Limit } from './figures'
import { journalLines } from './journal'
import { frame, workOf } from './window-work'

const acts = 5000
const times = 30

/** A journal of 5,000 acts, all of them shown: the elements of the page, and the window's work for a key. */
export async function measureJournalShown(): Promise<Limit[]> {
  const portal = await startPortal()
  const userData = await mkdtemp(join(tmpdir(), 'switchboard-'))
  const account = `${new URL(portal.webhookUrl()).host}/${operators.me.id}`
  await mkdir(join(userData, 'journal'), { mode: 0o700 })
  await writeFile(join(userData, 'journal', 'acts.jsonl'), `${journalLines(acts, account, null).join('\n')}\n`)
  const { window, close } = await launchConsole({ userData })
  try {
    await operatorAt(window).signInByWebhook(portal.webhookUrl())
    await showAll(window)
    const session = await window.context().newCDPSession(window)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await window.locator('tbody tr[tabindex="0"]').focus()
    const down = await keys(window, session, 'ArrowDown')
    const [end = 0] = await keys(window, session, 'End', 1)
    const up = await keys(window, session, 'ArrowUp')
    const elements = await window.evaluate(() => document.querySelectorAll('*').length)
    return [
      { what: `elements with ${acts} acts shown`, unit: '', values: [elements], most: 3000 },
      {
        what: 'an arrow key, the window’s work, p50',
        unit: 'ms',
        values: [quantile([...down, ...up], 0.5)],
        most: 100,
      },
      { what: 'the same, the longest', unit: 'ms', values: [Math.max(...down, ...up)], most: 100 },
      { what: 'End, from the first act to the last', unit: 'ms', values: [end], most: 100 },
    ]
  } finally {
    await close()
    await portal.stop()
    await removeFolder(userData)
  }
}

async function showAll(window: Page): Promise<void> {
  await window.keyboard.press('Control+3')
  const more = window.getByRole('button', { name: 'Show more' })
  for (let shown = 200; shown < acts; shown += 200) {
    await more.click()
    await window.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
  }
  await more.waitFor({ state: 'detached' })
  await frame(window)
}

async function keys(window: Page, session: CDPSession, key: string, count = times): Promise<number[]> {
  const took: number[] = []
  for (let time = 0; time < count; time++) took.push(await workOf(window, session, () => window.keyboard.press(key)))
  return took
}

/** `node scripts/run.mjs test/bench/journal-shown.ts`: these figures alone. */
export default async function bench(): Promise<void> {
  if (!printLimits('A journal on the screen', await measureJournalShown())) process.exitCode = 1
}
