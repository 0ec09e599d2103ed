import { type BrowserWindow, powerMonitor } from 'electron'
import { uptime } from 'node:os'
import { watchAttention } from '../shell/attention'
import { createClocks } from './clocks'
import { createConnection } from '../shell/connection'
import { answerCalls, createPush, type Frame, isOurFrame } from '../shell/ipc'
import { answerChoice } from '../shell/ipc-choice'
import { createAppCalls, setMenu } from '../shell/app-calls'
import type { Base } from './base'
import { createHandlers } from './handlers'
import { createSteady } from './steady'

interface Deps {
  base: Base
  window: BrowserWindow
  /** Scheme and host of the addresses that the window's own page has. */
  page: string
}

/** So long times may be shown wrongly after this computer's clock was set. */
const clockLookMs = 10_000

/** Everything that answers the page: the console itself at once, and the services as soon as they are loaded. */
export function openDesk({ base, window, page }: Deps) {
  const { log, preferences } = base
  const contents = () => (window.isDestroyed() ? null : window.webContents)
  const push = createPush({ target: contents, log })
  const monotonic = () => performance.now()
  const connection = createConnection({ push, now: monotonic, after })
  const steady = createSteady({ monotonic, uptime })
  const clocks = createClocks({ push, steady, wall: Date.now })
  // Nobody tells that this computer's clock was set.
  setInterval(clocks.look, clockLookMs).unref()
  setMenu(preferences.settings())

  const shell = import('../shell/shell').then(({ createShell }) => createShell({ window, preferences, push, log }))
  const services = shell.then(async shell => {
    const { createServices } = await import('./services')
    return createServices({ base, push, connection, clocks, steady, attention: watchAttention(window), shell })
  })
  services.catch((error: unknown) => log('services did not start', error))

  let loopbackPortal = () => null as string | null
  void services.then(
    started => {
      loopbackPortal = started.loopbackPortal
      powerMonitor.on('resume', () => started.resume())
    },
    () => {},
  )
  const appCalls = createAppCalls({ preferences, connection, clocks, loopbackPortal: () => loopbackPortal(), shell })
  const isOurs = (frame: Frame | null) => isOurFrame(frame, contents()?.mainFrame ?? null, [page])
  return {
    call: answerCalls({ handler: createHandlers(appCalls, services), isOurs, log }),
    choose: answerChoice({ choose: async choice => (await services).choose(choice), isOurs, log }),
    media: async () => (await services).media,
    close: async () => (await services).close(),
  }
}

function after(ms: number, action: () => void): () => void {
  const timer = setTimeout(action, ms)
  return () => clearTimeout(timer)
}
