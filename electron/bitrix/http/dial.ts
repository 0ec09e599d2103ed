import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { connect as connectTcp, type Socket } from 'node:net'
import {
  basicHeader,
  demandIn,
  type DialTarget,
  type Proxy,
  type ProxyCredentials,
  type ProxySignIns,
} from './proxy-sign-in'
import type { Way } from './ways'

/** A code for the proxy's failure, in place of the error's own. */
export type ProxyCause =
  'PROXY_SIGN_IN' | 'PROXY_OTHER_SIGN_IN' | 'PROXY_UNREACHABLE' | 'PROXY_REFUSED' | 'PROXY_UNUSABLE' | 'PROXY_SILENT'

export const proxyError = (code: ProxyCause): Error => Object.assign(new Error(code), { code })

/**
 * Opens a connection to `target` by one way. It is not encrypted yet.
 *
 * @throws Error with a `code`: a {@link ProxyCause} where there is a proxy, otherwise the system's
 */
export async function dial(way: Way, target: DialTarget, timeoutMs: number, signIns?: ProxySignIns): Promise<Socket> {
  if (way.kind === 'direct') return directly(target, timeoutMs)
  const known = (await signIns?.of(way)) ?? null
  return dialAs(way, known, target, { timeoutMs, demanded: signIns?.demanded })
}

const signInError = (takesPassword: boolean) => proxyError(takesPassword ? 'PROXY_SIGN_IN' : 'PROXY_OTHER_SIGN_IN')

interface DialOptions {
  timeoutMs: number
  demanded: ProxySignIns['demanded'] | undefined
}

/** The same through a proxy, signed in to it with the given name and password or not at all. @throws Error as `dial` */
export function dialAs(
  proxy: Proxy,
  known: ProxyCredentials | null,
  target: DialTarget,
  options: DialOptions,
): Promise<Socket> {
  const isSocks = proxy.kind === 'socks4' || proxy.kind === 'socks5'
  return isSocks ? throughSocks(proxy, known, target, options) : throughTunnel(proxy, known, target, options)
}

function directly(target: DialTarget, timeoutMs: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connectTcp(target)
    const timer = setTimeout(
      () => socket.destroy(Object.assign(new Error('ETIMEDOUT'), { code: 'ETIMEDOUT' })),
      timeoutMs,
    )
    socket.once('close', () => clearTimeout(timer))
    socket.once('error', reject)
    socket.once('connect', () => {
      clearTimeout(timer)
      socket.off('error', reject)
      resolve(socket)
    })
  })
}

function throughTunnel(
  { kind, ...proxy }: Proxy,
  known: ProxyCredentials | null,
  { host, port }: DialTarget,
  { timeoutMs, demanded }: DialOptions,
): Promise<Socket> {
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`
  const request = kind === 'https' ? requestSecure : requestPlain
  return new Promise((resolve, reject) => {
    const asked = request({
      ...proxy,
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...(known && { 'proxy-authorization': basicHeader(known) }) },
      agent: false,
      rejectUnauthorized: true,
    })
    const timer = setTimeout(() => asked.destroy(proxyError('PROXY_UNREACHABLE')), timeoutMs)
    asked.once('close', () => clearTimeout(timer))
    asked.on('error', () => reject(proxyError('PROXY_UNREACHABLE')))
    asked.once('connect', ({ statusCode = 0, headers }, socket: Socket, head) => {
      clearTimeout(timer)
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head)
        return resolve(socket)
      }
      socket.on('error', () => {}).destroy()
      if (statusCode !== 407) return reject(proxyError('PROXY_REFUSED'))
      const demand = demandIn(headers['proxy-authenticate'])
      demanded?.({ ...demand, ...{ proxy: { kind, ...proxy }, refused: known, target: { host, port } } })
      reject(signInError(demand.takesPassword))
    })
    asked.end()
  })
}

async function throughSocks(
  { kind, ...proxy }: Proxy,
  known: ProxyCredentials | null,
  destination: DialTarget,
  { timeoutMs: timeout, demanded }: DialOptions,
): Promise<Socket> {
  const { SocksClient } = await import('socks')
  const type = kind === 'socks4' ? 4 : 5
  try {
    const signIn = known && type === 5 ? { userId: known.user, password: known.password } : {}
    const options = { proxy: { ...proxy, ...signIn, type }, command: 'connect', destination, timeout } as const
    return (await SocksClient.createConnection(options)).socket
  } catch (error) {
    const cause = socksCause(error)
    const takesPassword = type === 5
    if (cause !== 'PROXY_SIGN_IN') throw proxyError(cause)
    demanded?.({ proxy: { kind, ...proxy }, realm: '', takesPassword, refused: known, target: destination })
    throw signInError(takesPassword)
  }
}

/** The library distinguishes the two ends of a refusal only by its wording. */
function socksCause(error: unknown): ProxyCause {
  const words = error instanceof Error ? error.message : ''
  if (/authenticat|no accepted/i.test(words)) return 'PROXY_SIGN_IN'
  return /reject|refused by|not allowed|socks5 proxy|socks4 proxy/i.test(words) ? 'PROXY_REFUSED' : 'PROXY_UNREACHABLE'
}
