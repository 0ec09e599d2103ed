/** The life of one run of the console: it can end between any two of its steps outside, as with `kill -9`. */
export interface Life {
  /** Resolves when it has ended. */
  ended: Promise<void>
  isOver(): boolean
  end(): void
  /** Ends before the n-th of the steps from now. */
  endAfter(steps: number): void
  /** Takes a step outside: the life may end before it, or between the step and its result. */
  step<T>(action: () => Promise<T>): Promise<T>
}

const never = <T>() => new Promise<T>(() => {})

export function createLife(): Life {
  let left = Infinity
  let over = false
  let tell = () => {}
  const ended = new Promise<void>(resolve => (tell = resolve))

  function end(): void {
    over = true
    tell()
  }
  /** @returns Whether it goes on. */
  function pass(): boolean {
    if (!over && --left < 0) end()
    return !over
  }
  return {
    ended,
    end,
    isOver: () => over,
    endAfter: steps => void (left = steps),
    async step(action) {
      if (!pass()) return never()
      try {
        const value = await action()
        return pass() ? value : await never()
      } catch (error) {
        if (!pass()) return never()
        throw error
      }
    },
  }
}
