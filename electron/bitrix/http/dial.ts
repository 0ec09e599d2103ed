import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { connect as connectTcp, type Socket } from 'node:net'
import type { Way } from './ways'

export interface DialTarget {
  /** Name or address, without brackets. */
  host: string
  port: number
}

/** A code for the proxy's failure, in place of the error's own. */
export type ProxyCause = 'PROXY_SIGN_IN' | 'PROXY_UNREACHABLE' | 'PROXY_REFUSED' | 'PROXY_UNUSABLE'

export const proxyError = (code: ProxyCause): Error => Object.assign(new Error(code), { code })

/**
 * Opens a connection to `target` by one way. It is not encrypted yet.
 *
 * @throws Error with a `code`: a {@link ProxyCause} where there is a proxy, otherwise the system's
 */
export function dial(way: Way, target: DialTarget, timeoutMs: number): Promise<Socket> {
  if (way.kind === 'direct') return directly(target, timeoutMs)
  if (way.kind === 'socks4' || way.kind === 'socks5') return throughSocks(way, target, timeoutMs)
  return throughTunnel(way, target, timeoutMs)
}

type Proxy = Exclude<Way, { kind: 'direct' }>

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

function throughTunnel({ kind, ...proxy }: Proxy, { host, port }: DialTarget, timeoutMs: number): Promise<Socket> {
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`
  const request = kind === 'https' ? requestSecure : requestPlain
  return new Promise((resolve, reject) => {
    const asked = request({
      ...proxy,
      method: 'CONNECT',
      path: authority,
      headers: { host: authority },
      agent: false,
      rejectUnauthorized: true,
    })
    const timer = setTimeout(() => asked.destroy(proxyError('PROXY_UNREACHABLE')), timeoutMs)
    asked.once('close', () => clearTimeout(timer))
    asked.on('error', () => reject(proxyError('PROXY_UNREACHABLE')))
    asked.once('connect', ({ statusCode = 0 }, socket: Socket, head) => {
      clearTimeout(timer)
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head)
        return resolve(socket)
      }
      socket.on('error', () => {}).destroy()
      reject(proxyError(statusCode === 407 ? 'PROXY_SIGN_IN' : 'PROXY_REFUSED'))
    })
    asked.end()
  })
}

async function throughSocks({ kind, ...proxy }: Proxy, destination: DialTarget, timeout: number): Promise<Socket> {
  const { SocksClient } = await import('socks')
  const type = kind === 'socks4' ? 4 : 5
  try {
    const options = { proxy: { ...proxy, type }, command: 'connect', destination, timeout } as const
    return (await SocksClient.createConnection(options)).socket
  } catch (error) {
    throw proxyError(socksCause(error))
  }
}

/** The library distinguishes the two ends of a refusal only by its wording. */
function socksCause(error: unknown): ProxyCause {
  const words = error instanceof Error ? error.message : ''
  if (/authenticat|no accepted/i.test(words)) return 'PROXY_SIGN_IN'
  return /reject|refused by|not allowed|socks5 proxy|socks4 proxy/i.test(words) ? 'PROXY_REFUSED' : 'PROXY_UNREACHABLE'
}
