import { connect as connectTcp, isIP } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { ResolveProxy } from './transport-agents'
import { proxyIn } from './transport-agents'

interface Deps {
  /** The portal's origin, such as `https://acme.bitrix24.com`. */
  origin: string
  resolveProxy?: ResolveProxy
  timeoutMs?: number
}

/**
 * Makes a probe that opens a TCP (and for https a TLS) connection and closes it, without a byte of HTTP: it costs the
 * portal's allowance nothing. Behind a proxy the proxy is probed, since it alone can be reached directly.
 */
export function createConnect({ origin, resolveProxy, timeoutMs = 5_000 }: Deps) {
  return async function connect(signal: AbortSignal): Promise<void> {
    const way = resolveProxy ? await resolveProxy(origin).catch(() => 'DIRECT') : 'DIRECT'
    const { protocol, hostname, port } = new URL(proxyIn(way) ?? origin)
    const secure = protocol === 'https:'
    // An IPv6 address stands in brackets in a URL only.
    const host = hostname.replace(/^\[|\]$/g, '')
    await open({ host, port: Number(port) || (secure ? 443 : 80), secure, timeoutMs, signal })
  }
}

interface Target {
  host: string
  port: number
  secure: boolean
  timeoutMs: number
  signal: AbortSignal
}

function open({ host, port, secure, timeoutMs, signal }: Target): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', aborted)
      socket.destroy()
      if (error) reject(error)
      else resolve()
    }
    const aborted = () => done(new Error('ABORTED'))
    // A timer of its own: nothing but `AbortSignal.any` would hold a signal of `AbortSignal.timeout`, and it does so
    // weakly, so that a collection of garbage can take the time-out away.
    const timer = setTimeout(aborted, timeoutMs)
    const socket = secure
      ? connectTls({ host, port, ...(isIP(host) === 0 && { servername: host }) })
      : connectTcp({ host, port })
    socket.once(secure ? 'secureConnect' : 'connect', () => done())
    socket.once('error', done)
    if (signal.aborted) aborted()
    else signal.addEventListener('abort', aborted, { once: true })
  })
}
