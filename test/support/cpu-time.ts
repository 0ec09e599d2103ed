/**
 * The processor time of a piece of work in milliseconds: the best of five runs after a first one. Unlike the clock's time
 * it hardly depends on the computer's other work.
 */
export function cpuTime(run: () => void): number {
  run()
  const times = Array.from({ length: 5 }, () => {
    const spent = cpuWatch()
    run()
    return spent()
  })
  return Math.min(...times)
}

/** Tells the processor time in milliseconds that this process has taken since. */
export function cpuWatch(): () => number {
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
}
