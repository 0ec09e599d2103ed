import { randomUUID } from 'node:crypto'
import { AppError } from '../app-error'
import type { FindHandler } from '../console/handlers'
import type { Reply } from '../contract/bridge'
import { calls, type CallName } from '../contract/calls'
import { readOnce } from '../contract/common'
import { type EventName, events, type Push } from '../contract/events'
import type { Failure } from '../contract/failure'

/** The part of Electron's `WebFrameMain` in use. */
export interface Frame {
  readonly url: string
  readonly parent: unknown
}

interface Event {
  readonly senderFrame: Frame | null
}

/** Answers one message of the window, in the form of `ipcMain.handle`. */
export type AnswerCall = (event: Event, ...args: unknown[]) => Promise<Reply>

export interface AnswerDeps {
  handler: FindHandler
  isOurs: (frame: Frame | null) => boolean
  log: (text: string, error?: unknown) => void
}

/**
 * Answers the window's calls: checks the frame and the name, parses the input, runs the call, parses the output. Every
 * failure is returned as data with a trace id that finds its entry in the log; any error other than an {@link AppError}
 * is returned as `bug`.
 */
export function answerCalls({ handler, isOurs, log }: AnswerDeps): AnswerCall {
  const answered = new Set<CallName>()
  return async (event, name, input) => {
    try {
      if (!isOurs(event.senderFrame)) throw new AppError('forbidden')
      if (!isCall(name)) throw new AppError('bug', {}, { cause: 'unknown call' })
      const run = (await handler(name)) as (input: unknown) => Promise<unknown>
      const value = await run(parsed(name, input))
      return { ok: true, value: calls[name].output.parse(value, firstOf(answered, name)) }
    } catch (error) {
      const traceId = randomUUID()
      log(`${traceId} ${isCall(name) ? name : 'unknown call'} failed`, error)
      return { ok: false, failure: failureOf(error, traceId) }
    }
  }
}

/** What is answered the first time, and mostly only then, is read once; what comes again has its schema compiled. */
function firstOf<N>(names: Set<N>, name: N): typeof readOnce | undefined {
  if (names.has(name)) return undefined
  names.add(name)
  return readOnce
}

interface PushDeps {
  /** Target of pushes; null while there is no window. */
  target: () => { send(channel: string, name: string, payload: unknown): void } | null
  log: (text: string, error?: unknown) => void
}

/** @returns A function that tells the window an event. A payload that breaks the contract is logged and not sent. */
export function createPush({ target, log }: PushDeps): Push {
  const told = new Set<EventName>()
  return (name, payload) => {
    const checked = events[name].safeParse(payload, firstOf(told, name))
    if (checked.success) target()?.send('event', name, checked.data)
    else log(`${name} not pushed`, checked.error)
  }
}

/**
 * Tells whether a frame is the console's own page: the main frame of our window, showing an address of one of `pages`
 * (scheme and host, such as `app://console`). A destroyed frame throws when it is read, and is not ours.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/security, item 17
 */
export function isOurFrame(frame: Frame | null, mainFrame: Frame | null, pages: readonly string[]): boolean {
  try {
    if (!frame || frame !== mainFrame || frame.parent !== null) return false
    const { protocol, host } = new URL(frame.url)
    return pages.includes(`${protocol}//${host}`)
  } catch {
    return false
  }
}

const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(calls, name)

function parsed(name: CallName, input: unknown): unknown {
  if (!isSmall(input)) throw new AppError('invalid')
  const checked = calls[name].input.safeParse(input, readOnce)
  if (checked.success) return checked.data
  const field = checked.error.issues[0]?.path[0]
  throw new AppError('invalid', field === undefined ? {} : { field: String(field) }, { cause: checked.error })
}

const maxDepth = 8
const maxValues = 1000
const maxCharacters = 300_000

/** Limits the input that a schema gets; also ends on input that contains itself. */
function isSmall(input: unknown): boolean {
  let values = 0
  let characters = 0
  const fits = (value: unknown, depth: number): boolean => {
    if (++values > maxValues || depth > maxDepth) return false
    if (typeof value === 'string') return (characters += value.length) <= maxCharacters
    if (typeof value !== 'object' || value === null) return true
    return Object.values(value).every(inner => fits(inner, depth + 1))
  }
  return fits(input, 0)
}

/** An error as the window gets it. */
export function failureOf(error: unknown, traceId: string): Failure {
  const { code, details } = error instanceof AppError ? error : new AppError('bug')
  const portalCode = details.portalCode?.slice(0, 80)
  return { code, ...details, ...(portalCode === undefined ? {} : { portalCode }), traceId }
}
