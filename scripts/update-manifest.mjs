// Writes the signed manifest of a package beside it, for the feed of updates:
//   SWITCHBOARD_UPDATE_KEY_FILE=key.pem node scripts/update-manifest.mjs PACKAGE --platform linux --arch x64 --kind tar.gz
//     [--channel stable] [--rollout 100] [--days 30] [--sequence N] [--version 1.2.3] [--out FOLDER]
// The key comes from the file or from SWITCHBOARD_UPDATE_KEY, never from an argument. Notes are the version's section of
// CHANGELOG.md. docs/updates.md says the rest.
import { createHash, createPrivateKey, sign } from 'node:crypto'
import { createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = path.join(import.meta.dirname, '..')
const mark = 'switchboard-update 1'
const dayMs = 24 * 3_600_000

/**
 * @param {object} manifest @param {string} privateKey PEM.
 * @returns {Buffer} The file as the console reads it: a line with the signature, and what is signed.
 */
export function signManifest(manifest, privateKey) {
  const content = Buffer.from(JSON.stringify(manifest, null, 2))
  const signature = sign(null, Buffer.concat([Buffer.from(`${mark}\n`), content]), createPrivateKey(privateKey))
  return Buffer.concat([Buffer.from(`${mark} ${signature.toString('base64')}\n`), content])
}

/**
 * The section of a version in a change log, as plain text: one line a point, without marks.
 * @param {string} log @param {string} version @returns {string}
 */
export function notesOf(log, version) {
  const sections = log.split(/^## /m)
  const found = sections.find(section => /^\S+/.exec(section)?.[0] === version)
  if (!found) throw new Error(`CHANGELOG.md has no section of ${version}`)
  return found
    .slice(found.indexOf('\n') + 1)
    .replace(/\n {2,}/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*?|`/g, '')
    .replace(/^- /gm, '• ')
    .replace(/^#+ /gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim()
}

/** The data format that this version writes. @returns {number} */
function formatWritten() {
  const source = readFileSync(path.join(root, 'electron/services/update/data-format.ts'), 'utf8')
  const found = /writes: (\d+)/.exec(source)?.[1]
  if (!found) throw new Error('electron/services/update/data-format.ts does not say what is written')
  return Number(found)
}

/** @param {string} file @returns {Promise<string>} */
async function sha512Of(file) {
  const hash = createHash('sha512')
  for await (const piece of createReadStream(file)) hash.update(piece)
  return hash.digest('hex')
}

/**
 * @typedef {{
 *   version: string, platform: string, arch: string, kind: string, notes: string, channel?: string | undefined,
 *   rollout?: number | undefined, days?: number | undefined, sequence?: number | undefined, writes?: number,
 *   now?: number,
 * }} About
 */

/**
 * What is said of a package. A sequence that is not given is the second of its issue: higher than all before it.
 * @param {string} file @param {About} about
 */
async function manifestOf(file, about) {
  const { version, platform, arch, kind, channel = 'stable', rollout = 100, days = 30, notes, now = Date.now() } = about
  return {
    ...{ product: 'switchboard', version, channel, platform, arch, kind },
    file: path.basename(file),
    size: statSync(file).size,
    sha512: await sha512Of(file),
    issued: now,
    expires: now + days * dayMs,
    sequence: about.sequence ?? Math.floor(now / 1000),
    ...{ rollout, notes, writes: about.writes ?? formatWritten() },
  }
}

/** @param {{ platform: string, arch: string, kind: string }} target @returns {string} Name of its manifest on the feed. */
export const manifestName = ({ platform, arch, kind }) => `${platform}-${arch}-${kind}.update`

/** @returns {string} */
function privateKey() {
  const { SWITCHBOARD_UPDATE_KEY: key, SWITCHBOARD_UPDATE_KEY_FILE: file } = process.env
  if (key) return key
  if (!file) throw new Error('SWITCHBOARD_UPDATE_KEY or SWITCHBOARD_UPDATE_KEY_FILE must be set: nothing is signed')
  return readFileSync(file, 'utf8')
}

/**
 * Whether a package's name holds this version, not a longer one: consoles believe the manifest.
 * @param {string} name @param {string} version @returns {boolean}
 */
function standsIn(name, version) {
  const [before = '', ...after] = name.split(version)
  return (
    after.length > 0 && !/[\d.]$/.test(before) && !/^(?:\d|\.\d|-(?:alpha|beta|rc|next)|~|\+)/.test(after.join(version))
  )
}

/** @param {string[]} args */
async function main(args) {
  const text = /** @type {const} */ ({ type: 'string' })
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...{ platform: text, arch: text, kind: text, channel: text, out: text, version: text },
      ...{ rollout: text, days: text, sequence: text },
    },
  })
  const [file] = positionals
  const { platform, arch, kind, channel, out } = values
  if (!file || !platform || !arch || !kind) throw new Error('PACKAGE, --platform, --arch and --kind are needed')
  const version = values.version ?? JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version
  if (!standsIn(path.basename(file), version)) {
    throw new Error(`${file}: ${version} does not stand in its name: --version names the package's own`)
  }
  const notes = notesOf(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'), version)
  /** @param {string | undefined} given @returns {number | undefined} */
  const number = given => (given === undefined ? undefined : Number(given))
  const [rollout, days, sequence] = [number(values.rollout), number(values.days), number(values.sequence)]
  const about = { version, platform, arch, kind, notes, channel, rollout, days, sequence }
  const manifest = await manifestOf(file, about)
  const target = path.join(out ?? path.dirname(file), manifestName({ platform, arch, kind }))
  writeFileSync(target, signManifest(manifest, privateKey()))
  console.log(`${target}: ${version}, ${manifest.size} bytes, sequence ${manifest.sequence}, ${manifest.rollout} %`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch(error => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
