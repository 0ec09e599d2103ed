import type { Way } from './ways'

export interface DialTarget {
  /** Name or address, without brackets. */
  host: string
  port: number
}

/** A way through a proxy. */
export type Proxy = Exclude<Way, { kind: 'direct' }>

export interface ProxyCredentials {
  user: string
  password: string
}

/** A proxy that lets nobody through without a sign-in. */
export interface ProxyDemand {
  proxy: Proxy
  /** What the proxy calls itself; a stranger's text. */
  realm: string
  /** It accepts a name with a password: not NTLM or Negotiate alone, which need the system's own sign-in. */
  takesPassword: boolean
  /** The name and password that it did not take; null if it was given none. */
  refused: ProxyCredentials | null
  /** Where the connection was to lead. */
  target: DialTarget
}

/** Who signs in to the proxies. */
export interface ProxySignIns {
  of(proxy: Proxy): Promise<ProxyCredentials | null>
  demanded(demand: ProxyDemand): void
}

/** @see RFC 7617: the name has no colon; characters outside ASCII are taken as UTF-8. */
export const basicHeader = ({ user, password }: ProxyCredentials): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/** Whether a proxy would read the same name: in the header of HTTP it ends at the first colon. */
export const canSend = ({ kind }: Proxy, { user }: ProxyCredentials): boolean =>
  !user.includes(':') || (kind !== 'http' && kind !== 'https')

const longestRealm = 200

/** Reads `Proxy-Authenticate`, of which a proxy may send several, or several in one. */
export function demandIn(header: string | string[] | undefined): Pick<ProxyDemand, 'realm' | 'takesPassword'> {
  const text = [header ?? []].flat().join(', ').slice(0, 2000)
  const basic = /(?:^|,)\s*basic(?=[\s,]|$)([^]*)/i.exec(text)
  const realm = /realm="((?:[^"\\]|\\.)*)"/i.exec(basic?.[1] ?? text)?.[1] ?? ''
  const plain = realm.replace(/\\(.)/g, '$1').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
  return { realm: plain.slice(0, longestRealm), takesPassword: basic !== null }
}
