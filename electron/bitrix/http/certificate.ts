import { connect as connectTls } from 'node:tls'
import { isIP, type Socket } from 'node:net'
import { connectedBy } from './connect-by-ways'
import { type ResolveProxy, waysTo } from './agents'
import type { ProxySignIns } from './proxy-sign-in'

export interface SeenCertificate {
  /** The authority's name for itself. */
  issuer: string
  /** End of its validity, in milliseconds since 1970. */
  validTo: number
}

interface TrialDeps {
  resolveProxy: ResolveProxy
  signIns: ProxySignIns | undefined
  timeoutMs?: number
}

const trialMs = 10_000

/** One connection to an origin, by the ways of a request, not encrypted yet. @throws Error with a `code` */
export async function connectionTo(
  origin: string,
  { resolveProxy, signIns, timeoutMs = trialMs }: TrialDeps,
): Promise<Socket> {
  const { hostname, port, protocol } = new URL(origin)
  const target = { host: plainHost(hostname), port: Number(port) || (protocol === 'https:' ? 443 : 80) }
  return connectedBy(await waysTo(origin, resolveProxy, timeoutMs), target, { timeoutMs, signIns })
}

/** An IPv6 address stands in brackets in a URL only. */
const plainHost = (hostname: string) => hostname.replace(/^\[|\]$/g, '')

/**
 * Opens one TLS connection to an https origin, as a request would, and closes it without a byte of HTTP.
 *
 * @throws Error with a `code`, as a request's connection does
 */
export async function readCertificate(origin: string, deps: TrialDeps): Promise<SeenCertificate> {
  const host = plainHost(new URL(origin).hostname)
  const socket = await connectionTo(origin, deps)
  return new Promise((resolve, reject) => {
    // The certificate must be for `host`, also where that is an address, which has no server name.
    const servername = isIP(host) === 0 ? { servername: host } : {}
    const secure = connectTls({ socket, host, rejectUnauthorized: true, ...servername })
    const timer = setTimeout(
      () => secure.destroy(Object.assign(new Error('ETIMEDOUT'), { code: 'ETIMEDOUT' })),
      deps.timeoutMs ?? trialMs,
    )
    secure.once('close', () => clearTimeout(timer))
    secure.on('error', reject)
    secure.once('secureConnect', () => {
      const { issuer, valid_to: until } = secure.getPeerCertificate()
      secure.destroy()
      const named = [issuer.O ?? issuer.CN ?? ''].flat()
      resolve({ issuer: named.join(', ').slice(0, 200), validTo: Date.parse(until) })
    })
  })
}
