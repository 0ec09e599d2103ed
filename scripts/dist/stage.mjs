// Lays out the files of a package with fixed modes and times.
import { chmodSync, cpSync, lstatSync, lutimesSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Chromium's sandbox helper: it works only for root with the SUID bit. */
const suid = 'chrome-sandbox'

/**
 * Folders and files below a folder, parents first, by name.
 * @param {string} folder @returns {Generator<{ file: string, stat: import('node:fs').Stats }>}
 */
export function* walk(folder) {
  for (const name of readdirSync(folder).sort()) {
    const file = path.join(folder, name)
    const stat = lstatSync(file)
    yield { file, stat }
    if (stat.isDirectory()) yield* walk(file)
  }
}

/**
 * Gives every file below `folder` the mode that it has for everybody, and the same time.
 *
 * @param {string} folder
 * @param {number} epoch Seconds.
 * @param {{ asRoot?: boolean }} options `asRoot`: the package belongs to root, so the sandbox helper gets its SUID bit.
 */
export function settle(folder, epoch, { asRoot = false } = {}) {
  const all = [{ file: folder, stat: lstatSync(folder) }, ...walk(folder)]
  for (const { file, stat } of all.reverse()) {
    if (!stat.isSymbolicLink()) {
      const runs = stat.isDirectory() || (stat.mode & 0o111) !== 0
      chmodSync(file, asRoot && path.basename(file) === suid ? 0o4755 : runs ? 0o755 : 0o644)
    }
    lutimesSync(file, epoch, epoch)
  }
}

/**
 * @param {{
 *   tree: string
 *   pairs: [source: string, target: string][]
 *   links: [link: string, target: string][]
 *   type: string
 *   epoch: number
 * }} wish `tree`: the folder that becomes the package's root.
 */
export function stage({ tree, pairs, links, type, epoch }) {
  mkdirSync(tree, { recursive: true })
  for (const [source, target] of pairs) {
    const place = path.join(tree, target)
    mkdirSync(path.dirname(place), { recursive: true })
    cpSync(source, place, { recursive: true, verbatimSymlinks: true })
    // How it was installed, by the name that electron-updater knows.
    if (source.endsWith('/')) writeFileSync(path.join(place, 'resources/package-type'), type)
  }
  for (const [link, target] of links) {
    const place = path.join(tree, link)
    mkdirSync(path.dirname(place), { recursive: true })
    symlinkSync(target, place)
  }
  settle(tree, epoch, { asRoot: true })
}
