import type { Dispatcher } from 'undici'

/** What came over the wire, before anybody looked into it. */
export type Exchange =
  | { kind: 'response'; status: number; headers: Headers; bytes: Buffer }
  | { kind: 'notSent'; cause: string }
  | { kind: 'unknown'; cause: string; status?: number }
  | { kind: 'cancelled'; sent: boolean }

type Headers = Record<string, string | string[] | undefined>

export interface Outgoing {
  url: URL
  headers: Record<string, string>
  body: string
}

interface Limits {
  signal?: AbortSignal | undefined
  deadlineMs: number
  /** Milliseconds until the first byte; after that without one it is `notSent`. */
  startWithinMs: number
  maxBytes: number
}

/**
 * Sends one request and collects its answer. Uses undici's `dispatch` because it alone tells when the first byte goes
 * out: before that a failure is `notSent`, after it `unknown`. Nothing is repeated and no redirect is followed.
 *
 * `deadlineMs` spans everything up to the last byte; `maxBytes` caps the body as received.
 */
export function exchange(dispatcher: Dispatcher, { url, headers, body }: Outgoing, limits: Limits): Promise<Exchange> {
  if (limits.signal?.aborted) return Promise.resolve({ kind: 'cancelled', sent: false })
  return new Promise(resolve => {
    const { handler, fail } = createHandler(limits, resolve)
    try {
      const path = url.pathname + url.search
      dispatcher.dispatch({ origin: url.origin, path, method: 'POST', headers, body }, handler)
    } catch (error) {
      fail(causeOf(error))
    }
  })
}

/** Follows one request; `resolve` is called once, with the first thing that decides it. */
function createHandler({ signal, deadlineMs, startWithinMs, maxBytes }: Limits, resolve: (outcome: Exchange) => void) {
  let controller: Dispatcher.DispatchController | null = null
  let settled = false
  let response: { status: number; headers: Headers } | null = null
  const chunks: Buffer[] = []
  let received = 0

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
    if (!controller) return settle({ kind: 'notSent', cause })
    settle({ kind: 'unknown', cause, ...(response && { status: response.status }) })
  }
  const cancel = () => settle({ kind: 'cancelled', sent: controller !== null })
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
    },
    onResponseData(_, chunk) {
      received += chunk.length
      if (received > maxBytes) fail('TOO_LARGE')
      else chunks.push(chunk)
    },
    onResponseEnd() {
      if (response) settle({ kind: 'response', ...response, bytes: Buffer.concat(chunks) })
      else fail('NO_RESPONSE')
    },
    onResponseError: (_, error) => fail(causeOf(error)),
  }
  return { handler, fail }
}

/** An error's code. Its text is left behind: it may hold an address, and a webhook's address is a secret. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'NETWORK'
  const { code, cause } = error as Error & { code?: unknown }
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code)) {
    // undici wraps what the socket said in its own error.
    return code.startsWith('UND_ERR') && cause instanceof Error ? causeOf(cause) : code
  }
  return cause instanceof Error ? causeOf(cause) : 'NETWORK'
}
