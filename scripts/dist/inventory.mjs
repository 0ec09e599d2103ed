// What a package holds: licence texts of everything bundled, and a bill of materials (CycloneDX 1.6).
import { extractFile, listPackage, statFile } from '@electron/asar'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inventoryFolder, madeName } from './inventory-plugins.mjs'

/** @typedef {{ name: string, version: string, license: string, licenseText: string | null }} Licence */
/** @typedef {{ type: string, name: string, version?: string, group?: string, 'bom-ref'?: string, purl?: string }} Component */
/** @typedef {{ ref: string, dependsOn?: string[] }} Dependency */
/** @typedef {{ electron: string, chrome: string, node: string, v8: string }} RuntimeVersions */

const root = path.join(import.meta.dirname, '../..')
const parts = ['main', 'preload', 'renderer']
/** Whose code or data is in modules that are no file, by how their names begin. None: ours, or named by files as well. */
const makers = [
  { begins: 'vite/', packages: ['vite'] },
  { begins: 'rolldown/', packages: ['rolldown'] },
  { begins: 'plugin-vue:', packages: ['@vitejs/plugin-vue'] },
  { begins: 'virtual:emoji/', packages: ['emojibase-data', 'cldr-annotations-modern'] },
  { begins: 'virtual:bitrix24-ui-', packages: [] },
  { begins: 'unused:', packages: [] },
]

