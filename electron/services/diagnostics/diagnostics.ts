import type { Serves } from '../../contract/calls'
import { checkNames, type CheckResult } from '../../contract/computer/diagnostics'
import type { Push } from '../../contract/events'
import { type Checked, createChecks } from './checks'
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
  let last: CheckResult[] = []

  async function run(): Promise<CheckResult[]> {
    running?.abort()
    const mine = (running = new AbortController())
    const checks = createChecks()
    const results: CheckResult[] = []
    for (const name of checkNames) {
      const found = await checks[name](checked, mine.signal).catch((error: unknown) => {
        log(`the check of ${name} failed`, error)
        return null
      })
      if (mine.signal.aborted) break
      if (!found) continue
      const result = { values: {}, ...found, name }
      results.push(result)
      push('diagnostics.checked', result)
    }
    if (running === mine) {
      running = null
      last = results
    }
    return results
  }

  return {
    'diagnostics.run': run,
    async 'diagnostics.stop'() {
      running?.abort()
      running = null
    },
    async 'diagnostics.save'() {
      const at = new Date(wall())
      const content = printReport({ facts: facts(), results: last, log: await recentLog(), at, redact, names: names() })
      return saveAs(`switchboard-support-${at.toISOString().slice(0, 10)}.json`, content)
    },
  }
}
