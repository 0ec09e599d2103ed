import { join } from 'node:path'
import { createTransport, type Transport } from '../bitrix/http/transport'
import { type ResolveProxy, systemCertificates, trustBesides } from '../bitrix/http/agents'
import { createAuthorities, storeFiles } from '../bitrix/http/authorities'
import { dialAs } from '../bitrix/http/dial'
import type { ProxySignIns } from '../bitrix/http/proxy-sign-in'
import { createProxySignIn, type ProxySignIn } from '../services/proxy/sign-in'
import { createSecrets } from '../storage/secrets'
import { createSlots } from '../storage/slots'
import { createWeakSealer } from '../storage/weak-seal'
import type { System } from './system'

export interface Network {
  transport: Transport
  resolveProxy: ResolveProxy
  userAgent: string
  signIns: ProxySignIns
  proxies: ProxySignIn
}

/** The first screen is up by then, and nobody has typed much yet. */
const warmUpMs = 3000

/**
 * The way to the network: through the system's proxy, trusting what the system trusts. Where Node has to read the
 * system's certificates, it keeps the process, which also serves the page, busy for a tenth of a second or two. It therefore
 * waits until the page has loaded, or until something is to be sent over TLS.
 */
export function createNetwork(system: System): Network {
  const { log, version, platform } = system
  const { redact } = system.redactor
  const userAgent = `Switchboard/${version}`
  const authorities = createAuthorities({
    ...{ trust: trustBesides, readStore: systemCertificates, log, places: storeFiles(platform, process.env) },
  })
  const resolveProxy: ResolveProxy = async origin => {
    if (origin.startsWith('https:')) await authorities.start()
    return system.resolveProxy(origin)
  }
  const proxies = joinProxies(system)
  const { signIns } = proxies
  const ways = { resolveProxy, userAgent, signIns, proxies }
  if (system.transport) return { transport: system.transport, ...ways }
  setTimeout(() => {
    void authorities.start()
    // The transport loads it when it first sends.
    void import('../bitrix/http/sockets')
  }, warmUpMs).unref()
  return {
    transport: withNewAuthorities(createTransport({ resolveProxy, userAgent, redact, signIns }), authorities),
    ...ways,
  }
}

/** A request that failed for lack of an authority, and so was never sent, is made once more when it has been found. */
function withNewAuthorities(transport: Transport, authorities: ReturnType<typeof createAuthorities>): Transport {
  return {
    ...transport,
    async post(...asked) {
      const answer = await transport.post(...asked)
      return (await authorities.heard(answer)) ? transport.post(...asked) : answer
    },
  }
}

/** Milliseconds for the one connection that a proxy's sign-in is tried with. */
const trialMs = 15_000

function joinProxies({ disk, folder, clock, vault, redactor, push, log, onProxyLogin }: System): ProxySignIn {
  const { files } = disk
  const kept = join(folder, 'proxies')
  const slots = createSlots({ files, folder: kept, now: clock.wall })
  const secrets = createSecrets({ slots, vault, weak: createWeakSealer({ files, folder: kept }), now: clock.wall })
  const proxies = createProxySignIn({
    ...{ secrets, push, log, register: redactor.register, now: clock.monotonic },
    async attempt(proxy, given, target) {
      const socket = await dialAs(proxy, given, target, { timeoutMs: trialMs, demanded: undefined })
      socket.on('error', () => {}).destroy()
    },
  })
  onProxyLogin(proxies.at)
  return proxies
}
