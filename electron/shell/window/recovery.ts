const windowMs = 60_000
const allowed = 3

/**
 * Decides what to do when the page's process is gone.
 *
 * @param now Milliseconds on any clock that does not go back.
 * @returns Says `reload`, or `give up` when it is the fourth time within a minute.
 */
export function createRecovery(now: () => number): () => 'reload' | 'give up' {
  let crashes: number[] = []
  return () => {
    crashes = [...crashes.filter(at => now() - at < windowMs), now()]
    return crashes.length > allowed ? 'give up' : 'reload'
  }
}
