import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createOAuthAuthorizer, type GrantStorage } from '../../../../../electron/bitrix/sign-in/oauth'
import type { OAuthGrant } from '../../../../../electron/bitrix/sign-in/oauth-tokens'
import type { Transport } from '../../../../../electron/bitrix/http/transport'
import type { HttpAnswer } from '../../../../../electron/bitrix/http/answer'

const grant: OAuthGrant = {
  applicationId: 'local.1',
  applicationSecret: 'application secret',
  memberId: 'member',
  endpoint: 'https://acme.bitrix24.com/rest/',
  accessToken: 'access 1',
  refreshToken: 'refresh 1',
  scope: 'imopenlines',
  turn: 1,
}

const tokens = (turn: number, more: object = {}): HttpAnswer => ({
  kind: 'ok',
  status: 200,
  body: {
    access_token: `access ${turn}`,
    refresh_token: `refresh ${turn}`,
    member_id: 'member',
    client_endpoint: 'https://acme.bitrix24.com/rest/',
    expires_in: 3600,
    ...more,
  },
})
const rejected = (code: string, status = 400): HttpAnswer => ({
  kind: 'rejected',
  code,
  status,
  description: '',
  doubtful: status >= 500,
})

/** An authorizer whose authorization server gives these answers in turn, on a clock of its own. */
function authorizerWith(
  answers: (HttpAnswer | (() => Promise<HttpAnswer>))[],
  disk: { later?: OAuthGrant | null } = {},
) {
  const sent: { url: string; form: Record<string, unknown>; deadlineMs: number }[] = []
  const kept: string[] = []
  const refusals: (string | undefined)[] = []
  const secrets = new Set<string>()
  const clock = { ms: 0 }
  const post: Transport['post'] = async (url, form, { deadlineMs }) => {
    sent.push({ url, form, deadlineMs })
    const answer = answers[sent.length - 1] ?? rejected('no more answers')
    return typeof answer === 'function' ? answer() : answer
  }
  const storage: GrantStorage = {
    later: async () => disk.later ?? null,
    intend: async token => void kept.push(`intend ${token}`),
    relent: async () => void kept.push('relent'),
    save: async ({ refreshToken }) => void kept.push(`save ${refreshToken}`),
  }
  const authorizer = createOAuthAuthorizer({
    grant,
    post,
    storage,
    monotonic: () => clock.ms,
    register: secret => secrets.add(secret),
    onRefused: error => refusals.push(error.details.reason),
    onRenewed: ({ refreshToken }) => kept.push(`publish ${refreshToken}`),
  })
  return { authorizer, sent, kept, refusals, secrets, clock }
}

