import { createAppCalls } from './app-calls'
import { createConnection } from './connection'
import { createHandlers, type FindHandler } from './handlers'
import { createPortalClocks } from './portal-clocks'
import type { Services } from './services'
import { createSteady } from './steady'
import type { System } from './system'

/** What an operator works with, apart from the window. */
export interface Console {
  handler: FindHandler
  choose: Services['choose']
  /** The files of messages that the window may show. */
  media(): Promise<Services['media']>
  /** The parts behind the first screen, as soon as they are loaded. */
  parts(): Promise<Services['parts']>
  /** Saves what must not be lost. */
  close(): Promise<void>
}

/** So long times may be shown wrongly after this computer's clock was set. */
const clockCheckMs = 10_000

/** Builds the console: what it answers by itself is there at once, the services as soon as they are loaded. */
export function createConsole(system: System): Console {
  const { log, push, clock } = system
  const connection = createConnection({ push, now: clock.monotonic, after: clock.after })
  const steady = createSteady(clock)
  const clocks = createPortalClocks({ push, steady, wall: clock.wall })
  // Nobody tells that this computer's clock was set.
  const stopLooking = clock.every(clockCheckMs, clocks.look)

  const shell = system.shell()
  const services = shell.then(async shell => {
    const { createServices } = await import('./services')
    return createServices({ system, connection, clocks, steady, shell })
  })
  services.catch((error: unknown) => log('services did not start', error))

  let loopbackPortal: () => string | null = () => null
  void services.then(
    started => {
      loopbackPortal = started.loopbackPortal
      system.onResume(started.resume)
    },
    () => {},
  )
  const appCalls = createAppCalls({ system, connection, clocks, loopbackPortal: () => loopbackPortal(), shell })
  return {
    handler: createHandlers(appCalls, services),
    choose: async choice => (await services).choose(choice),
    media: async () => (await services).media,
    parts: async () => (await services).parts,
    async close() {
      stopLooking()
      await (await services).close()
    },
  }
}
