// Checks the tree as a whole: the lock file, the subjects of the last commits.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
/** @param {string[]} args */
const git = args => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.split('\n').filter(Boolean) ?? []

/** The lock file names no server: packages come from the registry chosen by the person who installs. */
function lock() {
  const lines = readFileSync(path.join(root, 'package-lock.json'), 'utf8').split('\n')
  const named = lines.filter(line => /"resolved":/.test(line))
  return named.length === 0 ? [] : [`package-lock.json names servers in ${named.length} lines: ${named[0]?.trim()}`]
}

const subject =
  /^(feat|fix|docs|chore|refactor|perf|test|build|ci|style|revert)(\([a-z0-9-]+(, ?[a-z0-9-]+)*\))?!?: \S.{2,}$/

/** Conventional commits: https://www.conventionalcommits.org/en/v1.0.0/ */
function commits() {
  const subjects = git(['log', '-30', '--no-merges', '--format=%s'])
  return subjects.filter(text => !subject.test(text)).map(text => `Not a conventional commit: ${text}`)
}

const complaints = [...lock(), ...commits()]
for (const complaint of complaints) console.log(complaint)
process.exitCode = complaints.length > 0 ? 1 : 0
