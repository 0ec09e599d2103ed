import type { ProxyConfig } from 'electron'
import type { Policy } from './schema'

/** The way to the network that the policy names; null where the system and the command line decide. */
export function proxyOf({ proxy, proxyBypass = [] }: Pick<Policy, 'proxy' | 'proxyBypass'>): ProxyConfig | null {
  if (proxy === undefined) return null
  if (proxy === 'system' || proxy === 'direct') return { mode: proxy }
  const isScript = new URL(proxy).pathname.length > 1
  if (isScript) return { mode: 'pac_script', pacScript: proxy }
  return { mode: 'fixed_servers', proxyRules: proxy, proxyBypassRules: proxyBypass.join(',') }
}
