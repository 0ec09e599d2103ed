import { AjaxError, B24Hook } from '@bitrix24/b24jssdk'
import type { B24OAuth, RestrictionParams } from '@bitrix24/b24jssdk'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPortal } from '../../portal/portal'
import type { Portal } from '../../portal/portal'
import { known } from '../../portal/seed/known'
import { sdkAt } from '../../support/sdk'
import { startTlsFront } from './tls-front'

/*
 * The official SDK as a foreign client: the portal must match what the SDK expects of Bitrix24. Nothing of the
 * application runs here.
 */

let portal: Portal
let front: Awaited<ReturnType<typeof startTlsFront>>
beforeAll(async () => {
  portal = await startPortal()
  front = await startTlsFront(portal.origin)
})
afterAll(async () => {
  await front.stop()
  await portal.stop()
})
beforeEach(() => portal.reset())

// The SDK waits before it repeats; a few milliseconds are enough here.
const quick: Partial<RestrictionParams> = { maxRetries: 3, retryDelay: 5 }

function oauth(restrictionParams = quick) {
  const renewed: string[] = []
  const sdk = sdkAt(portal, restrictionParams)
  sdk.b24.setCallbackRefreshAuth(async ({ authData }) => void renewed.push(authData.access_token))
  return { ...sdk, renewed }
}

function hook(userId = portal.operators.me.id) {
  const address = portal.webhookUrl(userId).replace(portal.origin, front.origin)
  const b24 = B24Hook.fromWebhookUrl(address, { restrictionParams: quick })
  b24.offClientSideWarning()
  return b24
}

/** The payload of a successful call. */
async function resultOf<T>(b24: B24OAuth | B24Hook, method: string, params: object = {}): Promise<T> {
  const answer = await b24.actions.v2.call.make<T>({ method, params: { ...params } })
  expect(answer.getErrorMessages()).toEqual([])
  return answer.getData()?.result as T
}

/** The error that the SDK throws for a refused call. */
async function refusalOf(b24: B24OAuth | B24Hook, method: string, params: object = {}): Promise<unknown> {
  const answer = await b24.actions.v2.call.make({ method, params: { ...params } }).catch((error: unknown) => error)
  expect(answer).toBeInstanceOf(AjaxError)
  return answer
}

const sessions: (B24OAuth | B24Hook)[] = []
afterEach(() => sessions.splice(0).forEach(b24 => b24.destroy()))
const closing = <T extends B24OAuth | B24Hook>(b24: T): T => {
  sessions.push(b24)
  return b24
}

describe('the SDK with OAuth', () => {
  it('calls methods with its token and reads their answers', async () => {
    const b24 = closing(oauth().b24)
    const opened = await resultOf<{ chatId: string }>(b24, 'imopenlines.session.open', {
      USER_CODE: known.documented.code,
    })
    expect(opened).toEqual({ chatId: '1763' })
    const profile = await resultOf<{ ID: string }>(b24, 'profile')
    expect(profile.ID).toBe(String(portal.operators.me.id))
    expect(portal.requests.every(({ via, status }) => via === 'oauth' && status === 200)).toBe(true)
  })

  it('renews an expired token once and carries on', async () => {
    const { b24, accessToken, refreshToken, renewed } = oauth()
    closing(b24)
    portal.expireAccessTokens()
    const profile = await resultOf<{ NAME: string }>(b24, 'profile')
    expect(profile.NAME).toBe('Samantha')
    expect(renewed).toHaveLength(1)
    expect(renewed[0]).not.toBe(accessToken)
    expect(portal.ledger.refreshTokens).toEqual([{ token: refreshToken, accepted: true }])
    expect(portal.requests.map(({ error }) => error)).toEqual(['expired_token', null])
  })

  it('is told when its refresh token is no longer valid', async () => {
    const { b24, refreshToken } = oauth()
    closing(b24)
    portal.expireAccessTokens()
    portal.revokeRefreshTokens()
    expect(await refusalOf(b24, 'profile')).toMatchObject({ message: 'Invalid grant' })
    expect(portal.ledger.refreshTokens[0]).toEqual({ token: refreshToken, accepted: false })
  })

  it('runs acts', async () => {
    const b24 = closing(oauth().b24)
    expect(await resultOf(b24, 'imopenlines.session.intercept', { CHAT_ID: known.ofColleague.chatId })).toBe(true)
    expect(portal.ledger.acts).toMatchObject([{ method: 'imopenlines.session.intercept', changed: true }])
  })

  it('finds the code and text of a refusal in the expected places', async () => {
    const b24 = closing(oauth().b24)
    const refusal = await refusalOf(b24, 'imopenlines.session.join', { CHAT_ID: known.unknownChat })
    expect(refusal).toMatchObject({
      code: 'CHAT_ID',
      status: 400,
      message: 'The specified chat identifier is incorrect',
    })
  })
})

