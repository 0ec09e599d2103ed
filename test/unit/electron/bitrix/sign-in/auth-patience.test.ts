import { describe, expect, it } from 'vitest'
import { createOAuthAuthorizer } from '../../../../../electron/bitrix/sign-in/oauth'
import type { OAuthGrant } from '../../../../../electron/bitrix/sign-in/oauth-tokens'
import type { HttpAnswer } from '../../../../../electron/bitrix/http/answer'

const grant: OAuthGrant = {
  ...{ applicationId: 'local.1', applicationSecret: 'application secret', memberId: 'member', scope: 'imopenlines' },
  ...{ endpoint: 'https://acme.bitrix24.com/rest/', accessToken: 'access 1', refreshToken: 'refresh 1', turn: 1 },
}
const tokens = (turn: number): HttpAnswer => ({
  kind: 'ok',
  status: 200,
  body: {
    ...{ access_token: `access ${turn}`, refresh_token: `refresh ${turn}`, expires_in: 3600 },
    ...{ member_id: 'member', client_endpoint: grant.endpoint },
  },
})
const rejected = (code: string, status = 400, retryAfterMs?: number): HttpAnswer => ({
  ...{ kind: 'rejected', code, status, description: '', doubtful: false },
  ...(retryAfterMs !== undefined && { retryAfterMs }),
})

/** An authorizer whose authorization server answers by the number of the question, on a clock of its own. */
function authorizerWith(answerTo: (asked: number) => HttpAnswer) {
  const told = { asked: 0, refusals: [] as (string | undefined)[], released: [] as string[] }
  const clock = { ms: 0 }
  const authorizer = createOAuthAuthorizer({
    grant,
    post: async () => answerTo(++told.asked),
    storage: { later: async () => null, intend: async () => {}, relent: async () => {}, save: async () => {} },
    monotonic: () => clock.ms,
    register: () => {},
    release: secret => told.released.push(secret),
    onRefused: error => told.refusals.push(error.details.reason),
    onRenewed: () => {},
  })
  /** A request whose token is refused, as is its repeat unless told otherwise. */
  const request = async (isTaken = false) => {
    try {
      const renewed = await authorizer.renew(await authorizer.access())
      if (isTaken) authorizer.accepted?.(renewed)
      else authorizer.distrust?.(renewed, 'token_refused')
      return null
    } catch (error) {
      return error
    }
  }
  return { authorizer, told, clock, request }
}

describe('a renewal that failed without a final word', () => {
  it.each<[string, HttpAnswer]>([
    ['temporarily_unavailable', rejected('temporarily_unavailable')],
    ['server_error', rejected('server_error')],
    ['invalid_request', rejected('invalid_request')],
    ['unauthorized_client', rejected('unauthorized_client')],
    ['insufficient_scope', rejected('insufficient_scope', 403)],
    ['invalid_scope', rejected('invalid_scope')],
    ['OVERLOAD_LIMIT', rejected('OVERLOAD_LIMIT', 403)],
    ['PAYMENT_REQUIRED', rejected('PAYMENT_REQUIRED')],
    ['QUERY_LIMIT_EXCEEDED', rejected('QUERY_LIMIT_EXCEEDED', 503)],
    ['a code of a proxy', rejected('Forbidden', 403)],
    ['no code at all', rejected('', 404)],
    ['a page', { kind: 'unknown', cause: 'NOT_JSON', status: 408 }],
    ['a redirect', { kind: 'moved', host: 'login.example', status: 302 }],
  ])('%s does not end the sign-in, and a later one succeeds', async (_, answer) => {
    let isWell = false
    const { told, clock, request, authorizer } = authorizerWith(() => (isWell ? tokens(2) : answer))
    for (let round = 0; round < 12; round++) expect(await request()).toMatchObject({ name: 'AppError' })
    expect(told.refusals).toEqual([])
    isWell = true
    clock.ms += 300_000
    expect(await authorizer.renew(await authorizer.access())).toMatchObject({ token: 'access 2' })
  })

  it('is tried again slower each time, for any number of callers', async () => {
    const { told, clock, request } = authorizerWith(() => rejected('server_error'))
    const asked: number[] = []
    for (const minute of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      for (let round = 0; round < 60; round++) {
        await request()
        clock.ms += 1000
      }
      asked[minute] = told.asked
    }
    expect(asked[0]).toBeLessThanOrEqual(5)
    expect(asked[10]).toBeLessThanOrEqual(7)
    expect(asked[10]).toBeGreaterThan(asked[2] ?? 0)
  })

  it('waits as long as the server demands', async () => {
    const { told, clock, request } = authorizerWith(() => rejected('QUERY_LIMIT_EXCEEDED', 429, 30_000))
    await request()
    expect(await request()).toMatchObject({ code: 'rate_limited', details: { retryAfterMs: 30_000 } })
    clock.ms += 29_999
    await request()
    expect(told.asked).toBe(1)
    clock.ms += 1
    await request()
    expect(told.asked).toBe(2)
  })

  it('is not delayed by a lost connection: if no byte has left, the next try may follow at once', async () => {
    const { told, request } = authorizerWith(() => ({ kind: 'notSent', cause: 'ENOTFOUND' }))
    for (let round = 0; round < 5; round++) expect(await request()).toMatchObject({ code: 'offline' })
    expect(told.asked).toBe(10)
  })

  it('names the application’s payment as the reason', async () => {
    const { request } = authorizerWith(() => rejected('PAYMENT_REQUIRED'))
    expect(await request()).toMatchObject({ code: 'offline', details: { reason: 'application_unpaid' } })
  })
})

