import { describe, expect, it, onTestFinished } from 'vitest'
import { createOAuthAuthorizer } from '../../../../../electron/bitrix/sign-in/oauth'
import { createTransport, type Transport } from '../../../../../electron/bitrix/http/transport'
import { startPortal, type Portal } from '../../../../portal/portal'

describe('a renewal against a portal over HTTP', () => {
  async function signedIn() {
    const portal: Portal = await startPortal()
    const transport = createTransport()
    onTestFinished(async () => {
      transport.dropConnections()
      await portal.stop()
    })
    const { accessToken, refreshToken } = portal.signIn()
    const { memberId } = await memberOf(transport, portal)
    const authorizer = createOAuthAuthorizer({
      grant: {
        applicationId: portal.application.id,
        applicationSecret: portal.application.secret,
        memberId,
        endpoint: `${portal.origin}/rest/`,
        accessToken,
        refreshToken,
        scope: '',
        turn: 1,
      },
      post: transport.post,
      storage: { later: async () => null, intend: async () => {}, relent: async () => {}, save: async () => {} },
      monotonic: () => performance.now(),
      register: () => {},
      onRefused: () => {},
      onRenewed: () => {},
    })
    return { portal, authorizer, refreshToken }
  }

  async function memberOf({ post }: Transport, portal: Portal) {
    const form = {
      grant_type: 'refresh_token',
      client_id: portal.application.id,
      client_secret: portal.application.secret,
      refresh_token: portal.signIn().refreshToken,
    }
    const answer = await post(`${portal.origin}/oauth/token/`, form, { deadlineMs: 5000, form: true })
    portal.ledger.refreshTokens.length = 0
    return { memberId: answer.kind === 'ok' ? String(answer.body['member_id']) : '' }
  }

  it('renews with the portal itself and never uses a refresh token twice', async () => {
    const { portal, authorizer } = await signedIn()
    for (let round = 0; round < 5; round++) {
      const used = await authorizer.access()
      await Promise.all(Array.from({ length: 50 }, () => authorizer.renew(used)))
    }
    const spent = portal.ledger.refreshTokens.map(({ token }) => token)
    expect(spent).toHaveLength(5)
    expect(new Set(spent).size).toBe(5)
  })

  it('ends signed out when the portal rotated and the answer was lost', async () => {
    const { portal, authorizer, refreshToken } = await signedIn()
    portal.faults.next('oauth', { kind: 'resetAfter' })
    await expect(authorizer.renew(await authorizer.access())).rejects.toMatchObject({ code: 'signed_out' })
    expect(portal.ledger.refreshTokens).toEqual([
      { token: refreshToken, accepted: true },
      { token: refreshToken, accepted: false },
    ])
  })

  it('goes on when the connection broke before the portal saw the request', async () => {
    const { portal, authorizer } = await signedIn()
    portal.faults.next('oauth', { kind: 'resetBefore' })
    const used = await authorizer.access()
    expect((await authorizer.renew(used)).token).not.toBe(used.token)
    expect(portal.ledger.refreshTokens).toHaveLength(1)
  })
})
