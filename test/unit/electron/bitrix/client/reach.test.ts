import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createReach } from '../../../../../electron/bitrix/client/reach'
import { createConnect } from '../../../../../electron/bitrix/client/reach-connect'
import { closeAll, proxyThat } from '../http/server'

/** A watch over a portal that comes back after so many probes. */
function watchOver({ backAfter }: { backAfter: number }) {
  const pauses: number[] = []
  const changes: boolean[] = []
  let probes = 0
  let quiet: () => void = () => {}
  const settled = new Promise<void>(resolve => (quiet = resolve))
  const reach = createReach({
    connect: () => (++probes > backAfter ? Promise.resolve() : Promise.reject(new Error('ECONNREFUSED'))),
    wait: (ms, signal) => {
      pauses.push(ms)
      if (pauses.length > 50) quiet()
      return signal?.aborted ? Promise.reject(new Error('AbortError')) : Promise.resolve()
    },
    onChange: reached => {
      changes.push(reached)
      if (reached) quiet()
    },
  })
  return { reach, pauses, changes, settled, probes: () => probes }
}

describe('a portal out of reach', () => {
  it('is told at once, probed ever more slowly, and told again when it is back', async () => {
    const { reach, pauses, changes, settled } = watchOver({ backAfter: 6 })
    reach.noticed(false)
    expect(changes).toEqual([false])
    expect(reach.isOffline()).toBe(true)
    await settled
    expect(changes).toEqual([false, true])
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
    expect(reach.isOffline()).toBe(false)
  })

  it('is told once, however many requests fail', () => {
    const { reach, changes } = watchOver({ backAfter: 100 })
    for (let i = 0; i < 5; i++) reach.noticed(false)
    expect(changes).toEqual([false])
    reach.stop()
  })

  it('is back as soon as a request gets through, and probed no more', async () => {
    const { reach, changes, probes } = watchOver({ backAfter: 100 })
    reach.noticed(false)
    reach.noticed(true)
    await new Promise(resolve => setImmediate(resolve))
    expect(changes).toEqual([false, true])
    expect(probes()).toBe(0)
  })

  it('can be lost again', async () => {
    const { reach, changes, settled } = watchOver({ backAfter: 1 })
    reach.noticed(false)
    await settled
    reach.noticed(false)
    expect(changes).toEqual([false, true, false])
    reach.stop()
  })

  it('that accepts connections but answers nothing is probed ever more slowly, until it answers', async () => {
    const { reach, pauses, changes } = watchOver({ backAfter: 0 })
    const lose = async () => {
      reach.noticed(false)
      while (reach.isOffline()) await new Promise(resolve => setImmediate(resolve))
    }
    for (let i = 0; i < 6; i++) await lose()
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000])
    reach.noticed(true)
    await lose()
    expect(pauses.at(-1)).toBe(2_000)
    expect(changes).toEqual(Array.from({ length: 7 }, () => [false, true]).flat())
  })

  it('is probed at once after sleep', async () => {
    let probed = () => {}
    const probing = new Promise<void>(resolve => (probed = resolve))
    const reach = createReach({
      connect: () => Promise.resolve(probed()),
      wait: (_, signal) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('AbortError')))),
      onChange: () => {},
    })
    reach.noticed(false)
    reach.probeNow()
    await probing
    expect(reach.isOffline()).toBe(true)
    await new Promise(resolve => setImmediate(resolve))
    expect(reach.isOffline()).toBe(false)
  })

  it('is left alone once the watch has stopped', async () => {
    const { reach, changes, probes } = watchOver({ backAfter: 0 })
    reach.noticed(false)
    reach.stop()
    await new Promise(resolve => setImmediate(resolve))
    reach.noticed(false)
    expect(changes).toEqual([false])
    expect(probes()).toBe(0)
  })
})

describe('probing', () => {
  it('opens a connection and sends nothing', async () => {
    let bytes = 0
    let ended = () => {}
    const closed = new Promise<void>(resolve => (ended = resolve))
    const server = createServer(socket => {
      socket.on('data', chunk => (bytes += chunk.length))
      socket.on('error', () => {})
      socket.on('close', () => ended())
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await createConnect({ origin })(new AbortController().signal)
    await closed
    expect(bytes).toBe(0)

    await new Promise(resolve => server.close(resolve))
    await expect(createConnect({ origin })(new AbortController().signal)).rejects.toThrow('ECONNREFUSED')
  })

  it('goes through a proxy to the portal: one that lets nothing through leads nowhere', async () => {
    const asked: (string | undefined)[] = []
    const place = await proxyThat(({ url }, socket) => {
      asked.push(url)
      if (url === 'open.invalid:80') return void socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.end('HTTP/1.1 407 Sign in\r\nproxy-authenticate: Basic realm="x"\r\ncontent-length: 0\r\n\r\n')
    })
    onTestFinished(closeAll)
    const resolveProxy = () => Promise.resolve(`PROXY ${place}`)
    const { signal } = new AbortController()
    await createConnect({ origin: 'http://open.invalid', resolveProxy })(signal)
    await expect(createConnect({ origin: 'https://portal.invalid', resolveProxy })(signal)).rejects.toThrow(
      'PROXY_SIGN_IN',
    )
    expect(asked).toEqual(['open.invalid:80', 'portal.invalid:443'])
  })

  it('requires TLS of an https portal', async () => {
    const server = createServer(socket => {
      socket.on('error', () => {})
      socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
    await expect(createConnect({ origin })(new AbortController().signal)).rejects.toThrow()
    server.close()
  })

  it('gives up when nobody answers in time, or when it is told to', async () => {
    const server = createServer(() => {})
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
    await expect(createConnect({ origin, timeoutMs: 50 })(new AbortController().signal)).rejects.toThrow('ABORTED')
    await expect(createConnect({ origin })(AbortSignal.abort())).rejects.toThrow('ABORTED')
    server.close()
  })
})
