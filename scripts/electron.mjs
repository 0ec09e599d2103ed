// Prepares Electron's runtime at node_modules/electron/dist and says which one it is.
// CLI: node scripts/electron.mjs [--official]
import { existsSync, readFileSync } from 'node:fs'
import { chmod, cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fallbackFits, keptPath, marker, prepareFallback } from './electron-fallback.mjs'
import { run } from './process.mjs'

/** @typedef {{ executable: string, version: string, official: boolean }} Runtime */

const home = path.join(import.meta.dirname, '..', 'node_modules', 'electron')
const dist = path.join(home, 'dist')
/** @type {string} */
const wanted = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).version
const names = new Map([
  ['darwin', 'Electron.app/Contents/MacOS/Electron'],
  ['win32', 'electron.exe'],
])
const executable = names.get(process.platform) ?? 'electron'

/**
 * Finds the runtime that is in place.
 * @returns {Runtime | undefined}
 */
export function installedElectron() {
  const file = path.join(dist, executable)
  if (!existsSync(file) || !existsSync(path.join(dist, 'version')) || !existsSync(path.join(home, 'path.txt'))) return
  const version = readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
  const official = !existsSync(path.join(dist, marker))
  return official && version !== wanted ? undefined : { executable: file, version, official }
}

/**
 * Puts a runtime in place: the one already there, the prepared one of an earlier install, the official download,
 * or the pinned fallback (development and tests on linux-x64 only).
 *
 * @param {{ official?: boolean, log?: (line: string) => void }} options `official`: accept no other.
 * @throws {Error} With one line that says what to do, when none can be had.
 */
export async function prepareElectron({ official = false, log = line => console.log(line) } = {}) {
  const there = good(official)
  if (there) return told(there, 'already there', log)
  const kept = fallbackFits && !official ? keptPath() : undefined
  let from = 'from the cache'
  if (kept && existsSync(kept)) {
    await putInPlace(kept)
  } else if (await download(log, kept ? 180_000 : 1_800_000)) {
    from = 'downloaded'
    if (fallbackFits) await rm(keptPath(), { recursive: true, force: true })
  } else {
    if (!kept) throw new Error(refusal(official))
    from = 'from the package registry'
    await prepareFallback(kept, executable, log)
    await putInPlace(kept)
  }
  const found = good(official)
  if (!found) throw new Error(`Electron's runtime is not usable. Remove ${dist} and try again.`)
  return told(found, from, log)
}

/** @param {boolean} official */
function good(official) {
  const found = installedElectron()
  return found && (found.official || !official) ? found : undefined
}

/** @param {Runtime} found @param {string} from @param {(line: string) => void} log */
function told(found, from, log) {
  const kind = found.official ? 'official' : `fallback for development and tests, typed ${wanted}`
  log(`Electron ${found.version} (${kind}; ${from})`)
  return found
}

/** @param {boolean} official */
function refusal(official) {
  const reason =
    official || fallbackFits ? 'it is needed here' : `there is no fallback for ${process.platform}-${process.arch}`
  return (
    `Electron ${wanted} could not be downloaded, and ${reason}. ` +
    `Allow github.com or set ELECTRON_MIRROR, then run: npx install-electron`
  )
}

/**
 * Tries the official download: given up at once when its server does not answer.
 * @param {(line: string) => void} log
 * @param {number} deadline Milliseconds.
 */
async function download(log, deadline) {
  if (!(await answers(log))) return false
  await rm(dist, { recursive: true, force: true })
  const done = await run(process.execPath, [path.join(home, 'install.js')], deadline)
  if (done.code === 0 && installedElectron()?.official) return true
  log(`Electron ${wanted} could not be downloaded.`)
  return false
}

/** @param {(line: string) => void} log */
async function answers(log) {
  const mirror = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror
  const behindProxy = ['HTTPS_PROXY', 'https_proxy', 'GLOBAL_AGENT_HTTPS_PROXY'].some(name => process.env[name])
  const file = `v${wanted}/SHASUMS256.txt`
  const address = mirror ? mirror + file : `https://github.com/electron/electron/releases/download/${file}`
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(10_000) })
    return answer.ok || behindProxy
  } catch {
    if (!behindProxy) log(`Electron's download server does not answer.`)
    return behindProxy
  }
}

/** @param {string} kept */
async function putInPlace(kept) {
  const fresh = await mkdtemp(path.join(home, 'dist-'))
  await cp(kept, fresh, { recursive: true, verbatimSymlinks: true })
  await chmod(fresh, 0o755)
  await rm(dist, { recursive: true, force: true })
  await rename(fresh, dist).catch(async (/** @type {unknown} */ error) => {
    await rm(fresh, { recursive: true, force: true })
    if (!installedElectron()) throw error
  })
  await writeFile(path.join(home, 'path.txt'), executable)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  prepareElectron({ official: process.argv.includes('--official') }).catch(error => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
