import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { mustRun } from './must-run.mjs'
import { walk } from './stage.mjs'

/** @typedef {import('./fpm-arguments.mjs').PackageWish} PackageWish */
/** @typedef {import('./deb.mjs').StagedPackage} StagedPackage */

/** Debian's names, in which electron-builder speaks to fpm, and rpm's. */
const architectures = new Map([
  ['amd64', 'x86_64'],
  ['arm64', 'aarch64'],
])
/** @param {string} name */
const architectureOf = name => architectures.get(name) ?? name

/** Nothing is stripped, searched for dependencies or linked by build ids, and nothing tells of this computer. */
const settings = {
  __os_install_post: '%{nil}',
  _build_id_links: 'none',
  debug_package: '%{nil}',
  _buildhost: 'switchboard',
  use_source_date_epoch_as_buildtime: '1',
  clamp_mtime_to_source_date_epoch: '1',
  source_date_epoch_from_changelog: '0',
  _binary_payload: 'w3.xzdio',
  _source_filedigest_algorithm: '8',
  _binary_filedigest_algorithm: '8',
}

/** @param {string} text */
const escaped = text => text.replaceAll('%', '%%')

/** Folders of the package alone: without them its removal would leave them empty. */
const own = /^\/(?:opt|usr\/share\/doc)\/./

/**
 * The package owns its own folders and its files elsewhere, but no folder that others share.
 * @param {string} tree @returns {string[]} Lines for `%files`.
 */
export function fileLines(tree) {
  return [...walk(tree)].flatMap(({ file, stat }) => {
    const name = `/${path.relative(tree, file)}`
    const quoted = `"${escaped(name)}"`
    if (stat.isDirectory()) return own.test(name) ? [`%dir ${quoted}`] : []
    const mode = (stat.mode & 0o4000) !== 0 ? '%attr(4755,root,root) ' : ''
    return [`${mode}${quoted}`]
  })
}

/**
 * @param {PackageWish} wish @param {string[]} files Lines for `%files`. @param {(file: string) => string} read
 * @returns {string} The spec file.
 */
export function specOf(wish, files, read) {
  /** @param {string} section @param {string | undefined} file */
  const script = (section, file) => (file ? ['', `%${section}`, escaped(read(file).trim())] : [])
  return [
    ...Object.entries(settings).map(([name, value]) => `%define ${name} ${value}`),
    `Name: ${wish.name}`,
    `Version: ${wish.version}`,
    'Release: 1',
    `Summary: ${escaped(wish.summary)}`,
    `License: ${wish.license}`,
    `URL: ${wish.url}`,
    `Packager: ${wish.maintainer}`,
    'Group: Applications/Communications',
    'AutoReqProv: no',
    ...wish.depends.map(name => `Requires: ${name}`),
    ...wish.recommends.map(name => `Recommends: ${name}`),
    '',
    '%description',
    escaped(wish.description),
    '',
    '%install',
    'cp -a %{_staged}/. %{buildroot}/',
    ...script('post', wish.afterInstall),
    ...script('postun', wish.afterRemove),
    '',
    '%files',
    '%defattr(-,root,root,-)',
    ...files,
    '',
  ].join('\n')
}

/**
 * Makes an rpm of the staged tree.
 *
 * @param {StagedPackage} wish
 * @throws {Error} With what rpmbuild said.
 */
export function buildRpm(wish) {
  const { tree, work, epoch, output } = wish
  const spec = path.join(work, 'package.spec')
  const made = path.join(work, 'made.rpm')
  writeFileSync(
    spec,
    specOf(wish, fileLines(tree), file => readFileSync(file, 'utf8')),
  )
  mkdirSync(path.join(work, 'rpmbuild'))
  const defines = [`_topdir ${work}/rpmbuild`, `_staged ${tree}`, `_rpmdir ${work}`, '_rpmfilename made.rpm']
  const target = ['--target', `${architectureOf(wish.architecture)}-linux`]
  const args = [...target, ...defines.flatMap(define => ['--define', define]), '-bb', spec]
  mustRun('rpmbuild', args, { SOURCE_DATE_EPOCH: String(epoch) }, 'rpm')
  copyFileSync(made, output)
}
