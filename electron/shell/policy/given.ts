import { posix, win32 } from 'node:path'
import { z } from 'zod'
import { doubledKeys } from './doubled'
import { guardedBy, isKey, type PolicyReading, readPolicy, type WholeProblem } from './read'
import { windowsDrive } from './place'
import { type Asking, outputOf } from './programs'
import { readRegistry, type RegistryValue } from './registry'
import { Policy } from './schema'
import { isAdministrators, isAdministratorsSddl, type PathSystem } from './trust'

/** What the reading needs of a computer. */
export interface PolicyComputer extends PathSystem {
  platform: NodeJS.Platform
  /** The policy file's path. */
  path: string
  /** A developer named the file: it is theirs. */
  isOwn: boolean
  /** Name of the operator on this computer. */
  user: string
  exists: (path: string) => boolean
  /** Bytes of an ordinary file, null for anything else; throws as `statSync` does. */
  size: (path: string) => number | null
  /** A file's bytes; throws as `readFileSync` does. */
  read: (path: string) => Buffer
}

/** Name of the application in profiles of macOS; the package's `appId`. */
const bundle = 'dev.switchboard.console'

/** Reads all that administrators have given on this computer: the file, and over it what the system's management gives. */
export function* givenPolicy(computer: PolicyComputer): Asking<PolicyReading> {
  const file = yield* fileOf(computer)
  const managed = yield* managedOf(computer)
  const read = readPolicy({ ...file.given, ...managed.given })
  const doubled = (file.doubled ?? []).map(key => ({ key: key.slice(0, longestName), kind: 'doubled' as const }))
  const reading = { ...read, problems: [...read.problems, ...doubled] }
  const problem = file.problem ?? managed.problem
  if (problem !== null) return guardedBy(problem, reading)
  return file.isAbsent ? { ...reading, isAbsent: true } : reading
}

interface GivenKeys {
  given: Record<string, unknown>
  problem: WholeProblem | null
  isAbsent?: true
  /** Keys that stand more than once. */
  doubled?: string[]
}

const longestName = 300

const Content = z.record(z.string(), z.unknown())

function* fileOf(computer: PolicyComputer): Asking<GivenKeys> {
  const bad = (problem: WholeProblem): GivenKeys => ({ given: {}, problem })
  try {
    const text = textOf(computer)
    if (text === null) return { given: {}, problem: null, isAbsent: true }
    if (!computer.isOwn && !(yield* isTrusted(computer))) return bad('untrusted')
    const content = Content.safeParse(parsed(text))
    return content.success ? { given: content.data, problem: null, doubled: doubledKeys(text) } : bad('not_an_object')
  } catch (error) {
    return bad(error instanceof SyntaxError ? 'not_json' : 'unreadable')
  }
}

/** Far more than anybody writes. */
const mostBytes = 2_000_000

/** Null where there is no such file. @throws SyntaxError for what is no text */
function textOf({ size, read, path }: PolicyComputer): string | null {
  try {
    const bytes = size(path)
    if (bytes === null || bytes > mostBytes) throw new Error('no file of a policy')
    return decoded(read(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null
    throw error
  }
}

/** As editors write it, and Windows' PowerShell: UTF-16 is known by its first two bytes. */
function decoded(bytes: Buffer): string {
  const beginning = bytes.toString('hex', 0, 2)
  const encoding = beginning === 'fffe' ? 'utf-16le' : beginning === 'feff' ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    throw new SyntaxError('no text', { cause: error })
  }
}

/** @throws as the system does when it cannot tell */
function* isTrusted(computer: PolicyComputer): Asking<boolean> {
  const { platform, path, exists, lstat } = computer
  if (platform !== 'win32') return isAdministrators(path, computer, platform)
  const folder = win32.dirname(path)
  // Whose a link is would not be told.
  if ([path, folder, win32.dirname(folder)].some(each => lstat(each).isSymbolicLink())) return false
  const shell = win32.join(windowsDrive(exists), 'Windows/System32/WindowsPowerShell/v1.0/powershell.exe')
  const asked = [folder, path].map(each => `(Get-Acl -LiteralPath '${each}').Sddl`).join(';')
  const output = yield* outputOf(shell, ['-NoProfile', '-NonInteractive', '-Command', asked])
  const descriptors = output.trim().split(/\r?\n/)
  return descriptors.length === 2 && descriptors.every(isAdministratorsSddl)
}

/** What group policy on Windows, or a profile on macOS, has given. */
function* managedOf(computer: PolicyComputer): Asking<GivenKeys> {
  const { platform, isOwn } = computer
  try {
    const given = isOwn ? {} : yield* platform === 'win32' ? ofRegistry(computer) : ofProfiles(computer)
    return { given, problem: null }
  } catch {
    return { given: {}, problem: 'unreadable' }
  }
}

function* ofRegistry({ exists }: PolicyComputer): Asking<Record<string, unknown>> {
  const found = yield* readRegistry(exists)
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, typed(key, value)]))
}

/** Windows knows no truth values and no nested lists: those are numbers and texts of JSON there. */
function typed(key: string, value: RegistryValue): unknown {
  const kind = isKey(key) ? kindOf(Policy.shape[key]) : ''
  if (kind === 'boolean' && (value === 0 || value === 1)) return value === 1
  if (kind !== 'array' || Array.isArray(value)) return value
  try {
    return parsed(String(value))
  } catch {
    return value
  }
}

const parsed = (text: string): unknown => JSON.parse(text)

/** The type that a key's value has in JSON; empty where it may have several. */
function kindOf(schema: z.ZodType): string {
  const { type } = z.toJSONSchema(schema, { io: 'input' })
  return typeof type === 'string' ? type : ''
}

/** Profiles of the whole Mac, and over them those of this person. Both files are the system's own. */
function* ofProfiles({ platform, user, exists }: PolicyComputer): Asking<Record<string, unknown>> {
  if (platform !== 'darwin') return {}
  const places = ['', user].map(each => posix.join('/Library/Managed Preferences', each, `${bundle}.plist`))
  const given: Record<string, unknown> = {}
  for (const place of places.filter(exists)) {
    const text = yield* outputOf('/usr/bin/plutil', ['-convert', 'json', '-o', '-', place])
    Object.assign(given, Content.parse(parsed(text)))
  }
  return given
}
