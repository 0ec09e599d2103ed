import { known } from '../../portal/seed/known'
import type { Portal } from '../../portal/portal'
import { accountsAt } from '../../support/accounts'
import { expect, test } from '../../support/electron-fixtures'
import type { Operator } from '../../support/operator'
import type { SystemBrowser } from '../../support/system-browser'
import { sessionActs } from '../../support/session-acts'

async function signIn(operator: Operator, browser: SystemBrowser): Promise<void> {
  await operator.signInByBrowser()
  await browser.allow()
  await operator.settle()
}

/** Refresh tokens are single-use: a second use of one ends the sign-in. */
function expectNoReuse({ ledger }: Portal): void {
  const used = ledger.refreshTokens.map(({ token }) => token)
  expect(new Set(used).size).toBe(used.length)
}

test('an access token that expires in mid-work is renewed once, unseen by the operator', async ({
  portal,
  operator,
  systemBrowser,
}) => {
  await signIn(operator, systemBrowser)
  await operator.open(known.documented.code, known.documented.customer)
  expect(portal.ledger.refreshTokens).toEqual([])

  portal.expireAccessTokens()
  await operator.open(known.ofColleague.code, known.ofColleague.customer)
  expect(portal.ledger.refreshTokens.map(({ accepted }) => accepted)).toEqual([true])

  portal.expireAccessTokens()
  await (await operator.reach('Join')).click()
  await expect(operator.outcome('status', 'You have joined')).toBeVisible()
  expect(portal.ledger.refreshTokens.map(({ accepted }) => accepted)).toEqual([true, true])
  expectNoReuse(portal)
  expect(sessionActs(portal).map(({ method }) => method)).toEqual(['imopenlines.session.join'])
})

test('a refused renewal is reported, one click signs in again, and nothing is lost', async ({
  portal,
  operator,
  systemBrowser,
  window,
}) => {
  await signIn(operator, systemBrowser)
  const { code, customer } = known.ofColleague
  await operator.open(code, customer)
  portal.expireAccessTokens()
  portal.revokeRefreshTokens()
  await (await operator.reach('Join')).click()

  await expect(operator.outcome('alert', 'Your sign-in has expired')).toBeVisible()
  expect(portal.ledger.refreshTokens.map(({ accepted }) => accepted)).toEqual([false])
  expect(sessionActs(portal)).toEqual([])

  await systemBrowser.forget()
  await accountsAt(window).again('Samantha Johnson').click()
  await systemBrowser.allow()
  await operator.settle()

  await expect(operator.search).toHaveText(code)
  await expect(operator.dialog.getByRole('heading', { name: customer })).toBeVisible()
  await (await operator.reach('Join')).click()
  await expect(operator.outcome('status', 'You have joined')).toBeVisible()
  expect(sessionActs(portal).map(({ method }) => method)).toEqual(['imopenlines.session.join'])
  expectNoReuse(portal)
})
