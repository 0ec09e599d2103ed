import type { CallName, Handlers, OwnCalls } from '../contract/calls'
import type { Services } from './services'

/** Gives the part that answers a call; while it is still loading, the call waits for it. */
export type FindHandler = <N extends CallName>(name: N) => Handlers[N] | Promise<Handlers[N]>

/**
 * Finds the part that answers a call. The console itself answers at once; the services may still be loading, and
 * earlier calls wait for them.
 */
export function createHandlers(own: OwnCalls, services: Promise<Pick<Services, 'handlers'>>): FindHandler {
  const ready: Partial<Handlers> = own
  const all = services.then(({ handlers }): Handlers => ({ ...handlers, ...own }))
  // The caller is told.
  all.catch(() => {})
  return name => ready[name] ?? all.then(table => table[name])
}
