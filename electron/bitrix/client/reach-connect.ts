import type { ResolveProxy } from '../http/agents'
import { connectionTo, readCertificate } from '../http/certificate'
import type { ProxySignIns } from '../http/proxy-sign-in'

interface ConnectDeps {
  /** The portal's origin, such as `https://acme.bitrix24.com`. */
  origin: string
  resolveProxy?: ResolveProxy
  signIns?: ProxySignIns | undefined
  timeoutMs?: number
}

/**
 * Makes a probe that opens a TCP (and for https a TLS) connection as a request would, through a proxy too, and closes it
 * without a byte of HTTP to the portal: it costs nothing of its allowance. A proxy that lets nothing through leads
 * nowhere, however well it answers itself.
 */
export function createConnect({ origin, resolveProxy = direct, signIns, timeoutMs = 5_000 }: ConnectDeps) {
  const deps = { resolveProxy, signIns, timeoutMs }
  async function opened(): Promise<void> {
    if (origin.startsWith('https:')) {
      await readCertificate(origin, deps)
      return
    }
    const socket = await connectionTo(origin, deps)
    socket.on('error', () => {}).destroy()
  }
  return (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const done = (error?: unknown) => {
        clearTimeout(timer)
        signal.removeEventListener('abort', aborted)
        if (error === undefined) resolve()
        else reject(error instanceof Error ? error : new Error('NETWORK', { cause: error }))
      }
      const aborted = () => done(new Error('ABORTED'))
      // A timer of its own: only `AbortSignal.any` would hold a signal of `AbortSignal.timeout`, and only weakly, so that
      // garbage collection could remove the time-out.
      const timer = setTimeout(aborted, timeoutMs)
      if (signal.aborted) return aborted()
      signal.addEventListener('abort', aborted, { once: true })
      opened().then(() => done(), done)
    })
}

const direct: ResolveProxy = () => Promise.resolve('DIRECT')
