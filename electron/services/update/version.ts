/** A version by semver: three numbers, and a pre-release's parts. @see https://semver.org, item 11 */
const form = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:-([0-9A-Za-z-]{1,32}(?:\.[0-9A-Za-z-]{1,32}){0,7}))?$/

export const isVersion = (text: string): boolean => form.test(text)

/**
 * @returns Negative if `one` is older than `other`, positive if it is newer, 0 if they are equal; what is no version is
 *   older than any.
 */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)]
  if (!a || !b) return Number(a !== null) - Number(b !== null)
  for (const [at, number] of a.numbers.entries()) {
    const difference = number - (b.numbers[at] ?? 0)
    if (difference !== 0) return difference
  }
  return comparePreReleases(a.pre, b.pre)
}

/** Whether a version is of a line such as `1.4` or `1.4.2`, or older than it. */
export function isWithin(version: string, line: string): boolean {
  const limits = line.split('.').map(Number)
  const { numbers } = partsOf(version) ?? { numbers: [] }
  for (const [at, limit] of limits.entries()) {
    const difference = (numbers[at] ?? 0) - limit
    if (difference !== 0) return difference < 0
  }
  return true
}

function partsOf(text: string): { numbers: number[]; pre: string[] } | null {
  const found = form.exec(text)
  if (!found) return null
  return { numbers: found.slice(1, 4).map(Number), pre: found[4]?.split('.') ?? [] }
}

function comparePreReleases(one: readonly string[], other: readonly string[]): number {
  // A version with a pre-release is older than the same without.
  if (one.length === 0 || other.length === 0) return other.length - one.length
  for (const [at, part] of one.entries()) {
    const against = other[at]
    if (against === undefined) return 1
    const difference = compareParts(part, against)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

function compareParts(one: string, other: string): number {
  const numeric = [one, other].map(part => /^\d+$/.test(part))
  if (numeric[0] && numeric[1]) return Number(one) - Number(other)
  if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1
  return one === other ? 0 : one < other ? -1 : 1
}
