import { createTransport, type Transport } from '../bitrix/http/transport'
import { type ResolveProxy, trustSystemCertificates } from '../bitrix/http/agents'
import type { System } from './system'

export interface Network {
  transport: Transport
  resolveProxy: ResolveProxy
  userAgent: string
}

/** The first screen is up by then, and nobody has typed much yet. */
const warmUpMs = 3000

/**
 * The way to the network: through the system's proxy, trusting what the system trusts. Reading the system's
 * certificates keeps the process, which also serves the page, busy for a tenth of a second or two. It therefore waits
 * until the page has loaded, or until something is to be sent over TLS.
 */
export function createNetwork({ log, version, redactor: { redact }, ...system }: System): Network {
  const userAgent = `Switchboard/${version}`
  let trusted = false
  function trust(): void {
    if (trusted) return
    trusted = true
    log(`${trustSystemCertificates()} certificates of the system are trusted`)
  }
  const resolveProxy: ResolveProxy = origin => {
    if (origin.startsWith('https:')) trust()
    return system.resolveProxy(origin)
  }
  if (system.transport) return { transport: system.transport, resolveProxy, userAgent }
  setTimeout(() => {
    trust()
    // The transport loads it when it first sends.
    void import('undici')
  }, warmUpMs).unref()
  return { transport: createTransport({ resolveProxy, userAgent, redact }), resolveProxy, userAgent }
}
