import { known } from '../../portal/seed/known'
import { accountsAt } from '../../support/accounts'
import { expect, test } from '../../support/electron-fixtures'
import { sessionActs } from '../../support/session-acts'

test('a webhook copied with a method and a query behind it is cleaned and connects', async ({
  portal,
  operator,
  window,
}) => {
  await operator.signInByWebhook(`  ${portal.webhookUrl()}profile.json?halt=0 `)

  await expect(operator.outcome('status', 'Connected to')).toContainText('Samantha Johnson')
  await expect(accountsAt(window).current('Samantha Johnson')).toBeVisible()
  const { code, customer } = known.documented
  await operator.open(code, customer)
  expect(portal.requests.every(({ via, status }) => via === 'webhook' && status === 200)).toBe(true)
  expect(sessionActs(portal)).toEqual([])
})

test('a webhook deleted in mid-work is reported once, and a new one goes on where the old one ended', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  // A dialog that asks for nothing by itself: neither pictures nor a mark that it was read.
  const { chatId, customer } = known.returning
  await operator.open(`chat${chatId}`, customer)
  portal.revokeWebhooks()
  const before = portal.requests.length
  await operator.search.fill('session 321')
  await operator.search.press('Enter')

  await expect(operator.heading).toBeVisible()
  await expect(operator.outcome('alert', 'The portal no longer accepts this webhook')).toBeVisible()
  expect(portal.requests.length).toBe(before + 1)
  await accountsAt(window).again('Samantha Johnson').click()
  await operator.webhookUrl.fill(portal.webhookUrl())
  await operator.connect.click()
  await operator.settle()

  await expect(operator.search).toHaveText('session 321')
  await expect(operator.dialog.getByRole('heading', { name: customer })).toBeVisible()
})
