import { setTimeout as delay } from 'node:timers/promises'
import type { CDPSession } from '@playwright/test'
import { addLongDialog } from '../portal/seed/long'
import { operators } from '../portal/seed/people'
import type { NewMessage } from '../portal/world/dialogs'
import { userCode } from '../portal/world/model'
import type { World } from '../portal/world/world'
import { openBenchConsole, type BenchConsole } from './bench-console'
import { median, printLimits, type Limit } from './figures'
import { processMemory } from './memory'

const pictures = 450
/** Pixels in a millisecond, in each of the rounds; later ones tell what each of them leaves behind. */
const speeds = [6, 4]
const rounds = speeds.length
const leftMs = 10_000

interface Left {
  nodes: number
  /** Megabytes that scripts hold. */
  heap: number
  /** Megabytes of the window's process. */
  memory: number
}

/** A look-up right after 450 pictures have been scrolled past in the window, and what is left of them ten seconds later. */
export async function measureScrolledPast(): Promise<Limit[]> {
  const galleries: string[] = []
  const others: string[] = []
  const harness = await openBenchConsole(world => {
    for (let round = 0; round < rounds; round++) galleries.push(addGallery(world, round))
    for (let each = 0; each < 2 * rounds + 1; each++)
      others.push(userCode(addLongDialog(world, 200, { ownerId: operators.me.id, customer: `Other ${each}` })))
  })
  try {
    const { window, portal } = harness
    const session = await window.context().newCDPSession(window)
    await session.send('Performance.enable')
    const lookUp = (index: number) => opened(harness, others[index] ?? '', `Other ${index}`)
    // The first one is slower in itself.
    await lookUp(0)
    const before: number[] = []
    for (let round = 0; round < rounds; round++) before.push(await lookUp(round + 1))
    const shown = await leftIn(harness, session)
    const after: { took: number; asked: number; left: Left }[] = []
    for (let round = 0; round < rounds; round++) {
      await opened(harness, galleries[round] ?? '', `Gallery ${round}`)
      const asked = addressesAsked(portal.requests)
      await scrollUp(harness, speeds[round])
      const took = await lookUp(rounds + round + 1)
      after.push({ took, asked: addressesAsked(portal.requests) - asked, left: await leftIn(harness, session) })
    }
    const ratio = (of: keyof Left) => after.map(({ left }) => left[of] / shown[of])
    return [
      {
        what: 'a look-up right after, against before',
        unit: 'times',
        values: [median(after.map(({ took }) => took)) / median(before)],
        most: 3,
      },
      { what: 'requests for addresses', unit: '', values: after.map(({ asked }) => asked), most: 20 },
      { what: 'nodes 10 s after leaving, against before', unit: 'times', values: ratio('nodes'), most: 1.5 },
      { what: 'what scripts hold then, against before', unit: 'times', values: ratio('heap'), most: 1.5 },
      { what: 'the window’s memory then, against before', unit: 'times', values: ratio('memory'), most: null },
      {
        what: 'the same, round by round',
        unit: 'MB',
        values: [shown.memory, ...after.map(({ left }) => left.memory)],
        most: null,
      },
    ]
  } finally {
    await harness.close()
  }
}

/** @returns The USER_CODE of a dialog with nothing but pictures. */
function addGallery(world: World, number: number): string {
  const messages = Array.from({ length: pictures }, (_, index): NewMessage => ({
    from: 'customer',
    files: [{ name: `${index}.png`, type: 'image' }],
  }))
  const given = { ownerId: operators.me.id, customer: `Gallery ${number}`, state: 'waiting' } as const
  return userCode(world.addDialog({ ...given, minutesAgo: 30 * 24 * 60, messages }))
}

/** Milliseconds from Enter until the dialog's messages are there. */
async function opened({ operator }: BenchConsole, code: string, customer: string): Promise<number> {
  await operator.search.fill(code)
  const start = performance.now()
  await operator.search.press('Enter')
  await operator.dialog.getByRole('heading', { name: customer, exact: true }).waitFor()
  await operator.messages.getByRole('listitem').last().waitFor()
  return performance.now() - start
}

/** Scrolls from the end of the messages to the first one, which comes as earlier ones are read. */
async function scrollUp({ operator }: BenchConsole, speed = 4): Promise<void> {
  await operator.messages.evaluate(
    (list, { step, whole }) =>
      new Promise<void>(resolve => {
        let last = performance.now()
        const move = (now: number) => {
          list.scrollTop -= step * (now - last)
          last = now
          // Its size is told once there is nothing earlier.
          if (list.scrollTop <= 0 && list.querySelector(whole)) resolve()
          else requestAnimationFrame(move)
        }
        requestAnimationFrame(move)
      }),
    { step: speed, whole: `[aria-posinset="1"][aria-setsize="${pictures}"]` },
  )
}

/** What the window holds ten seconds later, without what only waits to be collected. */
async function leftIn({ electron }: BenchConsole, session: CDPSession): Promise<Left> {
  await delay(leftMs)
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN
  const pid = await electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  )
  return { nodes: metric('Nodes'), heap: metric('JSHeapUsedSize') / 2 ** 20, memory: processMemory(pid) }
}

const addressesAsked = (requests: readonly { commands: { method: string }[] }[]) =>
  requests.filter(({ commands }) => commands.some(({ method }) => method === 'im.v2.File.download')).length

/** `node scripts/run.mjs test/bench/scrolled-past.ts`: these figures alone. */
export default async function bench(): Promise<void> {
  if (!printLimits('Pictures scrolled past', await measureScrolledPast())) process.exitCode = 1
}
