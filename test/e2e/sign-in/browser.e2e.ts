import { createServer } from 'node:net'
import { once } from 'node:events'
import { expect, test } from '../../support/electron-fixtures'
import { operatorAt } from '../../support/operator'
import { replaceBrowser } from '../../support/system-browser'
import { accountsAt } from '../../support/accounts'

test('signs in through the browser with everything typed by hand; the secret is in no address', async ({
  portal,
  launch,
  redirectPort,
}) => {
  const { electron, window } = await launch({ policy: { redirectPort } })
  const browser = await replaceBrowser(electron, portal)
  const operator = operatorAt(window)
  await expect(operator.heading).toBeVisible()
  await expect(operator.portalAddress).toHaveValue('')
  await expect(operator.applicationId).toHaveValue('')

  const { id, secret } = portal.application
  await operator.signInByBrowser({ portal: portal.origin, id, secret })
  await browser.allow()
  await operator.settle()

  await expect(operator.outcome('status', 'Connected to')).toContainText('Samantha Johnson')
  await expect(accountsAt(window).current('Samantha Johnson')).toBeVisible()
  expect(portal.ledger.codes.map(({ accepted }) => accepted)).toEqual([true])
  const asked = portal.oauthRequests.map(({ verb, address }) => `${verb} ${address.replace(/\?.*/, '')}`)
  expect(asked).toEqual(['GET /oauth/authorize/', 'POST /oauth/authorize/', 'POST /oauth/token/'])
  const addresses = [...portal.oauthRequests.map(({ address }) => address), ...(await browser.opened())]
  expect(addresses.filter(address => address.includes(secret))).toEqual([])
  expect(addresses.filter(address => address.includes('/oauth/token/') && address.includes('?'))).toEqual([])
})

test('an operator who denies access can stop waiting and try again', async ({
  portal,
  operator,
  systemBrowser,
  window,
}) => {
  await operator.signInByBrowser()
  const page = await systemBrowser.signInPage()
  expect(await portal.authorize(page, { deny: true })).toBe('')
  await expect(operator.outcome('status', 'Continue in your browser')).toBeVisible()

  await window.getByRole('button', { name: 'Cancel sign-in' }).click()

  await expect(operator.continueInBrowser).toBeVisible()
  await expect(window.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)
  expect(portal.ledger.codes).toEqual([])
  await systemBrowser.forget()
  await operator.continueInBrowser.click()
  await systemBrowser.allow()
  await operator.settle()
})

test('takes the redirected address by hand if the browser could not deliver it', async ({
  portal,
  operator,
  systemBrowser,
  window,
}) => {
  await operator.signInByBrowser()
  const redirected = await portal.authorize(await systemBrowser.signInPage(), { follow: false })

  await window.getByRole('textbox', { name: 'Redirected address' }).fill(`  ${redirected}\n`)
  await window.getByRole('button', { name: 'Use this address' }).click()
  await operator.settle()

  expect(portal.ledger.codes.map(({ accepted }) => accepted)).toEqual([true])
})

test('signs in by pasting when another program has the port, and says so', async ({
  portal,
  operator,
  systemBrowser,
  redirectPort,
  window,
}) => {
  const squatter = createServer().listen(redirectPort, '127.0.0.1')
  await once(squatter, 'listening')
  try {
    await operator.signInByBrowser()
    await expect(operator.outcome('status', 'then paste the address your browser ends up at')).toBeVisible()
    const redirected = await portal.authorize(await systemBrowser.signInPage(), { follow: false })
    await window.getByRole('textbox', { name: 'Redirected address' }).fill(redirected)
    await window.getByRole('button', { name: 'Use this address' }).click()
    await operator.settle()
  } finally {
    squatter.close()
  }
})

test('a stranger at the port with a guessed state is turned away, and the sign-in goes on', async ({
  operator,
  redirectPort,
  systemBrowser,
  portal,
}) => {
  await operator.signInByBrowser()
  await systemBrowser.signInPage()
  const forged = await fetch(`http://127.0.0.1:${redirectPort}/?code=0123456789abcdef&state=guessed`)
  expect(forged.status).toBe(400)
  expect(await forged.text()).not.toContain('guessed')

  await systemBrowser.allow()
  await operator.settle()

  expect(portal.ledger.codes).toHaveLength(1)
  await expect(fetch(`http://127.0.0.1:${redirectPort}/`)).rejects.toThrow()
})
