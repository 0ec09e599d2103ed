import type { Readable } from 'node:stream'
import { AppError } from '../../app-error'
import { nextAddress } from './download-address'
import { networkReason } from './network-reason'
import { createAgents, type ResolveProxy } from './agents'
import { causeOf } from './exchange'
import type { ProxySignIns } from './proxy-sign-in'

/** A server's answer that has begun. */
export interface OpenedDownload {
  /** Content type as the server tells it, in lower case, without parameters. */
  type: string
  /** Bytes in all, where the server tells. */
  size: number | null
  /** Must be read to its end or abandoned: abandoning closes the connection. Fails with AppError. */
  body: AsyncIterable<Uint8Array>
}

export interface OpenOptions {
  /** The portal's origin: it may redirect, and the server gets it as `Referer`. */
  origin: string
  signal?: AbortSignal | undefined
  /** Redirects that are followed, three unless told. */
  redirects?: number
}

/** Opens addresses accepted by {@link pageAddress} or {@link linkAddress}. */
export interface Downloads {
  /**
   * Sends one GET without any credentials and follows a few redirects.
   *
   * @throws AppError `offline`, `cancelled`, `forbidden`, `not_found`, `rejected`
   */
  open(address: URL, options: OpenOptions): Promise<OpenedDownload>
  /** Forgets all open connections, for the time after sleep. */
  dropConnections(): void
}

interface DownloadsDeps {
  resolveProxy?: ResolveProxy | undefined
  signIns?: ProxySignIns | undefined
  userAgent: string
  /** Milliseconds until a server has begun to answer, and for each pause after that. */
  patienceMs?: number
}

const usualRedirects = 3

/** Separate sockets: a large file must not delay the operator's requests. */
export function createDownloads({ resolveProxy, signIns, userAgent, patienceMs = 30_000 }: DownloadsDeps): Downloads {
  const agents = createAgents(resolveProxy, { connections: 4, connectTimeoutMs: 10_000, keepAliveMs: 4_000, signIns })

  async function request(url: URL, { origin, signal }: OpenOptions) {
    const headers = {
      'user-agent': userAgent,
      accept: '*/*',
      'accept-language': 'en-US,en;q=0.9',
      'accept-encoding': 'identity',
      // Without it nginx answers 404. @see settings/how-to-call-rest-api/general-principles.md, "Request Headers"
      referer: `${origin}/`,
    }
    const path = url.pathname + url.search
    const waiting = { headersTimeout: patienceMs, bodyTimeout: patienceMs, ...(signal && { signal }) }
    const dispatcher = await agents.for(url.origin)
    return dispatcher.request({ origin: url.origin, path, method: 'GET', headers, ...waiting })
  }

  return {
    async open(address, options) {
      let url = address
      for (let redirects = 0; ; redirects++) {
        const { statusCode, headers, body } = await failing(() => request(url, options), options.signal)
        const location = headers['location']
        if (statusCode >= 300 && statusCode < 400 && typeof location === 'string') {
          leave(body)
          const next =
            redirects < (options.redirects ?? usualRedirects) ? nextAddress(location, url, options.origin) : null
          if (!next) throw new AppError('rejected', { portalCode: `HTTP_${statusCode}` })
          url = next
          continue
        }
        if (statusCode !== 200) {
          leave(body)
          throw refusal(statusCode)
        }
        const length = Number(headers['content-length'])
        const size = headers['content-length'] === undefined || !Number.isSafeInteger(length) ? null : length
        return { type: typeOf(headers['content-type']), size, body: whole(body, size, options.signal) }
      }
    },
    dropConnections: () => agents.drop(),
  }
}

/** Nobody wants the rest; the abort is intended. */
const leave = (body: Readable) => void body.on('error', () => {}).destroy()

const typeOf = (header: string | string[] | undefined) =>
  (typeof header === 'string' ? header : '').split(';')[0]?.trim().toLowerCase() ?? ''

function refusal(status: number): AppError {
  const details = { portalCode: `HTTP_${status}` }
  if (status === 401 || status === 403) return new AppError('forbidden', details)
  if (status === 404 || status === 410) return new AppError('not_found', details)
  return new AppError(status >= 500 ? 'offline' : 'rejected', details)
}

/** A body with the failures used here, also if it is shorter than promised. */
async function* whole(
  body: AsyncIterable<Uint8Array>,
  size: number | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  let received = 0
  try {
    for await (const chunk of body) {
      received += chunk.length
      yield chunk
    }
  } catch (error) {
    throw lost(error, signal)
  }
  if (size !== null && received !== size) throw new AppError('offline', {}, { cause: 'CUT_SHORT' })
}

async function failing<T>(action: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    return await action()
  } catch (error) {
    throw lost(error, signal)
  }
}

function lost(error: unknown, signal: AbortSignal | undefined): AppError {
  if (error instanceof AppError) return error
  if (signal?.aborted) return new AppError('cancelled')
  const cause = causeOf(error)
  return new AppError('offline', networkReason(cause), { cause })
}
