import { setTimeout as delay } from 'node:timers/promises'
import type { CDPSession, Page } from '@playwright/test'
import { sowBoard } from '../portal/seed/board/sow'
import { stir } from '../portal/seed/board/stir'
import { operators } from '../portal/seed/people'
import { call } from '../support/console-pool'
import { type BenchConsole, openBenchConsole } from './bench-console'
import { type Limit, printLimits, quantile } from './figures'
import { type MainHolds, watchMain } from './main-holds'
import { treeMemory } from './memory'
import { workIn, workOf } from './window-work'

const size = { dialogs: 5000, operators: 200 }
/** Turns of the board in which it is followed, at ten seconds each and eight events a second. */
const turns = 4
const eventsPerSecond = 8
const times = 24
const columns = ['operator', 'line', 'status', 'messages', 'customer', 'wait']
const words = ['kim', 'sales', 'nunez', 'order']

/**
 * A supervisor's board of 5,000 live dialogs: what main and the window do while it fills and at each turn, then sorting,
 * filtering and scrolling. Work is counted by the processor time of the threads that do it.
 */
export async function measureBoard(): Promise<Limit[]> {
  const lines: number[] = []
  const harness = await openBenchConsole(world => {
    lines.push(...sowBoard(world, size).lineIds)
  }, operators.supervisor.id)
  try {
    const { window, electron } = harness
    const holds = await watchMain(electron)
    await delay(3000)
    const before = await holds()
    await window.keyboard.press('Control+5')
    const filled = window.getByRole('status', { name: 'Board source' }).getByText(/waiting known for/)
    await filled.waitFor({ timeout: 120_000 })
    const filling = await holds()
    const following = await follow(harness, lines, holds)
    await call(window, 'poll.pause', { paused: true })
    await delay(2000)
    const memory = treeMemory(electron.process().pid ?? 0)
    return [
      { what: 'main’s longest hold before it, by the clock', unit: 'ms', values: [before.clock], most: null },
      ...holdsOf('while it fills', filling),
      ...holdsOf(`in ${turns} turns`, following),
      { what: 'memory of all processes', unit: 'MB', values: [memory], most: 500 },
      ...(await inWindow(window)),
    ]
  } finally {
    await harness.close()
  }
}

const holdsOf = (when: string, { work, clock }: MainHolds): Limit[] => [
  { what: `main’s longest hold ${when}, work`, unit: 'ms', values: [work], most: 50 },
  { what: 'the same by the clock', unit: 'ms', values: [clock], most: null },
]

async function inWindow(window: Page): Promise<Limit[]> {
  const session = await window.context().newCDPSession(window)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const sorts = await sortings(window, session)
  const filters = await filterings(window, session)
  await window.getByRole('grid', { name: 'Live dialogs' }).hover()
  const worked = await workIn(session)
  const frames = await scrolling(window)
  const each = ((await workIn(session)) - worked) / frames.length
  return [
    ...worksOf('sorting by a column', sorts),
    ...worksOf('filtering by a word', filters),
    { what: 'frames while scrolling, p95', unit: 'ms', values: [quantile(frames, 0.95)], most: 32 },
    { what: 'the window’s work for one of them, mean', unit: 'ms', values: [each], most: null },
  ]
}

const worksOf = (what: string, took: readonly number[]): Limit[] => [
  { what: `${what}, the window’s work, p50`, unit: 'ms', values: [quantile(took, 0.5)], most: 50 },
  { what: 'the same, p95', unit: 'ms', values: [quantile(took, 0.95)], most: null },
]

/** `node scripts/run.mjs test/bench/board.ts`: these figures alone. */
export default async function bench(): Promise<void> {
  if (!printLimits('A board', await measureBoard())) process.exitCode = 1
}

async function follow(
  { portal }: BenchConsole,
  lines: readonly number[],
  holds: Awaited<ReturnType<typeof watchMain>>,
) {
  for (let second = 0; second < turns * 10; second++) {
    stir(portal.world, eventsPerSecond, second + 1, lines)
    await delay(1000)
  }
  return holds()
}

async function sortings(window: Page, session: CDPSession): Promise<number[]> {
  const took: number[] = []
  for (let time = 0; time < times; time++) {
    const heading = window.locator(`[data-column="${columns[time % columns.length] ?? ''}"]`)
    await heading.focus()
    took.push(await workOf(window, session, () => window.keyboard.press('Enter')))
  }
  return took
}

async function filterings(window: Page, session: CDPSession): Promise<number[]> {
  const field = window.getByRole('combobox', { name: 'Filter the board' })
  const took: number[] = []
  for (let time = 0; time < times; time++) {
    const word = words[time % words.length] ?? ''
    await field.focus()
    await window.keyboard.type(word.slice(0, -1))
    await delay(400)
    const typed = async () => {
      await window.keyboard.press(word.at(-1) ?? 'a')
      // The filter waits for the end of the word.
      await delay(250)
    }
    took.push(await workOf(window, session, typed))
    await field.fill('')
    await delay(400)
  }
  return took
}

/** Milliseconds from frame to frame while the wheel turns. */
async function scrolling(window: Page): Promise<number[]> {
  const watch = await window.evaluateHandle(() => {
    const state = { frames: [] as number[], isOver: false }
    let at = performance.now()
    const next = (now: number) => {
      state.frames.push(now - at)
      at = now
      if (!state.isOver) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    return state
  })
  for (let step = 0; step < 150; step++) {
    await window.mouse.wheel(0, step < 75 ? 240 : -160)
    await delay(16)
  }
  return watch.evaluate(state => {
    state.isOver = true
    return state.frames.slice(2)
  })
}
