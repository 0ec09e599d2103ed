import { expect, it } from 'vitest'
import { proxyOf } from '../../../../../electron/shell/policy/proxy'

it.each([
  [undefined, null],
  ['system', { mode: 'system' }],
  ['direct', { mode: 'direct' }],
  ['https://proxy.example/office.pac', { mode: 'pac_script', pacScript: 'https://proxy.example/office.pac' }],
  [
    'http://proxy.example:3128',
    { mode: 'fixed_servers', proxyRules: 'http://proxy.example:3128', proxyBypassRules: '*.example.com,<local>' },
  ],
  [
    'socks5://127.0.0.1:1080',
    { mode: 'fixed_servers', proxyRules: 'socks5://127.0.0.1:1080', proxyBypassRules: '*.example.com,<local>' },
  ],
])('%s is the way %j', (proxy, config) => {
  expect(proxyOf({ proxy, proxyBypass: ['*.example.com', '<local>'] })).toEqual(config)
})
