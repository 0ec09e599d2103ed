/** The middle value; for an even count, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}

/** The least value that a share of all does not exceed. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN

/** Runs each measure in turn, round by round, so that a machine that slows down slows all alike. */
export async function interleaved<K extends string>(
  rounds: number,
  measures: Record<K, () => Promise<number>>,
): Promise<Record<K, number[]>> {
  const names = Object.keys(measures) as K[]
  const figures = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<K, number[]>
  // The first round fills caches and does not count.
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const figure = await measures[name]()
      if (round >= 0) figures[name].push(figure)
    }
  }
  return figures
}

export interface Row {
  what: string
  unit: string
  console: readonly number[]
  yardstick: readonly number[]
  against: string
}

/** Figures with a promise: the greatest of them must not be above `most`; null where nothing is promised. */
export interface Limit {
  what: string
  unit: string
  values: readonly number[]
  most: number | null
}

/** Prints figures beside their promises. @returns Whether all promises were kept. */
export function printLimits(title: string, limits: readonly Limit[]): boolean {
  console.log(`\n${title}`)
  const kept = limits.map(({ what, unit, values, most }) => {
    const holds = most === null || Math.max(...values) <= most
    const promise = most === null ? '' : `at most ${most} ${unit} ${holds ? 'ok' : 'MISSED'}`
    console.log(`  ${what.padEnd(62)} ${shown(values, unit).padEnd(26)} ${promise}`)
    return holds
  })
  return kept.every(Boolean)
}

/** Prints medians side by side, the spread in brackets, and their ratio. */
export function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`)
  for (const { what, unit, against, ...figures } of rows) {
    const [ours, theirs] = [median(figures.console), median(figures.yardstick)]
    console.log(
      `  ${what.padEnd(44)} ${shown(figures.console, unit).padEnd(26)} ${against.padEnd(22)} ` +
        `${shown(figures.yardstick, unit).padEnd(26)} ratio ${(ours / theirs).toFixed(2)}`,
    )
  }
}

function shown(values: readonly number[], unit: string): string {
  const format = (value: number) => (value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(1))
  const spread = values.length > 1 ? ` [${format(Math.min(...values))}..${format(Math.max(...values))}]` : ''
  return `${format(median(values))} ${unit}${spread}`
}
