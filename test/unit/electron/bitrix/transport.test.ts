import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { createTransport } from '../../../../electron/bitrix/transport'

type Respond = (request: IncomingMessage, response: ServerResponse, body: string) => void

interface Received {
  body: string
  headers: IncomingMessage['headers']
  url: string | undefined
}

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** A server that has executed a request once it is in `received`, whatever it then answers. */
async function serverThat(respond: Respond) {
  const received: Received[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      received.push({ body, headers: request.headers, url: request.url })
      respond(request, response, body)
    })
  })
  server.on('connection', socket => sockets.add(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url: `${origin}/rest/7/hook/profile`, origin, received, sockets }
}

/** A proxy that leaves what happens to a tunnel to the test; gives its `host:port`. */
async function proxyThat(tunnel: (request: IncomingMessage, socket: Duplex) => void): Promise<string> {
  const proxy = createServer()
  const sockets = new Set<Socket>()
  proxy.on('connection', socket => sockets.add(socket))
  proxy.on('connect', (request, socket) => {
    socket.on('error', () => socket.destroy())
    tunnel(request, socket)
  })
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    for (const socket of sockets) socket.destroy()
    proxy.close()
  })
  return `127.0.0.1:${(proxy.address() as AddressInfo).port}`
}

const json = (status: number, value: unknown): Respond => {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  }
}

function transportFor(options: Parameters<typeof createTransport>[0] = {}) {
  const transport = createTransport(options)
  closers.push(() => transport.dropConnections())
  return transport
}

const soon = { deadlineMs: 5_000 }

describe('what is sent', () => {
  it('sends parameters as JSON in one POST', async () => {
    const { url, received } = await serverThat(json(200, { result: true }))
    const answer = await transportFor().post(url, { CHAT_ID: 7, auth: 'token' }, soon)
    expect(answer).toEqual({ kind: 'ok', body: { result: true }, status: 200 })
    expect(received.map(request => JSON.parse(request.body) as unknown)).toEqual([{ CHAT_ID: 7, auth: 'token' }])
    expect(received[0]?.headers['content-type']).toBe('application/json')
  })

  it('sends a form to the authorization server', async () => {
    const { url, received } = await serverThat(json(200, { access_token: 'a' }))
    await transportFor().post(url, { grant_type: 'refresh_token', client_secret: 'a&b' }, { ...soon, form: true })
    expect(received[0]?.body).toBe('grant_type=refresh_token&client_secret=a%26b')
    expect(received[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  })
})

describe('answers with a code', () => {
  it.each([
    [401, { error: 'expired_token', error_description: 'Expired' }, 'expired_token'],
    [200, { error: 'ACCESS_DENIED', error_description: 'No' }, 'ACCESS_DENIED'],
    [200, { error: '', error_description: 'Something' }, ''],
    [200, { error: '0' }, '0'],
    [503, { error: 'QUERY_LIMIT_EXCEEDED' }, 'QUERY_LIMIT_EXCEEDED'],
    [400, { error: { code: 'BITRIX_REST_V3' } }, 'BITRIX_REST_V3'],
  ])('takes the code of a %i as a refusal: %j', async (status, body, code) => {
    const { url } = await serverThat(json(status, body))
    expect(await transportFor().post(url, {}, soon)).toMatchObject({ kind: 'rejected', code, status, doubtful: false })
  })

  it.each(['INTERNAL_SERVER_ERROR', 'ERROR_UNEXPECTED_ANSWER'])('marks %s as doubtful', async error => {
    const { url } = await serverThat(json(500, { error }))
    expect(await transportFor().post(url, {}, soon)).toMatchObject({ kind: 'rejected', doubtful: true })
  })

  it('tells how long the server asks to wait', async () => {
    const { url } = await serverThat((_, response) => {
      response.writeHead(429, { 'retry-after': '3' }).end('{"error":"OPERATION_TIME_LIMIT"}')
    })
    expect(await transportFor().post(url, {}, soon)).toMatchObject({ kind: 'rejected', retryAfterMs: 3000 })
  })
})

describe('answers that say nothing', () => {
  it.each([
    [200, '<html>sign in</html>'],
    [200, ''],
    [200, '[]'],
    [200, 'true'],
    [200, `${'{"a":'.repeat(70)}1${'}'.repeat(70)}`],
    [502, '<html>bad gateway</html>'],
    [503, 'maintenance'],
    [504, ''],
    [500, '{}'],
    [404, '{}'],
    [407, ''],
  ])('does not know what a %i with %j did', async (status, body) => {
    const { url, received } = await serverThat((_, response) => void response.writeHead(status).end(body))
    expect(await transportFor().post(url, {}, soon)).toMatchObject({ kind: 'unknown', status })
    expect(received).toHaveLength(1)
  })

  const whole = JSON.stringify({ result: { chatId: '1763', name: 'Ы😀' }, time: { start: 1 } })
  const lengths = [...Array(Buffer.byteLength(whole)).keys()]

  it.each(['content-length', 'chunked', 'close'])('reads no truncated answer as a whole one (%s)', async framing => {
    const { url, received } = await serverThat((_, response, body) => {
      const { cut } = JSON.parse(body) as { cut: number }
      const part = Buffer.from(whole).subarray(0, cut)
      if (framing === 'content-length') response.setHeader('content-length', Buffer.byteLength(whole))
      if (framing === 'close') response.setHeader('connection', 'close').removeHeader('transfer-encoding')
      response.write(part, () => response.destroy())
      if (cut === 0) response.destroy()
    })
    const transport = transportFor()
    for (const cut of lengths) {
      const answer = await transport.post(url, { cut }, soon)
      expect(answer.kind, `cut after ${cut} bytes`).toBe('unknown')
    }
    expect(received).toHaveLength(lengths.length)
  })

  it('gives up at the deadline though bytes still drip', async () => {
    const { url, received } = await serverThat((_, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write(' '), 5)
      response.on('close', () => clearInterval(timer))
    })
    const answer = await transportFor().post(url, {}, { deadlineMs: 80 })
    expect(answer).toEqual({ kind: 'unknown', cause: 'DEADLINE', status: 200 })
    expect(received).toHaveLength(1)
  })

  it('stops reading what is too large, packed or not', async () => {
    const big = JSON.stringify({ result: 'x'.repeat(5_000) })
    const plain = await serverThat((_, response) => void response.end(big))
    const packed = await serverThat(
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(big)),
    )
    const transport = transportFor({ maxBytes: 1_000 })
    expect(await transport.post(plain.url, {}, soon)).toMatchObject({ kind: 'unknown', cause: 'TOO_LARGE' })
    expect(await transport.post(packed.url, {}, soon)).toMatchObject({ kind: 'unknown', cause: 'UNREADABLE' })
    expect(await transportFor().post(packed.url, {}, soon)).toMatchObject({ kind: 'ok' })
  })

  it('leaves __proto__ behind', async () => {
    const { url } = await serverThat((_, response) => void response.end('{"result":{"__proto__":{"admin":1},"a":2}}'))
    const answer = await transportFor().post(url, {}, soon)
    expect(answer.kind === 'ok' && Reflect.ownKeys(answer.body['result'] as object)).toEqual(['a'])
  })
})

