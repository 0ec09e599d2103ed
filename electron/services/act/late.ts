import { setTimeout as delay } from 'node:timers/promises'
import { type ActiveAccount, isActive } from '../account/active'
import { settleIntent } from './settle'
import type { ActDeps } from './verify'

/** Milliseconds from the last reading after an act to a later one, and from that to the last: 15 and 60 seconds after. */
const laterMs = [10_000, 45_000]
const inBackground = (ms: number): Promise<void> => delay(ms, undefined, { ref: false })

export interface LateRereads {
  /** A later look at it is to come. */
  has(id: string): boolean
  /** Looks again, in the background, at what has not shown so far: a portal may carry out late what it has taken. */
  watch(using: ActiveAccount, id: string): Promise<void>
}

/** Makes the later looks at acts of which nothing has shown; what they learn is told as `act.settled`. */
export function createLateRereads(deps: ActDeps): LateRereads {
  const { later = inBackground } = deps
  const watched = new Set<string>()

  async function look(using: ActiveAccount, id: string): Promise<void> {
    for (const [index, pause] of laterMs.entries()) {
      await later(pause)
      // It stays open, and is looked up when the account is worked with again.
      if (!isActive(deps.active, using)) return
      await settleIntent(deps, using, id, index === laterMs.length - 1).catch(leftOpen)
    }
  }

  return {
    has: id => watched.has(id),
    async watch(using, id) {
      watched.add(id)
      try {
        await look(using, id)
      } finally {
        watched.delete(id)
      }
    },
  }
}

/** What cannot be read or judged now stays open; whoever settles it then says what is wrong with it. */
const leftOpen = () => {}
