import type { CheckResult } from '../../contract/computer/diagnostics'

/** What the console knows of itself and its surroundings, in short words. */
export type SystemFacts = Readonly<Record<string, string | number | boolean | null>>

interface ReportParts {
  facts: SystemFacts
  results: readonly CheckResult[]
  log: string
  at: Date
  /** Hides secrets. */
  redact: (text: string) => string
  /** Strings that name a person or this computer, such as the name of the system's user. */
  names: readonly string[]
}

const mostLines = 2000
/** Shorter ones are parts of ordinary words. */
const shortestName = 3

/**
 * Writes the report for support: facts, results and recent log as one JSON text, redacted as a whole. The log has no
 * texts and no customers' names to begin with; whatever got there all the same is cut out where it is known.
 */
export function printReport({ facts, results, log, at, redact, names }: ReportParts): string {
  const lines = log.split('\n').filter(Boolean).slice(-mostLines)
  const content = { made: at.toISOString(), facts, checks: results, log: lines.map(line => hide(redact(line), names)) }
  return `${redact(hide(JSON.stringify(content, null, 2), names))}\n`
}

function hide(text: string, names: readonly string[]): string {
  const longFirst = names
    .filter(name => name.length >= shortestName)
    .toSorted((one, other) => other.length - one.length)
  return longFirst.reduce((hidden, name) => hidden.replaceAll(name, '***'), text)
}
