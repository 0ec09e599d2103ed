/** Tells of something that changes all the time, and never leaves the last change untold. */
export interface Throttle<T> {
  tell(value: T): void
  /** Tells nothing any more. */
  stop(): void
}

/** @param ms The first change is told so long after it, with what has changed meanwhile. */
export function throttled<T>(ms: number, tell: (value: T) => void): Throttle<T> {
  let timer: NodeJS.Timeout | null = null
  let latest: T
  return {
    tell(value) {
      latest = value
      timer ??= setTimeout(() => {
        timer = null
        tell(latest)
      }, ms)
    },
    stop() {
      if (timer) clearTimeout(timer)
      timer = null
    },
  }
}
