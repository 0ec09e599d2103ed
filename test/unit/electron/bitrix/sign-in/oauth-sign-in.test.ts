import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createOAuthSignIn } from '../../../../../electron/bitrix/sign-in/oauth-sign-in'
import { parsePortal } from '../../../../../electron/bitrix/identifiers/portal-address'
import { createTransport, type Transport } from '../../../../../electron/bitrix/http/transport'
import type { HttpAnswer } from '../../../../../electron/bitrix/http/answer'
import { redirectAddress } from '../../../../../electron/bitrix/sign-in/oauth-redirect'
import { listenOnLoopback } from '../../../../../electron/shell/loopback'
import { startPortal } from '../../../../portal/portal'

/** A port that is free just now. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  return address !== null && typeof address === 'object' ? address.port : 0
}

/** A wait that ends when the test says so. */
function createWait() {
  let ring: () => void = () => undefined
  const wait = (_: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      ring = resolve
      signal?.addEventListener('abort', () => reject(new Error('aborted')))
    })
  return { wait, ring: () => ring() }
}

/** A portal, a loopback listener on a free port, and a browser that only notes what it should open. */
async function setUp(over: { post?: Transport['post'] } = {}) {
  const portal = await startPortal()
  const transport = createTransport()
  const port = await freePort()
  portal.application.redirectAddress = redirectAddress(port)
  onTestFinished(async () => {
    transport.dropConnections()
    await portal.stop()
  })
  const { wait, ring } = createWait()
  const opened: string[] = []
  const secrets = new Set<string>()
  const begin = createOAuthSignIn({
    post: over.post ?? transport.post,
    listen: accept => listenOnLoopback({ port, accept }),
    openExternal: async url => void opened.push(url),
    now: () => 1000,
    wait,
    random: randomBytes,
    register: secret => secrets.add(secret),
  })
  const request = {
    portal: parsePortal(portal.origin),
    applicationId: portal.application.id,
    applicationSecret: portal.application.secret,
  }
  const signIn = await begin(request)
  return { portal, port, signIn, begin, request, opened, secrets, ring }
}

const isListening = (port: number) =>
  fetch(redirectAddress(port)).then(
    () => true,
    () => false,
  )

