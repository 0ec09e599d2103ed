import { AppError } from '../../app-error'
import type { Working } from '../delivery/leaving'
import type { Kept } from './outbox'
import { isOpen, keyOf, type SendingParts } from './parts'
import { lookFor, thorough } from './post'

export type LookUp = (
  using: Working,
  entry: Kept,
  after: readonly number[],
  only?: (entry: Kept) => boolean,
) => Promise<Kept>

/**
 * Looks for a message in the turn of its dialog: while another message leaves, the two could be taken for each other.
 *
 * @returns Its state then; a message outside the states `only` is left as it is.
 */
export function createLookUp({ outbox, lanes, record, ...deps }: SendingParts): LookUp {
  return (using, entry, after, only = isOpen) => {
    const { token } = entry
    return lanes.reread(keyOf(using, entry), token, async () => {
      const now = await outbox.find(using.account.id, token)
      if (!now) throw new AppError('not_found')
      if (!only(now)) return now
      try {
        const busy = now.state === 'checking' ? now : await record.change(using, now, checking)
        const seen = await lookFor(deps, using, now.chatId, record.wanted(using, now), after)
        return await record.conclude(using, busy, seen)
      } catch (error) {
        await record.broken(using, token, error)
        throw error
      }
    })
  }
}

const checking = { state: 'checking', unclearBecause: null } as const

/** Learns the outcome of messages left open. Those under way are left alone. */
export async function settleAll({ outbox, lanes, leaving }: SendingParts, lookUp: LookUp): Promise<void> {
  const using = leaving.here()
  const isLeft = (entry: Kept) => isOpen(entry) && (entry.state !== 'unclear' || entry.unclearBecause === 'unreadable')
  for (const entry of await outbox.of(using.account.id)) {
    const { token } = entry
    if (!isLeft(entry) || lanes.holds(token)) continue
    await lookUp(using, entry, thorough, isLeft).catch((error: unknown) => {
      // Discarded meanwhile.
      if (!(error instanceof AppError) || error.code !== 'not_found') throw error
    })
  }
}
