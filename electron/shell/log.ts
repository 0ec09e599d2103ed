import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { inspect } from 'node:util'
import type { Log } from '../console/system'

interface LogDeps {
  dir: string
  redact: (text: string) => string
  /** Folders of the console itself: of all other files not even the names are written, which may be customers'. */
  own?: readonly string[]
  now?: () => Date
  /** Size in bytes after which a file is set aside. */
  maxSize?: number
  /** Also gets every line, already redacted. */
  echo?: ((line: string) => void) | undefined
}

const kept = 3
/** Characters of one error. */
const longest = 10_000

/**
 * Writes lines to `console.log` in `dir` (folder 0700, file 0600), the three files before it kept as `console.1.log`
 * and so on. Every line is redacted as a whole, just before it is written. Text from outside cannot begin a line or
 * control a terminal. Never throws: a full disk must not stop work.
 */
export function createLog(deps: LogDeps): Log {
  const { dir, redact, own = [], now = () => new Date(), maxSize = 1_000_000, echo } = deps
  const file = (age: number) => join(dir, age === 0 ? 'console.log' : `console.${age}.log`)
  let size: number | null = null

  function open(): number {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    return statSync(file(0), { throwIfNoEntry: false })?.size ?? 0
  }

  function rotate(): void {
    for (let age = kept - 1; age >= 0; age--) {
      if (statSync(file(age), { throwIfNoEntry: false })) renameSync(file(age), file(age + 1))
    }
  }

  return (text, error) => {
    const line = redact(
      `${now().toISOString()} ${plain(text)}${error === undefined ? '' : `: ${describe(error, { redact, own })}`}`,
    )
    echo?.(line)
    try {
      size ??= open()
      if (size > maxSize) {
        rotate()
        size = 0
      }
      appendFileSync(file(0), `${line}\n`, { mode: 0o600 })
      size += Buffer.byteLength(line) + 1
    } catch {
      size = null
    }
  }
}

/**
 * Deletes log files whose last line is older than these days. Never throws.
 *
 * @param now Milliseconds since 1970.
 */
export function pruneLogs(dir: string, days: number, now: number): void {
  for (let age = 0; age <= kept; age++) {
    const file = join(dir, age === 0 ? 'console.log' : `console.${age}.log`)
    try {
      const last = statSync(file, { throwIfNoEntry: false })?.mtimeMs
      if (last !== undefined && now - last > days * 86_400_000) rmSync(file)
    } catch {
      // It stays until the next start.
    }
  }
}

type Hiding = Required<Pick<LogDeps, 'redact' | 'own'>>

/** Error with its stack, code and causes, at most five deep. */
function describe(error: unknown, hiding: Hiding, depth = 0): string {
  const { redact, own } = hiding
  if (!(error instanceof Error)) return redact(plain(shown(error))).slice(0, longest)
  const { title, frames } = partsOf(error, own)
  const code = 'code' in error && !title.includes(shown(error.code)) ? ` [${plain(shown(error.code))}]` : ''
  const cause =
    error.cause === undefined || depth >= 4 ? '' : `\n  caused by ${describe(error.cause, hiding, depth + 1)}`
  // Redacted before it is cut: half of a secret would not be recognized.
  return redact(`${[plain(title), ...frames].join('\n')}${code}${cause}`).slice(0, longest)
}

/** An error's kind, and the lines of its stack without those from its message. */
function partsOf(error: Error, own: Hiding['own']): { title: string; frames: string[] } {
  // A thrown value may hold anything in their place.
  const [name, message, stack] = [shown(error.name), shown(error.message), shown(error.stack ?? '')]
  const rest = stack.slice(Math.max(0, stack.indexOf(message)) + message.length)
  const frames = rest.split('\n').filter(line => /^ {4}at /.test(line))
  const said = withoutContent(error, withoutPlaces(error, message, own))
  return { title: said === '' ? name : `${name}: ${said}`, frames: frames.map(plain) }
}

/** The system's errors name the files that they are about. */
function withoutPlaces(error: Error, message: string, own: Hiding['own']): string {
  const isOwn = (place: string) => own.some(folder => place === folder || place.startsWith(folder + sep))
  const places = ['path', 'dest'].map((key): unknown => Reflect.get(error, key))
  const foreign = places.filter(place => typeof place === 'string' && place !== '' && !isOwn(place))
  return foreign.reduce((said: string, place) => said.replaceAll(String(place), '***'), message)
}

/** What is no JSON is quoted by the error about it. */
const withoutContent = (error: Error, message: string): string =>
  error instanceof SyntaxError
    ? message.replace(/(?:, )?(?:\.{3})?"[^]*"(?:\.{3})? is not valid JSON/, ' is not valid JSON')
    : message

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : inspect(value, { depth: 3, breakLength: Infinity })

/** Without characters that break a line, hide, change the direction of reading or control a terminal. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escaped)
const escaped = (character: string): string =>
  character === '\n' ? '\\n' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`

/**
 * Logs uncaught errors, in place of Electron's dialog, which would hold the console up until somebody clicks it.
 *
 * @param process Node's process, or anything that emits its events.
 */
export function logUncaught(process: Pick<NodeJS.Process, 'on'>, log: Log): void {
  process.on('uncaughtException', error => log('uncaught error', error))
  process.on('unhandledRejection', reason => log('unhandled rejection', reason))
}
