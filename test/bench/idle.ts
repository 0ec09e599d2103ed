import { setTimeout as delay } from 'node:timers/promises'
import type { ElectronApplication, Page } from '@playwright/test'
import { sowMyDialogs } from '../portal/seed/my-dialogs'
import { myDialogsAt } from '../support/my-dialogs'
import { openBenchConsole } from './bench-console'
import { printLimits, type Limit } from './figures'
import { treeWork } from './memory'

const dialogs = 1000
/** The list is read whole at first; then comes the steady state. */
const settlingMs = 30_000
const minute = 60_000

/** A minute in which nothing happens: a console with 1,000 own dialogs in its list, nobody at the keys, the portal silent. */
export async function measureIdle(): Promise<Limit[]> {
  const { window, electron, portal, close } = await openBenchConsole(world => sowMyDialogs(world, dialogs))
  try {
    await myDialogsAt(window).show()
    await delay(settlingMs)
    const pid = electron.process().pid ?? 0
    const timers = [await watchTimers(window), await watchTimers(electron)]
    const [before, requests] = [treeWork(pid), portal.requests.length]
    await delay(minute)
    const after = treeWork(pid)
    const asked = portal.requests.length - requests
    const works = [...after].map(([each, ms]) => ({ each, ms: ms - (before.get(each) ?? 0) }))
    const all = works.reduce((sum, { ms }) => sum + ms, 0)
    const main = works.find(({ each }) => each === pid)?.ms ?? NaN
    const short = await Promise.all(timers.map(each => each()))
    const ticking = await watchTicks(window)
    return [
      { what: `processor time, ${dialogs} own dialogs`, unit: '% of a core', values: [share(all)], most: 1 },
      { what: 'of these main', unit: '%', values: [share(main)], most: null },
      { what: 'requests meanwhile', unit: '', values: [asked], most: null },
      {
        what: 'timers under a second set meanwhile by window and main',
        unit: '',
        values: short.map(({ length }) => length),
        most: 0,
      },
      { what: 'timers of the window that tick more often than once a second', unit: '', values: [ticking], most: 0 },
    ]
  } finally {
    await close()
  }
}

const share = (ms: number) => (ms / minute) * 100

/** Watches which timers under a second are set from now on. */
const watchTimers = async (where: Page | ElectronApplication) => {
  const watch = await ('url' in where ? where.evaluateHandle(watching) : where.evaluateHandle(watching))
  return () => watch.evaluate(delays => delays)
}

/** Runs over there, where nothing of this file is. */
function watching(): number[] {
  const delays: number[] = []
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const { [name]: usual } = globalThis
    const watched = (run: () => void, ms = 0, ...given: unknown[]) => {
      if (ms < 1000) delays.push(ms)
      return usual(run, ms, ...given)
    }
    Object.assign(globalThis, { [name]: watched })
  }
  return delays
}

/**
 * How many timers of the window fire twice within a second, those included that have been set long before: as Chromium
 * tells it in a trace.
 */
async function watchTicks(window: Page): Promise<number> {
  const cdp = await window.context().newCDPSession(window)
  const fired = new Map<string, number[]>()
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, ts, args } of value) {
      const timer = name === 'TimerFire' ? /"timerId":(\d+)/.exec(JSON.stringify(args))?.[1] : undefined
      if (timer) fired.set(timer, [...(fired.get(timer) ?? []), Number(ts) / 1000])
    }
  })
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline' })
  await delay(10_000)
  const complete = new Promise(resolve => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.end')
  await complete
  const isQuick = (times: number[]) => times.some((time, index) => time - (times[index - 1] ?? -Infinity) < 990)
  return [...fired.values()].filter(isQuick).length
}

/** `node scripts/run.mjs test/bench/idle.ts`: these figures alone. */
export default async function bench(): Promise<void> {
  if (!printLimits('Nothing to do', await measureIdle())) process.exitCode = 1
}
