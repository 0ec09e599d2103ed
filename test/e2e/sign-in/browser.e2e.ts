import { createServer } from 'node:net'
import { once } from 'node:events'
import type { Locator, Page } from '@playwright/test'
import type { Portal } from '../../portal/portal'
import { expect, test } from '../../support/electron-fixtures'
import { operatorAt } from '../../support/operator'
import type { Operator } from '../../support/operator'
import { replaceBrowser } from '../../support/system-browser'
import { accountsAt } from '../../support/accounts'

async function expectBeside(field: Locator, words: RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(words)
  await expect(field).toBeFocused()
}

const addresses: [typed: string, words: RegExp][] = [
  ['', /This field is empty/],
  ['my company', /This is not a web address/],
  ['http://company.bitrix24.com', /The address must start with/],
  ['https://company.bitrix24.com@evil.example', /The address contains a name or password/],
  ['https://www.bitrix24.com', /not a portal’s address/],
]

/** Everything that is wrong before anything is sent, in a console where nothing is preset. */
async function mistype(operator: Operator, window: Page, portal: Portal): Promise<void> {
  const secret = 'SecretOfNobody5ecretOfNobody'
  for (const [typed, words] of addresses) {
    await test.step(typed || 'nothing typed', async () => {
      await operator.signInByBrowser({ portal: typed, id: portal.application.id, secret })
      await expectBeside(operator.portalAddress, words)
    })
  }
  await test.step('no application ID', async () => {
    await operator.signInByBrowser({ portal: portal.origin, id: ' ' })
    await expectBeside(operator.applicationId, /The application ID is missing/)
    await expect(operator.portalAddress).not.toHaveAttribute('aria-invalid', 'true')
  })
  expect(await window.locator('body').innerText()).not.toContain(secret)
  await test.step('no secret', async () => {
    await operator.signInByBrowser({ id: portal.application.id, secret: '' })
    await expectBeside(operator.applicationSecret, /The application key is missing/)
  })
}

test('mistyped fields are refused beside them, before anything is sent; with everything typed right the sign-in succeeds, and the secret is in no address', async ({
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
  await mistype(operator, window, portal)
  expect(await browser.opened()).toEqual([])
  expect(portal.oauthRequests).toEqual([])

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
