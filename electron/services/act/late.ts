import { setTimeout as delay } from 'node:timers/promises'
import { type ActiveAccount, isActive } from '../account/active'
import { settleIntent } from './settle'
import type { ActDeps } from './verify'

/**
 * Milliseconds from the last reading after an act to the first late reread, and from that to the last: 15 and 60
 * seconds after the act.
 */
const laterMs = [10_000, 45_000]
const inBackground = (ms: number): Promise<void> => delay(ms, undefined, { ref: false })

export interface LateRereads {
  /** A late reread is still to come. */
  has(id: string): boolean
  /** Rereads in the background if nothing has shown so far: a portal may carry out an act late. */
  watch(using: ActiveAccount, id: string): Promise<void>
}

/** Makes the late rereads of acts that have not shown yet; their findings are pushed as `act.settled`. */
export function createLateRereads(deps: ActDeps): LateRereads {
  const { later = inBackground } = deps
  const watched = new Set<string>()

  async function reread(using: ActiveAccount, id: string): Promise<void> {
    for (const [index, pause] of laterMs.entries()) {
      await later(pause)
      // The act stays open and is looked up when the account is active again.
      if (!isActive(deps.active, using)) return
      await settleIntent(deps, using, id, index === laterMs.length - 1).catch(leftOpen)
    }
  }

  return {
    has: id => watched.has(id),
    async watch(using, id) {
      watched.add(id)
      try {
        await reread(using, id)
      } finally {
        watched.delete(id)
      }
    },
  }
}

/** An act that cannot be read or judged now stays open; whoever settles it then reports the error. */
const leftOpen = () => {}
