import { app, session } from 'electron'
import { createTransport, type Transport } from './bitrix/transport'
import { type ResolveProxy, trustSystemCertificates } from './bitrix/transport-agents'
import type { Base } from './main-base'

export interface Network {
  transport: Transport
  resolveProxy: ResolveProxy
}

/** The first screen is up by then, and nobody has typed much yet. */
const warmUpMs = 3000

/**
 * The way to the network: through the system's proxy, trusting what the system trusts. Reading the system's certificates
 * keeps the process busy for a tenth of a second or two, and it also serves the page: so that waits until the page is
 * there, or until something is to be sent over TLS.
 */
export function createNetwork({ log, redactor: { redact } }: Pick<Base, 'log' | 'redactor'>): Network {
  let trusted = false
  function trust(): void {
    if (trusted) return
    trusted = true
    log(`${trustSystemCertificates()} certificates of the system are trusted`)
  }
  const resolveProxy: ResolveProxy = origin => {
    if (origin.startsWith('https:')) trust()
    return session.defaultSession.resolveProxy(origin)
  }
  setTimeout(() => {
    trust()
    // The transport loads it when it first sends.
    void import('undici')
  }, warmUpMs).unref()
  const userAgent = `Switchboard/${app.getVersion()}`
  return { transport: createTransport({ resolveProxy, userAgent, redact }), resolveProxy }
}
