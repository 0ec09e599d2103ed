// What the person who packages wants, and what speaks against it.

/** The targets of a system, when none is named. @type {Record<string, string[]>} */
const usual = {
  linux: ['deb', 'rpm', 'tar.gz'],
  win32: ['nsis', 'msi'],
  darwin: ['dmg', 'zip'],
}
const known = new Set(['deb', 'rpm', 'tar.gz', 'AppImage', 'nsis', 'msi', 'dmg', 'zip', 'dir'])

/**
 * @typedef {object} DistWish
 * @property {string[]} targets
 * @property {string} arch
 * @property {string} output Folder of the results.
 * @property {boolean} unofficial The fallback runtime will do; the packages say so.
 * @property {boolean} asBuilt Packs what is in out/, such as the tests' last build.
 * @property {boolean} release
 */

/**
 * Reads the command line of `npm run dist`.
 *
 * @param {string[]} args
 * @param {{ platform: string, arch: string }} computer
 * @returns {DistWish}
 * @throws {Error} For anything that is not understood.
 */
export function readWish(args, computer) {
  const wish = {
    arch: computer.arch,
    output: 'dist',
    unofficial: false,
    asBuilt: false,
    release: false,
  }
  /** @type {string[]} */
  const targets = []
  const left = [...args]
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (arg === '--unofficial-runtime') wish.unofficial = true
    else if (arg === '--as-built') wish.asBuilt = true
    else if (arg === '--release') wish.release = true
    else if (arg === '--dir') targets.push('dir')
    else if (arg === '--x64' || arg === '--arm64') wish.arch = arg.slice(2)
    else if (arg === '--output' && left[0]) wish.output = left.shift() ?? ''
    else if (known.has(arg)) targets.push(arg)
    else throw new Error(`Not understood: ${arg}. Targets are ${[...known].join(', ')}.`)
  }
  return {
    ...wish,
    targets: targets.length > 0 ? targets : (usual[computer.platform] ?? ['dir']),
  }
}

/**
 * What a release's own page in the change log lacks. @param {string} log CHANGELOG.md @param {string} version
 * @returns {string[]}
 */
function pageComplaints(log, version) {
  const sections = log.split(/^## /m)
  /** @param {string} name */
  const named = name => sections.find(section => /^\S+/.exec(section)?.[0] === name)
  const page = named(version)
  return [
    ...(page ? [] : [`CHANGELOG.md has no section "## ${version}"`]),
    ...(page && !page.includes('\n### For administrators\n')
      ? [`${version} in CHANGELOG.md says nothing "For administrators"`]
      : []),
    ...(named('Unreleased') ? ['CHANGELOG.md still has a section "Unreleased"'] : []),
  ]
}

/**
 * @param {{ unofficial: boolean, asBuilt: boolean, changed: string[], tag: string | null, version: string, homepage: string, maintainer: string, log: string }} state
 *   `changed`: files that are not committed; `tag`: the tag of this commit; `log`: CHANGELOG.md.
 * @returns {string[]} Why this cannot be a release; empty when it can.
 */
export function againstRelease({ unofficial, asBuilt, changed, tag, version, homepage, maintainer, log }) {
  return [
    unofficial && '--unofficial-runtime: its Electron is not the official binary',
    asBuilt && '--as-built: a release is built from its sources',
    changed.length > 0 && `${changed.length} files are not committed, such as ${changed[0]}`,
    tag !== `v${version}` && `the tag of this commit is ${tag ?? 'missing'}, not v${version}`,
    /\.invalid\b/.test(homepage) && `package.json has no real homepage: ${homepage}`,
    /\.invalid\b/.test(maintainer) && `package.json has no real author, who maintains the packages: ${maintainer}`,
    ...pageComplaints(log, version),
  ].filter(reason => typeof reason === 'string')
}