describe('a renewal', () => {
  it('notes its intent, sends, stores, and only then publishes', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    onTestFinished(() => void vi.useRealTimers())
    const { authorizer, kept, sent } = authorizerWith([tokens(2)])
    expect(await authorizer.renew(await authorizer.access())).toMatchObject({ token: 'access 2' })
    expect(kept).toEqual(['intend refresh 1', 'save refresh 2', 'publish refresh 2'])
    expect(sent[0]).toMatchObject({
      url: 'https://oauth.bitrix.info/oauth/token/',
      form: { grant_type: 'refresh_token', refresh_token: 'refresh 1', client_secret: 'application secret' },
      deadlineMs: 15_000,
    })
  })

  it('is one for any number of callers', async () => {
    const { authorizer, sent } = authorizerWith([tokens(2)])
    const used = await authorizer.access()
    const renewed = await Promise.all(Array.from({ length: 50 }, () => authorizer.renew(used)))
    expect(new Set(renewed.map(({ token }) => token))).toEqual(new Set(['access 2']))
    expect(sent).toHaveLength(1)
  })

  it('does not happen for a late refusal of an earlier token', async () => {
    const { authorizer, sent } = authorizerWith([tokens(2)])
    const used = await authorizer.access()
    await authorizer.renew(used)
    expect(await authorizer.renew(used)).toMatchObject({ token: 'access 2' })
    expect(sent).toHaveLength(1)
  })

  it('makes calls wait that arrive while it is under way', async () => {
    const { authorizer } = authorizerWith([tokens(2)])
    const renewing = authorizer.renew(await authorizer.access())
    expect(await authorizer.access()).toMatchObject({ token: 'access 2' })
    await renewing
  })

  it('is repeated once with the same token when its answer was lost', async () => {
    const { authorizer, sent } = authorizerWith([{ kind: 'unknown', cause: 'ECONNRESET' }, tokens(2)])
    expect(await authorizer.renew(await authorizer.access())).toMatchObject({ token: 'access 2' })
    expect(sent.map(({ form }) => form['refresh_token'])).toEqual(['refresh 1', 'refresh 1'])
  })

  it('ends as refused when the lost request had been executed', async () => {
    const { authorizer, sent, refusals } = authorizerWith([
      { kind: 'unknown', cause: 'ECONNRESET' },
      rejected('invalid_grant'),
    ])
    const failure = { code: 'signed_out', details: { reason: 'refresh_refused' } }
    await expect(authorizer.renew(await authorizer.access())).rejects.toMatchObject(failure)
    await expect(authorizer.access()).rejects.toMatchObject(failure)
    expect(sent).toHaveLength(2)
    expect(refusals).toEqual(['refresh_refused'])
  })

  it('gives up after 15 seconds in all, and leaves the sign-in as it is', async () => {
    const hang = async (): Promise<HttpAnswer> => {
      clock.ms += 15_000
      return { kind: 'unknown', cause: 'DEADLINE' }
    }
    const { authorizer, sent, refusals, clock } = authorizerWith([hang, tokens(2)])
    await expect(authorizer.renew(await authorizer.access())).rejects.toMatchObject({ code: 'offline' })
    expect(sent).toHaveLength(1)
    expect(refusals).toEqual([])
    expect(await authorizer.access()).toMatchObject({ token: 'access 1' })
  })

  it('takes its note back when no byte has left, after trying the other server', async () => {
    const { authorizer, sent, kept } = authorizerWith([
      { kind: 'notSent', cause: 'ENOTFOUND' },
      { kind: 'notSent', cause: 'ENOTFOUND' },
    ])
    await expect(authorizer.renew(await authorizer.access())).rejects.toMatchObject({ code: 'offline' })
    expect(kept).toEqual(['intend refresh 1', 'relent'])
    expect(sent.map(({ url }) => new URL(url).host)).toEqual(['oauth.bitrix.info', 'oauth.bitrix24.tech'])
  })

  it.each([
    ['invalid_grant', 400, 'refresh_refused'],
    ['invalid_client', 401, 'application_removed'],
    ['wrong_client', 400, 'application_removed'],
    ['INVALID_GRANT', 400, 'refresh_refused'],
    ['Invalid_Client', 401, 'application_removed'],
  ])('refused with %s ends the sign-in and is never tried again', async (code, status, reason) => {
    const { authorizer, sent, refusals } = authorizerWith([rejected(code, status), tokens(2)])
    const used = await authorizer.access()
    const failures = await Promise.allSettled(Array.from({ length: 20 }, () => authorizer.renew(used)))
    expect(failures.every(({ status }) => status === 'rejected')).toBe(true)
    await expect(authorizer.renew(used)).rejects.toMatchObject({ code: 'signed_out', details: { reason } })
    expect(sent).toHaveLength(1)
    expect(refusals).toEqual([reason])
  })

  it.each([
    ['INTERNAL_SERVER_ERROR', 500, 'offline'],
    ['temporarily_unavailable', 503, 'offline'],
    ['QUERY_LIMIT_EXCEEDED', 503, 'rate_limited'],
  ])('that stumbled over %s may be tried again', async (code, status, failure) => {
    const { authorizer, refusals } = authorizerWith([
      { ...rejected(code, status), doubtful: code === 'INTERNAL_SERVER_ERROR' } as HttpAnswer,
      tokens(2),
    ])
    const used = await authorizer.access()
    await expect(authorizer.renew(used)).rejects.toMatchObject({ code: failure })
    expect(await authorizer.renew(used)).toMatchObject({ token: 'access 2' })
    expect(refusals).toEqual([])
  })

  it.each([
    ['another portal', { member_id: 'somebody' }],
    ['no refresh token', { refresh_token: '' }],
    ['no access token', { access_token: undefined }],
  ])('answered with %s is not believed', async (_, more) => {
    const { authorizer, kept } = authorizerWith([tokens(2, more)])
    await expect(authorizer.renew(await authorizer.access())).rejects.toMatchObject({ code: 'offline' })
    expect(kept).toEqual(['intend refresh 1'])
  })

  it('adopts a later grant found on disk instead of spending an old token', async () => {
    const later = { ...grant, accessToken: 'access 7', refreshToken: 'refresh 7', turn: 7 }
    const { authorizer, sent } = authorizerWith([], { later })
    expect(await authorizer.renew(await authorizer.access())).toMatchObject({ token: 'access 7' })
    expect(sent).toHaveLength(0)
  })

  it('adopts a later grant after a refusal', async () => {
    const disk: { later?: OAuthGrant } = {}
    const refuseLate = async () => {
      disk.later = { ...grant, accessToken: 'access 7', turn: 7 }
      return rejected('invalid_grant')
    }
    const { authorizer, refusals } = authorizerWith([refuseLate], disk)
    expect(await authorizer.renew(await authorizer.access())).toMatchObject({ token: 'access 7' })
    expect(refusals).toEqual([])
  })

  it('does not start once the program is ending', async () => {
    const { authorizer, sent } = authorizerWith([tokens(2)])
    authorizer.stop()
    await expect(authorizer.renew(await authorizer.access())).rejects.toMatchObject({ code: 'offline' })
    expect(sent).toHaveLength(0)
  })

  it('hides every secret from the log before it is used', async () => {
    const { authorizer, secrets } = authorizerWith([tokens(2)])
    await authorizer.renew(await authorizer.access())
    expect([...secrets].sort()).toEqual(['access 1', 'access 2', 'application secret', 'refresh 1', 'refresh 2'])
  })
})

