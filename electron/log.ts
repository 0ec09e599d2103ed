import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'

interface Deps {
  dir: string
  redact: (text: string) => string
  now?: () => Date
  /** Bytes after which a file is set aside. */
  maxSize?: number
  /** Also gets every line, already redacted. */
  echo?: ((line: string) => void) | undefined
}

export type Log = (text: string, error?: unknown) => void

const kept = 3

/**
 * Writes lines to `console.log` in `dir` (folder 0700, file 0600), the three files before it kept as `console.1.log` and
 * so on. Every line is redacted as a whole, just before it is written. Never throws: a full disk must not stop work.
 */
export function createLog({ dir, redact, now = () => new Date(), maxSize = 1_000_000, echo }: Deps): Log {
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
    const line = redact(`${now().toISOString()} ${text}${error === undefined ? '' : `: ${describe(error)}`}`)
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

/** Error with its stack, code and causes, at most five deep. */
function describe(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : inspect(error, { depth: 3 })
  const code = 'code' in error && !error.stack?.includes(String(error.code)) ? ` [${String(error.code)}]` : ''
  const cause = error.cause === undefined || depth >= 4 ? '' : `\n  caused by ${describe(error.cause, depth + 1)}`
  return `${error.stack ?? error.message}${code}${cause}`.slice(0, 10_000)
}

/**
 * Logs what nobody caught, in place of Electron's dialog, which would hold the console up until somebody clicks it.
 *
 * @param process Node's process, or anything that emits its events.
 */
export function logUncaught(process: Pick<NodeJS.Process, 'on'>, log: Log): void {
  process.on('uncaughtException', error => log('uncaught error', error))
  process.on('unhandledRejection', reason => log('unhandled rejection', reason))
}
