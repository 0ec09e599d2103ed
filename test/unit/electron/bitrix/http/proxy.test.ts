import { createServer as createSecure } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { connect, createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectionTo } from '../../../../../electron/bitrix/http/certificate'
import { networkReason } from '../../../../../electron/bitrix/http/network-reason'
import { failureOf } from '../../../../../electron/bitrix/client/failures'
import { createCertificate } from '../../../../support/network/certificate'
import { closeAll, json, proxyThat, serverThat, soon, transportFor } from './server'

const closing: (() => void)[] = []
beforeEach(() => {
  closing.push(() => delete process.env.NODE_TLS_REJECT_UNAUTHORIZED)
})
afterEach(() => {
  closeAll()
  for (const close of closing.splice(0)) close()
})

/** A port that nobody listens on. */
const dead = '127.0.0.1:9'

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => {})))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A proxy that leads every tunnel to one place; counts them. */
async function proxyTo(origin: string) {
  const asked: (string | undefined)[] = []
  const place = await proxyThat((request, socket) => {
    asked.push(request.url)
    const onward = connect(Number(new URL(origin).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    onward.on('error', () => socket.destroy())
  })
  return { place, asked }
}

const proxySaying = (status: string) =>
  proxyThat((_, socket) => void socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\n\r\n`))

/** A SOCKS5 server without passwords (or with `method` as its only one) that leads everything to one place. */
async function socksTo(origin: string, method = 0, reply = 0) {
  const asked: string[] = []
  const server = createServer(socket => {
    socket.once('data', () => {
      socket.write(Buffer.of(5, method))
      socket.once('data', (request: Buffer) => {
        const length = request[4] ?? 0
        asked.push(`${request.subarray(5, 5 + length).toString()}:${request.readUInt16BE(5 + length)}`)
        socket.write(Buffer.of(5, reply, 0, 1, 0, 0, 0, 0, 0, 0))
        if (reply !== 0) return socket.end()
        const onward = connect(Number(new URL(origin).port), '127.0.0.1')
        onward.on('error', () => socket.destroy())
        socket.pipe(onward).pipe(socket)
      })
    })
  })
  return { place: await listening(server), asked }
}

const by = (way: string) =>
  transportFor({ resolveProxy: () => Promise.resolve(way), connectTimeoutMs: soon.deadlineMs })
const portal = 'http://portal.invalid/rest/7/hook/profile'

/** The operator's message. */
async function told(way: string, url = portal) {
  const answer = await by(way).post(url, {}, soon)
  if (answer.kind === 'ok') return 'ok'
  expect(answer.kind).toBe('notSent')
  return failureOf(answer, 'imopenlines.dialog.get', 'oauth').details.reason
}

describe('the system’s proxy ways', () => {
  it('are tried in their order, before a byte of the request leaves', async () => {
    const { origin, received } = await serverThat(json(200, { result: true }))
    const alive = await proxyTo(origin)
    const transport = by(`PROXY ${dead}; SOCKS5 ${dead}; PROXY ${alive.place}; DIRECT`)
    expect(await transport.post(portal, { a: 1 }, soon)).toMatchObject({ kind: 'ok' })
    expect(alive.asked).toEqual(['portal.invalid:80'])
    expect(received).toHaveLength(1)
  })

  it('lead past a refusing proxy to the direct way if it is named', async () => {
    const { url, received } = await serverThat(json(200, { result: true }))
    expect(await told(`PROXY ${await proxySaying('502 Bad Gateway')}; DIRECT`, url)).toBe('ok')
    expect(received).toHaveLength(1)
  })

  it('do not lead to the direct way unless it is named', async () => {
    const { url, received } = await serverThat(json(200, { result: true }))
    expect(await told(`SOCKS5 ${dead}`, url)).toBe('proxy_unreachable')
    expect(await told(`SOCKS ${dead}`, url)).toBe('proxy_unreachable')
    expect(await told('QUIC proxy:443', url)).toBe('proxy_unusable')
    expect(received).toHaveLength(0)
  })

  it('are not waited for without end: a script may never answer', async () => {
    const { url, received } = await serverThat(json(200, { result: true }))
    const options = { resolveProxy: () => new Promise<string>(() => {}), connectTimeoutMs: 20 }
    const answer = await transportFor(options).post(url, {}, soon)
    expect(answer).toEqual({ kind: 'notSent', cause: 'PROXY_SILENT' })
    expect(networkReason('PROXY_SILENT')).toEqual({ reason: 'proxy_silent' })
    expect(received).toHaveLength(0)
    await expect(connectionTo(new URL(url).origin, { ...options, signIns: undefined, timeoutMs: 20 })).rejects.toThrow(
      'PROXY_SILENT',
    )
  })

  it('go through SOCKS, which finds the portal’s name itself', async () => {
    const { origin, received } = await serverThat(json(200, { result: true }))
    const socks = await socksTo(origin)
    expect(await told(`SOCKS5 ${socks.place}`)).toBe('ok')
    expect(socks.asked).toEqual(['portal.invalid:80'])
    expect(received).toHaveLength(1)
  })

  it('have distinct failures', async () => {
    const { origin } = await serverThat(json(200, {}))
    const wantsOther = await proxySaying('407 Proxy Authentication Required')
    expect(await told(`PROXY ${wantsOther}`)).toBe('proxy_other_sign_in')
    expect(await told(`PROXY ${wantsOther}; PROXY ${dead}`)).toBe('proxy_other_sign_in')
    const wantsSignIn = await proxySaying('407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm="x"')
    expect(await told(`PROXY ${wantsSignIn}`)).toBe('proxy_sign_in')
    expect(await told(`PROXY ${wantsSignIn}; PROXY ${dead}`)).toBe('proxy_sign_in')
    expect(await told(`PROXY ${await proxySaying('403 Forbidden')}`)).toBe('proxy_refused')
    expect(await told(`SOCKS5 ${(await socksTo(origin, 0xff)).place}`)).toBe('proxy_sign_in')
    expect(await told(`SOCKS5 ${(await socksTo(origin, 0, 2)).place}`)).toBe('proxy_refused')
    expect(await told('DIRECT', `http://${dead}/rest/`)).toBeUndefined()
  })

  it('are tried last for a while after a failure', async () => {
    const { origin } = await serverThat(json(200, { result: true }))
    let tries = 0
    const failing = await proxyThat((_, socket) => {
      tries++
      socket.end('HTTP/1.1 503 Down\r\ncontent-length: 0\r\n\r\n')
    })
    const alive = await proxyTo(origin)
    const transport = by(`PROXY ${failing}; PROXY ${alive.place}`)
    for (let i = 0; i < 3; i++) {
      expect(await transport.post(`http://portal-${i}.invalid/rest/`, {}, soon)).toMatchObject({ kind: 'ok' })
    }
    expect(tries).toBe(1)
  })
})

