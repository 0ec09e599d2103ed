import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../../support/electron-fixtures'

const pastedField = (window: Page): Locator => window.getByRole('textbox', { name: 'Redirected address' })

async function paste(window: Page, address: string): Promise<void> {
  await pastedField(window).fill(address)
  await window.getByRole('button', { name: 'Use this address' }).click()
}

/** The words beside a field that is marked as wrong. */
async function expectBeside(field: Locator, words: string | RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(words)
}

test('a pasted address of another sign-in and a text that is no address get different errors beside the field', async ({
  portal,
  operator,
  systemBrowser,
  window,
}) => {
  await operator.signInByBrowser()
  const good = await portal.authorize(await systemBrowser.signInPage(), { follow: false })

  await paste(window, 'https://company.bitrix24.com/stream/')
  await expectBeside(pastedField(window), /This is not the redirected address/)
  await paste(window, good.replace(/state=[^&]*/, 'state=ofAnotherSignIn'))
  await expectBeside(pastedField(window), /This answer belongs to another sign-in/)
  expect(portal.ledger.codes).toEqual([])

  // Neither of them has ended the sign-in.
  await paste(window, good)
  await operator.settle()
})

test('a used code is refused with advice to hurry', async ({ portal, operator, systemBrowser, window }) => {
  await operator.signInByBrowser()
  const redirected = await portal.authorize(await systemBrowser.signInPage(), { follow: false })
  const { id, secret } = portal.application
  const code = new URL(redirected).searchParams.get('code') ?? ''
  const form = { grant_type: 'authorization_code', client_id: id, client_secret: secret, code }
  const taken = await fetch(`${portal.origin}/oauth/token/`, { method: 'POST', body: new URLSearchParams(form) })
  expect(taken.status).toBe(200)

  await paste(window, redirected)

  await expect(operator.outcome('alert', 'The browser’s answer came too late')).toBeVisible()
  await expect(operator.continueInBrowser).toBeVisible()
  expect(portal.ledger.codes.map(({ accepted }) => accepted)).toEqual([true, false])
})

test('an answer from a portal other than the requested one is refused beside its address', async ({
  portal,
  operator,
  systemBrowser,
  window,
}) => {
  // The same portal by another name: its answers call it 127.0.0.1.
  const { id, secret } = portal.application
  const asked = portal.origin.replace('127.0.0.1', 'localhost')
  await operator.signInByBrowser({ portal: asked, id, secret })
  const redirected = await portal.authorize(await systemBrowser.signInPage(), { follow: false })

  await paste(window, redirected)

  await expectBeside(operator.portalAddress, /Another portal answered/)
  expect(portal.ledger.codes).toEqual([])
})

test('an application unknown to the portal leads to the portal’s own page and not back; waiting can be stopped', async ({
  portal,
  operator,
  systemBrowser,
  window,
}) => {
  await operator.signInByBrowser({ id: 'local.0000000000000.00000000', secret: portal.application.secret })
  expect(await systemBrowser.allow()).toBe('')

  await expect(operator.outcome('status', 'Continue in your browser')).toBeVisible()
  await window.getByRole('button', { name: 'Cancel sign-in' }).click()
  await expect(operator.applicationId).toHaveValue('local.0000000000000.00000000')
  expect(portal.ledger.codes).toEqual([])
})

test('an application removed between the page and the code is reported beside its ID', async ({
  portal,
  operator,
  systemBrowser,
}) => {
  portal.faults.next('oauth', { kind: 'error', code: 'wrong_client', status: 401 })
  await operator.signInByBrowser()
  await systemBrowser.allow()

  await expectBeside(operator.applicationId, /The portal does not know this application/)
})