describe('connections', () => {
  it('knows that nothing left when the portal refuses the connection', async () => {
    const { url } = await serverThat(json(200, {}))
    for (const close of closers.splice(0)) close()
    expect(await transportFor().post(url, {}, soon)).toEqual({ kind: 'notSent', cause: 'ECONNREFUSED' })
  })

  it('knows that nothing left when the name does not exist', async () => {
    const answer = await transportFor().post('https://portal.invalid/rest/7/hook/profile', {}, soon)
    expect(answer.kind).toBe('notSent')
    expect(JSON.stringify(answer)).not.toContain('hook')
  })

  it('knows that nothing left when TLS fails', async () => {
    const { url, received } = await serverThat(json(200, {}))
    const answer = await transportFor().post(url.replace('http:', 'https:'), {}, soon)
    expect(answer.kind).toBe('notSent')
    expect(received).toEqual([])
  })

  it('does not know what became of a request whose fresh connection was reset', async () => {
    const { url, received } = await serverThat(request => request.socket.resetAndDestroy())
    expect(await transportFor().post(url, {}, soon)).toMatchObject({ kind: 'unknown', cause: 'ECONNRESET' })
    expect(received).toHaveLength(1)
  })

  it.each(['reset', 'closed'])('executes once when a reused connection is %s after execution', async how => {
    const { url, received, sockets } = await serverThat((request, response, body) => {
      if (!body.includes('act')) return void response.end('{"result":1}')
      if (how === 'reset') request.socket.resetAndDestroy()
      else request.socket.end()
    })
    const transport = transportFor({ connections: 1 })
    expect((await transport.post(url, {}, soon)).kind).toBe('ok')
    const answer = await transport.post(url, { act: 1 }, soon)
    expect(sockets.size, 'one connection carried both').toBe(1)
    expect(answer.kind).toBe('unknown')
    expect(received.filter(({ body }) => body.includes('act'))).toHaveLength(1)
    expect((await transport.post(url, {}, soon)).kind).toBe('ok')
  })

  it.each([301, 302, 303, 307, 308])('follows no %i and tells the token to nobody', async status => {
    const evil = await serverThat(json(200, { result: true }))
    const { url, received } = await serverThat(
      (_, response) => void response.writeHead(status, { location: `${evil.origin}/rest/profile` }).end(),
    )
    const answer = await transportFor().post(url, { auth: 'token' }, soon)
    expect(answer).toEqual({ kind: 'moved', host: new URL(evil.origin).host, status })
    expect(evil.received).toEqual([])
    expect(received).toHaveLength(1)
  })

  it('goes through the proxy that the system names, telling the resolver the origin only', async () => {
    const asked: string[] = []
    const portal = await serverThat(json(200, { result: true }))
    const tunnels: (string | undefined)[] = []
    const proxy = await proxyThat((request, socket) => {
      tunnels.push(request.url)
      const onward = connect(Number(new URL(portal.origin).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        socket.pipe(onward).pipe(socket)
      })
      onward.on('error', () => socket.destroy())
    })
    const resolveProxy = (origin: string) => {
      asked.push(origin)
      return Promise.resolve(`PROXY ${proxy}; DIRECT`)
    }
    const answer = await transportFor({ resolveProxy }).post('http://portal.invalid/rest/7/hook/profile', {}, soon)
    expect(answer.kind).toBe('ok')
    expect(asked).toEqual(['http://portal.invalid'])
    expect(tunnels).toEqual(['portal.invalid:80'])
    expect(portal.received).toHaveLength(1)
  })

  it('knows that nothing left when the proxy wants a password', async () => {
    const proxy = await proxyThat((_, socket) => {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n')
    })
    const transport = transportFor({ resolveProxy: () => Promise.resolve(`PROXY ${proxy}`) })
    const answer = await transport.post('http://portal.invalid/rest/7/hook/profile', {}, soon)
    expect(answer.kind).toBe('notSent')
  })

  it('opens new connections after the old ones were dropped', async () => {
    const { url, sockets } = await serverThat(json(200, { result: 1 }))
    const transport = transportFor()
    await transport.post(url, {}, soon)
    transport.dropConnections()
    expect((await transport.post(url, {}, soon)).kind).toBe('ok')
    expect(sockets.size).toBe(2)
  })
})

