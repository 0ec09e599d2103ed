import type { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { closeAll, json, proxyThat, serverThat, soon, transportFor } from './server'

afterEach(closeAll)

describe('connections', () => {
  it('knows that nothing left when the portal refuses the connection', async () => {
    const { url } = await serverThat(json(200, {}))
    closeAll()
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

  it('leaves a request open after a reset of its fresh connection', async () => {
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

  it.each([301, 302, 303, 307, 308])('does not follow a %i and reveals the token to nobody', async status => {
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

  it('knows that nothing left when the proxy demands a password', async () => {
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

describe('time', () => {
  it('can run out while the system still looks for the proxy; then nothing has left', async () => {
    const { url, received } = await serverThat(json(200, {}))
    const transport = transportFor({ resolveProxy: () => new Promise(() => {}) })
    expect(await transport.post(url, {}, { deadlineMs: 50 })).toEqual({ kind: 'notSent', cause: 'DEADLINE' })
    const cancelled = transport.post(url, {}, { ...soon, signal: AbortSignal.timeout(20) })
    expect(await cancelled).toEqual({ kind: 'cancelled', sent: false })
    expect(received).toEqual([])
  })

  it('to begin can run out while all connections are taken; then nothing is sent', async () => {
    const held: ServerResponse[] = []
    const { url, received } = await serverThat((_, response) => void held.push(response))
    const transport = transportFor({ connections: 1 })
    const first = transport.post(url, { n: 1 }, soon)
    const second = transport.post(url, { n: 2 }, { ...soon, startWithinMs: 50 })
    expect(await second).toEqual({ kind: 'notSent', cause: 'DEADLINE' })
    held[0]?.end('{"result":1}')
    await first
    const third = transport.post(url, { n: 3 }, { ...soon, startWithinMs: soon.deadlineMs })
    while (held.length < 2) await new Promise(resolve => setImmediate(resolve))
    held[1]?.end('{"result":1}')
    expect((await third).kind).toBe('ok')
    expect(received.map(({ body }) => body)).toEqual(['{"n":1}', '{"n":3}'])
  })
})

describe('cancelling', () => {
  it('in advance sends nothing', async () => {
    const { url, received } = await serverThat(json(200, {}))
    const answer = await transportFor().post(url, {}, { ...soon, signal: AbortSignal.abort() })
    expect(answer).toEqual({ kind: 'cancelled', sent: false })
    expect(received).toEqual([])
  })

  it('under way closes the socket, and tells that the request was sent', async () => {
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

  it('during the wait for a free connection never sends the request', async () => {
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
