import { AppError } from '../../app-error'
import type { FailureReason } from '../../contract/failure'
import { type Attachment, attachmentCause } from '../http/attachment'
import type { Access, Authorizer, CallOptions, Lane } from './bitrix'
import type { Budget } from './budget'
import type { Wait } from './budget-queue'
import type { Windows } from './budget-windows'
import { isBackground } from './budget-bucket'
import { createPatience, type Patience } from './patience'
import { type Called, endsSignIn, failureOf, refusesToken } from './failures'
import { methods } from '../methods'
import type { PortalClock } from './portal-clock'
import type { Transport } from '../http/transport'
import type { HttpAnswer, Redact } from '../http/answer'

export interface SendDeps {
  transport: Pick<Transport, 'post'>
  auth: Authorizer
  budget: Budget
  wait: Wait
  /** 0 to 1, for the jitter of pauses. */
  random: () => number
  /** Monotonic milliseconds. */
  now: () => number
  /** Learns the portal's time from its answers. */
  clock?: Pick<PortalClock, 'asking'> | undefined
  /** Milliseconds since 1970; the system's by default. Goes on while the computer sleeps, which `now` may not. */
  wall?: (() => number) | undefined
  /** Milliseconds on a clock that goes on while the computer sleeps and that nobody sets; `now` by default. */
  steady?: (() => number) | undefined
  /** Told after each exchange that shows whether the portal can be reached. */
  onReach?: ((reached: boolean, reason?: FailureReason) => void) | undefined
  /** Gets lines with a method and a code, never parameters or addresses. */
  log?: ((line: string) => void) | undefined
  /** Hides secrets in the portal's reason for refusing a command. */
  redact?: Redact | undefined
}

export interface SendOptions extends Pick<CallOptions, 'recheck' | 'age' | 'forAct'> {
  lane: Lane
  signal?: AbortSignal | undefined
  attachment?: Attachment | undefined
  leaving?: (() => Promise<void>) | undefined
  onWork?: CallOptions['onWork'] | undefined
}

export interface SentRequest {
  /** The whole answer: `result`, `time` ... */
  body: Record<string, unknown>
  /** The credentials it was sent with. */
  access: Access
}

type Lost = Exclude<HttpAnswer, { kind: 'ok' }>

const READ_TRIES = 3
/** The portal gives up after 60 s; an act must outlast that, or its outcome is needlessly in doubt. */
const DEADLINES_MS = { act: 70_000, read: 30_000, batch: 65_000 }
const ACT_AGE_NOT_SENT_MS = 2_000

/**
 * Makes the one place that decides about repeating. Reads are tried three times with jitter. An act is repeated only if
 * the portal surely did not run it: its token was refused (once), no byte left (once, within 2 s), or
 * `QUERY_LIMIT_EXCEEDED`. When allowance runs out, requests that somebody waits for are tried until their patience
 * ends; requests that nobody asked for are not repeated at all.
 */
export function createSend(deps: SendDeps) {
  const { auth, onReach, log } = deps

  /** @throws AppError */
  return async function send(called: Called, params: object, options: SendOptions): Promise<SentRequest> {
    const { lane, signal, attachment, leaving, forAct, age = 0 } = options
    const kind = called === 'batch' ? 'batch' : methods[called].kind
    const patience = createPatience(deps, { isAct: kind === 'act', hasFile: attachment !== undefined, age, forAct })
    let renewed = false
    let announced = false
    for (let tries = 1; ;) {
      await admit(deps, called, options, patience)
      const access = await auth.access()
      if (!announced) await leaving?.()
      announced = true
      inTime(called, patience)
      const answer = await post(deps, called, params, access, {
        kind,
        startWithinMs: patience.left(),
        signal,
        attachment,
      })
      if (isTaken(answer)) auth.accepted?.(access)
      if (answer.kind === 'ok') {
        onReach?.(true)
        windowsOf(deps).answered(called, answer.body['time'])
        return { body: answer.body, access }
      }
      const error = failureOf(answer, called, access.token === null ? 'webhook' : 'oauth')
      log?.(`${called}: ${error.message}${answer.kind === 'rejected' ? '' : ` ${causeOf(answer)}`}`)
      noteReach(answer, error, onReach, kind !== 'act' && tries === READ_TRIES)

      if (!renewed && (await renew(auth, answer, access))) {
        renewed = true
        inTime(called, patience)
        continue
      }
      if (renewed && answer.kind === 'rejected' && refusesToken(answer.code)) auth.distrust?.(access, 'token_refused')
      const pause = pauseBeforeRepeat(deps, answer, { called, kind, lane, tries, patience })
      if (pause === null) throw given(deps, error, lane)
      if (!isLimit(answer)) tries += 1
      await pausing(deps.wait(pause, signal), signal)
    }
  }
}

/** Whether the portal has accepted these credentials. */
const isTaken = (answer: HttpAnswer): boolean =>
  answer.kind === 'ok' || (answer.kind === 'rejected' && !answer.doubtful && !refusesToken(answer.code))

/** Key of the portal's work time: an application with all its users, or one webhook. */
export const windowsOf = ({ auth, budget }: Pick<SendDeps, 'auth' | 'budget'>): Windows =>
  budget.windows(auth.credentials ?? 'application')

/** @throws AppError `offline` when getting credentials took so long that the act is too old to be sent */
function inTime(called: Called, { left }: Patience): void {
  if (left() < 0) throw new AppError('offline', { method: called })
}

