import type { ActiveAccount } from '../account/active'

/** A source of the board's rows. */
export interface Source {
  /**
   * Reads what is due: one request, or two.
   *
   * @throws AppError when the source cannot be read; what was read before it failed is taken
   */
  turn(using: ActiveAccount, signal: AbortSignal): Promise<void>
  /** Milliseconds until the next turn; 0 when it is due. */
  dueIn(): number
  /** How many times the usual time lies between two readings, for the sake of the portal's allowance. */
  stretch(): number
  /** The first reading is not over. */
  isFilling(): boolean
  isCut(): boolean
  /** Reads everything anew. */
  restart(): void
}
