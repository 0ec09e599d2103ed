import tls from 'node:tls'
import type { Dispatcher } from 'undici'

/**
 * Says how an origin is reached, in the words of a proxy script: `DIRECT`, or `PROXY host:port; DIRECT`. Electron's
 * `session.resolveProxy` answers so.
 */
export type ResolveProxy = (origin: string) => Promise<string>

export interface AgentOptions {
  /** Sockets per portal. */
  connections: number
  connectTimeoutMs: number
  /** How long an idle socket is kept. */
  keepAliveMs: number
}

interface Agents {
  for(origin: string): Promise<Dispatcher>
  /** Destroys all sockets; the next request opens new ones. */
  drop(): void
}

/** Keeps one pool of HTTP/1.1 sockets for the direct way and one per proxy. Loads undici when first asked. */
export function createAgents(resolveProxy: ResolveProxy | undefined, options: AgentOptions): Agents {
  const pools = new Map<string | null, Dispatcher>()

  async function pool(proxy: string | null): Promise<Dispatcher> {
    const { Agent, ProxyAgent } = await import('undici')
    const known = pools.get(proxy)
    if (known) return known
    const settings = {
      allowH2: false,
      connections: options.connections,
      pipelining: 1,
      keepAliveTimeout: options.keepAliveMs,
      // The exchange has one deadline for everything.
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: { timeout: options.connectTimeoutMs },
    }
    const made = proxy === null ? new Agent(settings) : new ProxyAgent({ ...settings, uri: proxy })
    pools.set(proxy, made)
    return made
  }

  return {
    async for(origin) {
      const way = resolveProxy ? await resolveProxy(origin).catch(() => 'DIRECT') : 'DIRECT'
      return pool(proxyIn(way))
    },
    drop() {
      const dropped = [...pools.values()]
      pools.clear()
      for (const dispatcher of dropped) void dispatcher.destroy()
    },
  }
}

/** The first usable way of a proxy script's answer: a proxy's URL, or null for the direct way. */
export function proxyIn(answer: string): string | null {
  for (const entry of answer.split(';')) {
    const [kind, host] = entry.trim().split(/\s+/)
    if (kind?.toUpperCase() === 'DIRECT') return null
    if (!host || !URL.canParse(`http://${host}`)) continue
    if (kind?.toUpperCase() === 'PROXY' || kind?.toUpperCase() === 'HTTP') return `http://${host}`
    if (kind?.toUpperCase() === 'HTTPS') return `https://${host}`
  }
  return null
}

/**
 * Lets Node trust what the system trusts, so that an office's own certificate authority works as it does in a browser.
 * Slow on some systems (it reads the whole store): call it off the way to the first window.
 *
 * @returns How many certificates the system gave; 0 where this Node cannot ask.
 */
export function trustSystemCertificates(): number {
  if (typeof tls.getCACertificates !== 'function' || typeof tls.setDefaultCACertificates !== 'function') return 0
  const system = tls.getCACertificates('system')
  if (system.length > 0) tls.setDefaultCACertificates([...tls.getCACertificates('default'), ...system])
  return system.length
}
