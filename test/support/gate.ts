/** Something held up until the test lets it go. */
export interface Gate {
  /** Resolves when somebody stands before it. */
  reached: Promise<void>
  open(): void
  /** Resolves when it is open. */
  pass(): Promise<void>
}

/** A closed gate, in place of a pause that is hoped to be long enough. */
export function createGate(): Gate {
  let [open, reach] = [() => {}, () => {}]
  const way = new Promise<void>(resolve => (open = resolve))
  const reached = new Promise<void>(resolve => (reach = resolve))
  return {
    reached,
    open: () => open(),
    pass() {
      reach()
      return way
    },
  }
}
