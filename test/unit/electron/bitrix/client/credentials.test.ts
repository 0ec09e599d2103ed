import { describe, expect, it } from 'vitest'
import { createOAuthAuthorizer } from '../../../../../electron/bitrix/sign-in/oauth'
import { createBudget } from '../../../../../electron/bitrix/client/budget'
import { createClient } from '../../../../../electron/bitrix/client/client'
import type { Transport } from '../../../../../electron/bitrix/http/transport'
import type { HttpAnswer } from '../../../../../electron/bitrix/http/answer'
import { chatId, dialog, get, hook, join, lost, oauth, ok, portalAnswering, refused } from './fake'

describe('credentials', () => {
  it('puts the token into the body and nowhere else', async () => {
    const { client, sent, told } = portalAnswering([refused('ACCESS_DENIED')])
    const failure = await client.call(get, { CHAT_ID: chatId }).catch((error: unknown) => error)
    expect(sent[0]).toMatchObject({ method: get, body: { CHAT_ID: 1763, auth: 'first' } })
    expect(JSON.stringify([failure, String(failure), told.log])).not.toContain('first')
  })

  it('sends no token to a webhook', async () => {
    const { client, sent, told } = portalAnswering([refused('ACCESS_DENIED')], { access: hook })
    await client.call(get, { CHAT_ID: chatId }).catch(() => {})
    expect(sent[0]).toMatchObject({ method: get, body: { CHAT_ID: 1763 } })
    expect(sent[0]?.body).not.toHaveProperty('auth')
    expect(told.log.join()).not.toContain('s3cret')
  })

  it.each([get, join] as const)('renews an expired token once and repeats %s', async method => {
    const { client, sent, told } = portalAnswering([
      refused('expired_token', 401),
      (_, body) => ok(method === get ? { ...dialog, name: body['auth'] } : true),
    ])
    await client.call(method, { CHAT_ID: chatId })
    expect(told.renewed).toEqual([oauth])
    expect(sent.map(({ body }) => body['auth'])).toEqual(['first', 'first+'])
  })

  it('gives up after one renewal', async () => {
    const { client, sent, told } = portalAnswering([refused('expired_token', 401)])
    await expect(client.call(join, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'signed_out' })
    expect(told.renewed).toHaveLength(1)
    expect(sent).toHaveLength(2)
  })

  it('ends the sign-in when a webhook is refused, without a second try', async () => {
    const { client, sent, told } = portalAnswering([refused('NO_AUTH_FOUND', 401)], { access: hook })
    const failure = { code: 'signed_out', details: { reason: 'webhook_revoked' } }
    await expect(client.call(get, { CHAT_ID: chatId })).rejects.toMatchObject(failure)
    expect(told.refused).toMatchObject([failure])
    expect(told.renewed).toEqual([])
    expect(sent).toHaveLength(1)
  })

  it('does not end the sign-in for a missing permission', async () => {
    const { client, told } = portalAnswering([refused('insufficient_scope', 403)])
    const failure = { code: 'forbidden', details: { reason: 'scope_missing', scope: 'imopenlines' } }
    await expect(client.call(get, { CHAT_ID: chatId })).rejects.toMatchObject(failure)
    expect(told.refused).toEqual([])
  })

  it('asks for the new address of a portal that has moved, and never goes where the redirect points', async () => {
    const moved: HttpAnswer = { kind: 'moved', host: 'evil.example', status: 302 }
    const { client, sent } = portalAnswering([moved, ok(true)])
    const failure = { code: 'rejected', details: { reason: 'portal_moved' } }
    await expect(client.call(join, { CHAT_ID: chatId })).rejects.toMatchObject(failure)
    expect(sent).toHaveLength(1)
  })

  it('repeats at the new address that the renewal told', async () => {
    const home = 'https://new.bitrix24.com/rest/'
    const portal = portalAnswering([
      () => {
        portal.move({ endpoint: home, token: 'second' })
        return { kind: 'moved', host: 'evil.example', status: 302 }
      },
      url => ok(url === `${home}${join}`),
    ])
    await expect(portal.client.call(join, { CHAT_ID: chatId })).resolves.toBe(true)
    expect(portal.sent[1]?.body['auth']).toBe('second')
  })

  it('treats a batch’s server error like a read’s', async () => {
    const { client, sent } = portalAnswering([lost, ok({ result: { s: ['im'] }, result_error: [] })])
    const { s } = await client.batch({ s: { method: 'scope', params: {} } })
    expect(s).toEqual({ ok: true, value: ['im'] })
    expect(sent).toHaveLength(2)
  })
})

describe('credentials that are refused although they were renewed', () => {
  /** Twelve requests, one after another, of an authorizer over a portal that answers all of them alike. */
  async function twelve(answer: HttpAnswer) {
    const asked = { tokens: 0, rest: 0 }
    const grant = {
      ...{ applicationId: 'local.1', applicationSecret: 'application secret', memberId: 'member', scope: '' },
      ...{ endpoint: oauth.endpoint, accessToken: 'access 0', refreshToken: 'refresh 0', turn: 0 },
    }
    const post: Transport['post'] = async url => {
      if (!url.includes('/oauth/token/')) return (asked.rest++, answer)
      const turn = ++asked.tokens
      const tokens = { access_token: `access ${turn}`, refresh_token: `refresh ${turn}` }
      return { ...ok(null), body: { ...tokens, member_id: 'member', client_endpoint: oauth.endpoint } } as HttpAnswer
    }
    const auth = createOAuthAuthorizer({
      ...{ grant, post, monotonic: () => 0, register: () => {}, onRefused: () => {}, onRenewed: () => {} },
      storage: { later: async () => null, intend: async () => {}, relent: async () => {}, save: async () => {} },
    })
    const [now, wait, random] = [() => 0, async () => {}, () => 0.5]
    const budget = createBudget({ now, wait, random, burst: 100, perSecond: 100 })
    const client = createClient({ transport: { post }, auth, budget, wait, now, random })
    const failures: unknown[] = []
    for (let round = 0; round < 12; round++)
      await client.call(get, { CHAT_ID: chatId }).catch((error: unknown) => failures.push(error))
    return { asked, failures }
  }

  it.each([
    ['a token that is always refused', refused('expired_token', 401), 'token_refused'],
    ['a redirect to a login page', { kind: 'moved', host: 'login.example', status: 302 } as const, 'portal_moved'],
  ])('%s causes one renewal for twelve requests, and it is said', async (_, answer, reason) => {
    const { asked, failures } = await twelve(answer)
    expect(asked.tokens).toBe(1)
    expect(asked.rest).toBeLessThanOrEqual(2)
    expect(failures).toHaveLength(12)
    expect(failures.at(-1)).toMatchObject({ code: 'offline', details: { reason } })
  })
})
