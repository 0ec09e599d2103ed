/** Reports something that changes all the time, and never misses the last change. */
export interface Throttle<T> {
  tell(value: T): void
  /** Reports nothing any more. */
  stop(): void
}

/** @param ms Delay from the first change to its report, which includes the changes made meanwhile. */
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
