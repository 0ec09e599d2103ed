import { AppError } from '../../app-error'

/** The portal's answer to an act that was sent once. */
export type DeliveryAnswer<T = unknown> =
  | { kind: 'taken'; value: T }
  /** It may have been executed. */
  | { kind: 'lost' }
  | { kind: 'refused'; error: AppError }
  | { kind: 'notExecuted'; error: AppError }

/** Failures after which the act has surely not been executed and the portal has not judged it either. */
const neverExecuted: ReadonlySet<AppError['code']> = new Set<AppError['code']>([
  'offline',
  'cancelled',
  'signed_out',
  'rate_limited',
  'invalid',
])
/** The portal refused access altogether: the code, usually `ACCESS_DENIED`, says nothing about this dialog. */
const isAboutAccess = ({ code, details }: AppError) => code === 'forbidden' && details.reason !== undefined

/** An empty answer reads as `not_found` too: it says neither that the act was executed nor that it was not. */
const isRefusal = ({ code, details }: AppError) =>
  code === 'forbidden' || code === 'rejected' || (code === 'not_found' && details.portalCode !== undefined)

const isOwnFault = ({ code }: AppError) => code === 'bug'

/** Sends an act and returns its answer; never throws. */
export async function answerOf<T>(sending: Promise<T>): Promise<DeliveryAnswer<T>> {
  try {
    return { kind: 'taken', value: await sending }
  } catch (error) {
    if (!(error instanceof AppError)) return { kind: 'lost' }
    if (neverExecuted.has(error.code) || isAboutAccess(error)) return { kind: 'notExecuted', error }
    return isRefusal(error) ? { kind: 'refused', error } : { kind: 'lost' }
  }
}

/**
 * Sends an act on a session and returns its answer; never throws.
 *
 * @param send Gets a promise that the act must wait for before it may leave.
 * @param leave Writes down that the act is about to leave; where that fails, nothing is sent.
 */
export async function answerOfAct(
  send: (leaving: () => Promise<void>) => Promise<unknown>,
  leave: () => Promise<void>,
): Promise<DeliveryAnswer> {
  const state: { hasLeft: boolean; failure: AppError | null } = { hasLeft: false, failure: null }
  const leaving = async () => {
    await leave()
    state.hasLeft = true
  }
  const sending = send(leaving).catch((error: unknown) => {
    state.failure = error instanceof AppError ? error : new AppError('bug', {}, { cause: error })
    throw state.failure
  })
  const answer = await answerOf(sending)
  const { hasLeft, failure } = state
  // A failure of this computer before the act could leave, such as writing the journal.
  if (failure && !hasLeft && answer.kind === 'lost' && isOwnFault(failure))
    return { kind: 'notExecuted', error: failure }
  // An empty answer is no agreement.
  return answer.kind === 'taken' && answer.value === false ? { kind: 'lost' } : answer
}
