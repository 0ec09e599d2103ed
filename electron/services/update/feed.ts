import { AppError } from '../../app-error'
import type { Downloads } from '../../bitrix/http/download'
import { isLoopback } from '../../bitrix/identifiers/portal-address'
import type { UpdateRefusal } from '../../contract/update'

/** An update that is refused, with the reason. */
export class UpdateRefused extends Error {
  override readonly name = 'UpdateRefused'

  constructor(
    readonly refusal: UpdateRefusal,
    options?: { cause?: unknown },
  ) {
    super(refusal, options)
  }
}

interface FeedLimits {
  /** Bytes after which the body is left. */
  most: number
  signal: AbortSignal
}

/** The administrator's server with the manifests and packages. */
export interface Feed {
  /** @throws UpdateRefused */
  bytes(path: string, limits: FeedLimits): Promise<Buffer>
  /** Gives the body's pieces as they come. @throws UpdateRefused */
  pieces(path: string, limits: FeedLimits): AsyncIterable<Uint8Array>
}

/** @returns Null for anything but an https address that ends in a slash; plain http is for this very computer. */
export function feedAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const { protocol, pathname, username, password, search, hash } = url
  const isOpen = protocol === 'http:' && isLoopback(url.hostname)
  if ((protocol !== 'https:' && !isOpen) || !pathname.endsWith('/')) return null
  return username + password + search + hash === '' ? url : null
}

/** @param address Accepted by {@link feedAddress}. */
export function createFeed(downloads: Pick<Downloads, 'open'>, address: URL): Feed {
  async function* pieces(path: string, { most, signal }: FeedLimits): AsyncGenerator<Uint8Array> {
    let received = 0
    try {
      const options = { origin: address.origin, redirects: 0, signal }
      const { body } = await downloads.open(new URL(path, address), options)
      // Leaving the loop closes the connection.
      for await (const piece of body) {
        received += piece.length
        if (received > most) throw new UpdateRefused('too_large')
        yield piece
      }
    } catch (error) {
      if (error instanceof UpdateRefused) throw error
      throw new UpdateRefused(received > 0 ? 'cut_short' : refusalOf(error), { cause: error })
    }
  }
  return {
    pieces,
    async bytes(path, limits) {
      const parts: Uint8Array[] = []
      for await (const piece of pieces(path, limits)) parts.push(piece)
      return Buffer.concat(parts)
    },
  }
}

function refusalOf(error: unknown): UpdateRefusal {
  if (!(error instanceof AppError)) return 'offline'
  const { code, details, cause } = error
  if (details.reason?.startsWith('certificate_') || isOfTls(cause)) return 'tls'
  if (code === 'not_found' || code === 'forbidden') return 'missing'
  return code === 'rejected' && /^HTTP_3/.test(details.portalCode ?? '') ? 'redirected' : 'offline'
}

/** Codes of OpenSSL for what is no TLS, or of a version or cipher that is not spoken any more. */
const isOfTls = (cause: unknown) => typeof cause === 'string' && /^(?:ERR_SSL_|ERR_TLS_|EPROTO$)/.test(cause)
