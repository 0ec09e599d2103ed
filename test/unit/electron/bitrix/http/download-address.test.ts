import { describe, expect, it } from 'vitest'
import { linkAddress, nextAddress, pageAddress } from '../../../../../electron/bitrix/http/download-address'

const portal = 'https://acme.bitrix24.com'
const here = 'http://127.0.0.1:8080'
const text = (url: URL | null) => url?.href ?? null

describe('an address in a message', () => {
  it.each([
    ['/bitrix/services/main/ajax.php?fileId=7', `${portal}/bitrix/services/main/ajax.php?fileId=7`],
    [`${portal}/a/b.png`, `${portal}/a/b.png`],
    ['HTTPS://ACME.bitrix24.com/x', `${portal}/x`],
  ])('may be %s', (given, read) => expect(text(pageAddress(given, portal))).toBe(read))

  it.each([
    '',
    'http://acme.bitrix24.com/x',
    'https://evil.example/x',
    'https://acme.bitrix24.com.evil.example/x',
    'https://acme.bitrix24.com:8443/x',
    'https://user@acme.bitrix24.com/x',
    'https://user:pass@acme.bitrix24.com/x',
    '//evil.example/x',
    '/\\evil.example/x',
    '\\\\evil.example\\x',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    'ftp://acme.bitrix24.com/x',
    'https://acme.bitrix24.com/\u202Ex',
    'https://acme.bitrix24.com/ x',
    `/${'x'.repeat(9000)}`,
  ])('is nothing when it is %j', given => expect(pageAddress(given, portal)).toBeNull())

  it('may use plain http only on this very computer and the portal’s own port', () => {
    expect(text(pageAddress('/x', here))).toBe(`${here}/x`)
    expect(pageAddress('http://127.0.0.1:9090/x', here)).toBeNull()
    expect(pageAddress('http://localhost:8080/x', here)).toBeNull()
    expect(pageAddress('/x', 'http://acme.bitrix24.com')).toBeNull()
  })
})

const inside = [
  'http://acme.bitrix24.com/x',
  'http://cdn.example/x',
  'https://127.0.0.1/x',
  'https://127.1/x',
  'https://2130706433/x',
  'https://0x7f.1/x',
  'https://0.0.0.0/x',
  'https://10.0.0.5/x',
  'https://192.168.1.1/x',
  'https://172.16.0.1/x',
  'https://169.254.169.254/latest/meta-data/',
  'https://[::1]/x',
  'https://[::ffff:127.0.0.1]/x',
  'https://[fe80::1]/x',
  'https://93.184.216.34/x',
  'https://localhost/x',
  'https://localhost./x',
  'https://printer/x',
  'https://printer.local/x',
  'https://vault.internal/x',
  'https://files.corp/x',
  'https://router.lan/x',
  'https://router.home.arpa/x',
  'https://cdn.example:8443/x',
  'https://cdn.example:22/x',
  'https://user@cdn.example/x',
  'http://127.0.0.1:8080/x',
  'file:///etc/passwd',
  'gopher://cdn.example/x',
]

describe('a one-time address', () => {
  it.each([
    `${portal}/rest/download.json?token=im%7CaW`,
    'https://cdn.bitrix24.example/x',
    'https://xn--e1afmkfd.example/x',
  ])('may be %s', given => expect(text(linkAddress(given, portal, portal))).toBe(given))
  it.each(inside)('is refused when it aims at %s', given => expect(linkAddress(given, portal, portal)).toBeNull())
})

describe('a redirect', () => {
  const from = new URL(`${portal}/rest/download.json?token=1`)
  const cdn = new URL('https://cdn.example/a')

  it('may lead elsewhere on the portal, and to a public host that the portal names', () => {
    expect(text(nextAddress('/upload/7.png', from, portal))).toBe(`${portal}/upload/7.png`)
    expect(text(nextAddress('https://cdn.example/7.png', from, portal))).toBe('https://cdn.example/7.png')
  })
  it.each(inside)('of the portal does not lead to %s', to => expect(nextAddress(to, from, portal)).toBeNull())
  it('of another host leads nowhere else, not even back to the portal', () => {
    expect(text(nextAddress('/b', cdn, portal))).toBe('https://cdn.example/b')
    expect(nextAddress('https://other.example/b', cdn, portal)).toBeNull()
    expect(nextAddress(`${portal}/b`, cdn, portal)).toBeNull()
  })
  it('does not lead to another port of this computer', () => {
    expect(nextAddress('http://127.0.0.1:22/', new URL(`${here}/x`), here)).toBeNull()
    expect(text(nextAddress('/y', new URL(`${here}/x`), here))).toBe(`${here}/y`)
  })
})
