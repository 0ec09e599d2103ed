/** Runs one change after the other: each starts from the result of the one before, whether that failed or not. */
export function createTurns(): <T>(run: () => Promise<T>) => Promise<T> {
  let queue: Promise<unknown> = Promise.resolve()
  return <T>(run: () => Promise<T>): Promise<T> => {
    const done = queue.then(run)
    queue = done.catch(() => {})
    return done
  }
}
