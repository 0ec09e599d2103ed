import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { mustRun } from './must-run.mjs'
import { settle, walk } from './stage.mjs'

/** @typedef {import('./fpm-arguments.mjs').PackageWish} PackageWish */
/** @typedef {PackageWish & { tree: string, work: string, epoch: number }} StagedPackage */

/**
 * Debian's description: the first line is the summary, the others begin with a blank, empty ones are a dot.
 * @param {string} summary @param {string} text
 */
const described = (summary, text) =>
  [summary, ...text.split('\n').map(line => (line.trim() ? ` ${line.trim()}` : ' .'))].join('\n')

/**
 * @param {PackageWish} wish @param {number} kilobytes
 * @returns {string} The package's control file.
 */
export function controlOf(wish, kilobytes) {
  const fields = {
    Package: wish.name,
    Version: wish.version,
    Architecture: wish.architecture === 'x86_64' ? 'amd64' : wish.architecture,
    Maintainer: wish.maintainer,
    'Installed-Size': String(kilobytes),
    Depends: wish.depends.join(', '),
    Recommends: wish.recommends.join(', '),
    Section: 'net',
    Priority: 'optional',
    Homepage: wish.url,
    Description: described(wish.summary, wish.description),
  }
  const lines = Object.entries(fields).filter(([, value]) => value !== '')
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`
}

/**
 * Makes a deb of the staged tree.
 *
 * @param {StagedPackage} wish
 * @throws {Error} With what dpkg-deb said.
 */
export function buildDeb(wish) {
  const { tree, epoch, output } = wish
  const files = [...walk(tree)].filter(({ stat }) => stat.isFile())
  const kilobytes = files.reduce((sum, { stat }) => sum + Math.ceil(stat.size / 1024), 0)
  const sums = files.map(({ file }) => {
    const sum = createHash('md5').update(readFileSync(file)).digest('hex')
    return `${sum}  ${path.relative(tree, file)}\n`
  })
  const control = path.join(tree, 'DEBIAN')
  mkdirSync(control)
  writeFileSync(path.join(control, 'control'), controlOf(wish, kilobytes))
  writeFileSync(path.join(control, 'md5sums'), sums.join(''))
  for (const [name, source] of Object.entries({
    postinst: wish.afterInstall,
    postrm: wish.afterRemove,
  })) {
    if (!source) continue
    copyFileSync(source, path.join(control, name))
    chmodSync(path.join(control, name), 0o755)
  }
  settle(tree, epoch, { asRoot: true })
  // One thread: with several, the archive depends on their number.
  const options = ['--root-owner-group', '--threads-max=1', '-Zxz', '-z3', '--build']
  mustRun('dpkg-deb', [...options, tree, output], { SOURCE_DATE_EPOCH: String(epoch) }, 'dpkg')
}
