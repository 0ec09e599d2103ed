import { operators } from '../portal/seed/people'
import { addLongDialog } from '../portal/seed/long'
import { userCode } from '../portal/world/model'
import { openDesk } from './desk-at'
import type { BenchDesk } from './desk-at'
import { interleaved } from './figures'
import type { Limit, Row } from './figures'

const rounds = 7
const sizes = { short: 200, long: 20_000 }
const keys = 120

/** Opening a dialog by its USER_CODE until its last message is shown, and typing beside the long one. */
export async function measureHistory(): Promise<{ rows: Row[]; limits: Limit[] }> {
  const codes = { short: [] as string[], long: [] as string[] }
  const desk = await openDesk(world => {
    for (const size of ['short', 'long'] as const) {
      // One more for the round that does not count; each dialog is opened once, so that nothing is known of it.
      for (let round = 0; round <= rounds; round++) {
        const chat = addLongDialog(world, sizes[size], { ownerId: operators.me.id, customer: `${size} ${round}` })
        codes[size].push(userCode(chat))
      }
    }
  })
  try {
    const open = (size: 'short' | 'long') => () => openOnce(desk, codes[size].pop() ?? '', sizes[size])
    const { long, short } = await interleaved(rounds, { short: open('short'), long: open('long') })
    const what = `a dialog of ${sizes.long} messages opens`
    const rows = [{ what, unit: 'ms', console: long, yardstick: short, against: `one of ${sizes.short}` }]
    const typed = await typing(desk)
    return { rows, limits: [{ what: 'a key in the composer beside it, p95', unit: 'ms', values: [typed], most: 16 }] }
  } finally {
    await desk.close()
  }
}

async function openOnce({ operator, window }: BenchDesk, code: string, size: number): Promise<number> {
  await operator.search.fill(code)
  const start = performance.now()
  await operator.search.press('Enter')
  await operator.dialog.getByRole('heading', { name: size === sizes.long ? /^long/ : /^short/ }).waitFor()
  await operator.messages.getByText(new RegExp(`^${size}\\. `)).waitFor()
  const taken = performance.now() - start
  await window.keyboard.press('Escape')
  return taken
}

/** Work of the window's main thread per key, p95, in milliseconds: handlers, drawing and layout, without idle time. */
async function typing({ operator, window }: BenchDesk): Promise<number> {
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
