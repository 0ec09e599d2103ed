// Packages the console: npm run dist [-- TARGET ...] [--arm64] [--dir] [--output FOLDER] [--unofficial-runtime]
// [--as-built] [--release]. See docs/packaging.md.
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Arch, Platform, archFromString, build as pack } from 'electron-builder'
import { build } from '../build.mjs'
import { installedElectron, prepareElectron } from '../electron.mjs'
import { bomName } from './after-pack.mjs'
import { buildArchive } from './archive.mjs'
import { builderConfig } from './builder-config.mjs'
import { writeIcons } from './icons.mjs'
import { inventoryWish } from './inventory-plugins.mjs'
import { bundledLicences, licencesText } from './inventory.mjs'
import { loadModule } from './load-module.mjs'
import { againstRelease, readWish } from './wish.mjs'

/** @typedef {import('./wish.mjs').DistWish} DistWish */

const root = path.join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
/** What of package.json is read at run time. */
const packed = ['name', 'productName', 'version', 'description', 'license', 'author', 'homepage', 'desktopName', 'type', 'main', 'update'] // prettier-ignore
const systems = {
  linux: Platform.LINUX,
  win32: Platform.WINDOWS,
  darwin: Platform.MAC,
}

/** @param {string[]} args */
const git = args => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? ''

/** Seconds that every packed file gets: the last commit's, unless the environment names others. */
function epochOf() {
  const named = process.env.SOURCE_DATE_EPOCH || git(['log', '-1', '--format=%ct'])
  if (!/^\d+$/.test(named)) throw new Error('There is no commit to take the time from: set SOURCE_DATE_EPOCH.')
  return Number(named)
}

/** @param {DistWish} wish @throws {Error} With every reason. */
function checkRelease({ release, unofficial, asBuilt }) {
  if (!release) return
  const changed = git(['status', '--porcelain']).split('\n').filter(Boolean)
  const tag = git(['describe', '--tags', '--exact-match']) || null
  const { version, homepage, author: maintainer } = manifest
  const reasons = againstRelease({
    unofficial,
    asBuilt,
    changed,
    tag,
    version,
    homepage,
    maintainer,
    log: readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'),
  })
  if (reasons.length > 0) throw new Error(`This is no release:\n  ${reasons.join('\n  ')}`)
}

/** @param {boolean} unofficial */
async function runtime(unofficial) {
  if (unofficial) return prepareElectron()
  const there = installedElectron()
  if (there?.official) return there
  return prepareElectron({ official: true }).catch(() => {
    throw new Error(
      "A package needs Electron's official binary, and it could not be had: allow github.com or set ELECTRON_MIRROR, " +
        'then run "node scripts/electron.mjs --official". To test the packaging only: npm run dist -- --unofficial-runtime',
    )
  })
}

/** Builds, and writes what electron-builder takes beside the build. @param {boolean} asBuilt */
async function prepare(asBuilt) {
  if (!asBuilt) process.env[inventoryWish] = '1'
  build({ force: !asBuilt })
  const slim = Object.fromEntries(packed.filter(key => key in manifest).map(key => [key, manifest[key]]))
  mkdirSync(path.join(root, 'out/manifest'), { recursive: true })
  writeFileSync(path.join(root, 'out/manifest/package.json'), `${JSON.stringify(slim, null, 2)}\n`)
  if (!asBuilt) writeFileSync(path.join(root, 'out/licences.txt'), licencesText(bundledLicences()))
  await writeIcons(path.join(root, 'out/icons'))
}

/** The targets that are made of an unpacked console, one after the other: they write into its folder. @param {DistWish} wish */
const fromUnpacked = ({ targets }) => targets.filter(name => ['deb', 'rpm', 'tar.gz', 'AppImage'].includes(name))

/**
 * @param {DistWish} wish
 * @param {() => import('electron-builder').Configuration} config Made anew for each run, which changes it.
 * @param {string} suffix
 * @param {number} epoch
 */
async function make(wish, config, suffix, epoch) {
  const system = systems[/** @type {keyof typeof systems} */ (process.platform)]
  const arch = archFromString(wish.arch)
  const options = () => ({
    config: config(),
    projectDir: root,
    publish: /** @type {const} */ ('never'),
  })
  if (process.platform !== 'linux')
    return pack({
      ...options(),
      targets: system.createTarget(wish.targets, arch),
    })
  await pack({ ...options(), targets: system.createTarget('dir', arch) })
  const unpacked = path.join(wish.output, arch === Arch.x64 ? 'linux-unpacked' : `linux-${wish.arch}-unpacked`)
  const stem = path.join(wish.output, `${manifest.name}${suffix}-${manifest.version}-linux-${wish.arch}`)
  if (!wish.asBuilt) cpSync(path.join(unpacked, 'resources', bomName), `${stem}.cdx.json`)
  // The archive first: the others leave files of their own in the folder.
  const targets = fromUnpacked(wish).sort((a, b) => Number(b === 'tar.gz') - Number(a === 'tar.gz'))
  for (const target of targets) {
    if (target === 'tar.gz') await buildArchive({ unpacked, output: `${stem}.tar.gz`, epoch })
    else
      await pack({
        ...options(),
        targets: system.createTarget(target, arch),
        prepackaged: unpacked,
      })
  }
}

/** Lists the results with size and hash, for people and for `sha256sum -c`. @param {string} output */
function sums(output) {
  const files = readdirSync(output).filter(name => name.startsWith(manifest.name) && !name.endsWith('.blockmap'))
  const rows = files.sort().map(name => {
    const hash = createHash('sha256')
      .update(readFileSync(path.join(output, name)))
      .digest('hex')
    console.log(`${hash}  ${(statSync(path.join(output, name)).size / 1e6).toFixed(1).padStart(6)} MB  ${name}`)
    return `${hash}  ${name}\n`
  })
  if (rows.length > 0) writeFileSync(path.join(output, 'SHA256SUMS'), rows.join(''))
}

/** @param {string[]} args */
async function dist(args) {
  const wish = readWish(args, process)
  wish.output = path.resolve(root, wish.output)
  checkRelease(wish)
  process.umask(0o022)
  const epoch = epochOf()
  const fpm = path.join(import.meta.dirname, 'fpm.mjs')
  Object.assign(process.env, {
    SOURCE_DATE_EPOCH: String(epoch),
    TZ: 'UTC',
    CUSTOM_FPM_PATH: fpm,
  })
  const { version: electron, official } = await runtime(wish.unofficial)
  await prepare(wish.asBuilt)
  const { locales: languages } = await loadModule('electron/contract/app.ts')
  const inventory = !wish.asBuilt
  const { arch, output } = wish
  const config = () =>
    builderConfig({
      electron,
      official,
      arch,
      output,
      languages,
      inventory,
      epoch,
    })
  rmSync(output, { recursive: true, force: true })
  await make(wish, config, official ? '' : '-unofficial', epoch)
  sums(wish.output)
}

dist(process.argv.slice(2)).catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
