import { AppError } from '../../app-error'
import type { Work } from './bitrix'
import { encodeCommand, fillIn, missing, type RawCommand, referredTo } from './batch'
import { type createSend, type SendDeps, type SendOptions, windowsOf } from './send'
import { refusal } from './failures'
import type { MethodName } from '../methods'
import { errorIn } from '../http/answer'

export type RawAnswer = { ok: true; raw: unknown } | { ok: false; error: AppError }

type BatchEntry = readonly [name: string, command: RawCommand]
type Answers = Map<string, RawAnswer>

interface BatchRunDeps extends Pick<SendDeps, 'auth' | 'budget' | 'log' | 'redact'> {
  send: ReturnType<typeof createSend>
}

const NOT_ALLOWED = 'ERROR_BATCH_METHOD_NOT_ALLOWED'

/**
 * Makes a runner of batches. Methods that the portal refuses in a batch are called on their own from then on, and
 * commands that refer to them follow in another batch with the references filled in.
 */
export function createBatchRun(deps: BatchRunDeps) {
  /** Methods that this portal takes only on their own. */
  const alone = new Set<MethodName>()
  let batchRefused = false

  const goesAlone = ([, { method }]: BatchEntry) => batchRefused || alone.has(method)

  async function together(entries: BatchEntry[], options: SendOptions): Promise<Answers> {
    try {
      const answers = await sendBatch(deps, entries, options)
      for (const [name, { method }] of entries) if (isNotAllowed(answers.get(name))) alone.add(method)
      return withoutRefused(entries, answers)
    } catch (error) {
      if (!(error instanceof AppError) || !refusesBatch(error)) throw error
      batchRefused = true
      return new Map()
    }
  }

  /** @throws AppError when a batch as a whole failed */
  return async function run(commands: Record<string, RawCommand>, options: SendOptions): Promise<Answers> {
    const answers: Answers = new Map()
    let left: BatchEntry[] = Object.entries(commands)
    while (left.length > 0) {
      for (const [name, { method }] of left) {
        const retryAfterMs = Math.ceil(windowsOf(deps).blockedFor(method))
        if (retryAfterMs > 0)
          answers.set(name, { ok: false, error: new AppError('rate_limited', { method, retryAfterMs }) })
      }
      left = prepared(left, answers)
      const singles = left.filter(entry => goesAlone(entry) && referredTo(entry[1].params).length === 0)
      const group = selfContained(left.filter(entry => !goesAlone(entry)))
      if (singles.length === 0 && group.length === 0) {
        for (const [name] of left) answers.set(name, { ok: false, error: new AppError('bug') })
        break
      }
      const [grouped, ...alones] = await Promise.all([
        group.length > 0 ? together(group, options) : new Map<string, RawAnswer>(),
        ...singles.map(async ([name, command]) => [name, await single(deps, command, options)] as const),
      ])
      for (const [name, answer] of [...grouped, ...alones]) answers.set(name, answer)
      left = left.filter(([name]) => !answers.has(name))
    }
    return answers
  }
}

/** Fills in known results, and settles the commands that can never be sent for lack of one. */
function prepared(entries: BatchEntry[], answers: Answers): BatchEntry[] {
  const results = new Map([...answers].flatMap(([name, answer]) => (answer.ok ? [[name, answer.raw] as const] : [])))
  return entries.flatMap(([name, { method, params }]): BatchEntry[] => {
    if (answers.has(name)) return []
    const failed = referredTo(params)
      .map(source => answers.get(source))
      .find(answer => answer?.ok === false)
    const filled = fillIn(params, results)
    if (failed) answers.set(name, failed)
    else if (filled === missing) answers.set(name, { ok: false, error: new AppError('not_found', { method }) })
    else return [[name, { method, params: filled as RawCommand['params'] }]]
    return []
  })
}

