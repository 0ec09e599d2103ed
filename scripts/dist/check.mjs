// Checks packages as they are: what must be in them, and what must not. CLI: node scripts/dist/check.mjs [FOLDER]
import { extractFile, getRawHeader, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bomName, fuses } from './after-pack.mjs'
import { mustRun } from './must-run.mjs'

const root = path.join(import.meta.dirname, '../..')
const mostBytes = 4 * 1024 * 1024
/** What a package's own package.json may say. */
const kept = new Set(
  'name productName version description license author homepage desktopName type main update'.split(' '),
)

/** @param {boolean} right @param {string} complaint @returns {string[]} */
const unless = (right, complaint) => (right ? [] : [complaint])

/** @param {string} asar @returns {string[]} */
function archiveComplaints(asar) {
  const files = listPackage(asar, { isPack: false })
  const bytes = statSync(asar).size
  const keys = Object.keys(JSON.parse(extractFile(asar, 'package.json').toString()))
  const strange = keys.filter(key => !kept.has(key))
  return [
    ...unless(bytes < mostBytes, `app.asar has ${bytes} bytes, more than ${mostBytes}`),
    ...unless(!files.some(file => file.endsWith('.map')), 'app.asar holds source maps'),
    ...unless(!files.some(file => file.includes('node_modules')), 'app.asar holds node_modules'),
    ...unless(strange.length === 0, `its package.json has ${strange.join(', ')}`),
  ]
}

/** @param {string} asar @param {string} file The bill of materials. @param {string} licences @returns {string[]} */
function bomComplaints(asar, file, licences) {
  if (!existsSync(file)) return ['there is no bill of materials']
  /** @type {{ components: { type: string, name: string, group?: string, version: string, hashes?: { content: string }[] }[] }} */
  const { components } = JSON.parse(readFileSync(file, 'utf8'))
  const known = new Map(components.filter(one => one.type === 'file').map(one => [one.name, one.hashes?.[0]?.content]))
  /** @type {string[]} */
  const packed = []
  const { header } = getRawHeader(asar)
  /** @param {any} entry @param {string} place */
  const walk = (entry, place) => {
    if (!entry.files) packed.push(place)
    else for (const [name, inner] of Object.entries(entry.files)) walk(inner, place ? `${place}/${name}` : name)
  }
  walk(header, '')
  /** @param {string} name */
  const hashOf = name =>
    createHash('sha256')
      .update(extractFile(asar, path.normalize(name)))
      .digest('hex')
  const wrong = packed.filter(name => known.get(`app.asar/${name}`) !== hashOf(name))
  const text = existsSync(licences) ? readFileSync(licences, 'utf8') : ''
  const unlicensed = components.filter(
    ({ type, group, name, version }) =>
      type === 'library' && !text.includes(`\n${group ? `${group}/` : ''}${name}@${version} (`),
  )
  return [
    ...unless(wrong.length === 0, `the bill of materials lacks ${wrong.join(', ')}`),
    ...unless(known.size === packed.length, 'the bill of materials names files that are not there'),
    ...unless(unlicensed.length === 0, `no licence text for ${unlicensed.map(({ name }) => name).join(', ')}`),
  ]
}

/** @param {string} executable @returns {Promise<string[]>} */
async function fuseComplaints(executable) {
  const wire = await getCurrentFuseWire(executable)
  return Object.entries(fuses).flatMap(([option, on]) => {
    const state = wire[/** @type {FuseV1Options} */ (/** @type {unknown} */ (Number(option)))]
    return unless(
      state === (on ? FuseState.ENABLE : FuseState.DISABLE),
      `fuse ${FuseV1Options[Number(option)]} is not ${on ? 'on' : 'off'}`,
    )
  })
}

/**
 * Checks an unpacked console for Linux or Windows, or a macOS program.
 *
 * @param {string} folder
 * @param {{ inventory?: boolean }} options `inventory`: it must have licences and a bill of materials.
 * @returns {Promise<string[]>} What is wrong with it.
 */