/** @param {string} file */
const json = file => JSON.parse(readFileSync(path.join(root, file), 'utf8'))
/** @param {string} part @param {string} name */
const inventoryOf = (part, name) => json(path.join('out', part, inventoryFolder, name))
/** @param {{ name: string, version?: string, group?: string }} one */
const titleOf = ({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`
/** @param {{ name: string, version?: string, group?: string }} a @param {{ name: string, version?: string, group?: string }} b */
const byTitle = (a, b) => (titleOf(a) < titleOf(b) ? -1 : 1)
/** @template {{ name: string, version?: string, group?: string }} T @param {T[]} list @returns {T[]} */
const once = list => [...new Map(list.map(each => [titleOf(each), each])).values()].sort(byTitle)

/**
 * The packages that no module is imported from: the build writes their helpers or data into the code.
 *
 * @param {readonly string[]} made Names of the modules that are no file.
 * @returns {string[]}
 * @throws {Error} When nobody has said whose one of them is.
 */
export function makersOf(made) {
  const packages = made.flatMap(name => {
    const maker = makers.find(({ begins }) => name.startsWith(begins))
    if (!maker) throw new Error(`Whose is ${name}? Say it in scripts/dist/inventory.mjs`)
    return maker.packages
  })
  return [...new Set(packages)]
}

/** With the one whose styles are in no module either. */
const unseen = () => ['tailwindcss', ...makersOf(parts.flatMap(part => inventoryOf(part, madeName)))]

/** @param {string} name A package without imported modules. @returns {Licence} */
function unseenLicence(name) {
  const { version, license } = json(`node_modules/${name}/package.json`)
  const file = ['LICENSE', 'LICENSE.md'].find(each => existsSync(path.join(root, 'node_modules', name, each)))
  const licenseText = file ? readFileSync(path.join(root, 'node_modules', name, file), 'utf8') : null
  return { name, version, license, licenseText }
}

/**
 * @returns {Licence[]} One for each bundled package, by name.
 * @throws {Error} When one of them brings no licence text.
 */
export function bundledLicences() {
  const found = parts.flatMap(part => /** @type {Licence[]} */ (inventoryOf(part, 'licences.json')))
  const licences = once([...found, ...unseen().map(unseenLicence)])
  const without = licences.filter(({ licenseText }) => !licenseText?.trim())
  if (without.length > 0) throw new Error(`No licence text came with ${without.map(titleOf).join(', ')}`)
  return licences
}

/** @param {Licence[]} licences @returns {string} The file that goes with the package. */
export function licencesText(licences) {
  const line = '-'.repeat(80)
  const texts = licences.map(
    each => `${line}\n${titleOf(each)} (${each.license})\n${line}\n\n${(each.licenseText ?? '').trim()}\n`,
  )
  const head =
    'Switchboard holds parts of these packages. Electron and Chromium have theirs in\n' +
    'LICENSE.electron.txt and LICENSES.chromium.html.\n'
  return `${head}\n${licences.map(each => `${titleOf(each)} (${each.license})`).join('\n')}\n\n${texts.join('\n')}`
}

/**
 * Every file of an archive, as components of a bill of materials.
 *
 * @param {string} asar
 * @param {string} name The archive's name in them.
 * @returns {(Component & { hashes: { alg: string, content: string }[] })[]}
 */
function filesOf(asar, name) {
  const files = listPackage(asar, { isPack: false })
    .map(file => file.replace(/^[\\/]/, '').replaceAll('\\', '/'))
    .filter(file => !('files' in statFile(asar, path.normalize(file))))
  return files.sort().map(file => {
    const content = createHash('sha256')
      .update(extractFile(asar, path.normalize(file)))
      .digest('hex')
    return {
      type: 'file',
      name: `${name}/${file}`,
      hashes: [{ alg: 'SHA-256', content }],
    }
  })
}

/** @param {RuntimeVersions} versions @param {boolean} official @returns {Component[]} */
function runtimeComponents({ electron, chrome, node, v8 }, official) {
  /** @param {string} name @param {string} version @param {string} purl @param {string} license */
  const one = (name, version, purl, license) => ({
    ...{
      type: 'framework',
      name,
      version,
      'bom-ref': purl,
      purl,
      licenses: [{ license: { id: license } }],
    },
    ...(name === 'electron' &&
      !official && {
        description: 'not the official binary: for tests of packaging',
      }),
  })
  return [
    one('electron', electron, `pkg:github/electron/electron@v${electron}`, 'MIT'),
    one('chromium', chrome, `pkg:generic/chromium@${chrome}`, 'BSD-3-Clause'),
    one('node', node, `pkg:github/nodejs/node@v${node}`, 'MIT'),
    one('v8', v8, `pkg:generic/v8@${v8}`, 'BSD-3-Clause'),
  ]
}

/** @param {string} title @returns {Component} */
function unseenComponent(title) {
  const { version, license } = json(`node_modules/${title}/package.json`)
  const [name = '', group] = title.split('/').reverse()
  const purl = `pkg:npm/${title.replace('@', '%40')}@${version}`
  const licensed = { licenses: [{ license: { id: license } }] }
  return { type: 'library', name, ...(group && { group }), version, 'bom-ref': purl, purl, ...licensed }
}

/**
 * The bill of materials of a packed console: bundled packages, runtime, and each file of the archive with its hash.
 *
 * @param {{ asar: string, versions: RuntimeVersions, official: boolean, epoch: number }} packed `epoch` in seconds.
 */
export function billOfMaterials({ asar, versions, official, epoch }) {
  const { name, version, description, license, homepage } = json('package.json')
  const boms = parts.map(part => inventoryOf(part, 'bom.json'))
  const others = unseen().map(unseenComponent)
  const { components, dependencies } = inBundle(boms, bundledLicences(), others)
  const [first] = boms
  return {
    ...{
      $schema: first.$schema,
      bomFormat: 'CycloneDX',
      specVersion: first.specVersion,
      version: 1,
    },
    metadata: {
      timestamp: new Date(epoch * 1000).toISOString(),
      lifecycles: first.metadata.lifecycles,
      tools: first.metadata.tools,
      component: {
        ...{
          type: 'application',
          name,
          version,
          description,
          'bom-ref': `pkg:generic/${name}@${version}`,
        },
        licenses: [{ license: { id: license } }],
        externalReferences: [{ type: 'website', url: homepage }],
      },
    },
    components: [
      ...[...components, ...others].sort(byTitle),
      ...runtimeComponents(versions, official),
      ...filesOf(asar, 'app.asar'),
    ],
    dependencies,
  }
}

/**
 * What of the parts' bills is really in the bundle. A bill names every package that some module imports, also those of
 * which the build has left nothing; the licences are of those of which something is left.
 *
 * @param {{ components: Component[], dependencies?: Dependency[] }[]} boms
 * @param {{ name: string, version: string }[]} licences Of all that is in the bundle.
 * @param {Component[]} others Of the bundle as well, and in no bill.
 * @returns {{ components: Component[], dependencies: Dependency[] }}
 * @throws {Error} When a package of the bundle is in none of them.
 */
export function inBundle(boms, licences, others = []) {
  const bundled = new Set(licences.map(titleOf))
  const components = once(boms.flatMap(bom => bom.components)).filter(one => bundled.has(titleOf(one)))
  const named = new Set([...components, ...others].map(titleOf))
  const lacking = [...bundled].filter(title => !named.has(title))
  if (lacking.length > 0) throw new Error(`The bill of materials lacks ${lacking.join(', ')}`)
  return { components, dependencies: dependenciesOf(boms, new Set(components.map(one => one['bom-ref']))) }
}

/** @param {{ dependencies?: Dependency[] }[]} boms @param {Set<string | undefined>} kept References. @returns {Dependency[]} */
function dependenciesOf(boms, kept) {
  /** @type {Map<string, Set<string>>} */
  const all = new Map()
  for (const { ref, dependsOn = [] } of boms.flatMap(({ dependencies = [] }) => dependencies))
    if (kept.has(ref)) all.set(ref, new Set([...(all.get(ref) ?? []), ...dependsOn.filter(on => kept.has(on))]))
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ref, on]) => ({ ref, dependsOn: [...on].sort() }))
}
