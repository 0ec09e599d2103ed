import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parametersOf } from '../../portal/browser'
import { startPortal } from '../../portal/portal'
import type { Portal } from '../../portal/portal'
import { post, read } from './http'

let now = Date.UTC(2026, 2, 11, 12)
let portal: Portal
beforeAll(async () => void (portal = await startPortal({ now: () => now })))
afterAll(() => portal.stop())
beforeEach(() => portal.reset())

const page = (state = 's1', clientId = portal.application.id) =>
  `${portal.origin}/oauth/authorize/?client_id=${clientId}&state=${encodeURIComponent(state)}`

function token(fields: Record<string, string>) {
  const form = { client_id: portal.application.id, client_secret: portal.application.secret, ...fields }
  return post(
    `${portal.origin}/oauth/token/`,
    new URLSearchParams(form).toString(),
    'application/x-www-form-urlencoded',
  )
}

async function code(): Promise<string> {
  return String(parametersOf(await portal.authorize(page(), { follow: false }))['code'])
}

const refresh = (refreshToken: unknown) => token({ grant_type: 'refresh_token', refresh_token: String(refreshToken) })

describe('the authorise page', () => {
  it('is a page with an Allow button', async () => {
    const answer = await fetch(page('"><b>'))
    expect(answer.headers.get('content-type')).toContain('text/html')
    const text = await answer.text()
    expect(text).toMatch(/<button[^>]*>Allow<\/button>/)
    expect(text).toContain('value="&quot;&gt;&lt;b&gt;"')
  })

  it('redirects to the registered address with all six parameters, and the browser goes there', async () => {
    const arrived: string[] = []
    const console = createServer((request, response) => {
      arrived.push(request.url ?? '')
      response.end('done')
    })
    await new Promise<void>(done => console.listen(0, '127.0.0.1', done))
    const origin = `http://127.0.0.1:${(console.address() as AddressInfo).port}`
    portal.application.redirectAddress = `${origin}/`
    const address = await portal.authorize(page('s 2/+'))
    console.closeAllConnections()
    console.close()
    expect(address.startsWith(`${origin}/?`)).toBe(true)
    expect(arrived).toEqual([address.slice(origin.length)])
    expect(parametersOf(address)).toEqual({
      code: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      state: 's 2/+',
      domain: new URL(portal.origin).host,
      member_id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      scope: 'crm,im,imopenlines,user,lists',
      server_domain: new URL(portal.origin).host,
    })
  })

  it('does not redirect when access is denied or the application is not known', async () => {
    expect(await portal.authorize(page(), { deny: true })).toBe('')
    expect(await portal.authorize(page('s', 'other.app'))).toBe('')
    portal.settings.applicationRemoved = true
    expect(await portal.authorize(page())).toBe('')
  })
})

describe('the token endpoint', () => {
  it('exchanges a code once; the answer has expires_in and no expires', async () => {
    const given = await code()
    const first = await token({ grant_type: 'authorization_code', code: given })
    expect(first.status).toBe(200)
    expect(first.body).toMatchObject({
      client_endpoint: `${portal.origin}/rest/`,
      expires_in: 3600,
      member_id: expect.any(String) as string,
      scope: 'crm,im,imopenlines,user,lists',
    })
    expect(first.body).not.toHaveProperty('expires')
    const second = await token({ grant_type: 'authorization_code', code: given })
    expect(second).toMatchObject({ status: 400, error: 'invalid_grant' })
    expect(portal.ledger.codes.map(({ accepted }) => accepted)).toEqual([true, false])
  })

  it('takes GET with a query as well', async () => {
    const query = new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: portal.application.id,
      client_secret: portal.application.secret,
      code: await code(),
    })
    expect((await read(await fetch(`${portal.origin}/oauth/token/?${query}`))).status).toBe(200)
  })

  it('refuses a code after 30 seconds', async () => {
    const given = await code()
    now += 30_000
    expect((await token({ grant_type: 'authorization_code', code: given })).error).toBe('invalid_grant')
  })

  it('rotates refresh tokens: each is good once, and renewal kills the old access token', async () => {
    const old = portal.signIn()
    const renewed = await refresh(old.refreshToken)
    expect(renewed.body).toMatchObject({
      expires: Math.floor(now / 1000) + 3600,
      expires_in: 3600,
      user_id: portal.operators.me.id,
    })
    expect(renewed.body['refresh_token']).not.toBe(old.refreshToken)
    expect((await refresh(old.refreshToken)).error).toBe('invalid_grant')
    const profile = (auth: unknown) =>
      post(`${portal.origin}/rest/profile`, JSON.stringify({ auth }), 'application/json')
    expect((await profile(old.accessToken)).error).toBe('expired_token')
    expect((await profile(renewed.body['access_token'])).status).toBe(200)
    expect(portal.ledger.refreshTokens).toEqual([
      { token: old.refreshToken, accepted: true },
      { token: old.refreshToken, accepted: false },
    ])
  })

  it('lets access tokens live an hour', async () => {
    const { accessToken } = portal.signIn()
    const profile = () =>
      post(`${portal.origin}/rest/profile`, `auth=${accessToken}`, 'application/x-www-form-urlencoded')
    now += 3_599_000
    expect((await profile()).status).toBe(200)
    now += 1_000
    expect((await profile()).error).toBe('expired_token')
  })

  it('words its refusals as documented', async () => {
    expect(await token({ grant_type: 'password' })).toMatchObject({ status: 400, error: 'invalid_request' })
    const wrong = { grant_type: 'refresh_token', client_secret: 'wrong', refresh_token: 'x' }
    expect((await token(wrong)).error).toBe('invalid_client')
    portal.faults.next('oauth', { kind: 'error', code: 'PAYMENT_REQUIRED', description: 'Payment required' })
    expect((await refresh(portal.signIn().refreshToken)).error).toBe('PAYMENT_REQUIRED')
  })

  it('may rotate and lose the answer', async () => {
    const { refreshToken } = portal.signIn()
    portal.faults.next('oauth', { kind: 'resetAfter' })
    await expect(refresh(refreshToken)).rejects.toThrow()
    expect(portal.ledger.refreshTokens).toEqual([{ token: refreshToken, accepted: true }])
    expect((await refresh(refreshToken)).error).toBe('invalid_grant')
  })
})
