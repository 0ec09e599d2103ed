import tls from 'node:tls'
import { onTestFinished } from 'vitest'

/**
 * Makes this process trust an authority beside the usual ones until the test ends, as a system's store does for the
 * console. Node 20 has no call for that: there each new context of TLS gets it.
 */
export function trusted(authority: string): void {
  if (typeof tls.setDefaultCACertificates === 'function') {
    const before = tls.getCACertificates('default')
    tls.setDefaultCACertificates([...before, authority])
    return onTestFinished(() => tls.setDefaultCACertificates(before))
  }
  const before = tls.createSecureContext
  tls.createSecureContext = options => before({ ca: [...tls.rootCertificates, authority], ...options })
  onTestFinished(() => void (tls.createSecureContext = before))
}
