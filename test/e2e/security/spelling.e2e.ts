import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test } from '../../support/electron-fixtures'

/** A proxy that lets nothing through and remembers what was asked for. */
async function deafProxy() {
  const asked: string[] = []
  const server = createServer((request, answer) => {
    asked.push(request.url ?? '')
    answer.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { asked, port, close: () => server.close() }
}

test.use({ fresh: true })

test('nobody is asked for spelling dictionaries unless the administrator has named a place', async ({ launch }) => {
  const proxy = await deafProxy()
  try {
    const { window, close } = await launch({ policy: {}, args: [`--proxy-server=http://127.0.0.1:${proxy.port}`] })
    await expect(window.getByRole('heading', { name: 'Connect to Bitrix24' })).toBeVisible()
    await window.waitForTimeout(2000)
    expect(proxy.asked).toEqual([])
    await close()

    const spellingDictionaries = 'https://dictionaries.example/hunspell/'
    const { window: named } = await launch({
      policy: { spellingDictionaries },
      args: [`--proxy-server=http://127.0.0.1:${proxy.port}`],
    })
    await expect(named.getByRole('heading', { name: 'Connect to Bitrix24' })).toBeVisible()
    await expect.poll(() => new Set(proxy.asked)).toEqual(new Set(['dictionaries.example:443']))
  } finally {
    proxy.close()
  }
})