/** Waits for the budget; an act that would wait, or has waited, too long is handed back instead of being sent late. */
async function admit(
  deps: SendDeps,
  called: Called,
  { lane, signal, recheck }: SendOptions,
  patience: Patience,
): Promise<void> {
  const { budget } = deps
  const blocked = windowsOf(deps).blockedFor(called)
  const limited = (ms: number) => new AppError('rate_limited', { method: called, retryAfterMs: Math.ceil(ms) })
  if (blocked > 0) throw limited(blocked)
  if (Number.isFinite(patience.left()) && budget.estimate(lane) > patience.most()) throw limited(budget.estimate(lane))
  patience.waited(await budget.take(lane, signal, patience.asked))
  // The portal may have asked others to wait meanwhile, or the computer has slept.
  if (patience.left() < 0) throw limited(budget.estimate(lane))
  if (!recheck || !patience.wantsCheck()) return
  await recheck()
  patience.checked()
}

async function post(
  { transport, clock }: SendDeps,
  called: Called,
  params: object,
  { endpoint, token }: Access,
  {
    kind,
    startWithinMs,
    signal,
    attachment,
  }: Omit<SendOptions, 'lane' | 'leaving'> & Pick<Attempt, 'kind'> & { startWithinMs: number },
): Promise<HttpAnswer> {
  const body = token === null ? { ...params } : { ...params, auth: token }
  const learn = clock?.asking()
  const answer = await transport.post(endpoint + called, body, {
    deadlineMs: DEADLINES_MS[kind],
    ...(Number.isFinite(startWithinMs) && { startWithinMs }),
    ...(attachment && { attachment }),
    ...(signal && { signal }),
  })
  learn?.(answer)
  if (answer.kind !== 'ok' || 'result' in answer.body) return answer
  return { kind: 'unknown', cause: 'NO_RESULT', status: answer.status }
}

/**
 * Gets new credentials where that may help: the token was refused, or the portal has moved and a refresh tells its new
 * address. A webhook has nothing to renew.
 */
async function renew(auth: Authorizer, answer: Lost, used: Access): Promise<boolean> {
  if (used.token === null) return false
  if (answer.kind === 'rejected' && refusesToken(answer.code)) {
    await auth.renew(used)
    return true
  }
  if (answer.kind !== 'moved') return false
  const renewed = await auth.renew(used)
  if (renewed.endpoint !== used.endpoint) return true
  auth.distrust?.(renewed, 'portal_moved')
  return false
}

interface Attempt {
  called: Called
  kind: 'act' | 'read' | 'batch'
  lane: Lane
  /** Number of tries, without those refused for lack of allowance. */
  tries: number
  patience: Patience
}

const isLimit = (answer: Lost) => codeOf(answer) === 'QUERY_LIMIT_EXCEEDED'
const codeOf = (answer: Lost) => (answer.kind === 'rejected' ? answer.code.toUpperCase() : null)

/** @returns Milliseconds to pause before the next try, or null when there must be none. */
function pauseBeforeRepeat(deps: SendDeps, answer: Lost, attempt: Attempt): number | null {
  const { budget, random } = deps
  const { called, kind, lane, tries, patience } = attempt
  if (codeOf(answer) === 'OPERATION_TIME_LIMIT') windowsOf(deps).operationLimit(called)
  if (isLimit(answer)) {
    budget.limited()
    patience.refused()
    return !isBackground(lane) && patience.most() > 0 ? 0 : null
  }
  if (kind === 'act') {
    const again = answer.kind === 'notSent' && tries === 1 && patience.unseen() <= ACT_AGE_NOT_SENT_MS
    return again ? 200 + 200 * random() : null
  }
  const lost = answer.kind === 'notSent' || answer.kind === 'unknown' || (answer.kind === 'rejected' && answer.doubtful)
  return lost && tries < READ_TRIES ? 300 * 3 ** (tries - 1) * (0.5 + random()) : null
}

/** The error to hand over, with the time to wait where known, once those concerned were told. */
function given(deps: SendDeps, error: AppError, lane: Lane): AppError {
  if (endsSignIn(error)) deps.auth.refused(error)
  if (error.code !== 'rate_limited' || error.details.retryAfterMs !== undefined) return error
  const method = error.details.method ?? ''
  const retryAfterMs = Math.ceil(Math.max(windowsOf(deps).blockedFor(method), deps.budget.estimate(lane)))
  return new AppError('rate_limited', { ...error.details, retryAfterMs })
}

/**
 * Reports what an exchange showed. A gateway's page is not the portal's answer and shows nothing, unless all three
 * tries of a read brought only that.
 */
function noteReach(answer: Lost, error: AppError, onReach: SendDeps['onReach'], isLastTry: boolean): void {
  if (answer.kind === 'rejected' || answer.kind === 'moved') onReach?.(true)
  // A disk error with a file says nothing of the connection.
  else if (answer.kind === 'notSent' && answer.cause === attachmentCause) return
  else if (answer.kind === 'notSent') onReach?.(false, error.details.reason)
  else if (answer.kind === 'unknown' && error.code === 'offline' && (answer.cause === 'DEADLINE' || isLastTry)) {
    onReach?.(false)
  }
}

const causeOf = (answer: Lost) => ('cause' in answer ? answer.cause : answer.kind)

async function pausing(pause: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  try {
    await pause
  } catch (error) {
    throw signal?.aborted ? new AppError('cancelled') : error
  }
}
