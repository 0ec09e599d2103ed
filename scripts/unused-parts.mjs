// Parts of libraries that load at a start and are never called here, or must not be, left out of main's bundle.

/** By the end of the importing file's path: what it loads, and which choice of ours keeps it from calling it. */
const unused = [
  { by: 'node_modules/conf/dist/source/index.js', part: 'ajv/dist/2020.js', exported: 'Ajv2020', without: 'schema' },
  { by: 'node_modules/conf/dist/source/index.js', part: 'ajv-formats', exported: 'default', without: 'schema' },
  { by: 'node_modules/conf/dist/source/index.js', part: 'semver', exported: 'default', without: 'migrations' },
  { by: 'node_modules/undici/lib/dispatcher/client.js', part: './client-h2.js', exported: null, without: 'allowH2' },
]
/**
 * One that does harm at its mere loading: it hears every signal and kills the process by it, so that Electron never
 * quits, nothing is saved and no update is installed. It would remove what a write under way has left.
 */
const harmful = {
  by: 'node_modules/atomically/dist/utils/temp.js',
  part: 'when-exit',
  text: 'export default () => () => {}',
}
const rows = [...unused, harmful]
const mark = '\0unused:'

/**
 * What stands in for a part: anything asked of it throws, unless it has a text of its own.
 *
 * @param {{ part: string, exported: string | null, without: string } | { part: string, text: string }} row
 * @returns {string} A module's text.
 */
export function standIn(row) {
  if ('text' in row) return row.text
  const { part, exported, without } = row
  const text = `${part} is not in this bundle: nothing here asks for ${without} (scripts/unused-parts.mjs).`
  const missing = `new Proxy(function () {}, { get: fail, apply: fail, construct: fail })`
  const fail = `const fail = () => { throw new Error(${JSON.stringify(text)}) }`
  if (exported === null) return `${fail}\nmodule.exports = ${missing}`
  return `${fail}\n${exported === 'default' ? 'export default' : `export const ${exported} =`} ${missing}`
}

/**
 * Whether a library's import is one of those parts.
 *
 * @param {string} source What is imported.
 * @param {string | undefined} importer Path of the importing file.
 * @returns {number} Its row, -1 if it is none.
 */
export function unusedRow(source, importer) {
  const from = importer?.replaceAll('\\', '/') ?? ''
  return rows.findIndex(({ by, part }) => part === source && from.endsWith(by))
}

/** @returns {import('vite').Plugin} */
export function unusedParts() {
  return {
    name: 'unused-parts',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      const row = unusedRow(source, importer)
      return row < 0 ? null : `${mark}${row}`
    },
    load(id) {
      const row = id.startsWith(mark) ? rows[Number(id.slice(mark.length))] : undefined
      return row ? standIn(row) : null
    },
    // A library that was renamed or moved would silently come back.
    buildEnd(error) {
      if (error) return
      const kept = [...this.getModuleIds()].filter(id => id.startsWith(mark))
      if (kept.length !== rows.length) this.error('Parts of libraries are back: look through scripts/unused-parts.mjs')
    },
  }
}
