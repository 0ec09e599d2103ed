import type { ActiveAccount } from '../account/active'
import type { BatchRequest } from './batch-request'

/** A part that follows the portal. All parts share one request. */
export interface PollPart {
  /**
   * Adds its commands to the poll's request, which holds 50 in all.
   *
   * @returns Takes the answers, called once they are there if the account is still active; null when the part asks
   *   nothing this time.
   */
  ask(request: BatchRequest, using: ActiveAccount): (() => void) | (() => Promise<void>) | null
  /** The request brought nothing, or nothing for the account that is active by now. */
  lost?(): void
}
