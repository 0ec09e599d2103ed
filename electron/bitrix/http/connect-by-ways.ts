import type { Socket } from 'node:net'
import type { buildConnector } from 'undici'
import { dial, proxyError } from './dial'
import type { DialTarget, ProxySignIns } from './proxy-sign-in'
import { nameOf, type Way } from './ways'

type Connector = buildConnector.connector

/** How long a failed way is tried last, as browsers do. */
const restMs = 300_000
/** Milliseconds for one way while there are others. */
const oneWayMs = 4_000

/** Remembers which ways have failed. */
export interface Detours {
  /** Ways without a recent failure first. */
  ordered(ways: readonly Way[]): Way[]
  failed(way: Way): void
  works(way: Way): void
  /** Nothing is known any more: another network, or a sign-in. */
  forget(): void
}

/** @param now Milliseconds on a clock that does not go back. */
export function createDetours(now: () => number): Detours {
  const failedAt = new Map<string, number>()
  const rests = (way: Way) => now() - (failedAt.get(nameOf(way)) ?? -Infinity) < restMs
  return {
    ordered: ways => [...ways.filter(way => !rests(way)), ...ways.filter(rests)],
    failed: way => void failedAt.set(nameOf(way), now()),
    works: way => void failedAt.delete(nameOf(way)),
    forget: () => failedAt.clear(),
  }
}

/**
 * Tries ways in their order until one leads to `target`.
 *
 * @returns What it opened, and which way it was.
 * @throws Error as the first proxy that asks for a sign-in does, otherwise as the last way did
 */
async function open<T>(
  ways: readonly Way[],
  detours: Detours,
  timeoutMs: number,
  attempt: (way: Way, timeoutMs: number) => Promise<T>,
): Promise<{ opened: T; way: Way }> {
  if (ways.length === 0) throw proxyError('PROXY_UNUSABLE')
  const started = performance.now()
  let worst: unknown = null
  for (const [place, way] of detours.ordered(ways).entries()) {
    const left = timeoutMs - (performance.now() - started)
    if (left <= 0) break
    try {
      const opened = await attempt(way, place < ways.length - 1 ? Math.min(left, oneWayMs) : left)
      detours.works(way)
      return { opened, way }
    } catch (error) {
      detours.failed(way)
      if (!asksForSignIn(worst)) worst = error
    }
  }
  throw worst
}

const silences: readonly unknown[] = ['UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT', 'ECONNRESET', 'EPIPE']
const isSilence = (error: unknown) => error instanceof Error && 'code' in error && silences.includes(error.code)

const signIns: readonly unknown[] = ['PROXY_SIGN_IN', 'PROXY_OTHER_SIGN_IN']
const asksForSignIn = (error: unknown) => error instanceof Error && 'code' in error && signIns.includes(error.code)

/**
 * Makes the function that undici opens its sockets with: by the first way that works, before a byte of any request
 * leaves.
 *
 * @param secure Opens TLS over a socket that is there, asking for a good certificate.
 */
export function connectBy(
  ways: readonly Way[],
  detours: Detours,
  { timeoutMs, secure, signIns }: { timeoutMs: number; secure: Connector; signIns: ProxySignIns | undefined },
): Connector {
  return (options, callback) => {
    const { hostname, protocol, port } = options
    const isSecure = protocol === 'https:'
    const target = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (isSecure ? 443 : 80) }
    open(ways, detours, timeoutMs, (way, ms) => dial(way, target, ms, signIns)).then(
      ({ opened, way }) => {
        if (!isSecure) return callback(null, opened.setNoDelay(true))
        secure({ ...options, httpSocket: opened }, (...told) => {
          // The proxy let it through, and nobody was behind it.
          if (isSilence(told[0])) detours.failed(way)
          callback(...told)
        })
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error('NETWORK'), null),
    )
  }
}

/** One connection by the first way that works, not encrypted yet; remembers nothing. @throws Error as the ways did */
export function connectedBy(
  ways: readonly Way[],
  target: DialTarget,
  { timeoutMs, signIns }: { timeoutMs: number; signIns: ProxySignIns | undefined },
): Promise<Socket> {
  const once = createDetours(() => 0)
  return open(ways, once, timeoutMs, (way, ms) => dial(way, target, ms, signIns)).then(({ opened }) => opened)
}
