import { operators } from '../portal/seed/people'
import { addLongDialog } from '../portal/seed/long'
import { userCode } from '../portal/world/model'
import { myDialogsAt } from '../support/my-dialogs'
import { openBenchConsole } from './bench-console'
import type { BenchConsole } from './bench-console'
import { interleaved, median, print, printLimits } from './figures'
import type { Limit, Row } from './figures'

const rounds = 7
const sizes = { short: 200, long: 20_000 }
const keys = 120

/** The owner of the dialog: the operator's own is read by page, a colleague's as a whole. */
const owners = { own: operators.me.id, theirs: operators.colleague.id }
type Whose = keyof typeof owners
type Size = keyof typeof sizes
const [everybody, everySize] = [Object.keys(owners) as Whose[], Object.keys(sizes) as Size[]]

/**
 * Opening a dialog by its USER_CODE until its last message is shown, and typing beside the long one. A colleague's dialog
 * comes as a whole: the portal has no pages of it, and takes most of the time itself.
 */
export async function measureHistory(): Promise<{ rows: Row[]; limits: Limit[] }> {
  const codes = new Map<string, string[]>()
  const harness = await openBenchConsole(world => {
    for (const whose of everybody)
      for (const size of everySize) {
        // More dialogs for the round that does not count and for typing; each is opened once, so that nothing is cached.
        const made = Array.from({ length: rounds + 2 }, (_, round) =>
          addLongDialog(world, sizes[size], { ownerId: owners[whose], customer: `${whose} ${size} ${round}` }),
        )
        codes.set(`${whose} ${size}`, made.map(userCode))
      }
  })
  try {
    const beside: Record<Size, number[]> = { short: [], long: [] }
    const open = (whose: Whose, size: Size) => async () => {
      const { taken, ofPortal } = await openOnce(harness, codes, `${whose} ${size}`, sizes[size])
      if (whose === 'theirs') beside[size].push(taken - ofPortal)
      return taken
    }
    // From then on the console knows my dialogs, as it does three seconds after the start.
    await myDialogsAt(harness.window).show()
    await harness.window.keyboard.press('Control+1')
    const figures = await interleaved(rounds, {
      ownShort: open('own', 'short'),
      ownLong: open('own', 'long'),
      theirsShort: open('theirs', 'short'),
      theirsLong: open('theirs', 'long'),
    })
    // The first round does not count.
    const [short, long] = [beside.short.slice(1), beside.long.slice(1)]
    const rows = [
      row('one’s own', figures.ownLong, figures.ownShort),
      row('a colleague’s', figures.theirsLong, figures.theirsShort),
      row('the same without the portal’s work', long, short),
    ]
    // Typing is measured in the operator's own dialog, which takes messages.
    await openOnce(harness, codes, 'own long', sizes.long)
    const typed = await typing(harness)
    const limits: Limit[] = [
      {
        what: `a colleague’s ${sizes.long} messages against ${sizes.short}, without the portal’s work`,
        unit: 'times',
        values: [median(long) / median(short)],
        most: 1.3,
      },
      { what: 'a key in the composer beside them, p95', unit: 'ms', values: [typed], most: 16 },
    ]
    return { rows, limits }
  } finally {
    await harness.close()
  }
}

const row = (of: string, console: number[], yardstick: number[]): Row => ({
  ...{ what: `${of} of ${sizes.long} messages opens`, unit: 'ms' },
  ...{ console, yardstick, against: `of ${sizes.short}` },
})

/** @returns Milliseconds until the last message is there, and for how many of them the portal made its answers. */
async function openOnce(
  { operator, window, portal }: BenchConsole,
  codes: ReadonlyMap<string, string[]>,
  name: string,
  size: number,
): Promise<{ taken: number; ofPortal: number }> {
  await operator.search.fill(codes.get(name)?.pop() ?? '')
  const asked = portal.requests.length
  const start = performance.now()
  await operator.search.press('Enter')
  await operator.dialog.getByRole('heading', { name: new RegExp(`^${name}`) }).waitFor()
  await operator.messages.getByText(new RegExp(`^${size}\\. `)).waitFor()
  const taken = performance.now() - start
  const ofPortal = portal.requests.slice(asked).reduce((sum, { workedMs }) => sum + workedMs, 0)
  await window.keyboard.press('Escape')
  return { taken, ofPortal }
}

/** Work of the window's main thread per key, p95, in milliseconds: handlers, drawing and layout, without idle time. */
async function typing({ operator, window }: BenchConsole): Promise<number> {
  const session = await window.context().newCDPSession(window)
  await session.send('Performance.enable')
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  const frame = () => window.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))))
  const field = operator.dialog.getByRole('textbox', { name: 'Message', exact: true })
  await field.click()
  const costs: number[] = []
  for (let index = 0; index < keys; index++) {
    await frame()
    const before = await worked()
    await window.keyboard.press(index % 6 === 5 ? 'Space' : 'a')
    await frame()
    costs.push((await worked()) - before)
  }
  return costs.sort((a, b) => a - b)[Math.ceil(costs.length * 0.95) - 1] ?? NaN
}

/** `node scripts/run.mjs test/bench/history.ts`: these figures alone. */
export default async function bench(): Promise<void> {
  const { rows, limits } = await measureHistory()
  print('Long histories', rows)
  if (!printLimits('Beside them', limits)) process.exitCode = 1
}
