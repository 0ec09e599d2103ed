import { createAppCalls } from './app-calls'
import { createConnection } from './connection'
import { createLinks } from '../services/link/links'
import { createHandlers, type FindHandler } from './handlers'
import { createPortalClocks } from './portal-clocks'
import type { Services } from './services'
import type { LastStep } from '../services/update/last-step'
import { watchReplaced } from './replaced'
import { createSteady } from './steady'
import type { System } from './system'

/** The program without its window. */
export interface Console {
  handler: FindHandler
  choose: Services['choose']
  /** The files of messages that the window may show. */
  media(): Promise<Services['media']>
  /** The parts behind the first screen, once they are loaded. */
  parts(): Promise<Services['parts']>
  /** Saves everything that must not be lost. */
  close(): Promise<void>
  /**
   * Replaces the program by another version, if that is due; call it once all is closed.
   *
   * @returns Whether an installer starts the program, where that is wanted.
   */
  finish(ending: LastStep): Promise<boolean>
}

/** How long shown times may be wrong after this computer's clock was set. */
const clockCheckMs = 10_000

/** Builds the console: its own answers are ready at once, the services once they are loaded. */
export function createConsole(system: System): Console {
  const { log, push, clock } = system
  const connection = createConnection({ push, now: clock.monotonic, after: clock.after })
  const steady = createSteady(clock)
  const clocks = createPortalClocks({ push, steady, wall: clock.wall })
  // No event tells that this computer's clock was set.
  const stopChecking = clock.every(clockCheckMs, clocks.check)

  const replaced = watchReplaced({ system, every: clock.every })
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
      system.onNetwork(started.changeNetwork)
    },
    () => {},
  )
  const appCalls = createAppCalls({
    system,
    connection,
    clocks,
    loopbackPortal: () => loopbackPortal(),
    shell,
    replacedBy: replaced.current,
  })
  const links = createLinks({ push, log, isAllowed: () => system.policy().deepLinks !== false })
  system.onLink(links.came)
  system.onPolicy(links.reconsider)
  return {
    handler: createHandlers({ ...appCalls, ...links.handlers }, services),
    choose: async choice => (await services).choose(choice),
    media: async () => (await services).media,
    parts: async () => (await services).parts,
    async close() {
      stopChecking()
      replaced.stop()
      await (await services).close()
    },
    finish: async ending => (await services).finish(ending),
  }
}