describe('an answer that lacks something', () => {
  it.each([
    ['client_endpoint', { client_endpoint: undefined }],
    ['an odd client_endpoint', { client_endpoint: 5 }],
    ['member_id', { member_id: undefined }],
    ['scope', { scope: null }],
  ])('(%s) does not lose the tokens that it brings', async (_, more) => {
    const { authorizer, refusals } = authorizerWith([tokens(2, more)])
    expect(await authorizer.renew(await authorizer.access())).toMatchObject({
      token: 'access 2',
      endpoint: grant.endpoint,
    })
    expect(refusals).toEqual([])
  })

  it('of another portal is not believed', async () => {
    const { authorizer } = authorizerWith([tokens(2, { member_id: 'another' })])
    await expect(authorizer.renew(await authorizer.access())).rejects.toMatchObject({ code: 'offline' })
  })
})

describe('the time of a token', () => {
  it.each([0.001, 1, '2', true])('of nearly nothing (%o) does not have every call renew it', async seconds => {
    const { authorizer, sent, clock } = authorizerWith([tokens(2, { expires_in: seconds }), tokens(3)])
    await authorizer.renew(await authorizer.access())
    clock.ms += 10_000
    expect(await authorizer.access()).toMatchObject({ token: 'access 2' })
    expect(sent).toHaveLength(1)
  })

  it('counts from its arrival, on a clock that nobody sets', async () => {
    const { authorizer, sent, clock } = authorizerWith([tokens(2), tokens(3)])
    await authorizer.renew(await authorizer.access())
    clock.ms += 3_599_000
    expect(await authorizer.access()).toMatchObject({ token: 'access 2' })
    clock.ms += 1000
    expect(await authorizer.access()).toMatchObject({ token: 'access 3' })
    expect(sent).toHaveLength(2)
  })

  it('is not guessed for a stored one: the portal says when it is over', async () => {
    const { authorizer, sent, clock } = authorizerWith([])
    clock.ms += 100 * 3_600_000
    expect(await authorizer.access()).toMatchObject({ token: 'access 1' })
    expect(sent).toHaveLength(0)
  })
})

describe('an address in a renewal', () => {
  const old = 'https://acme.bitrix24.com/rest/'
  it.each([
    ['https://renamed.bitrix24.com/rest/', 'https://renamed.bitrix24.com/rest/'],
    ['https://renamed.bitrix24.com/rest', 'https://renamed.bitrix24.com/rest/'],
    ['http://renamed.bitrix24.com/rest/', old],
    ['https://a@renamed.bitrix24.com/rest/', old],
    ['https://renamed.bitrix24.com/rest/?x=', old],
    ['https://renamed.bitrix24.com/elsewhere/', old],
    ['http://127.0.0.1/rest/', old],
    ['nonsense', old],
  ])('%s leads to %s', async (told, endpoint) => {
    const { authorizer } = authorizerWith([tokens(2, { client_endpoint: told })])
    expect(await authorizer.renew(await authorizer.access())).toEqual({ endpoint, token: 'access 2' })
  })
})
