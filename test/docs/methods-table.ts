import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { methods, type MethodName } from '../../electron/bitrix/methods'
import { root } from '../support/console'

/** One REST method as the document shows it. Files are named from the project's root. */
export interface MethodEntry {
  name: MethodName
  kind: 'read' | 'act'
  scope: string | null
  /** Its page in the REST documentation. */
  docs: string
  /** Where the console asks for it. */
  usedIn: string[]
  /** Where it is tested. */
  tests: string[]
}

const repository = 'https://github.com/bitrix24/b24restdocs/blob/main/'
/** Files that name a method without testing it: the portal of the tests, this programme, plain helpers. */
const isTest = (file: string) => /\.(test|e2e)\.ts$/.test(file) && !file.startsWith('test/unit/portal/')

/** Every row of the methods table, with the places that name the method, found by reading the sources. */
export function methodEntries(): MethodEntry[] {
  const users = sources('electron').filter(({ file }) => !file.startsWith('electron/bitrix/methods/'))
  const tests = sources('test').filter(({ file }) => isTest(file))
  return (Object.keys(methods) as MethodName[]).sort().map(name => {
    const { kind, scope, docs } = methods[name]
    const naming = (all: Source[]) => all.filter(({ text }) => text.includes(`'${name}'`)).map(({ file }) => file)
    return { name, kind, scope, docs, usedIn: naming(users), tests: naming(tests) }
  })
}

/** The parts that a row lacks, in words; empty when it is complete. */
export function lacks({ name, scope, docs, usedIn, tests }: MethodEntry): string[] {
  const complaints: string[] = []
  if (!/^[a-z0-9-]+(\/[a-zA-Z0-9._-]+)+\.md$/.test(docs)) complaints.push(`${name}: no page of the documentation`)
  if (scope !== null && !/^[a-z_]+$/.test(scope)) complaints.push(`${name}: no scope`)
  if (usedIn.length === 0) complaints.push(`${name}: nothing uses it`)
  if (tests.length === 0) complaints.push(`${name}: no test names it`)
  return complaints
}

/** The document, as it must stand in `docs/methods.md`. */
export function methodsDocument(entries: readonly MethodEntry[]): string {
  const acts = entries.filter(({ kind }) => kind === 'act').length
  const head = [
    '# REST methods',
    '',
    'Made by `npm run docs` from the table in `electron/bitrix/methods/`; a test fails when it is out of date.',
    `${entries.length} methods, ${acts} of them acts: these change something for a customer or a colleague and are sent at most once.`,
    '',
    '| method | kind | scope | used in | tested in |',
    '|---|---|---|---|---|',
  ]
  return [...head, ...entries.map(lineOf)].join('\n') + '\n'
}

function lineOf({ name, kind, scope, docs, usedIn, tests }: MethodEntry): string {
  const cells = [`[\`${name}\`](${repository}${docs})`, kind, scope ?? 'any sign-in', places(usedIn), places(tests)]
  return `| ${cells.join(' | ')} |`
}

const mostPlaces = 3

function places(files: readonly string[]): string {
  const links = files.slice(0, mostPlaces).map(file => `[${file.split('/').slice(-2).join('/')}](../${file})`)
  return files.length > mostPlaces ? `${links.join(', ')} and more` : links.join(', ')
}

interface Source {
  file: string
  text: string
}

function sources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map(file => ({ file, text: readFileSync(join(root, file), 'utf8') }))
}
