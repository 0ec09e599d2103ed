import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeKeys } from '../../../../../scripts/update-keys.mjs'
import { createComputer, programOf, tried } from '../../../../support/update/console'
import { dayMs, startFeed, type TestFeed } from '../../../../support/update/feed'
import { createCertificate } from '../../../../support/network/certificate'

let feed: TestFeed
beforeAll(async () => void (feed = await startFeed()))
afterAll(() => feed.stop())

const next = programOf('1.1.0')

/** What happened: the reason, that nothing was installed, and that nothing lies ready. */
const refused = (refusal: string, step = 'idle') => ({ refusal, step, version: '1.0.0' })

describe('what is refused', () => {
  it('lets the real update through, so that the rest proves something', async () => {
    feed.publish(next)
    expect(await tried(await createComputer(feed))).toMatchObject({ refusal: null, step: 'ready', version: '1.1.0' })
  })

  it('a package that was changed on the feed', async () => {
    const { file } = feed.publish(next)
    const changed = Buffer.from(next)
    changed[next.length - 20] = (changed[next.length - 20] ?? 0) ^ 1
    feed.put(file, changed)
    expect(await tried(await createComputer(feed))).toMatchObject(refused('package_changed', 'found'))
  })

  it('a package that was changed on the disk after it was checked', async () => {
    feed.publish(next)
    const computer = await createComputer(feed)
    const updates = await computer.start()
    await updates.check()
    await updates.fetch()
    const whole = await readFile(updates.file.path)
    await writeFile(updates.file.path, programOf('6.6.6'))
    expect((await updates.state()).step).toBe('ready')
    await updates.finish()
    expect(await computer.installed()).toBe('1.0.0')
    expect(await (await computer.start()).state()).toMatchObject({ refusal: 'package_changed', step: 'idle' })
    expect(whole.equals(next)).toBe(true)
  })

  it('a manifest that was changed, in any byte, before it is parsed', async () => {
    const { bytes, path } = feed.publish(next)
    const computer = await createComputer(feed)
    const places = [0, 10, 30, 60, 105, 112, 113, 200, bytes.length - 1]
    for (const at of places) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      feed.put(path, changed)
      expect(await tried(computer), `byte ${at}`).toMatchObject(refused('not_signed'))
    }
  })

  it.each([
    ['no signature at all', Buffer.from('{"version":"1.1.0"}')],
    ['nothing', Buffer.alloc(0)],
    ['a web page', Buffer.from('<!doctype html><title>Sign in to the network</title>\n')],
  ])('%s in a manifest’s place', async (_, bytes) => {
    const { path } = feed.publish(next)
    feed.put(path, bytes)
    expect(await tried(await createComputer(feed))).toMatchObject(refused('not_signed'))
  })

  it('a manifest signed by anybody else', async () => {
    feed.publish(next, {}, makeKeys().privateKey)
    expect(await tried(await createComputer(feed))).toMatchObject(refused('not_signed'))
  })

  it.each([
    ['that is none', { product: 'another' }],
    ['with a path in the name of its package', { file: '../../elsewhere' }],
    ['with an address in the name of its package', { file: 'https://evil.example/x' }],
    ['that never ends', { expires: Date.now() + 4000 * dayMs }],
  ])('a signed manifest %s', async (_, about) => {
    feed.publish(next, about)
    expect(await tried(await createComputer(feed))).toMatchObject(refused('unreadable'))
  })

  it('replay: an earlier manifest that is still valid', async () => {
    const old = feed.publish(next, { version: '1.1.0' })
    const computer = await createComputer(feed)
    const updates = await computer.start()
    feed.publish(programOf('1.1.1'), { version: '1.1.1' })
    await updates.check()
    expect((await updates.state()).found?.version).toBe('1.1.1')
    feed.put(old.path, old.bytes)
    await updates.check()
    expect(await updates.state()).toMatchObject({ refusal: 'replayed', found: { version: '1.1.1' } })
    // Also after a restart.
    expect(await tried(computer)).toMatchObject(refused('replayed'))
  })

  it('replay: another manifest with the same sequence', async () => {
    const computer = await createComputer(feed)
    const updates = await computer.start()
    feed.publish(next, { sequence: 5000 })
    await updates.check()
    await updates.check()
    expect((await updates.state()).refusal).toBeNull()
    feed.publish(programOf('1.2.0'), { version: '1.2.0', sequence: 5000 })
    await updates.check()
    expect((await updates.state()).refusal).toBe('replayed')
  })

  it('freeze: a manifest that is too old, with the doubt about the clock said where there is one', async () => {
    const issued = Date.now() - 40 * dayMs
    feed.publish(next, { issued })
    expect(await tried(await createComputer(feed))).toMatchObject(refused('expired_or_clock'))
    const sure = { time: () => ({ now: Date.now(), isSure: true }) }
    expect(await tried(await createComputer(feed), {}, sure)).toMatchObject(refused('expired'))
  })

  it('freeze: a package that lay ready until its manifest was too old', async () => {
    feed.publish(next)
    const computer = await createComputer(feed)
    const updates = await computer.start()
    await updates.check()
    await updates.fetch()
    const later = await computer.start({}, { time: () => ({ now: Date.now() + 50 * dayMs, isSure: true }) })
    expect((await later.state()).step).toBe('idle')
    await later.finish()
    expect(await computer.installed()).toBe('1.0.0')
  })

  it('clock: one that is behind what has been signed already', async () => {
    feed.publish(next)
    const behind = { time: () => ({ now: Date.now() - 400 * dayMs, isSure: false }) }
    expect(await tried(await createComputer(feed), {}, behind)).toMatchObject(refused('clock'))
  })

  it('clock: one that was set back to make an old manifest valid again', async () => {
    const computer = await createComputer(feed)
    const updates = await computer.start()
    feed.publish(next, { issued: Date.now() })
    await updates.check()
    const old = feed.publish(next, { issued: Date.now() - 60 * dayMs })
    feed.put(old.path, old.bytes)
    const back = { time: () => ({ now: Date.now() - 50 * dayMs, isSure: false }) }
    expect(await tried(computer, {}, back)).toMatchObject(refused('clock'))
  })

  it.each(['0.9.9', '1.0.0-beta.1'])('downgrade: the older version %s, however new its manifest', async version => {
    feed.publish(programOf(version), { version })
    expect(await tried(await createComputer(feed))).toMatchObject(refused('downgrade'))
  })

  it('wrong channel: a beta’s manifest where the stable one should be', async () => {
    feed.publish(next, { channel: 'beta' })
    expect(await tried(await createComputer(feed))).toMatchObject(refused('other_channel'))
  })

  it.each([{ arch: 'arm64' }, { platform: 'win32' }, { kind: 'AppImage' }])(
    'wrong system: the manifest of %j',
    async about => {
      feed.publish(next, about)
      expect(await tried(await createComputer(feed))).toMatchObject(refused('other_system'))
    },
  )

  it('endless body: a manifest that does not end', async () => {
    const { path } = feed.publish(next)
    feed.put(path, (_, answer) => {
      answer.writeHead(200)
      const write = () => {
        if (!answer.destroyed) answer.write(Buffer.alloc(32_768, 'x'), write)
      }
      write()
    })
    expect(await tried(await createComputer(feed))).toMatchObject(refused('too_large'))
  })

  it('endless body: a package that does not end', async () => {
    const { file } = feed.publish(next)
    let sent = 0
    feed.put(file, (_, answer) => {
      answer.writeHead(200)
      const write = () => {
        sent += 65_536
        if (!answer.destroyed) answer.write(Buffer.alloc(65_536), write)
      }
      write()
    })
    const { updates, ...what } = await tried(await createComputer(feed))
    expect(what).toMatchObject(refused('too_large', 'found'))
    expect(await updates.file.size()).toBeNull()
    expect(sent).toBeLessThan(50_000_000)
  })

  it('endless body: a server that answers and then says nothing more', async () => {
    const { file } = feed.publish(next)
    feed.put(file, (_, answer) => {
      answer.writeHead(200, { 'content-length': next.length })
      answer.write(next.subarray(0, 100))
    })
    expect(await tried(await createComputer(feed))).toMatchObject(refused('cut_short', 'found'))
  })

  it('redirect: to anywhere, of the manifest or of the package', async () => {
    const { file, path, bytes } = feed.publish(next)
    const computer = await createComputer(feed)
    feed.put('elsewhere', next)
    for (const code of [301, 302, 303, 307, 308]) {
      feed.put(path, (_, answer) => void answer.writeHead(code, { location: '/releases/elsewhere' }).end())
      expect(await tried(computer)).toMatchObject(refused('redirected'))
    }
    feed.put(path, bytes)
    feed.put(file, (_, answer) => void answer.writeHead(302, { location: '/releases/elsewhere' }).end())
    expect(await tried(computer)).toMatchObject(refused('redirected', 'found'))
    expect(feed.asked).not.toContain('/releases/elsewhere')
  })

  it('TLS: a certificate that nobody vouches for', async () => {
    const secure = await startFeed(createCertificate())
    try {
      secure.publish(next)
      expect(await tried(await createComputer(secure))).toMatchObject(refused('tls'))
      expect(secure.asked).toEqual([])
    } finally {
      await secure.stop()
    }
  })

  it('TLS: a server that does not speak it', async () => {
    const server = createServer(socket => void socket.on('error', () => {}).end('HTTP/1.1 200 OK\r\n\r\nhello'))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const updateFeed = `https://127.0.0.1:${port}/`
    expect(await tried(await createComputer(feed), { updateFeed })).toMatchObject(refused('tls'))
    server.close()
  })

  it('TLS: a feed without it, unless it is on this very computer', async () => {
    for (const updateFeed of ['http://updates.example/', 'https://updates.example/no-slash', 'ftp://127.0.0.1/'])
      expect(await (await (await createComputer(feed)).start({ updateFeed })).state()).toMatchObject({
        obstacle: 'no_feed',
      })
  })

  it('partial: a package that breaks off, and takes the whole one at the next try', async () => {
    const { file } = feed.publish(next)
    const computer = await createComputer(feed)
    feed.put(file, (_, answer) => {
      answer.writeHead(200, { 'content-length': next.length })
      answer.write(next.subarray(0, 100), () => answer.destroy())
    })
    const { updates, ...what } = await tried(computer)
    expect(what).toMatchObject(refused('cut_short', 'found'))
    // Shorter than announced, and at peace with it.
    feed.put(file, next.subarray(0, 120))
    await updates.fetch()
    expect(await updates.state()).toMatchObject({ refusal: 'cut_short', step: 'found' })
    feed.put(file, next)
    await updates.fetch()
    expect(await updates.state()).toMatchObject({ refusal: null, step: 'ready' })
  })

  it('a feed that is not there, or has nothing', async () => {
    expect(await tried(await createComputer(feed), { updateChannel: 'beta' })).toMatchObject(refused('missing'))
    expect(await tried(await createComputer(feed), { updateFeed: 'http://127.0.0.1:1/' })).toMatchObject(
      refused('offline'),
    )
  })
})
