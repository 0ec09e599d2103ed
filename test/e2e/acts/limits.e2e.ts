import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { sessionActs } from '../../support/session-acts'

const { code, customer } = known.fresh
const join = 'imopenlines.session.join'
const settled = { timeout: 15_000 }

test.describe('signed in through the browser', () => {
  test.use({ fresh: true })

  test('a token that expires exactly at an act is renewed, and the act happens once', async ({
    portal,
    operator,
    systemBrowser,
  }) => {
    await operator.signInByBrowser()
    await systemBrowser.allow()
    await operator.settle()
    await operator.open(code, customer)
    portal.expireAccessTokens()
    await (await operator.reach('Join')).click()

    await expect(operator.outcome('status', 'You have joined')).toBeVisible(settled)
    expect(portal.received(join)).toHaveLength(2)
    expect(sessionActs(portal)).toHaveLength(1)
    expect(portal.ledger.refreshTokens.map(({ accepted }) => accepted)).toEqual([true])
  })

  test('an act is not done when the token cannot be renewed, and the window asks to sign in', async ({
    portal,
    operator,
    systemBrowser,
  }) => {
    await operator.signInByBrowser()
    await systemBrowser.allow()
    await operator.settle()
    await operator.open(code, customer)
    portal.expireAccessTokens()
    portal.revokeRefreshTokens()
    await (await operator.reach('Join')).click()

    await expect(operator.outcome('alert', 'Your sign-in has expired')).toBeVisible(settled)
    expect(sessionActs(portal)).toEqual([])
    expect(portal.ledger.refreshTokens.map(({ accepted }) => accepted)).toEqual([false])
  })
})

// A console remembers the portal's limits across sign-ins.
test.describe('limits of the portal', () => {
  test.use({ fresh: true })
})
