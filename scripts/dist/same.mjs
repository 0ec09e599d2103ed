// Proves that the same input gives the same packages: builds twice, in other folders, with another umask, time zone,
// language and file times, and compares the hashes. CLI: node scripts/dist/same.mjs [--unofficial-runtime] [TARGET ...]
// With --against FOLDER it builds once and compares with the packages there, such as a release's.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const root = path.join(import.meta.dirname, '../..')
const surroundings = [
  { folder: 'a', umask: 0o022, env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C.UTF-8' }, age: '2001-02-03 04:05:06' },
  { folder: 'b/farther/away', umask: 0o077, env: { TZ: 'America/St_Johns', LC_ALL: 'C' }, age: '2024-12-31 23:59:59' },
]

/** @param {string} command @param {string[]} args @param {string} cwd @param {Record<string, string>} [env] */
function run(command, args, cwd, env = {}) {
  const { status } = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 2).join(' ')} failed (${status})`)
}

/** @param {string} file */
const hashOf = file => createHash('sha256').update(readFileSync(file)).digest('hex')

/**
 * Builds in a copy of the tree.
 * @param {string} place @param {typeof surroundings[number]} how @param {string[]} args
 * @returns {Map<string, string>} Hashes by the name of the file.
 */
function buildIn(place, { umask, env, age }, args) {
  process.umask(umask)
  mkdirSync(place, { recursive: true })
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  const names = stdout.split('\0').filter(Boolean)
  for (const name of names) cpSync(path.join(root, name), path.join(place, name))
  run('cp', ['-al', path.join(root, 'node_modules'), path.join(place, 'node_modules')], root)
  rmSync(path.join(place, 'node_modules/.cache'), { recursive: true, force: true })
  run('touch', ['-d', age, ...names], place)
  run(process.execPath, ['scripts/dist/dist.mjs', ...args], place, { SOURCE_DATE_EPOCH: epoch, ...env })
  return hashesIn(path.join(place, 'dist'))
}

/** @param {string} dist Folder of packages. @returns {Map<string, string>} Hashes by the name of the file. */
function hashesIn(dist) {
  const files = readdirSync(dist).filter(name => name.startsWith('switchboard'))
  const found = new Map(files.sort().map(name => [name, hashOf(path.join(dist, name))]))
  const unpacked = readdirSync(dist).find(name => name.endsWith('-unpacked')) ?? ''
  found.set('app.asar', hashOf(path.join(dist, unpacked, 'resources/app.asar')))
  return found
}

const epoch =
  process.env.SOURCE_DATE_EPOCH ??
  spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).stdout.trim()
const work = mkdtempSync(path.join(tmpdir(), 'switchboard-same-'))
try {
  const { values, positionals: targets } = parseArgs({
    allowPositionals: true,
    options: { against: { type: 'string' }, 'unofficial-runtime': { type: 'boolean' } },
  })
  const args = [...targets, ...(values['unofficial-runtime'] ? ['--unofficial-runtime'] : [])]
  const { against } = values
  const needed = against === undefined ? surroundings : surroundings.slice(1)
  const built = needed.map(how => buildIn(path.join(work, how.folder), how, args))
  const [first, second] = against === undefined ? built : [hashesIn(path.resolve(root, against)), ...built]
  let differing = 0
  for (const [name, hash] of first ?? []) {
    const isSame = second?.get(name) === hash
    if (!isSame) differing++
    console.log(`${isSame ? 'same     ' : 'DIFFERENT'}  ${hash}  ${name}`)
  }
  console.log(differing === 0 ? 'The same input gives the same packages.' : `${differing} differ`)
  process.exitCode = differing > 0 ? 1 : 0
} finally {
  rmSync(work, { recursive: true, force: true })
}
