import { createGate, type Gate } from '../support/gate'
import type { Fault } from './types'

export interface Faults {
  /**
   * Queues a fault.
   *
   * @param match REST method, `batch`, `oauth`, or `*` for any REST request.
   * @param times Number of requests it hits; 1 by default.
   */
  next(match: string, fault: Fault, times?: number): void
  /** Holds the next such request up, before the portal does its work or `after` it, until the gate is opened. */
  hold(match: string, when?: { after?: boolean }): Gate
  clear(): void
  /** Takes the next fault for any of the names, if one is queued. `only` leaves other kinds queued. */
  take(names: readonly string[], only?: (fault: Fault) => boolean): Fault | null
}

/** Faults on demand, in the order they were queued. */
export function createFaults(): Faults {
  let queue: { match: string; fault: Fault; left: number }[] = []
  const next: Faults['next'] = (match, fault, times = 1) => {
    queue.push({ match: match.toLowerCase(), fault, left: times })
  }
  return {
    next,
    hold(match, { after = false } = {}) {
      const gate = createGate()
      next(match, { kind: 'gate', gate, after })
      return gate
    },
    clear() {
      queue = []
    },
    take(names, only = () => true) {
      const wanted = names.map(name => name.toLowerCase())
      const found = queue.find(entry => wanted.includes(entry.match) && only(entry.fault))
      if (!found) return null
      found.left -= 1
      queue = queue.filter(entry => entry.left > 0)
      return found.fault
    },
  }
}
