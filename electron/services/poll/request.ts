import { AppError } from '../../app-error'
import type { Active, ActiveAccount } from '../account/active'
import { type BatchRequest, mostCommands, newRequest } from '../portal/batch-request'
import { isActive } from '../dialog/dialogs'
import type { Trace } from '../portal/trace'

/** Something that follows the portal. All parts share one request. */
export interface LivePart {
  /**
   * Puts what it wants to know into the request of this look, which holds 50 commands in all.
   *
   * @returns What takes the answers, called once they are there and the account is still the active one; null when it
   * wants nothing this time.
   */
  ask(request: BatchRequest, using: ActiveAccount): (() => void) | null
  /** The request brought nothing, or nothing for the account that is active by now. */
  lost?(): void
}

/** `nothing` was to be asked; `superseded`: the answer belongs to an account that is not the active one any more. */
export type LookOutcome = 'answered' | 'nothing' | 'superseded' | AppError

interface Deps {
  active: Active
  parts: readonly LivePart[]
  /** Writes down what a part did wrong: it does not spoil the others. */
  trace: Trace
}

/** One look at the portal at a time, in the lane `board`: behind acts, dialogs and searches. */
export function createLook({ active, parts, trace }: Deps) {
  let running: AbortController | null = null

  function guarded<T>(step: () => T): T | null {
    try {
      return step()
    } catch (error) {
      trace(error)
      return null
    }
  }

  async function ask(using: ActiveAccount, signal: AbortSignal): Promise<LookOutcome> {
    const request = newRequest(using.bitrix)
    const takers = parts.map(part => (request.size() < mostCommands ? guarded(() => part.ask(request, using)) : null))
    if (request.size() === 0) return 'nothing'
    const lose = () => parts.forEach((part, index) => takers[index] && guarded(() => part.lost?.()))
    await request.send({ lane: 'board', signal }).catch((error: unknown) => {
      lose()
      throw error
    })
    if (signal.aborted || !isActive(active, using)) {
      lose()
      return 'superseded'
    }
    for (const take of takers) if (take) guarded(take)
    return 'answered'
  }

  return {
    isOn: () => running !== null,
    /** Gives failures as outcomes; never rejects. */
    async run(using: ActiveAccount): Promise<LookOutcome> {
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
