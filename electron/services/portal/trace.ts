import { AppError } from '../../app-error'
import type { Failure } from '../../contract/failure'

/** Logs an error and returns the id of its entry. */
export type Trace = (error: unknown) => string

/** An error as part of an answer that otherwise succeeded. */
export function failureOf(error: unknown, trace: Trace): Failure {
  const { code, details } = error instanceof AppError ? error : new AppError('bug')
  return { code, ...details, traceId: trace(error) }
}

/**
 * Logs an error only once, with one id, though it is reported several times, as in a progress report and at the end.
 */
export function onceEach(trace: Trace): Trace {
  const ids = new WeakMap<object, string>()
  return error => {
    if (typeof error !== 'object' || error === null) return trace(error)
    const id = ids.get(error) ?? trace(error)
    ids.set(error, id)
    return id
  }
}
