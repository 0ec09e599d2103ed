import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createDownloads, type OpenOptions } from '../../../../../electron/bitrix/http/download'

const closers: (() => void)[] = []
afterEach(() => closers.splice(0).forEach(close => close()))

/** A server that answers by the path. */
async function serving(answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void>) {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    const answer = answers[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const downloads = createDownloads({ userAgent: 'Switchboard/1', patienceMs: 60_000 })
  closers.push(() => {
    downloads.dropConnections()
    server.closeAllConnections()
    server.close()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const read = async (path: string, options: Partial<OpenOptions> = {}) => {
    const opened = await downloads.open(new URL(path, origin), { origin, ...options })
    const pieces: Uint8Array[] = []
    for await (const piece of opened.body) pieces.push(piece)
    return { ...opened, text: Buffer.concat(pieces).toString() }
  }
  return { asked, read, origin }
}
const redirect =
  (to: string, status = 302) =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(status, { location: to }).end()

describe('a download', () => {
  it('gives content, type and size, and names itself to the server', async () => {
    const { read, asked, origin } = await serving({
      '/a?b=1': (_, response) =>
        response.writeHead(200, { 'content-type': 'Image/PNG; x=1', 'content-length': 5 }).end('hello'),
    })
    expect(await read('/a?b=1')).toMatchObject({ type: 'image/png', size: 5, text: 'hello' })
    expect(asked[0]?.headers).toMatchObject({ 'user-agent': 'Switchboard/1', referer: `${origin}/`, accept: '*/*' })
    for (const name of ['authorization', 'cookie']) expect(asked[0]?.headers).not.toHaveProperty(name)
  })

  it('follows a redirect within the portal, and not more than three', async () => {
    const { read, asked } = await serving({
      '/1': redirect('/2', 301),
      '/2': redirect('/3', 307),
      '/3': redirect('/4', 308),
      '/4': (_, response) => response.end('there'),
      '/0': redirect('/1'),
    })
    expect((await read('/1')).text).toBe('there')
    asked.length = 0
    await expect(read('/0')).rejects.toMatchObject({ code: 'rejected' })
    expect(asked.map(({ url }) => url)).toEqual(['/0', '/1', '/2', '/3'])
  })

  it.each([
    'http://127.0.0.1:1/',
    'http://localhost/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'file:///etc/passwd',
    '//10.0.0.1/',
  ])('does not follow a redirect to %s', async to => {
    const { read, asked } = await serving({ '/a': redirect(to) })
    await expect(read('/a')).rejects.toMatchObject({ code: 'rejected' })
    expect(asked).toHaveLength(1)
  })

  it('does not follow a redirect to another server of this computer', async () => {
    const other = await serving({ '/secret': (_, response) => response.end('secret') })
    const { read } = await serving({ '/a': redirect(`${other.origin}/secret`) })
    await expect(read('/a')).rejects.toMatchObject({ code: 'rejected' })
    expect(other.asked).toEqual([])
  })

  it.each([
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [410, 'not_found'],
    [418, 'rejected'],
    [502, 'offline'],
  ])('says %i as %s', async (status, code) => {
    const { read } = await serving({ '/a': (_, response) => response.writeHead(status).end('<html>') })
    await expect(read('/a')).rejects.toMatchObject({ code })
  })

  it('fails when less arrives than was promised, or nothing at all', async () => {
    const { read } = await serving({
      '/cut': (_, response) => {
        response.writeHead(200, { 'content-length': 10 })
        response.write('12345', () => response.socket?.destroy())
      },
      '/none': (_, response) => response.socket?.destroy(),
    })
    await expect(read('/cut')).rejects.toMatchObject({ code: 'offline' })
    await expect(read('/none')).rejects.toMatchObject({ code: 'offline' })
  })

  it('can be cancelled in advance and under way', async () => {
    const stopping = new AbortController()
    const { read } = await serving({
      '/slow': () => {},
      '/half': (_, response) => {
        response.writeHead(200, { 'content-length': 10 })
        response.write('12345', () => stopping.abort())
      },
    })
    await expect(read('/half', { signal: stopping.signal })).rejects.toMatchObject({ code: 'cancelled' })
    await expect(read('/slow', { signal: stopping.signal })).rejects.toMatchObject({ code: 'cancelled' })
  })
})
