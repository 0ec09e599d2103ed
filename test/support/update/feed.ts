import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createHash } from 'node:crypto'
import { makeKeys } from '../../../scripts/update-keys.mjs'
import { manifestName, signManifest } from '../../../scripts/update-manifest.mjs'

/** What a manifest says, as the release's script writes it. */
interface TestManifest {
  product: string
  version: string
  channel: string
  platform: string
  arch: string
  kind: string
  file: string
  size: number
  sha512: string
  issued: number
  expires: number
  sequence: number
  rollout: number
  notes: string
  writes: number
}

type Answer = (request: IncomingMessage, answer: ServerResponse) => void

export const dayMs = 24 * 3_600_000

/** A server with manifests and packages, over real HTTP, and the key pairs of its builders. */
export async function startFeed(secure?: { cert: string; key: string }) {
  const files = new Map<string, Buffer | Answer>()
  const asked: string[] = []
  const respond: Answer = (request, answer) => {
    asked.push(request.url ?? '')
    const found = files.get(request.url ?? '')
    if (found === undefined) answer.writeHead(404).end()
    else if (typeof found === 'function') found(request, answer)
    else answer.writeHead(200, { 'content-length': found.length }).end(found)
  }
  const server = secure ? createSecureServer(secure, respond) : createServer(respond)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const [first, second] = [makeKeys(), makeKeys()]

  return {
    address: `${secure ? 'https' : 'http'}://127.0.0.1:${port}/releases/`,
    keys: [first.publicKey, second.publicKey],
    privateKeys: [first.privateKey, second.privateKey] as const,
    /** Addresses that were asked for. */
    asked,
    /** Puts a file there, or what answers for it. */
    put: (path: string, what: Buffer | Answer) => void files.set(`/releases/${path}`, what),
    /** Announces a package by a signed manifest, and puts it there. */
    publish(content: Buffer, about: Partial<TestManifest> = {}, privateKey = first.privateKey) {
      const manifest = manifestFor(content, about)
      files.set(`/releases/${manifest.channel}/${manifest.file}`, content)
      const name = manifestName({ platform: 'linux', arch: 'x64', kind: 'tar.gz' })
      const bytes = signManifest(manifest, privateKey)
      files.set(`/releases/stable/${name}`, bytes)
      return { manifest, bytes, path: `stable/${name}`, file: `stable/${manifest.file}` }
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type TestFeed = Awaited<ReturnType<typeof startFeed>>

let sequence = 1000

function manifestFor(content: Buffer, about: Partial<TestManifest>): TestManifest {
  const { version = '1.1.0', issued = Date.now() } = about
  return {
    ...{ product: 'switchboard', version, channel: 'stable', platform: 'linux', arch: 'x64', kind: 'tar.gz' },
    ...{ file: `switchboard-${version}-x64.tar.gz`, size: content.length },
    sha512: createHash('sha512').update(content).digest('hex'),
    ...{ issued, expires: issued + 30 * dayMs, sequence: ++sequence },
    ...{ rollout: 100, notes: '• Better', writes: 1 },
    ...about,
  }
}
