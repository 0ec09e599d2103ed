import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../../../electron/shell/log-redaction'

const secret = 'k7+Zq/3=ü "x"\\ canary42'

describe('createRedactor', () => {
  it.each([
    ['plain', secret],
    ['in a URL', encodeURIComponent(secret)],
    ['in a URL with small escapes', encodeURIComponent(secret).replace(/%../g, escape => escape.toLowerCase())],
    [
      'in a form with small escapes',
      encodeURIComponent(secret)
        .replaceAll('%20', '+')
        .replace(/%../g, escape => escape.toLowerCase()),
    ],
    ['in PHP’s JSON', JSON.stringify(secret).replaceAll('/', '\\/').replaceAll('ü', '\\u00fc')],
    ['in JSON in JSON', JSON.stringify(JSON.stringify(secret))],
    ['in a URL in a URL', encodeURIComponent(encodeURIComponent(secret))],
    ['in a form', encodeURIComponent(secret).replaceAll('%20', '+')],
    ['as query of URLSearchParams', new URLSearchParams({ value: secret }).toString().slice('value='.length)],
    ['in JSON', JSON.stringify({ value: secret })],
    ['base64', Buffer.from(secret).toString('base64')],
    ['base64url', Buffer.from(secret).toString('base64url')],
    ['base64 behind a name', Buffer.from(`a:${secret}`).toString('base64')],
    ['base64 amid a text', Buffer.from(`ab:${secret}:cd`).toString('base64')],
    ['hexadecimal', Buffer.from(secret).toString('hex')],
  ])('hides a registered value %s', (_name, text) => {
    const { register, redact } = createRedactor()
    register(secret)
    const clean = redact(`before ${text} after`)
    expect(clean).toMatch(/^before .*\*\*\*.* after$/)
    expect(clean).not.toContain('canary')
    expect(clean.length).toBeLessThan(40)
  })

  it('hides signs that only forms escape', () => {
    const { register, redact } = createRedactor()
    register("it's(canary)!~*")
    expect(redact(new URLSearchParams({ value: "it's(canary)!~*" }).toString())).toBe('value=***')
  })

  it('hides every one of several values, the longer first', () => {
    const { register, redact } = createRedactor()
    register('abcdefgh')
    register('abcdefgh-and-more')
    expect(redact('abcdefgh-and-more, abcdefgh')).toBe('***, ***')
  })

  it.each([
    ['plain', 'pwü4+x'],
    ['in a URL', encodeURIComponent('pwü4+x')],
    ['in JSON', JSON.stringify({ value: 'pwü4+x' })],
    ['at the end of a name', 'anna:pwü4+x'],
    ['base64 behind a name', Buffer.from('anna:pwü4+x').toString('base64')],
    ['base64 amid a text', Buffer.from('ab:pwü4+x:cd').toString('base64')],
    ['hexadecimal', Buffer.from('pwü4+x').toString('hex')],
  ])('hides a short secret %s', (_name, text) => {
    const { register, redact } = createRedactor()
    register('pwü4+x')
    expect(redact(`before ${text} after`)).toMatch(/^before .*\*\*\*.* after$/)
  })

  it('hides a short secret as a word of its own, not in the midst of others', () => {
    const { register, redact } = createRedactor()
    register('error')
    expect(redact('an error, errors, terror, 2error: error')).toBe('an ***, errors, terror, 2error: ***')
  })

  it.each(['!a-b', 'a.b$', '(?:[', '\\d/x', '\ud800ab1', '-+*|^'])('hides a short secret of signs: %j', sign => {
    const { register, redact } = createRedactor()
    register(sign)
    expect(redact(`x ${sign} y`)).toBe('x *** y')
  })

  it('takes no text of three letters for a secret, which would hide half of the log', () => {
    const { register, redact } = createRedactor()
    register('')
    register('the')
    expect(redact('the log')).toBe('the log')
  })

  it.each([
    'https://example.bitrix24.com/rest/1/canary/profile.json',
    'http://127.0.0.1:8080/rest/1/canary/',
    'https://example.com/?access_token=canary&x=1',
    'https://127.0.0.1:17823/?code=canary&state=canary',
    '{"refresh_token":"canary","expires_in":3600}',
    "{ refreshToken: 'canary' }",
    'client_secret=canary',
    'clientSecret: canary',
    'Authorization: Bearer canary',
    'Proxy-Authorization: Basic canary==',
    'http://operator:canary@proxy.example:3128/',
    '"proxyPassword":"canary"',
    'AUTH_ID=canary&REFRESH_ID=canary',
    'Cookie: PHPSESSID=canary',
    'sent with Bearer canary',
    '"auth":"canary"',
    'password = canary',
    '{"secret":"ab\\"canary"}',
    '"{\\"access_token\\":\\"canary\\"}"',
    '"https:\\/\\/example.bitrix24.com\\/rest\\/1\\/canary\\/"',
    'https%3A%2F%2Fexample.bitrix24.com%2Frest%2F1%2Fcanary%2F',
    'https://example.bitrix24.com/rest/api/1/canary/',
    'https://example.bitrix24.com//rest//1//canary/',
  ])('hides an unregistered secret by its name: %s', text => {
    const clean = createRedactor().redact(text)
    expect(clean).toContain('***')
    expect(clean).not.toContain('canary')
  })

  it('leaves ordinary lines alone', () => {
    const { register, redact } = createRedactor()
    register(secret)
    const line =
      '2026-11-21T02:53:30Z 7052fb72 session.join failed: AppError: rejected (ACCESS_DENIED) at main.cjs:55:340'
    expect(redact(line)).toBe(line)
  })

  it('hides secrets in use, however many newer ones follow', () => {
    const { register, redact } = createRedactor()
    register('first-value')
    for (let index = 0; index < 1500; index++) register(`another-value-${index}`)
    expect(redact('first-value another-value-7')).toBe('*** ***')
  })

  it('forgets the oldest of very many expired ones, and keeps one that is registered again', () => {
    const { register, release, redact } = createRedactor()
    for (const value of ['first-value', 'second-value', 'third-value']) {
      register(value)
      release(value)
    }
    register('first-value')
    expect(redact('first-value second-value')).toBe('*** ***')
    for (let index = 0; index < 499; index++) {
      register(`another-value-${index}`)
      release(`another-value-${index}`)
    }
    release('never-registered')
    expect(redact('first-value second-value third-value')).toBe('*** second-value ***')
  })
})
