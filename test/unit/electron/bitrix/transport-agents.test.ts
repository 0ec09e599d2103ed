import tls from 'node:tls'
import { describe, expect, it } from 'vitest'
import { proxyIn, trustSystemCertificates } from '../../../../electron/bitrix/transport-agents'

describe('the answer of a proxy script', () => {
  it.each([
    ['DIRECT', null],
    ['', null],
    ['PROXY proxy.office:3128', 'http://proxy.office:3128'],
    ['proxy proxy.office:3128; DIRECT', 'http://proxy.office:3128'],
    ['HTTPS proxy.office:443;PROXY other:80', 'https://proxy.office:443'],
    ['SOCKS5 socks:1080; PROXY proxy.office:3128', 'http://proxy.office:3128'],
    ['SOCKS5 socks:1080', null],
    ['DIRECT; PROXY proxy.office:3128', null],
    ['PROXY [::1]:3128', 'http://[::1]:3128'],
    ['PROXY', null],
    ['PROXY bad:port', null],
  ])('%j leads to %j', (answer, proxy) => {
    expect(proxyIn(answer)).toBe(proxy)
  })
})

it('trusts what the system trusts where Node can tell it, and never less than before', () => {
  // Node has it from 22.15 on; its types do not know of older ones.
  const { getCACertificates } = tls as Partial<typeof tls>
  const trusted = (store: 'default' | 'system') => getCACertificates?.(store) ?? []
  const before = trusted('default')
  const added = trustSystemCertificates()
  expect(trusted('default')).toEqual(expect.arrayContaining(before))
  expect(added > 0).toBe(trusted('system').length > 0)
})
