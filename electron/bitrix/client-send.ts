import { AppError } from '../app-error'
import type { FailureReason } from '../contract/failure'
import { type Attachment, attachmentCause } from './attachment'
import type { Access, Authorizer, Lane } from './bitrix'
import type { Budget, Wait } from './budget'
import type { Called } from './failures'
import { endsSignIn, failureOf, refusesToken } from './failures'
import { methods } from './methods'
import type { PortalClock } from './portal-clock'
import type { Answer, Transport } from './transport'

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
  /** Told after each exchange that shows whether the portal can be reached. */
  onReach?: ((reached: boolean, reason?: FailureReason) => void) | undefined
  /** Gets lines with a method and a code, never parameters or addresses. */
  log?: ((line: string) => void) | undefined
}

export interface SendOptions {
  lane: Lane
  signal?: AbortSignal | undefined
  attachment?: Attachment | undefined
  leaving?: (() => Promise<void>) | undefined
}

export interface Sent {
  /** The whole answer: `result`, `time` ... */
  body: Record<string, unknown>
  /** What it was sent with. */
  access: Access
}

type Lost = Exclude<Answer, { kind: 'ok' }>

const READ_TRIES = 3
/** The portal gives up after 60 s; an act must outlast that, or its outcome is in doubt for no reason. */
const DEADLINES_MS = { act: 70_000, read: 30_000, batch: 65_000 }
/** An act older than this is not sent (again): what the operator saw may be another session by then. */
const ACT_AGE_LIMITED_MS = 5_000
const ACT_AGE_NOT_SENT_MS = 2_000

/**
 * Makes the one place that decides about repeating. Reads are tried three times with jitter. An act is repeated only
 * where the portal surely did not run it: its token was refused (once), no byte left (once, within 2 s), or
 * `QUERY_LIMIT_EXCEEDED` (within 5 s).
 */
export function createSend(deps: SendDeps) {
  const { auth, budget, now, onReach, log } = deps

  /** @throws AppError */
  return async function send(
    called: Called,
    params: object,
    { lane, signal, attachment, leaving }: SendOptions,
  ): Promise<Sent> {
    const kind = called === 'batch' ? 'batch' : methods[called].kind
    const started = now()
    /** Milliseconds within which it may still leave. A file takes its time, and is for the chat, not for what is in it. */
    const left = () => (kind === 'act' && !attachment ? ACT_AGE_LIMITED_MS - (now() - started) : Infinity)
    let renewed = false
    let announced = false
    for (let tries = 1; ;) {
      await admit(deps, called, lane, signal, left)
      const access = await auth.access()
      if (!announced) await leaving?.()
      announced = true
      inTime(called, left)
      const answer = await post(deps, called, params, access, { kind, startWithinMs: left(), signal, attachment })
      if (isTaken(answer)) auth.accepted?.(access)
      if (answer.kind === 'ok') {
        onReach?.(true)
        budget.answered(called, answer.body['time'])
        return { body: answer.body, access }
      }
      const error = failureOf(answer, called, access.token === null ? 'webhook' : 'oauth')
      log?.(`${called}: ${error.message}${answer.kind === 'rejected' ? '' : ` ${causeOf(answer)}`}`)
      noteReach(answer, error, onReach, kind !== 'act' && tries === READ_TRIES)

      if (!renewed && (await renew(auth, answer, access))) {
        renewed = true
        inTime(called, left)
        continue
      }
      if (renewed && answer.kind === 'rejected' && refusesToken(answer.code)) auth.distrust?.(access, 'token_refused')
      const pause = pauseBeforeRepeat(deps, answer, { called, kind, tries, age: now() - started })
      if (pause === null) throw given(deps, error, lane, auth)
      tries += 1
      await pausing(deps.wait(pause, signal), signal)
    }
  }
}

/** Whether the portal has let these credentials in. */
const isTaken = (answer: Answer): boolean =>
  answer.kind === 'ok' || (answer.kind === 'rejected' && !answer.doubtful && !refusesToken(answer.code))

/** @throws AppError `offline` when getting credentials has taken so long that an act must not be sent any more */
function inTime(called: Called, left: () => number): void {
  if (left() < 0) throw new AppError('offline', { method: called })
}

/** Waits for the budget; an act that would wait, or has waited, too long is handed back instead of being sent late. */
async function admit(
  { budget }: SendDeps,
  called: Called,
  lane: Lane,
  signal: AbortSignal | undefined,
  left: () => number,
): Promise<void> {
  const blocked = budget.blockedFor(called)
  const retryAfterMs = blocked > 0 ? blocked : budget.estimate(lane)
  const limited = (ms: number) => new AppError('rate_limited', { method: called, retryAfterMs: Math.ceil(ms) })
  if (blocked > 0 || retryAfterMs > left()) throw limited(retryAfterMs)
  await budget.take(lane, signal)
  // The portal may have told others to wait meanwhile.
  if (left() < 0) throw limited(budget.estimate(lane))
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
): Promise<Answer> {
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
  /** How many were made. */
  tries: number
  /** Milliseconds since the operator asked. */
  age: number
}

/** @returns Milliseconds to pause before the next try, or null when there must be none. */
function pauseBeforeRepeat({ budget, random }: SendDeps, answer: Lost, attempt: Attempt): number | null {
  const { called, kind, tries, age } = attempt
  const code = answer.kind === 'rejected' ? answer.code : null
  if (code === 'OPERATION_TIME_LIMIT') budget.operationLimit(called)
  if (code === 'QUERY_LIMIT_EXCEEDED') {
    budget.limited()
    const again = kind === 'act' ? age < ACT_AGE_LIMITED_MS : tries < READ_TRIES
    return again ? 0 : null
  }
  if (kind === 'act') {
    const again = answer.kind === 'notSent' && tries === 1 && age <= ACT_AGE_NOT_SENT_MS
    return again ? 200 + 200 * random() : null
  }
  const lost = answer.kind === 'notSent' || answer.kind === 'unknown' || (answer.kind === 'rejected' && answer.doubtful)
  return lost && tries < READ_TRIES ? 300 * 3 ** (tries - 1) * (0.5 + random()) : null
}

/** The error to hand over, with the time to wait where that is known, once those concerned were told. */
function given({ budget }: SendDeps, error: AppError, lane: Lane, auth: Authorizer): AppError {
  if (endsSignIn(error)) auth.refused(error)
  if (error.code !== 'rate_limited' || error.details.retryAfterMs !== undefined) return error
  const method = error.details.method ?? ''
  const retryAfterMs = Math.ceil(Math.max(budget.blockedFor(method), budget.estimate(lane)))
  return new AppError('rate_limited', { ...error.details, retryAfterMs })
}

/**
 * Tells what an exchange showed. A gateway's page is no word of the portal: it shows nothing, until it is all that three
 * tries of a read have brought.
 */
function noteReach(answer: Lost, error: AppError, onReach: SendDeps['onReach'], isLastTry: boolean): void {
  if (answer.kind === 'rejected' || answer.kind === 'moved') onReach?.(true)
  // What the disk did with a file says nothing of the line.
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
