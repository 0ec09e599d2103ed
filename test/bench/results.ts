import type { CDPSession } from '@playwright/test'
import { userCode } from '../portal/world/model'
import { openBenchConsole, type BenchConsole } from './bench-console'
import { printLimits, quantile, type Limit } from './figures'
import { frame, workOf } from './window-work'

const sizes = { few: 100, many: 1000 }
const keys = 60

/** Long results of a search: the window's work for an arrow key, and the elements of the page. */
export async function measureResults(): Promise<Limit[]> {
  const codes: string[] = []
  let deal = 0
  const harness = await openBenchConsole(world => {
    deal = world.addCrm({ type: 'deal' }).id
    for (let index = 0; index < sizes.many; index++)
      codes.push(
        userCode(world.addDialog({ lineId: 22, state: 'waiting', customer: `Customer ${index}`, crm: { deal } })),
      )
  })
  try {
    const session = await harness.window.context().newCDPSession(harness.window)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const pasted = (size: number) => arrows(harness, session, codes.slice(0, size).join('\n'), size)
    // The first is for what is compiled on the way.
    await pasted(sizes.few)
    const [few, many] = [await pasted(sizes.few), await pasted(sizes.many)]
    const ofDeal = await arrows(harness, session, `deal ${deal}`, sizes.many)
    return [
      {
        what: `an arrow key in ${sizes.many} results, the window’s work, p50`,
        unit: 'ms',
        values: p50(many),
        most: 16,
      },
      { what: `the same in ${sizes.few}`, unit: 'ms', values: p50(few), most: null },
      { what: `the same in a deal with ${sizes.many} dialogs`, unit: 'ms', values: p50(ofDeal), most: 16 },
      {
        what: 'the longest of the three',
        unit: 'ms',
        values: [few, many, ofDeal].map(({ took }) => Math.max(...took)),
        most: 50,
      },
      { what: 'elements of the page', unit: '', values: [many.elements, ofDeal.elements], most: 3000 },
    ]
  } finally {
    await harness.close()
  }
}

interface Arrows {
  took: number[]
  elements: number
}

const p50 = ({ took }: Arrows) => [quantile(took, 0.5)]

/** Searches, and goes down the results once all have come. */
async function arrows(
  { window, operator }: BenchConsole,
  session: CDPSession,
  text: string,
  size: number,
): Promise<Arrows> {
  await operator.search.fill(text)
  await operator.search.press('Enter')
  await operator.results.locator(`[role="option"][aria-setsize="${size}"]`).first().waitFor({ timeout: 60_000 })
  await window.waitForFunction(
    () => !document.querySelector('[role="search"] [aria-busy="true"], [aria-busy="true"][role="listbox"]'),
  )
  await operator.search.focus()
  await frame(window)
  const took: number[] = []
  for (let key = 0; key < keys; key++)
    took.push(await workOf(window, session, () => window.keyboard.press('ArrowDown')))
  return { took, elements: await window.evaluate(() => document.querySelectorAll('*').length) }
}

/** `node scripts/run.mjs test/bench/results.ts`: these figures alone. */
export default async function bench(): Promise<void> {
  if (!printLimits('Long results', await measureResults())) process.exitCode = 1
}
