import { test as base, expect } from '@playwright/test'
import type { ElectronApplication, Page, TestInfo } from '@playwright/test'
import { startPortal } from '../portal/portal'
import type { Portal } from '../portal/portal'
import { replaceBrowser } from './system-browser'
import type { SystemBrowser } from './system-browser'
import { launchConsole, policyFor } from './console'
import type { Console, ConsoleOptions } from './console'
import { createKeptFolder } from './folders'
import { freePort } from './free-port'
import { call, createConsolePool } from './console-pool'
import type { ConsolePool } from './console-pool'
import { operatorAt } from './operator'
import { packedFolder } from './packed/packed'
import type { Operator } from './operator'

interface Options {
  /** The test's own application instead of the worker's: for stories of the start and of stored data. */
  fresh: boolean
  /**
   * The console follows the portal, as it does all day. Off by default, as the operator may switch it: most stories are
   * about one request or one fault at a time, and polls would come between.
   */
  live: boolean
}

interface Fixtures {
  portal: Portal
  /** A folder for the consoles' own files that outlives them; named before `launch`, it goes after they have. */
  userData: string
  /** Starts one more console; it is closed after the test, and its complaints fail the test. */
  launch: (options?: ConsoleOptions) => Promise<Console>
  app: ElectronApplication
  /** Signed out, nothing remembered. */
  window: Page
  operator: Operator
  systemBrowser: SystemBrowser
  /** The window, signed in as the ordinary operator by webhook. */
  signedIn: Operator
}

interface WorkerFixtures {
  workerPortal: Portal
  redirectPort: number
  pool: ConsolePool
  console: Console
}

/** Stories of an operator in real Electron, against a portal over real HTTP. */
export const test = base.extend<Fixtures & Options & { running: Console }, WorkerFixtures>({
  fresh: [false, { option: true }],
  live: [false, { option: true }],

  workerPortal: [
    async ({}, use) => {
      const portal = await startPortal({ seed: 'tests' })
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker' },
  ],
  redirectPort: [async ({}, use) => use(await freePort()), { scope: 'worker' }],
  pool: [
    async ({ workerPortal, redirectPort }, use) => {
      const pool = createConsolePool(() => start({ policy: policyFor(workerPortal, redirectPort) }))
      await use(pool)
      await pool.close()
    },
    { scope: 'worker' },
  ],

  portal: async ({ workerPortal, redirectPort, pool }, use) => {
    await workerPortal.online()
    pool.spend(workerPortal.requests.length)
    // No fault of the last test keeps its console from resting.
    workerPortal.reset()
    await pool.rest()
    // Requests still under way do not reach this test's portal.
    await workerPortal.offline()
    workerPortal.reset()
    await workerPortal.online()
    policyFor(workerPortal, redirectPort)
    await use(workerPortal)
  },

  userData: async ({}, use) => {
    const { userData, remove } = await createKeptFolder()
    await use(userData)
    await remove()
  },

  launch: async ({ portal, redirectPort, live }, use, info) => {
    const launched: Console[] = []
    await use(async (options = {}) => {
      const started = await start({ policy: policyFor(portal, redirectPort), ...options })
      launched.push(started)
      // A console that waits for its keyring takes this up when it has started.
      void follow(started.window, live).catch(() => {})
      return started
    })
    for (const [index, each] of launched.entries()) await report(info, each, `console-${index + 1}`)
    for (const each of launched) await each.close()
    for (const each of launched) expect(each.complaints).toEqual([])
  },

  // The portal is named so that it is reset before the console starts.
  running: async ({ fresh, live, pool, launch, portal: _portal }, use, info) => {
    // A package lets nobody into its main process, which would forget what a story left.
    if (fresh || packedFolder) return use(await launch())
    const shared = await pool.take(live)
    await follow(shared.window, live)
    await use(shared)
    // It goes on running beside the consoles that other tests start.
    await follow(shared.window, false).catch(() => {})
    await report(info, shared, 'console')
    const complaints = shared.complaints.splice(0)
    if (failed(info) || complaints.length > 0) await pool.discard()
    expect(complaints).toEqual([])
  },

  app: async ({ running }, use, info) => {
    info.skip(packedFolder !== undefined, 'It reaches into the main process, which a package lets nobody into')
    await use(running.electron)
  },
  window: async ({ running }, use) => use(running.window),
  operator: async ({ window }, use) => use(operatorAt(window)),
  systemBrowser: async ({ app, portal }, use) => use(await replaceBrowser(app, portal)),
  signedIn: async ({ operator, portal }, use) => {
    await operator.enter(portal.webhookUrl())
    await use(operator)
  },
})

export { expect }

/** Without a process for the graphics card, which a virtual display lacks: drawing costs a fifth less. */
const start = (options: ConsoleOptions) =>
  launchConsole({ ...options, args: ['--disable-gpu', ...(options.args ?? [])] })

const follow = (window: Page, live: boolean) => call(window, 'poll.pause', { paused: !live })

const failed = (info: TestInfo) => info.status !== info.expectedStatus

/** Keeps the evidence of a failure: picture, page as a screen reader sees it, Electron's error stream. */
async function report(info: TestInfo, { window, said }: Console, name: string): Promise<void> {
  if (!failed(info)) return
  await info.attach(`${name}.log`, { body: said(), contentType: 'text/plain' })
  if (window.isClosed()) return
  const [picture, page] = await Promise.all([
    window.screenshot({ timeout: 3000 }).catch(() => null),
    window
      .locator('body')
      .ariaSnapshot({ timeout: 3000 })
      .catch(() => ''),
  ])
  if (picture) await info.attach(`${name}.png`, { body: picture, contentType: 'image/png' })
  await info.attach(`${name}.yml`, { body: page, contentType: 'text/yaml' })
}
