import tls from 'node:tls'
import type { Dispatcher } from 'undici'
import { connectBy, createDetours } from './connect-by-ways'
import { proxyError } from './dial'
import type { ProxySignIns } from './proxy-sign-in'
import { nameOf, type Way, waysIn } from './ways'

/**
 * Tells how an origin is reached, in the words of a proxy script: `DIRECT`, or `PROXY host:port; DIRECT`. This is the
 * form of Electron's `session.resolveProxy`.
 */
export type ResolveProxy = (origin: string) => Promise<string>

/**
 * Asks which ways lead to an origin. Chromium waits for a proxy script without end, such as one that never returns.
 *
 * @throws Error with the code `PROXY_SILENT`
 */
export async function waysTo(origin: string, resolveProxy: ResolveProxy, timeoutMs: number): Promise<Way[]> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(proxyError('PROXY_SILENT')), timeoutMs)
  })
  try {
    return waysIn(await Promise.race([resolveProxy(origin).catch(() => ''), silence]))
  } finally {
    clearTimeout(timer)
  }
}

export interface AgentOptions {
  /** Sockets per portal. */
  connections: number
  connectTimeoutMs: number
  /** How long an idle socket is kept. */
  keepAliveMs: number
  /** Who signs in to proxies that ask for it; nobody unless given. */
  signIns?: ProxySignIns | undefined
}

interface Agents {
  for(origin: string): Promise<Dispatcher>
  /** Destroys all sockets and forgets which ways failed; the next request opens new ones. */
  drop(): void
}

/** Pools of networks that the computer has left. */
const mostPools = 8

/** Keeps pools of HTTP/1.1 sockets, one per list of ways. Loads undici on first use. */
export function createAgents(resolveProxy: ResolveProxy | undefined, options: AgentOptions): Agents {
  const pools = new Map<string, Dispatcher>()
  const detours = createDetours(() => performance.now())

  async function pool(ways: Way[]): Promise<Dispatcher> {
    const { Agent, buildConnector } = await import('./sockets')
    const name = ways.map(nameOf).join()
    const known = pools.get(name)
    if (known) return known
    const timeout = options.connectTimeoutMs
    // Set explicitly, so that nothing in the environment overrides it.
    const secure = buildConnector({ timeout, allowH2: false, rejectUnauthorized: true })
    const made = new Agent({
      allowH2: false,
      connections: options.connections,
      pipelining: 1,
      keepAliveTimeout: options.keepAliveMs,
      // The exchange has one deadline for everything.
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: connectBy(ways, detours, { timeoutMs: timeout, secure, signIns: options.signIns }),
    })
    pools.set(name, made)
    for (const [oldest, dispatcher] of pools) {
      if (pools.size <= mostPools) break
      pools.delete(oldest)
      void dispatcher.close()
    }
    return made
  }

  return {
    async for(origin) {
      return pool(resolveProxy ? await waysTo(origin, resolveProxy, options.connectTimeoutMs) : waysIn(''))
    },
    drop() {
      const dropped = [...pools.values()]
      pools.clear()
      detours.forget()
      for (const dispatcher of dropped) void dispatcher.destroy()
    },
  }
}

/**
 * What the system trusts, as Node reads it: from all files and folders, which takes a while on some systems, and what it
 * has read it keeps.
 *
 * @returns As PEM; nothing if this Node cannot ask.
 */
export const systemCertificates = (): readonly string[] =>
  typeof tls.getCACertificates === 'function' ? tls.getCACertificates('system') : []

/**
 * Makes Node trust these authorities beside those that it trusts already.
 *
 * @returns How many of them are new.
 */
export function trustBesides(authorities: readonly string[]): number {
  if (typeof tls.setDefaultCACertificates !== 'function') return 0
  const trusted = tls.getCACertificates('default')
  // Most stand in both lists, written in lines of their own, and each would be parsed and kept again.
  const known = new Set(trusted.map(contentOf))
  const added = authorities.filter(authority => known.size < known.add(contentOf(authority)).size)
  if (added.length > 0) tls.setDefaultCACertificates([...trusted, ...added])
  return added.length
}

const contentOf = (pem: string) => pem.replaceAll(/\s/g, '')