describe('a portal that refuses a token just renewed', () => {
  it('causes one renewal for twelve requests, and says so', async () => {
    const { told, request } = authorizerWith(asked => tokens(asked + 1))
    expect(await request()).toBeNull()
    for (let round = 0; round < 11; round++) {
      expect(await request()).toMatchObject({ code: 'offline', details: { reason: 'token_refused' } })
    }
    expect(told.asked).toBe(1)
    expect(told.refusals).toEqual([])
  })

  it('lets nothing leave meanwhile, and is tried again later', async () => {
    const { told, clock, request, authorizer } = authorizerWith(asked => tokens(asked + 1))
    await request()
    await request()
    await expect(authorizer.access()).rejects.toMatchObject({ details: { reason: 'token_refused' } })
    clock.ms += 5000
    expect(await request()).toBeNull()
    expect(told.asked).toBe(2)
    clock.ms += 5000
    expect(await request()).toMatchObject({ details: { reason: 'token_refused' } })
    clock.ms += 15_000
    expect(await request(true)).toBeNull()
    expect(await authorizer.access()).toMatchObject({ token: 'access 4' })
  })

  it('for one method only is asked for tokens ever more slowly, while all else goes on', async () => {
    const { told, clock, request, authorizer } = authorizerWith(asked => tokens(asked + 1))
    for (let second = 0; second < 120; second++) {
      await request()
      const used = await authorizer.access().catch(() => null)
      // Requests under way with the same token were answered.
      if (used) authorizer.accepted?.(used)
      else authorizer.accepted?.({ endpoint: grant.endpoint, token: `access ${told.asked + 1}` })
      expect(await authorizer.access()).toMatchObject({ token: `access ${told.asked + 1}` })
      clock.ms += 1000
    }
    expect(told.asked).toBeLessThanOrEqual(5)
  })

  it('starts afresh once the portal has answered with the new token', async () => {
    const { told, request } = authorizerWith(asked => tokens(asked + 1))
    for (let round = 0; round < 4; round++) expect(await request(true)).toBeNull()
    expect(told.asked).toBe(4)
  })
})

it('a renewed grant releases the tokens before it, and nothing else', async () => {
  const { told, request } = authorizerWith(asked => tokens(asked + 1))
  await request()
  expect(told.released).toEqual(['access 1', 'refresh 1'])
})

it('after the sign-out nothing is given out any more', async () => {
  const { told, authorizer } = authorizerWith(() => tokens(2))
  const used = await authorizer.access()
  authorizer.leave()
  await expect(authorizer.access()).rejects.toMatchObject({ code: 'signed_out' })
  await expect(authorizer.renew(used)).rejects.toMatchObject({ code: 'signed_out' })
  expect(told).toMatchObject({ asked: 0, refusals: [] })
})
