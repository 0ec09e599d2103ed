import { AppError } from '../../app-error'
import type { Failure } from '../../contract/failure'

/** Writes an error into the log and gives the id of its entry. */
export type Trace = (error: unknown) => string

/** An error as part of an answer: what failed while the rest did not. */
export function failureOf(error: unknown, trace: Trace): Failure {
  const { code, details } = error instanceof AppError ? error : new AppError('bug')
  return { code, ...details, traceId: trace(error) }
}

/** Gives an error that is told of several times, in a report and in the end, one entry and one id. */
export function onceEach(trace: Trace): Trace {
  const ids = new WeakMap<object, string>()
  return error => {
    if (typeof error !== 'object' || error === null) return trace(error)
    const id = ids.get(error) ?? trace(error)
    ids.set(error, id)
    return id
  }
}
