import { AppError } from '../app-error'

/** What the portal made of an act that was sent once. */
export type Answer =
  | { kind: 'taken' }
  /** It may have been executed. */
  | { kind: 'lost' }
  | { kind: 'refused'; error: AppError }
  | { kind: 'notExecuted'; error: AppError }

/** Failures after which the act has surely not been executed and the portal has not judged it either. */
export const neverExecuted: ReadonlySet<AppError['code']> = new Set<AppError['code']>([
  'offline',
  'cancelled',
  'signed_out',
  'rate_limited',
  'invalid',
])
const refusals = new Set<AppError['code']>(['forbidden', 'rejected', 'not_found'])

/** The portal let nobody in: its code, `ACCESS_DENIED` above all, says nothing about this dialog. */
const isAboutAccess = ({ code, details }: AppError) => code === 'forbidden' && details.reason !== undefined

/** Sends an act and says what came of it; throws nothing. */
export async function answerOf(sending: Promise<unknown>): Promise<Answer> {
  try {
    await sending
    return { kind: 'taken' }
  } catch (error) {
    if (!(error instanceof AppError)) return { kind: 'lost' }
    if (neverExecuted.has(error.code) || isAboutAccess(error)) return { kind: 'notExecuted', error }
    return refusals.has(error.code) ? { kind: 'refused', error } : { kind: 'lost' }
  }
}
