// Runs the suites and sums them up: node scripts/test.mjs [check] [unit] [e2e], all of them unless told; what follows
// `--` goes to the runner. The last line is "N passed, N failed"; fails when a test failed or when nothing ran.
// Checks run beside the unit tests, which leave them a processor; stories have the computer to themselves.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { check } from './check.mjs'
import { prepareElectron } from './electron.mjs'
import { prepareSystem } from './system.mjs'

/** @typedef {{ passed: number, failed: number, skipped?: number, failures?: string[] }} Count */

const root = path.join(import.meta.dirname, '..')
const reports = mkdtempSync(path.join(tmpdir(), 'switchboard-test-'))

/** @param {string[]} args @param {Record<string, string>} [env] @returns {Promise<number>} */
function node(args, env = {}) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('close', code => resolve(code ?? 1))
  })
}

/** @param {string} file @param {number} code @param {(report: any) => Count} count @returns {Count} */
function read(file, code, count) {
  const result = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  // A runner that failed without a failed test: a file that does not load, an error between the tests.
  if (code !== 0 && result.failed === 0) result.failed = 1
  if (code === 0 && result.passed === 0) result.failed = 1
  return result
}

/** The failures in vitest's report. @param {any} report @returns {string[]} */
const failedTests = ({ testResults }) =>
  testResults.flatMap((/** @type {any} */ { name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((/** @type {any} */ one) => one.status === 'failed')
    const file = path.relative(root, name)
    if (failed.length === 0) return status === 'failed' ? [`${file}: ${message}`] : []
    return failed.map((/** @type {any} */ one) => `${file} > ${one.fullName}: ${one.failureMessages[0] ?? ''}`)
  })

/** The failures in Playwright's report. @param {any} report @returns {string[]} */
const failedStories = ({ suites }) =>
  suites.flatMap((/** @type {any} */ suite) => [
    ...(suite.specs ?? [])
      .filter((/** @type {any} */ { ok }) => !ok)
      .map((/** @type {any} */ { file, line, title }) => `test/e2e/${file}:${line} > ${title}`),
    ...failedStories({ suites: suite.suites ?? [] }),
  ])

/** @type {Record<string, { title: string, run: (rest: string[], names: string[]) => Promise<Count> }>} */
const suites = {
  check: {
    title: 'format, lint, types',
    // The stories' build has a processor here, which it would keep them waiting for.
    run: (_, names) =>
      check(names.includes('unit') ? 1 : undefined, names.includes('e2e') ? { build: ['scripts/build.mjs'] } : {}),
  },
  unit: {
    title: 'unit and component',
    async run(rest) {
      const file = path.join(reports, 'unit.json')
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      const vitest = ['node_modules/vitest/vitest.mjs', 'run', '-c', 'test/vitest.config.ts']
      const code = await node([...vitest, ...reporters, ...rest])
      return read(file, code, report => ({
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
        failures: failedTests(report),
      }))
    },
  },
  e2e: {
    title: 'end to end',
    async run(rest) {
      const file = path.join(reports, 'e2e.json')
      const playwright = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'test/playwright.config.ts']
      const code = await node([...playwright, ...rest], { PLAYWRIGHT_JSON_OUTPUT_FILE: file })
      return read(file, code, ({ stats, suites }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
        failures: failedStories({ suites }),
      }))
    },
  },
}

/** @param {string[]} names @param {string[]} rest */
async function test(names, rest) {
  // Missing packages are reported before the long part.
  if (names.includes('e2e')) {
    await prepareElectron()
    prepareSystem({ tests: true })
  }
  /** @type {string[]} */
  const lines = []
  const sum = { passed: 0, failed: 0 }
  /** @param {string} name */
  async function add(name) {
    const { title, run } = suites[name] ?? { title: name, run: async () => ({ passed: 0, failed: 1 }) }
    console.log(`\n=== ${title}`)
    const begun = Date.now()
    /** @type {Count} */
    const { passed, failed, skipped = 0, failures = [] } = await run(rest, names)
    const took = `${((Date.now() - begun) / 60_000).toFixed(1)} min`
    const left = skipped > 0 ? `, ${skipped} skipped` : ''
    lines.push(`${title.padEnd(20)} ${passed} passed, ${failed} failed${left} (${took})`)
    // Said again at the end, where it is looked for.
    lines.push(...failures.map(text => `  FAILED ${text.split('\n', 3).join('\n    ').slice(0, 500)}`))
    sum.passed += passed
    sum.failed += failed
  }
  const first = names.filter(name => name !== 'e2e')
  await Promise.all(first.map(add))
  if (names.includes('e2e')) await add('e2e')
  console.log(`\n${lines.join('\n')}\n${sum.passed} passed, ${sum.failed} failed`)
  process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0
}

const args = process.argv.slice(2)
const own = args.filter(arg => Object.hasOwn(suites, arg))
try {
  await test(
    own.length > 0 ? own : Object.keys(suites),
    own.length > 0 ? args.filter(arg => arg !== '--' && !own.includes(arg)) : args,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
} finally {
  rmSync(reports, { recursive: true, force: true })
}
