import tls from 'node:tls'
import { describe, expect, it } from 'vitest'
import { systemCertificates, trustBesides } from '../../../../../electron/bitrix/http/agents'
import { nameOf, waysIn } from '../../../../../electron/bitrix/http/ways'

describe('the answer of a proxy script', () => {
  it.each([
    ['DIRECT', ['direct']],
    ['', ['direct']],
    [' ; ', ['direct']],
    ['PROXY proxy.office:3128', ['http proxy.office 3128']],
    ['proxy proxy.office:3128; DIRECT', ['http proxy.office 3128', 'direct']],
    ['HTTPS proxy.office:443;PROXY other', ['https proxy.office 443', 'http other 80']],
    ['SOCKS5 socks:1080; PROXY proxy.office:3128', ['socks5 socks 1080', 'http proxy.office 3128']],
    ['SOCKS socks; SOCKS4 four:1', ['socks4 socks 1080', 'socks4 four 1']],
    ['DIRECT; PROXY proxy.office:3128', ['direct', 'http proxy.office 3128']],
    ['PROXY [::1]:3128', ['http ::1 3128']],
    // Unusable ways do not imply the direct one.
    ['PROXY', []],
    ['PROXY bad:port', []],
    ['QUIC proxy.office:443', []],
    ['QUIC proxy.office:443; DIRECT', ['direct']],
    ['PROXY user@proxy:1', ['http proxy 1']],
    [Array(5000).fill('PROXY p').join(';'), Array(8).fill('http p 80')],
  ])('%j leads by %j', (answer, ways) => {
    expect(waysIn(answer).map(nameOf)).toEqual(ways)
  })
})

it('trusts the system’s certificates where Node can tell them, each once, and never fewer than before', () => {
  // Node has it from 22.15 on; its types do not know of older ones.
  const { getCACertificates } = tls as Partial<typeof tls>
  const contents = (store: 'default' | 'system') =>
    (getCACertificates?.(store) ?? []).map(each => each.replaceAll(/\s/g, ''))
  const before = contents('default')
  const given = systemCertificates()
  const missing = new Set(contents('system').filter(each => !before.includes(each)))
  expect(trustBesides(given)).toBe(missing.size)
  expect(contents('default')).toEqual(expect.arrayContaining([...before, ...contents('system')]))
  expect(trustBesides(given.map(each => each.replaceAll('\n', '\r\n')))).toBe(0)
})