/** The commands that refer only to each other. */
function selfContained(entries: BatchEntry[]): BatchEntry[] {
  const names = new Set<string>()
  for (const [name, { params }] of entries) {
    if (referredTo(params).every(source => names.has(source))) names.add(name)
  }
  return entries.filter(([name]) => names.has(name))
}

/** Omits the answers of commands that were refused in a batch, and of those that needed their results. */
function withoutRefused(entries: BatchEntry[], answers: Answers): Answers {
  const again = new Set<string>()
  for (const [name, { params }] of entries) {
    if (isNotAllowed(answers.get(name)) || referredTo(params).some(source => again.has(source))) again.add(name)
  }
  return new Map([...answers].filter(([name]) => !again.has(name)))
}

const isNotAllowed = (answer: RawAnswer | undefined) =>
  answer?.ok === false && answer.error.details.portalCode === NOT_ALLOWED

const refusesBatch = ({ details }: AppError) =>
  details.method === 'batch' && [NOT_ALLOWED, 'ERROR_METHOD_NOT_FOUND'].includes(details.portalCode ?? '')

async function single(
  { send }: BatchRunDeps,
  { method, params }: RawCommand,
  options: SendOptions,
): Promise<RawAnswer> {
  try {
    const { body } = await send(method, params, options)
    options.onWork?.([workOf(method, body['time'])])
    return { ok: true, raw: body['result'] }
  } catch (error) {
    if (error instanceof AppError && error.code !== 'cancelled') return { ok: false, error }
    throw error
  }
}

/** Sends one batch; once more with new credentials if a command was refused for its token. */
async function sendBatch(deps: BatchRunDeps, entries: BatchEntry[], options: SendOptions): Promise<Answers> {
  const cmd = Object.fromEntries(entries.map(([name, command]) => [name, encodeCommand(command)]))
  for (let renewed = false; ; renewed = true) {
    const { body, access } = await deps.send('batch', { halt: 0, cmd }, options)
    const { result, result_error: errors, result_time: times } = asMap(body['result'])
    const refusals = new Map(
      Object.entries(asMap(errors)).map(([name, error]) => [
        name,
        errorIn(asMap(error), deps.redact ?? (text => text)),
      ]),
    )
    const expired = [...refusals.values()].some(error => error?.code.toLowerCase() === 'expired_token')
    if (expired && !renewed && access.token !== null) {
      await deps.auth.renew(access)
      continue
    }
    const done = entries.filter(([name]) => !refusals.has(name))
    options.onWork?.(done.map(([name, { method }]) => workOf(method, asMap(times)[name])))
    return new Map(
      entries.map(([name, { method }]): [string, RawAnswer] => {
        const error = refusals.get(name)
        if (error) return [name, { ok: false, error: commandError(deps, method, error, access.token === null) }]
        windowsOf(deps).answered(method, asMap(times)[name])
        return [name, { ok: true, raw: asMap(result)[name] }]
      }),
    )
  }
}

function workOf(method: MethodName, time: unknown): Work {
  const { duration, operating } = asMap(time)
  return {
    method,
    seconds: typeof duration === 'number' && duration > 0 ? duration : 0,
    used: typeof operating === 'number' ? operating : null,
  }
}

function commandError(
  deps: BatchRunDeps,
  method: MethodName,
  error: { code: string; description: string },
  isWebhook: boolean,
): AppError {
  const wait =
    error.code.toUpperCase() === 'OPERATION_TIME_LIMIT'
      ? { retryAfterMs: Math.ceil(windowsOf(deps).operationLimit(method)) }
      : {}
  const answer = { kind: 'rejected', ...error, status: 0, doubtful: false, ...wait } as const
  const failure = refusal(answer, method, isWebhook ? 'webhook' : 'oauth')
  deps.log?.(`batch ${method}: ${failure.message}`)
  return failure
}

/** PHP writes an empty map as `[]`, and one with the keys 0, 1, 2 ... as a list. */
const asMap = (value: unknown) => (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
