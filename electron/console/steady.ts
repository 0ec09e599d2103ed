interface SteadyDeps {
  /** Milliseconds on a clock that nobody sets; on some systems it stands still while the computer sleeps. */
  monotonic: () => number
  /** Seconds since the computer was started, its sleep included; may be as rough as a second. */
  uptime: () => number
}

/** Smaller differences are the roughness of the two clocks. */
const leastSleepMs = 2000

/** Makes a clock of milliseconds that nobody sets, that never goes back, and that goes on while the computer sleeps. */
export function createSteady({ monotonic, uptime }: SteadyDeps): () => number {
  const [since, upSince] = [monotonic(), uptime()]
  let slept = 0

  return () => {
    const passed = monotonic() - since
    const up = (uptime() - upSince) * 1000
    if (up - passed - slept > leastSleepMs) slept = up - passed
    return passed + slept
  }
}
