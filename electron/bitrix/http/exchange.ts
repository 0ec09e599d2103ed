import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import type { StreamedBody } from './attachment'

/** The raw answer from the wire, not yet interpreted. */
export type Exchange =
  | { kind: 'response'; status: number; headers: Headers; bytes: Buffer }
  | { kind: 'notSent'; cause: string }
  | { kind: 'unknown'; cause: string; status?: number }
  | { kind: 'cancelled'; sent: boolean }

type Headers = Record<string, string | string[] | undefined>

export interface HttpRequest {
  url: URL
  headers: Record<string, string>
  body: string | StreamedBody
}

interface Limits {
  signal?: AbortSignal | undefined
  deadlineMs: number
  /** Milliseconds until the first byte; if none has left by then, it is `notSent`. */
  startWithinMs: number
  maxBytes: number
}

/**
 * Sends one request and collects its answer. Uses undici's `dispatch` because it alone tells when the first byte goes
 * out: a failure before that is `notSent`, after it `unknown`. Nothing is repeated and no redirect is followed.
 *
 * `deadlineMs` spans everything up to the last byte, and restarts with every piece of a body that is produced on the
 * way; nothing of such a body is executed before its end has left. `maxBytes` caps the body as received.
 */
export function exchange(
  dispatcher: Dispatcher,
  { url, headers, body }: HttpRequest,
  limits: Limits,
): Promise<Exchange> {
  if (limits.signal?.aborted) return Promise.resolve({ kind: 'cancelled', sent: false })
  return new Promise(resolve => {
    const isWhole = () => typeof body === 'string' || body.isWhole()
    const { handler, fail, alive } = createHandler({ ...limits, isWhole }, resolve)
    try {
      const path = url.pathname + url.search
      const request = { origin: url.origin, path, method: 'POST', headers }
      if (typeof body === 'string') dispatcher.dispatch({ ...request, body }, handler)
      else {
        const sized = { ...headers, 'content-length': String(body.length) }
        dispatcher.dispatch({ ...request, headers: sized, body: Readable.from(watched(body, alive)) }, handler)
      }
    } catch (error) {
      fail(causeOf(error))
    }
  })
}

async function* watched(body: StreamedBody, alive: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of body.chunks()) {
    alive()
    yield chunk
  }
}

interface ExchangeProgress extends Limits {
  /** Whether all of the request has been handed to the socket. */
  isWhole: () => boolean
}

/** Follows one request; `resolve` is called once, with the first event that decides it. */
function createHandler(
  { signal, deadlineMs, startWithinMs, maxBytes, isWhole }: ExchangeProgress,
  resolve: (outcome: Exchange) => void,
) {
  let controller: Dispatcher.DispatchController | null = null
  let settled = false
  let response: { status: number; headers: Headers } | null = null
  const received = createBody()

  const settle = (outcome: Exchange) => {
    if (settled) return
    settled = true
    clearTimeout(deadline)
    clearTimeout(late)
    signal?.removeEventListener('abort', cancel)
    resolve(outcome)
    if (outcome.kind !== 'response') controller?.abort(new Error(outcome.kind))
  }
  const fail = (cause: string) => {
    if (!controller || (!isWhole() && !response)) return settle({ kind: 'notSent', cause })
    settle({ kind: 'unknown', cause, ...(response && { status: response.status }) })
  }
  const cancel = () => settle({ kind: 'cancelled', sent: controller !== null && isWhole() })
  const deadline = setTimeout(() => fail('DEADLINE'), deadlineMs)
  const late = setTimeout(() => controller ?? fail('DEADLINE'), startWithinMs)
  signal?.addEventListener('abort', cancel)

  const handler: Dispatcher.DispatchHandler = {
    onRequestStart(started) {
      if (settled) started.abort(new Error('settled'))
      else controller = started
    },
    onResponseStart(_, status, headers) {
      response = { status, headers }
      const length = Number(headers['content-length'])
      if (length <= maxBytes) received.expect(length)
    },
    onResponseData(_, chunk) {
      if (received.size() + chunk.length > maxBytes) fail('TOO_LARGE')
      else received.add(chunk)
    },
    onResponseEnd() {
      if (response) settle({ kind: 'response', ...response, bytes: received.bytes() })
      else fail('NO_RESPONSE')
    },
    onResponseError: (_, error) => fail(causeOf(error)),
  }
  return { handler, fail, alive: () => void deadline.refresh() }
}

/** One buffer for a body, however small the pieces in which it arrives. */
function createBody() {
  let [held, size] = [Buffer.alloc(0), 0]
  return {
    size: () => size,
    /** Takes room for as much as the answer says that it has: growing piece by piece takes four times that. */
    expect(length: number) {
      if (size === 0 && length > 0) held = Buffer.alloc(length)
    },
    add(chunk: Uint8Array) {
      const wanted = size + chunk.length
      if (wanted > held.length) {
        const larger = Buffer.alloc(Math.max(wanted, held.length * 2))
        larger.set(held.subarray(0, size))
        held = larger
      }
      held.set(chunk, size)
      size = wanted
    },
    bytes: () => held.subarray(0, size),
  }
}

/** An error's code. Its text is dropped: it may hold an address, and a webhook's address is a secret. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'NETWORK'
  const { code, cause } = error as Error & { code?: unknown }
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code)) {
    // undici wraps the socket's error in its own.
    return code.startsWith('UND_ERR') && cause instanceof Error ? causeOf(cause) : code
  }
  return cause instanceof Error ? causeOf(cause) : 'NETWORK'
}
