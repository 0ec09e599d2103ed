import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { createTransport } from '../../../../../electron/bitrix/http/transport'

export type Respond = (request: IncomingMessage, response: ServerResponse, body: string) => void

interface Received {
  body: string
  headers: IncomingMessage['headers']
  url: string | undefined
}

const closers: (() => void)[] = []
/** Closes everything that this file opened: to be run after each test. */
export function closeAll() {
  for (const close of closers.splice(0)) close()
}

/** A server that has executed a request once it is in `received`, whatever it then answers. */
export async function serverThat(respond: Respond) {
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
export async function proxyThat(tunnel: (request: IncomingMessage, socket: Duplex) => void): Promise<string> {
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

export const json = (status: number, value: unknown): Respond => {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  }
}

export function transportFor(options: Parameters<typeof createTransport>[0] = {}) {
  const transport = createTransport(options)
  closers.push(() => transport.dropConnections())
  return transport
}

/** A deadline that no answer of a test's server misses, however slow the computer. */
export const soon = { deadlineMs: 60_000 }
