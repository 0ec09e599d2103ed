// Builds the console when its sources are newer than the last build. CLI: node scripts/build.mjs [--force]
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(import.meta.dirname, '..')
const sources = ['electron', 'renderer', 'scripts', 'package.json', 'package-lock.json']
const results = ['out/main/main.cjs', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** @param {string} file @returns {number} Milliseconds of the newest change in it. */
function newest(file) {
  const stat = statSync(file)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(file).map(name => newest(path.join(file, name))))
}

/** @returns {boolean} Whether the build is older than its sources, or missing. */
export function buildIsStale() {
  const built = results.map(file => path.join(root, file))
  if (!built.every(file => existsSync(file))) return true
  const oldest = Math.min(...built.map(file => statSync(file).mtimeMs))
  return sources.some(file => newest(path.join(root, file)) > oldest)
}

/** @throws {Error} With the builder's output, when it fails. */
export function build({ force = false, log = /** @param {string} line */ line => console.log(line) } = {}) {
  if (!force && !buildIsStale()) return
  log('Building...')
  const builder = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  // What the kit has written for tests or an earlier state holds classes of parts that this build does not have.
  rmSync(path.join(root, 'node_modules/.b24ui-nuxt'), { recursive: true, force: true })
  const args = [builder, 'build', '-c', 'scripts/electron.vite.config.ts', '--logLevel', 'warn']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    build({ force: true })
    console.log('Built into out/')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
