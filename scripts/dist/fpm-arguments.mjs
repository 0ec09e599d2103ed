/**
 * What a package is to be.
 *
 * @typedef {object} PackageWish
 * @property {'deb' | 'rpm'} type
 * @property {string} output The package's file.
 * @property {string} name
 * @property {string} version
 * @property {string} architecture As electron-builder says it: `amd64`, `x86_64`, `arm64`, `aarch64`.
 * @property {string} maintainer
 * @property {string} url
 * @property {string} license
 * @property {string} summary One line.
 * @property {string} description
 * @property {string[]} depends
 * @property {string[]} recommends
 * @property {string | undefined} afterInstall File of a script.
 * @property {string | undefined} afterRemove
 * @property {[source: string, target: string][]} pairs Files and folders (ending in a slash) and their places.
 * @property {[link: string, target: string][]} links
 */

/** Taken without a value, or with one that changes nothing here. */
const flags = new Set(['--force', '--debug'])
const withoutEffect = new Set(
  '-s --vendor --category --deb-priority --deb-compression --rpm-os --rpm-compression --log --iteration'.split(' '),
)
/** @type {Map<string, string>} */
const single = new Map(
  Object.entries({
    '-t': 'type',
    '--package': 'output',
    '--name': 'name',
    '--version': 'version',
    '--architecture': 'architecture',
    '--maintainer': 'maintainer',
    '--url': 'url',
    '--license': 'license',
    '--description': 'description',
    '--rpm-summary': 'summary',
    '--after-install': 'afterInstall',
    '--after-remove': 'afterRemove',
  }),
)
const needed = ['type', 'output', 'name', 'version', 'architecture', 'maintainer', 'url', 'license', 'description']

/**
 * Reads fpm's command line, as far as electron-builder uses it.
 *
 * @param {string[]} args
 * @returns {PackageWish}
 * @throws {Error} For an option that is not known, so that a newer electron-builder is not misunderstood.
 */
export function readArguments(args) {
  /** @type {Record<string, string>} */
  const given = {}
  /** @type {Record<'depends' | 'recommends', string[]>} */
  const lists = { depends: [], recommends: [] }
  /** @type {[string, string][]} */
  const pairs = []
  const left = [...args]
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (flags.has(arg)) continue
    if (!arg.startsWith('-')) {
      const at = arg.lastIndexOf('=/')
      if (at < 0) throw new Error(`fpm: not understood: ${arg}`)
      pairs.push([arg.slice(0, at), arg.slice(at + 1)])
      continue
    }
    const value = left.shift()
    if (value === undefined) throw new Error(`fpm: ${arg} has no value`)
    const name = single.get(arg)
    if (name) given[name] = value
    else if (arg === '-d') lists.depends.push(value)
    else if (arg === '--deb-recommends') lists.recommends.push(value)
    else if (arg === '--rpm-tag') lists.recommends.push(recommended(value))
    else if (!withoutEffect.has(arg)) throw new Error(`fpm: unknown option ${arg}`)
  }
  return {
    ...checked(given),
    ...lists,
    pairs,
    links: linksOf(pairs, given.name ?? ''),
  }
}

/** @param {string} tag A line for the spec file. @returns {string} */
function recommended(tag) {
  const [name, value] = tag.split(/: (.*)/)
  if (name !== 'Recommends' || !value) throw new Error(`fpm: unknown tag ${tag}`)
  return value
}

/** @param {Record<string, string>} given */
function checked({ type, description = '', summary, ...rest }) {
  const missing = needed.filter(name => ({ type, description, ...rest })[name] === undefined)
  if (missing.length > 0) throw new Error(`fpm: missing ${missing.join(', ')}`)
  if (type !== 'deb' && type !== 'rpm') throw new Error(`fpm: makes deb and rpm, not ${type}`)
  const [first = '', ...others] = description.split('\n').map(line => line.trim())
  const text = others.join('\n').trim() || first
  const fields = /** @type {Omit<PackageWish, 'depends' | 'recommends' | 'pairs' | 'links'>} */ (
    /** @type {unknown} */ (rest)
  )
  return {
    ...fields,
    type: /** @type {'deb' | 'rpm'} */ (type),
    summary: summary ?? first,
    description: text,
  }
}

/**
 * The command is a link of the package itself: no script makes it, so no upgrade loses it.
 * @param {[string, string][]} pairs @param {string} name @returns {[string, string][]}
 */
function linksOf(pairs, name) {
  const home = pairs.find(([source]) => source.endsWith('/'))?.[1]
  return home ? [[`/usr/bin/${name}`, `${home}/${name}`]] : []
}
