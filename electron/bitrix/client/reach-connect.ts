import { connect as connectTcp, isIP } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { ResolveProxy } from '../http/agents'
import { proxyError } from '../http/dial'
import { type Way, waysIn } from '../http/ways'

interface ConnectDeps {
  /** The portal's origin, such as `https://acme.bitrix24.com`. */
  origin: string
  resolveProxy?: ResolveProxy
  timeoutMs?: number
}

/**
 * Makes a probe that opens a TCP (and for https a TLS) connection and closes it without a byte of HTTP: it costs
 * nothing of the portal's allowance. Behind a proxy the proxy is probed, since it alone can be reached directly; of
 * several ways, one reachable way is enough.
 */
export function createConnect({ origin, resolveProxy, timeoutMs = 5_000 }: ConnectDeps) {
  return async function connect(signal: AbortSignal): Promise<void> {
    const ways = waysIn(resolveProxy ? await resolveProxy(origin).catch(() => '') : '')
    let failure: unknown = proxyError('PROXY_UNUSABLE')
    for (const way of ways) {
      try {
        return await open({ ...placeOf(way, new URL(origin)), timeoutMs, signal })
      } catch (error) {
        failure = error
      }
    }
    throw failure
  }
}

function placeOf(way: Way, { protocol, hostname, port }: URL) {
  if (way.kind !== 'direct') return { host: way.host, port: way.port, secure: way.kind === 'https' }
  const secure = protocol === 'https:'
  // An IPv6 address stands in brackets in a URL only.
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (secure ? 443 : 80), secure }
}

interface ReachTarget {
  host: string
  port: number
  secure: boolean
  timeoutMs: number
  signal: AbortSignal
}

function open({ host, port, secure, timeoutMs, signal }: ReachTarget): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', aborted)
      socket.destroy()
      if (error) reject(error)
      else resolve()
    }
    const aborted = () => done(new Error('ABORTED'))
    // A timer of its own: only `AbortSignal.any` would hold a signal of `AbortSignal.timeout`, and only weakly, so that
    // garbage collection could remove the time-out.
    const timer = setTimeout(aborted, timeoutMs)
    const socket = secure
      ? connectTls({ host, port, rejectUnauthorized: true, ...(isIP(host) === 0 && { servername: host }) })
      : connectTcp({ host, port })
    socket.once(secure ? 'secureConnect' : 'connect', () => done())
    socket.once('error', done)
    if (signal.aborted) aborted()
    else signal.addEventListener('abort', aborted, { once: true })
  })
}
