/** One way to an origin, from a proxy script's answer. */
export type Way = { kind: 'direct' } | { kind: 'http' | 'https' | 'socks4' | 'socks5'; host: string; port: number }

const direct: Way = { kind: 'direct' }

const kinds = new Map<string, { kind: Exclude<Way['kind'], 'direct'>; port: number }>([
  ['PROXY', { kind: 'http', port: 80 }],
  ['HTTP', { kind: 'http', port: 80 }],
  ['HTTPS', { kind: 'https', port: 443 }],
  // As Chromium reads them: plain SOCKS is the older version.
  ['SOCKS', { kind: 'socks4', port: 1080 }],
  ['SOCKS4', { kind: 'socks4', port: 1080 }],
  ['SOCKS5', { kind: 'socks5', port: 1080 }],
])

/** More ways than anybody waits for. */
const mostWays = 8
const longest = 2000

/**
 * Reads a proxy script's answer, such as `PROXY one:3128; SOCKS5 two; DIRECT`.
 *
 * @returns The ways in order of trial: the direct one for an answer without any; none at all where it names
 *   ways of which none can be gone, since the direct one is then not meant.
 */
export function waysIn(answer: string): Way[] {
  const entries = answer
    .slice(0, longest)
    .split(';')
    .map(entry => entry.trim())
    .filter(entry => entry !== '')
  return entries.length === 0 ? [direct] : entries.flatMap(entry => wayIn(entry) ?? []).slice(0, mostWays)
}

function wayIn(entry: string): Way | null {
  const [name = '', place = ''] = entry.split(/\s+/)
  if (name.toUpperCase() === 'DIRECT') return direct
  const known = kinds.get(name.toUpperCase())
  if (!known || place === '' || !URL.canParse(`tcp://${place}`)) return null
  const { hostname, port } = new URL(`tcp://${place}`)
  // An IPv6 address stands in brackets in a URL only.
  const host = hostname.replace(/^\[|\]$/g, '')
  return host === '' ? null : { kind: known.kind, host, port: port === '' ? known.port : Number(port) }
}

/** A way's name, for recognizing it again. */
export const nameOf = (way: Way): string => (way.kind === 'direct' ? 'direct' : `${way.kind} ${way.host} ${way.port}`)
