interface SteadyDeps {
  /** Milliseconds on a clock that nobody sets; on some systems it stands still while the computer sleeps. */
  monotonic: () => number
  /** Seconds since the computer was started, its sleep included; may be as rough as a second. */
  uptime: () => number
}

/** Smaller differences are the roughness of the two clocks. */
const leastSleepMs = 2000

/**
 * Measures the computer's sleep from now on, in milliseconds, by whichever clock shows most of it.
 *
 * @param awake Monotonic milliseconds that may stand still during sleep.
 * @param others Clocks that go on.
 */
export function sleptSince(awake: () => number, others: readonly (() => number)[]): () => number {
  const since = awake()
  const starts = others.map(other => other())
  const passed = () => Math.max(...others.map((other, at) => other() - (starts[at] ?? 0)))
  return () => Math.max(0, passed() - (awake() - since))
}

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