it('a proxy that lets through and then says nothing is tried last from then on', async () => {
  const asked: string[] = []
  const proxyOf = (name: string, answer: string) =>
    proxyThat((_, socket) => {
      asked.push(name)
      socket.write(answer)
    })
  const silent = await proxyOf('silent', 'HTTP/1.1 200 OK\r\n\r\n')
  const other = await proxyOf('other', 'HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n')
  const transport = transportFor({
    resolveProxy: () => Promise.resolve(`PROXY ${silent}; PROXY ${other}`),
    connectTimeoutMs: 500,
  })
  const post = () => transport.post('https://portal.invalid/rest/', {}, soon)
  expect(await post()).toEqual({ kind: 'notSent', cause: 'UND_ERR_CONNECT_TIMEOUT' })
  expect(asked).toEqual(['silent'])
  await post()
  expect(asked.slice(0, 2)).toEqual(['silent', 'other'])
})

describe('a bad certificate', () => {
  async function impostor() {
    let requests = 0
    const server = createSecure(createCertificate(), (_, response) => {
      requests++
      response.end('{"result":true}')
    })
    return { place: await listening(server), requests: () => requests }
  }

  it.each(['0', '1'])('ends the connection, through a proxy too, with NODE_TLS_REJECT_UNAUTHORIZED=%s', async value => {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = value
    const { place, requests } = await impostor()
    const url = `https://${place}/rest/7/secret/profile`
    expect(await told('DIRECT', url)).toBe('certificate_unknown')
    const { place: proxy } = await proxyTo(`https://${place}`)
    expect(await told(`PROXY ${proxy}`, url)).toBe('certificate_unknown')
    const { place: socks } = await socksTo(`https://${place}`)
    expect(await told(`SOCKS5 ${socks}`, url.replace('127.0.0.1', 'portal.invalid'))).toBe('certificate_unknown')
    expect(await told(`HTTPS ${place}`)).toBe('proxy_unreachable')
    expect(requests()).toBe(0)
  })

  it.each([
    ['CERT_HAS_EXPIRED', 'certificate_expired'],
    ['CERT_NOT_YET_VALID', 'certificate_not_yet'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate_other_name'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate_unknown'],
    ['CERT_REVOKED', 'certificate_bad'],
    ['ECONNREFUSED', undefined],
    ['constructor', undefined],
  ])('is told by its problem: %s', (cause, reason) => {
    expect(failureOf({ kind: 'notSent', cause }, 'imopenlines.dialog.get', 'oauth').details.reason).toBe(reason)
  })
})
