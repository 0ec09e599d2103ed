import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPortal } from '../../portal/portal'
import type { Portal } from '../../portal/portal'
import { createCaller, post, read } from './http'

let portal: Portal
beforeAll(async () => void (portal = await startPortal()))
afterAll(() => portal.stop())
beforeEach(() => portal.reset())
const { call } = createCaller(() => portal)

const form = 'application/x-www-form-urlencoded'

describe('an application', () => {
  it('may send its token in the body, in the query or as a header', async () => {
    const { accessToken } = portal.signIn()
    const rest = `${portal.origin}/rest/`
    const answers = await Promise.all([
      post(`${rest}profile`, JSON.stringify({ auth: accessToken }), 'application/json'),
      post(`${rest}profile.json`, `auth=${accessToken}`, form),
      read(await fetch(`${rest}profile?auth=${accessToken}`)),
      post(`${rest}profile`, '{}', 'application/json', { Authorization: `Bearer ${accessToken}` }),
      post(`${portal.origin}/rest//profile`, JSON.stringify({ auth: accessToken }), 'application/json'),
    ])
    for (const { result } of answers) expect(result).toMatchObject({ ID: '103', ADMIN: false })
  })

  it('keeps its token out of the requests that tests see', async () => {
    const { accessToken } = portal.signIn()
    await post(`${portal.origin}/rest/profile`, JSON.stringify({ auth: accessToken, x: 1 }), 'application/json')
    expect(portal.received('profile')).toEqual([{ x: 1 }])
    expect(JSON.stringify(portal.requests)).not.toContain(accessToken)
  })

  it('is told expired_token for an old token and NO_AUTH_FOUND for none or a wrong one', async () => {
    const { accessToken } = portal.signIn()
    portal.expireAccessTokens()
    const with_ = (auth: string) => post(`${portal.origin}/rest/profile`, JSON.stringify({ auth }), 'application/json')
    expect(await with_(accessToken)).toMatchObject({ status: 401, error: 'expired_token' })
    expect(await with_('wrong')).toMatchObject({ status: 401, error: 'NO_AUTH_FOUND' })
    expect(await with_('')).toMatchObject({ status: 401, error: 'NO_AUTH_FOUND' })
  })

  it('is shut out with user_access_error when the administrator closed it to the user', async () => {
    const { accessToken } = portal.signIn()
    portal.settings.shutOut.add(portal.operators.me.id)
    const answer = await post(`${portal.origin}/rest/profile`, `auth=${accessToken}`, form)
    expect(answer).toMatchObject({ status: 403, error: 'user_access_error' })
  })
})

describe('a webhook', () => {
  it('acts as its owner', async () => {
    expect((await call('profile', {}, portal.operators.admin.id)).result).toMatchObject({ ID: '1', ADMIN: true })
  })

  it('is refused with a wrong secret, after revocation and for people who left', async () => {
    const revoked = portal.webhookUrl()
    portal.revokeWebhooks()
    const left = portal.webhookUrl(portal.operators.former.id)
    for (const address of [`${portal.origin}/rest/103/wrong/`, revoked, left])
      expect(await post(`${address}profile`, '{}', 'application/json')).toMatchObject({
        status: 401,
        error: 'NO_AUTH_FOUND',
      })
    expect((await call('profile')).status).toBe(200)
  })

  it('has no application to tell about', async () => {
    expect(await call('app.info')).toMatchObject({ status: 400, error: 'ACCESS_DENIED' })
  })
})

describe('any caller', () => {
  it('needs the permission of the method', async () => {
    portal.settings.scopes = ['im']
    expect(await call('imopenlines.dialog.get', { CHAT_ID: 1763 })).toMatchObject({
      status: 403,
      error: 'insufficient_scope',
    })
    expect((await call('profile')).status).toBe(200)
    expect((await call('method.get', { name: 'user.get' })).result).toEqual({ isExisting: true, isAvailable: false })
    expect((await call('method.get', { name: 'no.such' })).result).toEqual({ isExisting: false, isAvailable: false })
  })

  it('is told that a method does not exist, here or on this portal', async () => {
    portal.settings.missing.add('imopenlines.session.start')
    for (const method of ['no.such', 'imopenlines.session.start'])
      expect(await call(method, { CHAT_ID: 1763 })).toMatchObject({ status: 404, error: 'ERROR_METHOD_NOT_FOUND' })
  })

  it('is told 403 ACCESS_DENIED by a plan without REST', async () => {
    portal.settings.planWithoutRest = true
    expect(await call('profile')).toMatchObject({ status: 403, error: 'ACCESS_DENIED' })
  })

  it('gets a time block with every answer', async () => {
    const { body } = await call('profile')
    expect(body['time']).toMatchObject({
      start: expect.any(Number) as number,
      duration: expect.any(Number) as number,
      date_start: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+01:00$/) as string,
      operating: 0,
      operating_reset_at: expect.any(Number) as number,
    })
  })
})
