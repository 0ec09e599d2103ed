import { AppError } from '../app-error'

/** What the portal made of an act that was sent once. */
export type Answer<T = unknown> =
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
/** The portal let nobody in: its code, `ACCESS_DENIED` above all, says nothing about this dialog. */
const isAboutAccess = ({ code, details }: AppError) => code === 'forbidden' && details.reason !== undefined

/** An answer of nothing reads as `not_found` too: it says neither that the act was executed nor that it was not. */
const isRefusal = ({ code, details }: AppError) =>
  code === 'forbidden' || code === 'rejected' || (code === 'not_found' && details.portalCode !== undefined)

/** Sends an act and says what came of it; throws nothing. */
export async function answerOf<T>(sending: Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: 'taken', value: await sending }
  } catch (error) {
    if (!(error instanceof AppError)) return { kind: 'lost' }
    if (neverExecuted.has(error.code) || isAboutAccess(error)) return { kind: 'notExecuted', error }
    return isRefusal(error) ? { kind: 'refused', error } : { kind: 'lost' }
  }
}
