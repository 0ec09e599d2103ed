import { type Attachment, bodyWith } from './attachment'
import { type AgentOptions, createAgents, type ResolveProxy } from './agents'
import { type HttpAnswer, readAnswer, type Redact } from './answer'
import { causeOf, exchange } from './exchange'

export interface PostOptions {
  signal?: AbortSignal
  /** From the call to the last byte of the answer. */
  deadlineMs: number
  /** From the call to the first byte sent; a request that has not begun by then ends as `notSent`. */
  startWithinMs?: number
  /** Sends `application/x-www-form-urlencoded` instead of JSON, for the authorization server. */
  form?: boolean
  /** A file that replaces `attachedHere` in the body; with it `deadlineMs` counts from the last byte sent. */
  attachment?: Attachment
}

export interface Transport {
  /** Sends one POST, once. Never throws, even on network and server failures. */
  post(url: string, body: Record<string, unknown>, options: PostOptions): Promise<HttpAnswer>
  /** Forgets all open connections after sleep; exchanges under way end as `unknown`. */
  dropConnections(): void
}

interface TransportDeps extends Partial<AgentOptions> {
  resolveProxy?: ResolveProxy
  /** Maximum size of an answer, packed and unpacked. */
  maxBytes?: number
  userAgent?: string
  /** Milliseconds since 1970. */
  now?: () => number
  /** Hides secrets in the portal's reason for a refusal. */
  redact?: Redact
}

const asItIs = (text: string): string => text

/**
 * Makes the one way to the network. It runs on Node's sockets rather than Chromium's, because Chromium repeats a POST
 * by itself when a kept socket turns out to be closed.
 */
export function createTransport(deps: TransportDeps = {}): Transport {
  const { maxBytes = 32_000_000, userAgent = 'Switchboard', now = Date.now, redact = asItIs } = deps
  const { connections = 6, connectTimeoutMs = 10_000, keepAliveMs = 4_000 } = deps
  const agents = createAgents(deps.resolveProxy, {
    ...{ connections, connectTimeoutMs, keepAliveMs, signIns: deps.signIns },
  })

  return {
    async post(address, body, { signal, deadlineMs, startWithinMs = deadlineMs, form = false, attachment }) {
      const url = new URL(address)
      const started = performance.now()
      const opening = agents.for(url.origin).catch(causeOf)
      const dispatcher = await within(opening, Math.min(startWithinMs, deadlineMs), signal)
      if (signal?.aborted) return { kind: 'cancelled', sent: false }
      if (dispatcher === null) return { kind: 'notSent', cause: 'DEADLINE' }
      if (typeof dispatcher === 'string') return { kind: 'notSent', cause: dispatcher }
      const spent = performance.now() - started
      const headers = {
        'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
        accept: 'application/json',
        'accept-encoding': 'gzip',
        'user-agent': userAgent,
      }
      const outgoing = { url, headers, body: form ? formOf(body) : jsonOf(body, attachment) }
      const limits = { signal, deadlineMs: deadlineMs - spent, startWithinMs: startWithinMs - spent, maxBytes }
      const answer = await exchange(dispatcher, outgoing, limits)
      return answer.kind === 'response' ? readAnswer(answer, url, { maxBytes, now: now(), redact }) : answer
    },
    dropConnections: () => agents.drop(),
  }
}

/** Null when it takes longer, or when the signal aborts first. */
function within<T>(promise: Promise<T>, ms: number, signal: AbortSignal | undefined): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      resolve(null)
    }
    const timer = setTimeout(stop, ms)
    signal?.addEventListener('abort', stop)
    if (signal?.aborted) stop()
    promise.then(resolve, reject).finally(stop)
  })
}

function jsonOf(body: Record<string, unknown>, attachment: Attachment | undefined) {
  const json = JSON.stringify(body)
  return attachment ? bodyWith(json, attachment) : json
}

function formOf(body: Record<string, unknown>): string {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(body)) form.append(name, String(value))
  return form.toString()
}
