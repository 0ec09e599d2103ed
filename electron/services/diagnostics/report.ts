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
 * Writes the report for support: facts, results and recent log as one JSON text, every text in it redacted. The log has
 * no texts and no customers' names to begin with; whatever got there all the same is cut out where it is known.
 */
export function printReport({ facts, results, log, at, redact, names }: ReportParts): string {
  const lines = log.split('\n').filter(Boolean).slice(-mostLines)
  const hide = hiding(names)
  const content = { made: at.toISOString(), facts, checks: results, log: lines }
  // Only texts: names may be words that the form itself has.
  const hidden = (_key: string, value: unknown) => (typeof value === 'string' ? hide(redact(value)) : value)
  return `${redact(JSON.stringify(content, hidden, 2))}\n`
}

/** Systems write the names of computers and folders now in capitals, now not, and letters with or without accents apart. */
function hiding(names: readonly string[]): (text: string) => string {
  const known = [...new Set(names.filter(name => name.length >= shortestName).flatMap(spellingsOf))]
  if (known.length === 0) return text => text
  const longFirst = known.toSorted((one, other) => other.length - one.length)
  const escaped = longFirst.map(name => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const any = new RegExp(escaped.join('|'), 'giu')
  return text => text.replaceAll(any, '***')
}

/** A name as it is, composed or not, as in an address of a file, and with the slashes of Windows doubled. */
function spellingsOf(name: string): string[] {
  const forms = [name, name.normalize('NFC'), name.normalize('NFD')]
  const inAddresses = forms.flatMap(form => {
    const path = form.replaceAll('\\', '/').toWellFormed()
    return [encodeURI(path), encodeURIComponent(form.toWellFormed())]
  })
  return [...forms, ...inAddresses, name.replaceAll('\\', '\\\\')]
}
