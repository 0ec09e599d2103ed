import { globalAgent, createServer } from 'node:https'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createCertificate } from '../../support/network/certificate'

/**
 * Puts HTTPS in front of a portal, for clients that insist on it, and makes this process trust its certificate.
 *
 * @returns Its origin, and a function that removes it.
 */
export async function startTlsFront(target: string): Promise<{ origin: string; stop(): Promise<void> }> {
  const { cert, key } = createCertificate()
  const server = createServer({ cert, key }, (incoming, outgoing) => {
    const { method, url, headers } = incoming
    const onward = request(new URL(url ?? '/', target), { method, headers }, answer => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const before = globalAgent.options.ca
  globalAgent.options.ca = cert
  return {
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      globalAgent.options.ca = before
      server.closeAllConnections()
      return new Promise(done => server.close(() => done()))
    },
  }
}