export async function checkUnpacked(folder, { inventory = true } = {}) {
  const isMac = folder.endsWith('.app')
  const resources = path.join(folder, isMac ? 'Contents/Resources' : 'resources')
  const asar = path.join(resources, 'app.asar')
  const executable = isMac
    ? folder
    : path.join(folder, existsSync(path.join(folder, 'switchboard')) ? 'switchboard' : 'Switchboard.exe')
  const paks = isMac ? [] : readdirSync(path.join(folder, 'locales'))
  return [
    ...(await fuseComplaints(executable)),
    ...archiveComplaints(asar),
    ...unless(!existsSync(path.join(resources, 'default_app.asar')), "Electron's default application is there"),
    ...unless(existsSync(path.join(resources, 'version')), 'resources/version is missing'),
    ...unless(paks.length <= 12, `${paks.length} languages of Chromium`),
    ...(inventory
      ? bomComplaints(asar, path.join(resources, bomName), path.join(folder, 'LICENSES.packages.txt'))
      : []),
  ]
}

/** @param {string} listing Of `tar -tv` or `rpm -qlv`. @param {string} desktop @param {string} control @returns {string[]} */
function installedComplaints(listing, desktop, control) {
  return [
    ...unless(/^-rws\S*\s.*\/opt\/Switchboard\/chrome-sandbox$/m.test(listing), 'chrome-sandbox lacks its SUID bit'),
    ...unless(/\/usr\/bin\/switchboard -> \/opt\/Switchboard\/switchboard$/m.test(listing), 'no link in /usr/bin'),
    ...unless(/x-scheme-handler\/b24console;/.test(desktop), 'the desktop entry opens no b24console address'),
    ...unless(!desktop.includes('no-sandbox'), 'the desktop entry switches the sandbox off'),
    ...unless(/libnotify/.test(control) && /gdbus|libglib2\.0-bin/.test(control), 'it does not ask for what it needs'),
  ]
}

const entry = './usr/share/applications/switchboard.desktop'
/** @type {Record<string, (file: string) => string[]>} */
const byKind = {
  '.deb': file => {
    const listing = mustRun('dpkg-deb', ['--contents', file], {}, 'dpkg')
    const desktop = mustRun('sh', ['-c', `dpkg-deb --fsys-tarfile "$0" | tar -xO ${entry}`, file], {}, 'tar')
    return installedComplaints(listing.replaceAll(' ./', ' /'), desktop, mustRun('dpkg-deb', ['-f', file], {}, 'dpkg'))
  },
  '.rpm': file => {
    const query = ['-qp', '--nosignature']
    const listing = mustRun('rpm', [...query, '-lv', file], {}, 'rpm')
    const desktop = mustRun('sh', ['-c', `rpm2cpio "$0" | cpio -i --quiet --to-stdout ${entry}`, file], {}, 'cpio')
    return installedComplaints(listing, desktop, mustRun('rpm', [...query, '--requires', file], {}, 'rpm'))
  },
}

/** @param {string} folder @returns {Promise<string[]>} */
async function checkAll(folder) {
  const names = readdirSync(folder)
  const unpacked = names.filter(name => name.endsWith('-unpacked'))
  const programs = names
    .filter(name => /^mac/.test(name))
    .flatMap(name => readdirSync(path.join(folder, name)).map(each => path.join(name, each)))
    .filter(name => name.endsWith('.app'))
  /** @type {string[]} */
  const all = []
  for (const name of [...unpacked, ...programs])
    all.push(...(await checkUnpacked(path.join(folder, name))).map(text => `${name}: ${text}`))
  for (const name of names) {
    const check = byKind[path.extname(name)]
    if (check) all.push(...check(path.join(folder, name)).map(text => `${name}: ${text}`))
  }
  if (unpacked.length + programs.length === 0) all.push(`${folder} holds no package`)
  return all
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const complaints = await checkAll(path.resolve(root, process.argv[2] ?? 'dist'))
  for (const line of complaints) console.error(line)
  console.log(complaints.length === 0 ? 'The packages are as they must be.' : `${complaints.length} complaints`)
  process.exitCode = complaints.length > 0 ? 1 : 0
}
