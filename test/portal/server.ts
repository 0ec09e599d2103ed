import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerDownload, isDownload } from './files'
import { html, readRequest, write } from './http'
import { answerToken, authorize } from './oauth'
import { messagePage } from './oauth-pages'
import { addressOf, answerRest } from './rest'
import type { Backstage } from './types'

export interface Listener {
  port: number
  /** Closes the listening socket and every connection: the portal is gone. */
  offline(): Promise<void>
  /** Listens again on the same port. */
  online(): Promise<void>
}

/** Serves the portal on 127.0.0.1. @param port 0 takes a free one. */
export async function listen(portal: Backstage, port: number): Promise<Listener> {
  const server = createServer((request, response) => {
    response.setHeader('Date', new Date(portal.now()).toUTCString())
    answer(portal, request, response).catch(() => response.socket?.destroy())
  })
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 66_000
  await open(server, port)
  const listener = {
    port: (server.address() as AddressInfo).port,
    async offline() {
      if (!server.listening) return
      const closed = new Promise<void>(done => server.close(() => done()))
      server.closeAllConnections()
      await closed
    },
    async online() {
      if (!server.listening) await open(server, listener.port)
    },
  }
  return listener
}

function open(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail)
      done()
    })
  })
}

async function answer(portal: Backstage, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (isDownload((request.url ?? '').split('?')[0] ?? '')) return answerDownload(portal, request, response)
  const incoming = await readRequest(request, portal.settings.bodyGate)
  const address = addressOf(incoming.path)
  if (address) return answerRest(portal, address, incoming, response)
  const path = incoming.path.replace(/\/$/, '')
  if (path.startsWith('/oauth/')) portal.oauthRequests.push({ verb: incoming.verb, address: incoming.address })
  if (path === '/oauth/token') return answerToken(portal, incoming, response)
  if (path === '/oauth/authorize') return write(response, authorize(portal, incoming))
  write(response, html(404, messagePage('There is nothing at this address')))
}
