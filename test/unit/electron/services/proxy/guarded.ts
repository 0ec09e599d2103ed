import { connect, createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { proxyThat } from '../../bitrix/http/server'

const closing: (() => void)[] = []
/** Ends the SOCKS servers. */
export function closeGuarded(): void {
  for (const close of closing.splice(0)) close()
}

/** The name and password that they take. */
export const good = { user: 'anna', password: 'pr0xy:Passw0rd-ж' }
const header = `Basic ${Buffer.from(`${good.user}:${good.password}`).toString('base64')}`

function lead(
  socket: { write(text: string): unknown; destroy(): void } & NodeJS.ReadWriteStream,
  origin: string,
  said: string,
) {
  const onward = connect(Number(new URL(origin).port), '127.0.0.1', () => {
    socket.write(said)
    socket.pipe(onward).pipe(socket)
  })
  onward.on('error', () => socket.destroy())
}

/** A proxy that wants a name and a password; tells how often it was asked, and with what. */
export async function guarded(origin: string, offer = 'Basic realm="Office \\"one\\""') {
  const tries: (string | undefined)[] = []
  let wanted = header
  const place = await proxyThat((request, socket) => {
    const given = request.headers['proxy-authorization']
    tries.push(given)
    if (given === wanted) return lead(socket, origin, 'HTTP/1.1 200 OK\r\n\r\n')
    socket.end(
      `HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: ${offer}\r\ncontent-length: 0\r\n\r\n`,
    )
  })
  return { place, tries, change: () => (wanted = 'another') }
}

/** A SOCKS5 server with a password. @see RFC 1929 */
export async function guardedSocks(origin: string): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket.on('error', () => {}))
    socket.once('data', methods => {
      if (!methods.subarray(2).includes(2)) return socket.end(Buffer.of(5, 0xff))
      socket.write(Buffer.of(5, 2))
      socket.once('data', given => {
        const [, length = 0] = given
        const user = given.subarray(2, 2 + length).toString()
        const password = given.subarray(3 + length).toString()
        const isGood = user === good.user && password === good.password
        socket.write(Buffer.of(1, isGood ? 0 : 1))
        if (!isGood) return socket.end()
        socket.once('data', () => {
          socket.write(Buffer.of(5, 0, 0, 1, 0, 0, 0, 0, 0, 0))
          const onward = connect(Number(new URL(origin).port), '127.0.0.1')
          onward.on('error', () => socket.destroy())
          socket.pipe(onward).pipe(socket)
        })
      })
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}
