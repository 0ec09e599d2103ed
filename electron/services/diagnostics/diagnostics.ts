import type { Serves } from '../../contract/calls'
import { checkNames, type CheckResult } from '../../contract/computer/diagnostics'
import type { Push } from '../../contract/events'
import { type Checked, createChecks, unchecked } from './checks'
import { type SystemFacts, printReport } from './report'

interface DiagnosticsDeps {
  checked: Checked
  push: Push
  log: (text: string, error?: unknown) => void
  /** Of this console: versions, system, policy. */
  facts: () => SystemFacts
  /** The end of the log. */
  recentLog: () => Promise<string>
  redact: (text: string) => string
  /** Lets the operator choose a place. */
  saveAs: (name: string, content: string) => Promise<boolean>
  /** Strings that name a person or this computer. */
  names: () => readonly string[]
  wall: () => number
}

/** Looks, at the operator's wish, at all that the console needs, and saves what was found for those who support it. */
export function createDiagnostics(deps: DiagnosticsDeps): Serves<'diagnostics'> {
  const { checked, push, log, facts, recentLog, redact, saveAs, names, wall } = deps
  let running: AbortController | null = null
  /** Of the last run, which may be under way or stopped. */
  let last: CheckResult[] = []

  async function run(): Promise<CheckResult[]> {
    running?.abort()
    const { signal } = (running = new AbortController())
    const stopped = new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }))
    const checks = createChecks()
    const results: CheckResult[] = []
    last = results
    for (const name of checkNames) {
      const found = checks[name](checked, signal).catch((error: unknown) => {
        log(`the check of ${name} failed`, error)
        return unchecked
      })
      // A keyring that asks for its password may not answer for minutes.
      const taken = await Promise.race([found, stopped])
      if (signal.aborted || !taken) break
      const result = { values: {}, ...taken, name }
      results.push(result)
      push('diagnostics.checked', result)
    }
    return results
  }

  return {
    'diagnostics.run': run,
    async 'diagnostics.stop'() {
      running?.abort()
    },
    async 'diagnostics.save'() {
      const at = new Date(wall())
      const content = printReport({ facts: facts(), results: last, log: await recentLog(), at, redact, names: names() })
      return saveAs(`switchboard-support-${at.toISOString().slice(0, 10)}.json`, content)
    },
  }
}
