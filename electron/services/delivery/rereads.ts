/** Milliseconds from one reading to the next: 0.5, 2 and 5 seconds after the answer was lost. */
export const pauses = [500, 1500, 3000]
/** Milliseconds that one reading may take: a portal that hangs must not keep the operator waiting for minutes. */
export const patienceMs = 30_000
/** Aborts after so many milliseconds, by the system's clock. */
export const defaultTimeout = (ms: number): AbortSignal => AbortSignal.timeout(ms)
