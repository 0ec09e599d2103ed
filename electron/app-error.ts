import type { Failure } from './contract/failure'

export type FailureDetails = Omit<Failure, 'code' | 'traceId'>

/**
 * The one error class of main. Its message is the code and the reason's name, never a portal's text, URL or token, so that
 * it is safe to log.
 * `ipc.ts` turns it into a {@link Failure}; every other error becomes `bug`.
 */
export class AppError extends Error {
  override readonly name = 'AppError'

  constructor(
    readonly code: Failure['code'],
    readonly details: FailureDetails = {},
    options?: { cause?: unknown },
  ) {
    const { reason, portalCode } = details
    super(`${code}${reason ? `: ${reason}` : ''}${portalCode ? ` (${portalCode})` : ''}`, options)
  }
}
