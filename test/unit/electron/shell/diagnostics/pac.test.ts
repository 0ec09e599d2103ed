import { expect, it } from 'vitest'
import { proxyScript } from '../../../../../electron/shell/diagnostics/pac'

type Given = Partial<Parameters<typeof proxyScript>[0]> & { switches?: Record<string, string>; answers?: string[] }

const asked = ({ switches = {}, answers = [], ...given }: Given) =>
  proxyScript({
    ...{ platform: 'linux', env: {}, policy: undefined, switched: name => switches[name] ?? null },
    run: async () => answers.shift() ?? Promise.reject(new Error('ENOENT')),
    ...given,
  })

const pac = 'https://pac.office/proxy.pac'

it.each<[string, Given, string | null]>([
  ['the policy', { policy: pac }, pac],
  ['the policy, which comes before the command line', { policy: pac, switches: { 'proxy-pac-url': 'x' } }, pac],
  ['the policy: direct', { policy: 'direct', env: { auto_proxy: pac } }, null],
  ['the policy: a proxy', { policy: 'http://proxy.office:3128', env: { auto_proxy: pac } }, null],
  [
    'the system by the policy',
    { policy: 'system', switches: { 'no-proxy-server': '' }, env: { auto_proxy: pac } },
    pac,
  ],
  ['the command line', { switches: { 'proxy-pac-url': pac } }, pac],
  ['the command line: looked for', { switches: { 'proxy-auto-detect': '' } }, 'WPAD'],
  ['the command line: a proxy', { switches: { 'proxy-server': 'x:1' }, env: { auto_proxy: pac } }, null],
  ['the environment', { env: { auto_proxy: pac } }, pac],
  ['the environment: looked for', { env: { auto_proxy: '' } }, 'WPAD'],
  ['GNOME', { answers: ["'auto'\n", `'${pac}'\n`] }, pac],
  ['GNOME: looked for', { answers: ["'auto'\n", "''\n"] }, 'WPAD'],
  ['GNOME: none', { answers: ["'manual'\n"] }, null],
  ['nobody', {}, null],
  ['Windows', { platform: 'win32', answers: [`\r\n    AutoConfigURL    REG_SZ    ${pac}\r\n`] }, pac],
  ['Windows: none', { platform: 'win32', answers: ['    ProxyEnable    REG_DWORD    0x0\r\n'] }, null],
  [
    'a Mac',
    { platform: 'darwin', answers: [`  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : ${pac}\n`] },
    pac,
  ],
  ['a Mac: looked for', { platform: 'darwin', answers: ['  ProxyAutoDiscoveryEnable : 1\n'] }, 'WPAD'],
  ['a Mac: none', { platform: 'darwin', answers: ['  ProxyAutoConfigEnable : 0\n'] }, null],
])('the script of %s', async (_, given, expected) => {
  expect(await asked(given)).toBe(expected)
})

it('is shown without a sign-in', async () => {
  expect(await asked({ env: { auto_proxy: 'https://anna:secret@pac.office/a.pac?key=secret' } })).toBe(
    'https://pac.office/a.pac',
  )
})
