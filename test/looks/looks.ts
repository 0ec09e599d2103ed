import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { startPortal } from '../portal/portal'
import { launchConsole, policyFor, type Console } from '../support/console'
import { measureContrasts, paint } from '../support/reach/contrast'
import { freePort } from '../support/free-port'
import { myDialogsAt } from '../support/my-dialogs'
import { operatorAt } from '../support/operator'
import { still, walk, type Shown } from './focus'
import { judgeReflow } from './reflow'
import { states, type LookState } from './states'

/** A window's size, and the share of it that the messages have at least. */
const sizes = [
  [1280, 800, 0.5],
  [900, 640, 0.4],
] as const
const themes = ['light', 'dark'] as const
/** WCAG 1.4.11 and 2.4.13. */
const leastContrast = 3
/** A folder for pictures of every state, to be looked at; none are taken without it. */
const pictures = process.env['LOOKS_PICTURES']
/** Only the states whose names begin so are measured; all are gone through. */
const wanted = process.argv.slice(3)

const faults: string[] = []
const fault = (where: string, what: string) => {
  faults.push(`${where}: ${what}`)
}

/**
 * `npm run looks`: measures the real window in every state, both themes and two sizes: the messages' share of the
 * height, the rows of lists, contrasts, and the visible focus of every control. Fails beyond the limits.
 */
export default async function looks(): Promise<void> {
  console.log(['state', 'size', 'theme', 'messages', 'rows', 'faint', 'controls', 'weakest focus'].join(' | '))
  for (const size of sizes) await measureAt(size)
  for (const each of faults) console.error(each)
  console.log(faults.length === 0 ? 'Within all limits' : `${faults.length} beyond the limits`)
  if (faults.length > 0) throw new Error('The window does not look as it must')
}

async function measureAt([width, height, share]: (typeof sizes)[number]): Promise<void> {
  const portal = await startPortal({ seed: 'tests' })
  const started = await launchConsole({ policy: policyFor(portal, await freePort()), args: ['--disable-gpu'] })
  const { window } = started
  const before = { light: new Map<string, Shown>(), dark: new Map<string, Shown>() }
  const stand = { window, portal, operator: operatorAt(window) }
  try {
    await resize(started, width, height)
    await window.emulateMedia({ reducedMotion: 'reduce' })
    await still(window)
    for (const state of states) {
      await state.reach(stand)
      if (wanted.length > 0 && !wanted.some(each => state.name.startsWith(each))) continue
      for (const theme of themes) {
        if (state.isPassing && theme !== themes[0]) await state.reach(stand)
        await measure({ window, before }, state, [`${width}×${height}`, theme], share * height)
      }
    }
    if (wanted.length === 0 || wanted.includes('reflow'))
      for (const each of await judgeReflow(started, stand.operator)) fault('at 400 %', each)
  } finally {
    await started.close()
    await portal.stop()
  }
}

async function resize({ electron, window }: Console, width: number, height: number): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    [width, height] as const,
  )
  await expect.poll(() => window.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
}

interface Measured {
  window: Page
  before: Record<'light' | 'dark', Map<string, Shown>>
}

/** Measures one state as it is, prints its row, and keeps what is beyond the limits. */
async function measure(
  { window, before }: Measured,
  state: LookState,
  [size, theme]: [string, 'light' | 'dark'],
  least: number,
) {
  await paint(window, theme)
  const where = `${state.name}, ${size}, ${theme}`
  if (pictures) await keep(await window.screenshot(), where)
  if (await window.evaluate(() => document.activeElement === document.body)) fault(where, 'nothing has the focus')
  const messages = state.isOfDialog ? await heightOf(window) : null
  if (messages !== null && messages < least) fault(where, `messages ${messages} px high, at least ${least}`)
  const rows = state.rows ? await rowsOf(window) : []
  if (rows.some(each => each !== state.rows)) fault(where, `rows ${rows.join()} px high, not ${state.rows}`)
  const { measured, faint } = await measureContrasts(window)
  // A page that is gone has no faults.
  if (measured < 2) fault(where, 'nothing to measure')
  for (const { what, ratio } of faint) fault(where, `${what} ${ratio}:1`)

  const shown = (await walk(window, before[theme])).sort((a, b) => a.ratio - b.ratio)
  const [weakest] = shown
  if (!weakest) fault(where, 'no control takes the focus')
  for (const { name, ratio, pictures } of shown.filter(({ ratio }) => ratio < leastContrast)) {
    fault(where, `focus of ${name} ${ratio.toFixed(2)}:1`)
    for (const [index, each] of pictures.entries()) await keep(each, `${where}-fault-${faults.length}-${index}`)
  }
  const cells = [
    messages ?? '',
    rows.join(),
    faint.length,
    shown.length,
    weakest && `${weakest.ratio.toFixed(2)} ${weakest.name}`,
  ]
  console.log([state.name, size, theme, ...cells].join(' | '))
}

async function keep(png: Buffer, name: string): Promise<void> {
  if (!pictures) return
  await mkdir(pictures, { recursive: true })
  await writeFile(join(pictures, `${name.replaceAll(', ', '-')}.png`), png)
}

const heightOf = async (window: Page) => Math.round((await operatorAt(window).messages.boundingBox())?.height ?? 0)

/** The heights of the dialogs' rows in My dialogs, each once; headings have their own. */
async function rowsOf(window: Page): Promise<number[]> {
  const rows = myDialogsAt(window).list.locator('[role=listitem]:not(:has(h3))')
  return [...new Set(await rows.evaluateAll(all => all.map(each => each.getBoundingClientRect().height)))]
}
