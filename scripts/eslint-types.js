// Types for the lint. typescript-eslint's own project service makes the whole program anew for each .vue file, whose
// script is not what stands on disk; here two programs are made once, with the scripts of the .vue files.
import path from 'node:path'
import ts from 'typescript'
import { parser } from 'typescript-eslint'
import vue from 'eslint-plugin-vue'

const root = path.join(import.meta.dirname, '..')
const isVue = (/** @type {string} */ file) => file.endsWith('.vue')
const vueFile = { extension: '.vue', scriptKind: ts.ScriptKind.Deferred, isMixedContent: true }
/** @type {any} */
const vueParser = vue.configs['flat/base'].find(({ languageOptions }) => languageOptions?.parser)?.languageOptions
  ?.parser

/**
 * The script of a component as eslint-plugin-vue's parser hands it to the parser of scripts: last, after the expressions
 * of its template.
 *
 * @param {string} file
 * @returns {string}
 */
function scriptOf(file) {
  let script = ''
  /** @param {string} code @param {object} options */
  const parseForESLint = (code, options) => parser.parseForESLint((script = code), options)
  const options = { filePath: file, sourceType: 'module', ecmaVersion: 'latest', parser: { parseForESLint } }
  vueParser.parseForESLint(ts.sys.readFile(file) ?? '', options)
  return script
}

/** Parsed files, most of them of several programs. @type {Map<string, ts.SourceFile>} */
const files = new Map()

/**
 * @param {string} folder With the tsconfig.json.
 * @param {string[]} more Files beside the folder.
 * @returns {ts.Program} Of the files of its tsconfig.json and what they import.
 */
function programOf(folder, more) {
  const base = path.join(root, folder)
  const { config } = ts.readConfigFile(path.join(base, 'tsconfig.json'), ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, base, {}, undefined, undefined, [
    vueFile,
  ])
  const host = ts.createCompilerHost({ ...options, allowNonTsExtensions: true }, true)
  const { getSourceFile } = host
  host.getSourceFile = (file, languageVersion, ...rest) => {
    const known = files.get(file)
    if (known) return known
    const read = isVue(file)
      ? ts.createSourceFile(file, scriptOf(file), languageVersion, true, ts.ScriptKind.TS)
      : getSourceFile(file, languageVersion, ...rest)
    if (read) files.set(file, read)
    return read
  }
  const own = fileNames.filter(file => !file.endsWith('.mjs'))
  const rootNames = [...own, ...more.map(file => path.join(root, file))]
  return ts.createProgram({ rootNames, options: { ...options, allowNonTsExtensions: true }, host })
}

/** @type {Map<string, ts.Program>} */
const programs = new Map()

/**
 * The tests' program holds the window, too, whose settings it has; Electron's code has none of the window's types.
 *
 * @param {string} file
 * @returns {ts.Program}
 */
function programFor(file) {
  const [top = ''] = path.relative(root, file).split(path.sep)
  const folder = top === 'electron' ? 'electron' : 'test'
  const program =
    programs.get(folder) ?? programOf(folder, folder === 'test' ? ['scripts/electron.vite.config.ts'] : [])
  programs.set(folder, program)
  return program
}

/**
 * typescript-eslint's parser with types: those of the programs for files as they are on disk, those of the project service
 * for other texts, such as an editor's. Expressions of templates come without `projectService` and have no types.
 */
export const typedParser = {
  meta: { name: 'typed-parser' },
  /** @param {string} code @param {any} options */
  parseForESLint(code, options) {
    if (!options.projectService) return parser.parseForESLint(code, options)
    const program = programFor(options.filePath)
    const isOnDisk = program.getSourceFile(options.filePath)?.text === code
    const given = isOnDisk ? { ...options, projectService: undefined, programs: [program] } : options
    return parser.parseForESLint(code, given)
  },
}