describe('a sign-in through the browser', () => {
  it('gives the tokens of the portal, opened on a page with the application and a long state', async () => {
    const { portal, port, signIn, opened, secrets } = await setUp()
    const page = new URL(opened[0] ?? '')
    expect(page.origin + page.pathname).toBe(`${portal.origin}/oauth/authorize/`)
    expect(page.searchParams.get('client_id')).toBe(portal.application.id)
    expect(Buffer.from(page.searchParams.get('state') ?? '', 'base64url')).toHaveLength(32)
    expect(signIn).toMatchObject({ listening: true, until: 181_000 })

    await portal.authorize(page.href)
    const grant = await signIn.done
    expect(grant).toMatchObject({ endpoint: `${portal.origin}/rest/`, applicationId: portal.application.id })
    expect(portal.ledger.codes).toMatchObject([{ accepted: true }])
    expect(await isListening(port)).toBe(false)
    for (const secret of [
      grant.accessToken,
      grant.refreshToken,
      grant.applicationSecret,
      page.searchParams.get('state'),
    ])
      expect(secrets).toContain(secret)
  })

  it('sends the secret in the body to the portal itself only if it is on a loopback host', async () => {
    const asked: string[] = []
    const lost: Transport['post'] = async (url, form) => {
      asked.push(url)
      expect(form['client_secret']).toBe('the secret')
      return { kind: 'unknown', cause: 'ECONNRESET' }
    }
    const { begin } = await setUp({ post: lost })
    const request = {
      portal: parsePortal('acme.bitrix24.com'),
      applicationId: 'local.1',
      applicationSecret: 'the secret',
    }
    const signIn = await begin(request)
    signIn.paste('https://localhost/?code=abcdef123&domain=acme.bitrix24.com&server_domain=evil.example')
    await expect(signIn.done).rejects.toMatchObject({ code: 'offline' })
    expect(asked).toEqual(['https://oauth.bitrix.info/oauth/token/'])
  })

  it('answers a redirect with a wrong state with 400 and goes on waiting', async () => {
    const { portal, port, signIn, opened } = await setUp()
    for (const query of ['', '?code=stolen1', '?code=stolen1&state=', '?code=stolen1&state=wrong']) {
      expect((await fetch(redirectAddress(port) + query)).status).toBe(400)
    }
    await portal.authorize(opened[0] ?? '')
    await expect(signIn.done).resolves.toBeDefined()
    expect(portal.ledger.codes).toHaveLength(1)
  })

  it.each(['', 'short', 'x'.repeat(300), 'c0ffee\u0000', '<script>', 'a b c d e f'])(
    'answers a redirect with the right state and the odd code %o with 400 and goes on waiting',
    async code => {
      const { portal, port, signIn, opened } = await setUp()
      const address = new URL(redirectAddress(port))
      address.searchParams.set('state', new URL(opened[0] ?? '').searchParams.get('state') ?? '')
      address.searchParams.set('code', code)
      const answer = await fetch(address)
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('This link does not belong to the current sign-in')
      await portal.authorize(opened[0] ?? '')
      await expect(signIn.done).resolves.toMatchObject({ endpoint: `${portal.origin}/rest/` })
    },
  )

  it('takes the redirected address by hand', async () => {
    const { portal, signIn, opened } = await setUp()
    signIn.paste(` ${await portal.authorize(opened[0] ?? '', { follow: false })}\n`)
    await expect(signIn.done).resolves.toBeDefined()
  })

  it('takes the code alone by hand', async () => {
    const { portal, signIn, opened } = await setUp()
    const address = await portal.authorize(opened[0] ?? '', { follow: false })
    signIn.paste(new URL(address).searchParams.get('code') ?? '')
    await expect(signIn.done).resolves.toBeDefined()
  })

  it.each([
    ['', 'empty'],
    ['what?', 'not_a_redirect'],
    ['https://acme.bitrix24.com/stream/', 'not_a_redirect'],
    ['http://127.0.0.1/?code=abcdef123&state=another', 'state_mismatch'],
  ])('refuses %j pasted, and goes on waiting: %s', async (text, reason) => {
    const { portal, signIn, opened } = await setUp()
    expect(() => signIn.paste(text)).toThrow(expect.objectContaining({ details: { reason, field: 'address' } }))
    await portal.authorize(opened[0] ?? '')
    await expect(signIn.done).resolves.toBeDefined()
  })

  it('tells a wrong secret', async () => {
    const { portal, signIn, opened } = await setUp()
    portal.application.secret = 'changed'
    await portal.authorize(opened[0] ?? '')
    await expect(signIn.done).rejects.toMatchObject({ details: { reason: 'wrong_secret', field: 'applicationSecret' } })
  })

  it('tells an expired code', async () => {
    const { signIn } = await setUp()
    signIn.paste('abcdef0123456789')
    await expect(signIn.done).rejects.toMatchObject({ code: 'invalid', details: { reason: 'code_expired' } })
  })

  it('refuses an answer of another portal before the secret is sent', async () => {
    const { portal, port, signIn, opened } = await setUp()
    const state = new URL(opened[0] ?? '').searchParams.get('state') ?? ''
    await fetch(`${redirectAddress(port)}?code=abcdef123&state=${state}&domain=evil.example&member_id=1`)
    await expect(signIn.done).rejects.toMatchObject({ details: { reason: 'other_portal', field: 'portal' } })
    expect(portal.ledger.codes).toEqual([])
  })

  it('refuses tokens of another portal', async () => {
    const { portal, signIn, opened } = await setUp()
    const address = new URL(await portal.authorize(opened[0] ?? '', { follow: false }))
    address.searchParams.set('member_id', 'somebody')
    signIn.paste(address.href)
    await expect(signIn.done).rejects.toMatchObject({ details: { reason: 'other_portal' } })
  })

  it('refuses an endpoint on another host', async () => {
    const body = {
      access_token: 'a',
      refresh_token: 'r',
      member_id: 'm',
      client_endpoint: 'http://127.0.0.1:1/rest/',
      expires_in: 3600,
    }
    const { signIn } = await setUp({ post: async (): Promise<HttpAnswer> => ({ kind: 'ok', status: 200, body }) })
    signIn.paste('abcdef123')
    await expect(signIn.done).rejects.toMatchObject({ details: { reason: 'other_portal' } })
  })

  it('ends after three minutes without an answer', async () => {
    const { port, signIn, ring } = await setUp()
    ring()
    await expect(signIn.done).rejects.toMatchObject({ details: { reason: 'sign_in_timeout' } })
    expect(await isListening(port)).toBe(false)
  })

  it('can be cancelled, and frees the port', async () => {
    const { port, signIn } = await setUp()
    signIn.cancel()
    await expect(signIn.done).rejects.toMatchObject({ code: 'cancelled' })
    expect(await isListening(port)).toBe(false)
  })

  it('goes on by pasting when another program has the port, and names that when nothing was pasted', async () => {
    const { portal, begin, request, opened, ring } = await setUp()
    const second = await begin(request)
    expect(second.listening).toBe(false)
    second.paste(await portal.authorize(opened[1] ?? '', { follow: false }))
    await expect(second.done).resolves.toBeDefined()

    const third = await begin(request)
    ring()
    await expect(third.done).rejects.toMatchObject({ details: { reason: 'port_busy' } })
  })

  it('uses each state once', async () => {
    const { portal, port, signIn, opened } = await setUp()
    const address = await portal.authorize(opened[0] ?? '', { follow: false })
    const answers = await Promise.all(
      [fetch(address), fetch(address), fetch(address)].map(one =>
        one.then(
          r => r.status,
          () => 0,
        ),
      ),
    )
    expect(answers.filter(status => status === 200)).toHaveLength(1)
    await signIn.done
    expect(portal.ledger.codes).toHaveLength(1)
    expect(await isListening(port)).toBe(false)
  })
})