describe('cancelling', () => {
  it('sends nothing when it is cancelled before', async () => {
    const { url, received } = await serverThat(json(200, {}))
    const answer = await transportFor().post(url, {}, { ...soon, signal: AbortSignal.abort() })
    expect(answer).toEqual({ kind: 'cancelled', sent: false })
    expect(received).toEqual([])
  })

  it('closes the socket when it is cancelled under way, and says that the request was sent', async () => {
    const abort = new AbortController()
    let closed: Promise<unknown> = Promise.reject(new Error('no request came'))
    closed.catch(() => {})
    const { url, received } = await serverThat(request => {
      closed = new Promise(resolve => request.socket.on('close', resolve))
      abort.abort()
    })
    const answer = await transportFor().post(url, {}, { ...soon, signal: abort.signal })
    expect(answer).toEqual({ kind: 'cancelled', sent: true })
    await closed
    expect(received).toHaveLength(1)
  })

  it('never sends what was cancelled while it waited for a free connection', async () => {
    const abort = new AbortController()
    const held: ServerResponse[] = []
    const { url, received } = await serverThat((_, response) => {
      held.push(response)
      abort.abort()
    })
    const transport = transportFor({ connections: 1 })
    const first = transport.post(url, { n: 1 }, soon)
    const second = transport.post(url, { n: 2 }, { ...soon, signal: abort.signal })
    expect(await second).toEqual({ kind: 'cancelled', sent: false })
    held[0]?.end('{"result":1}')
    await first
    const third = transport.post(url, { n: 3 }, soon)
    while (held.length < 2) await new Promise(resolve => setImmediate(resolve))
    held[1]?.end('{"result":1}')
    await third
    expect(received.map(({ body }) => body)).toEqual(['{"n":1}', '{"n":3}'])
  })
})
