import { connect as connectTls } from 'node:tls'
import { isIP } from 'node:net'
import { connectedBy } from './connect-by-ways'
import type { ResolveProxy } from './agents'
import type { ProxySignIns } from './proxy-sign-in'
import { waysIn } from './ways'

export interface SeenCertificate {
  /** The authority's name for itself. */
  issuer: string
  /** End of its validity, in milliseconds since 1970. */
  validTo: number
}

interface CertificateDeps {
  resolveProxy: ResolveProxy
  signIns: ProxySignIns
  timeoutMs?: number
}

/**
 * Opens one TLS connection to an https origin, as a request would, and closes it without a byte of HTTP.
 *
 * @throws Error with a `code`, as a request's connection does
 */
export async function readCertificate(
  origin: string,
  { resolveProxy, signIns, timeoutMs = 10_000 }: CertificateDeps,
): Promise<SeenCertificate> {
  const { hostname, port } = new URL(origin)
  const host = hostname.replace(/^\[|\]$/g, '')
  const target = { host, port: Number(port) || 443 }
  const socket = await connectedBy(waysIn(await resolveProxy(origin).catch(() => '')), target, { timeoutMs, signIns })
  return new Promise((resolve, reject) => {
    const secure = connectTls({ socket, rejectUnauthorized: true, ...(isIP(host) === 0 && { servername: host }) })
    const timer = setTimeout(
      () => secure.destroy(Object.assign(new Error('ETIMEDOUT'), { code: 'ETIMEDOUT' })),
      timeoutMs,
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
