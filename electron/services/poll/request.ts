import { AppError } from '../../app-error'
import { type Active, type ActiveAccount, isActive } from '../account/active'
import { mostCommands, newRequest } from '../portal/batch-request'
import type { Trace } from '../portal/trace'
import type { PollPart } from '../portal/poll-part'

/** `nothing`: there was nothing to ask; `superseded`: the answer belongs to an account that is no longer active. */
export type PollOutcome = 'answered' | 'nothing' | 'superseded' | AppError

interface PollRequestDeps {
  active: Active
  parts: readonly PollPart[]
  /** Logs a part's error, which does not affect the other parts. */
  trace: Trace
}

/** One poll at a time, in the lane `board`: behind acts, dialogs and searches. */
export function createPollRequest({ active, parts, trace }: PollRequestDeps) {
  let running: AbortController | null = null

  function guarded<T>(step: () => T): T | null {
    try {
      return step()
    } catch (error) {
      trace(error)
      return null
    }
  }
  const taken = (take: () => void | Promise<void>) => Promise.resolve(guarded(take)).catch(trace)

  async function ask(using: ActiveAccount, signal: AbortSignal): Promise<PollOutcome> {
    const request = newRequest(using.bitrix)
    const takers = parts.map(part => (request.size() < mostCommands ? guarded(() => part.ask(request, using)) : null))
    if (request.size() === 0) return 'nothing'
    const lose = () => parts.forEach((part, index) => takers[index] && guarded(() => part.lost?.()))
    await request.send({ lane: 'board', signal }).catch((error: unknown) => {
      lose()
      throw error
    })
    const isOver = () => signal.aborted || !isActive(active, using)
    if (isOver()) {
      lose()
      return 'superseded'
    }
    for (const take of takers) if (take && !isOver()) await taken(take)
    return isOver() ? 'superseded' : 'answered'
  }

  return {
    isOn: () => running !== null,
    /** Returns failures as outcomes; never rejects. */
    async run(using: ActiveAccount): Promise<PollOutcome> {
      const own = new AbortController()
      running = own
      try {
        return await ask(using, own.signal)
      } catch (error) {
        if (own.signal.aborted) return 'superseded'
        if (error instanceof AppError) return error
        return new AppError('bug', {}, { cause: error })
      } finally {
        if (running === own) running = null
      }
    },
    abort() {
      running?.abort(new AppError('cancelled'))
      running = null
    },
  }
}
