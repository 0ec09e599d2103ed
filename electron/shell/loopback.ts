import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerPage, answerPolicy } from './loopback-page'

export interface Loopback {
  /** Stops listening and drops every connection. */
  close(): void
}

interface LoopbackDeps {
  /** Fixed, since Bitrix24 takes the redirect address from the application's settings. */
  port: number
  /**
   * Judges a redirected address. The first accepted one closes the listener; any other, even one that makes it throw,
   * is answered 400.
   */
  accept: (redirected: URL) => boolean
}

/**
 * Waits on 127.0.0.1 for the browser to come back from the portal.
 *
 * It answers one GET of its own path, asked by its own name (`localhost` too, as Bitrix24's older pages advise), with a
 * static page that runs no script.
 *
 * @returns When it listens.
 * @throws The system's error, with `code` `EADDRINUSE` when another program has the port.
 * @see RFC 8252, section 7.3
 */
export function listenOnLoopback({ port, accept }: LoopbackDeps): Promise<Loopback> {
  const server = createServer({ maxHeaderSize: 16_384, headersTimeout: 5_000, requestTimeout: 5_000 })
  server.maxConnections = 16
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const redirected = addressOf(request, server)
    if (!redirected) return reply(response, 404, '')
    const accepted = judged(accept, redirected)
    if (accepted) server.close()
    const page = answerPage(accepted ? 'received' : 'refused', request.headers['accept-language'] ?? '')
    reply(response, accepted ? 200 : 400, page)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.removeListener('error', reject)
      server.on('error', close)
      resolve({ close })
    })
  })
}

/** Every request gets an answer. */
function judged(accept: LoopbackDeps['accept'], redirected: URL): boolean {
  try {
    return accept(redirected)
  } catch {
    return false
  }
}

/** @returns The requested address, or null when the request is not a redirect of our own. */
function addressOf(request: IncomingMessage, server: Server): URL | null {
  const bound = server.address()
  if (bound === null || typeof bound === 'string') return null
  const host = `127.0.0.1:${bound.port}`
  const ours = request.method === 'GET' && [host, `localhost:${bound.port}`].includes(request.headers.host ?? '')
  const target = request.url ?? ''
  if (!ours || !target.startsWith('/') || !URL.canParse(target, `http://${host}`)) return null
  const address = new URL(target, `http://${host}`)
  return address.host === host && address.pathname === '/' ? address : null
}

function reply(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(page),
    'Content-Security-Policy': answerPolicy,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    Connection: 'close',
  })
  response.end(page)
}
