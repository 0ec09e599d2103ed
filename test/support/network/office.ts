import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo, type Server as NetServer, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { createServer as createTls } from 'node:tls'
import { createCertificate } from './certificate'

/** An office's network: a proxy that wants a name and a password, and a portal behind TLS of the office's own. */
export interface Office {
  /** `127.0.0.1:PORT` of the proxy. */
  place: string
  /** The portal's address within the office. */
  origin: string
  /** The office's authority, PEM. */
  authority: string
  /** What each connection has given to sign in with, decoded; null for nothing. Oldest first. */
  tries: (string | null)[]
  /** From now on another password is good, and every connection is cut. */
  change(password: string): void
  stop(): Promise<void>
}

interface OfficeOptions {
  /** The portal that is reached in the end. */
  portal: string
  user: string
  password: string
}

const host = 'portal.office.example'

/** Starts it on 127.0.0.1. */
export async function startOffice({ portal, user, password }: OfficeOptions): Promise<Office> {
  const { cert, key } = createCertificate(host)
  const sockets = new Set<Duplex>()
  const tries: Office['tries'] = []
  let wanted = `${user}:${password}`

  const front = createTls({ cert, key }, socket => lead(socket, Number(new URL(portal).port), sockets))
  front.on('tlsClientError', () => {})
  await listening(front)
  const proxy = createServer((_request, response) => response.writeHead(403).end())
  proxy.on('connection', (socket: Socket) => sockets.add(socket))
  proxy.on('connect', (request: IncomingMessage, socket: Duplex) => {
    const given = signInOf(request)
    tries.push(given)
    if (given !== wanted) return void socket.end(refusal)
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    lead(socket, portOf(front), sockets)
  })
  await listening(proxy)

  const cut = () => sockets.forEach(socket => socket.destroy())
  return {
    ...{ place: `127.0.0.1:${portOf(proxy)}`, origin: `https://${host}`, authority: cert, tries },
    change(another) {
      wanted = `${user}:${another}`
      cut()
    },
    async stop() {
      cut()
      await Promise.all([front, proxy].map(server => new Promise(done => server.close(done))))
    },
  }
}

const refusal =
  'HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm="Office one"\r\n' +
  'content-length: 0\r\n\r\n'

function signInOf({ headers }: IncomingMessage): string | null {
  const [, encoded] = /^Basic (.+)$/.exec(headers['proxy-authorization'] ?? '') ?? []
  return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString()
}

function lead(socket: Duplex, port: number, sockets: Set<Duplex>): void {
  const onward = connect(port, '127.0.0.1')
  for (const each of [socket, onward]) {
    sockets.add(each)
    each.on('error', () => {})
    each.on('close', () => {
      sockets.delete(each)
      socket.destroy()
      onward.destroy()
    })
  }
  socket.pipe(onward).pipe(socket)
}

async function listening(server: NetServer): Promise<void> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
}

const portOf = (server: NetServer) => (server.address() as AddressInfo).port