describe('the SDK with a webhook', () => {
  it('calls methods', async () => {
    const b24 = closing(hook())
    expect(await resultOf<string[]>(b24, 'scope')).toContain('imopenlines')
    expect(portal.requests[0]).toMatchObject({ via: 'webhook', userId: portal.operators.me.id })
  })

  it('is refused once the webhook was revoked', async () => {
    const b24 = closing(hook())
    portal.revokeWebhooks()
    expect(await refusalOf(b24, 'profile')).toMatchObject({ code: 'NO_AUTH_FOUND', status: 401 })
  })
})

describe('the SDK with a batch', () => {
  it('gets each command under its name, with references filled in', async () => {
    const b24 = closing(oauth().b24)
    const answer = await b24.actions.v2.batch.make({
      calls: {
        open: { method: 'imopenlines.session.open', params: { USER_CODE: known.returning.code } },
        dialog: { method: 'imopenlines.dialog.get', params: { CHAT_ID: '$result[open][chatId]' } },
        history: { method: 'imopenlines.session.history.get', params: { CHAT_ID: '$result[dialog][id]' } },
      },
      options: { isHaltOnError: true, returnAjaxResult: false },
    })
    expect(answer.getErrorMessages()).toEqual([])
    expect(answer.getData()).toMatchObject({
      open: { chatId: String(known.returning.chatId) },
      dialog: { id: known.returning.chatId, owner: portal.operators.colleague.id },
      history: { sessionId: known.returning.sessionId },
    })
    expect(portal.requests).toHaveLength(1)
  })

  it('gets a list for a list, and the failure of one command without losing the others', async () => {
    const b24 = closing(oauth().b24)
    const answer = await b24.actions.v2.batch.make({
      calls: [
        ['profile', {}],
        ['imopenlines.dialog.get', { CHAT_ID: known.confidential.chatId }],
        ['user.get', { FILTER: { ID: [27, 103] } }],
      ],
      options: { isHaltOnError: false, returnAjaxResult: false },
    })
    expect(answer.getErrorMessages().join()).toContain('do not have access')
    const results = answer.getData() as unknown[]
    expect(JSON.stringify(results)).toContain('Samantha')
    expect(JSON.stringify(results)).toContain('Boris')
  })
})

describe('the SDK at the limits', () => {
  it('sees the request limit as one, waits and gets through', async () => {
    const b24 = closing(oauth({ ...quick, maxRetries: 6, retryDelay: 50 }).b24)
    portal.setBucket({ burst: 1, perSecond: 10 })
    portal.settings.neighbours(1)
    expect(await resultOf<{ ID: string }>(b24, 'profile')).toMatchObject({ ID: '103' })
    expect(portal.requests[0]).toMatchObject({ status: 503, error: 'QUERY_LIMIT_EXCEEDED' })
    expect(portal.requests.at(-1)).toMatchObject({ status: 200 })
  })

  it('sees used-up work time by its code and status', async () => {
    const b24 = closing(oauth({ ...quick, maxRetries: 1 }).b24)
    portal.settings.operatingLimit = 480
    portal.settings.operatingCosts.set('profile', 500)
    await resultOf(b24, 'profile')
    // A second client, because the SDK holds back a method that it knows to be used up.
    const second = closing(oauth({ ...quick, maxRetries: 1 }).b24)
    expect(await refusalOf(second, 'profile')).toMatchObject({ code: 'OPERATION_TIME_LIMIT', status: 429 })
  })
})
