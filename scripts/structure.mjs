// Prints the measures of the tree's structure, and fails beyond their limits. CLI: node scripts/structure.mjs [--all]
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const root = path.join(import.meta.dirname, '..')
const all = process.argv.includes('--all')
const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
}).stdout
const files = listed.split('\n').filter(name => name !== '' && existsSync(path.join(root, name)))

/** @typedef {{ file: string, source: ts.SourceFile, lines: number }} Parsed */

/** The script of a component, or the module itself. @param {string} file @returns {Parsed} */
function parsed(file) {
  const text = readFileSync(path.join(root, file), 'utf8')
  const script = file.endsWith('.vue') ? (/<script[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '') : text
  const source = ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  return { file, source, lines: text.split('\n').length - 1 }
}

const code = files.filter(name => /^(electron|renderer|test)\/.*\.(ts|vue)$/.test(name)).map(parsed)
const shipped = code.filter(({ file }) => !file.startsWith('test/'))
const known = new Set(code.map(({ file }) => file))

/** @param {ts.Node} node @param {(node: ts.Node) => void} see */
function walk(node, see) {
  see(node)
  ts.forEachChild(node, child => walk(child, see))
}

/** A module's imports from this tree, types included. @param {Parsed} module */
function imported({ file, source }) {
  /** @type {Set<string>} */
  const found = new Set()
  /** @param {ts.Node | undefined} name */
  const add = name => {
    if (!name || !ts.isStringLiteral(name) || !name.text.startsWith('.')) return
    const base = path.posix.join(path.posix.dirname(file), name.text)
    const target = [base, `${base}.ts`, `${base}/index.ts`].find(each => known.has(each))
    if (target) found.add(target)
  }
  walk(source, node => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0])
  })
  return found
}

/**
 * Groups that reach each other (Tarjan).
 * @param {Map<string, Set<string>>} graph
 */
function circles(graph) {
  /** @type {Map<string, { index: number, low: number, on: boolean }>} */
  const seen = new Map()
  /** @type {string[]} */
  const stack = []
  /** @type {string[][]} */
  const found = []
  /** @param {string} name */
  function visit(name) {
    const mine = { index: seen.size, low: seen.size, on: true }
    seen.set(name, mine)
    stack.push(name)
    for (const next of graph.get(name) ?? []) {
      const other = seen.get(next) ?? visit(next)
      if (other.on) mine.low = Math.min(mine.low, other.low)
    }
    if (mine.low === mine.index) {
      const group = stack.splice(stack.indexOf(name))
      for (const each of group) {
        const entry = seen.get(each)
        if (entry) entry.on = false
      }
      if (group.length > 1) found.push(group)
    }
    return mine
  }
  for (const name of graph.keys()) if (!seen.has(name)) visit(name)
  return found
}

const graph = new Map(shipped.map(module => [module.file, imported(module)]))

/** The same graph between the folders below one. @param {string} above */
function folders(above) {
  /** @type {Map<string, Set<string>>} */
  const between = new Map()
  /** @param {string} file */
  const folder = file => (file.startsWith(`${above}/`) ? file.slice(above.length + 1).split('/')[0] : undefined)
  for (const [file, targets] of graph) {
    const from = folder(file)
    if (!from) continue
    const links = between.get(from) ?? new Set()
    between.set(from, links)
    for (const target of targets) {
      const to = folder(target)
      if (to && to !== from) links.add(to)
    }
  }
  return between
}

const api = 'renderer/api.ts'
/** Names of api.ts through which a module asks main. */
const asking = new Set(['call', 'callFor', 'choose', 'on'])

/** @param {ts.ImportDeclaration} node */
function asks({ moduleSpecifier, importClause }) {
  const bindings = importClause?.namedBindings
  if (!ts.isStringLiteral(moduleSpecifier) || !/(^|\/)api$/.test(moduleSpecifier.text)) return false
  return (
    bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.some(({ name }) => asking.has(name.text))
  )
}

const stores = new Set(shipped.filter(({ source }) => source.text.includes('defineStore(')).map(({ file }) => file))
/** A store, or a part known only to stores. @param {string} file @returns {boolean} */
function isOfStore(file) {
  const users = [...graph].filter(([, targets]) => targets.has(file)).map(([user]) => user)
  return stores.has(file) || (users.length > 0 && users.every(isOfStore))
}
const strayCalls = shipped
  .filter(({ source }) => source.statements.some(each => ts.isImportDeclaration(each) && asks(each)))
  .map(({ file }) => file)
  .filter(file => graph.get(file)?.has(api) && !isOfStore(file))

/** @type {Map<string, number>} */
const widths = new Map()
for (const file of files.filter(name => /^(electron|renderer|test)\//.test(name) && !name.includes('/locales/'))) {
  const folder = path.posix.dirname(file)
  widths.set(folder, (widths.get(folder) ?? 0) + 1)
}

/** @type {string[]} */
const anys = []
/** @type {string[]} */
const bangs = []
/** @type {string[]} */
const casts = []
/** @type {string[]} */
const long = []
/** @type {Map<string, string[]>} */
const types = new Map()
for (const { file, source } of shipped)
  walk(source, node => {
    const at = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    if (node.kind === ts.SyntaxKind.AnyKeyword) anys.push(at)
    if (ts.isNonNullExpression(node)) bangs.push(at)
    if (ts.isAsExpression(node) && node.type.getText() !== 'const') casts.push(at)
    if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node))
      types.set(node.name.text, [...(types.get(node.name.text) ?? []), at])
  })
for (const { file, lines } of code) if (lines > 300) long.push(`${file} (${lines})`)

const wide = [...widths].sort((a, b) => b[1] - a[1])
const twice = [...types]
  .filter(([, places]) => places.length > 1)
  .map(([name, places]) => `${name}: ${places.join(', ')}`)
const fileCircles = circles(graph).map(group => group.sort().join(' <-> '))
const folderCircles = ['electron/services', 'electron/bitrix', 'electron', 'renderer/features', 'renderer'].flatMap(
  above => circles(folders(above)).map(group => `${above}/: ${group.sort().join(' <-> ')}`),
)

/** @type {[what: string, value: number, limit: number, where: string[]][]} */
const table = [
  ['files in the widest folder', wide[0]?.[1] ?? 0, 30, wide.filter(([, n]) => n > 30).map(([d, n]) => `${d} (${n})`)],
  ['folders', widths.size, Infinity, []],
  ['circles of imports between files, types included', fileCircles.length, 0, fileCircles],
  ['circles of imports between folders', folderCircles.length, 0, folderCircles],
  ['modules of the window that call main and are of no store', strayCalls.length, 0, strayCalls],
  ['files over 300 lines', long.length, 0, long],
  ['any', anys.length, 0, anys],
  ['!', bangs.length, 0, bangs],
  ['casts', casts.length, 45, casts],
  ['names of types that stand twice', twice.length, 0, twice],
]
for (const [what, value, limit, where] of table) {
  const beyond = value > limit
  console.log(
    `${beyond ? 'BEYOND' : 'ok    '} ${String(value).padStart(5)} ${limit === Infinity ? '' : `of ${limit}`.padEnd(6)} ${what}`,
  )
  if (beyond || all) for (const each of where) console.log(`              ${each}`)
}
process.exitCode = table.some(([, value, limit]) => value > limit) ? 1 : 0
