import type { ActiveAccount } from '../account/active'
import type { BatchRequest } from './batch-request'

/** Something that follows the portal. All parts share one request. */
export interface PollPart {
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
