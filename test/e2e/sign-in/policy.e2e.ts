import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { policyFor } from '../../support/console'
import { expect, test } from '../../support/electron-fixtures'
import { operatorAt } from '../../support/operator'
import { replaceBrowser } from '../../support/system-browser'

test('fields that an administrator has locked cannot be changed, and nothing needs to be typed', async ({
  portal,
  launch,
  redirectPort,
}) => {
  const { electron, window } = await launch({ policy: { ...policyFor(portal, redirectPort), lockPortal: true } })
  const browser = await replaceBrowser(electron, portal)
  const operator = operatorAt(window)

  await expect(window.getByText('Set by your administrator.', { exact: true })).toBeVisible()
  await expect(window.getByText(new URL(portal.origin).host, { exact: true })).toBeVisible()
  for (const field of [
    operator.portalAddress,
    operator.applicationId,
    operator.applicationSecret,
    operator.changePreset,
  ])
    await expect(field).toBeHidden()
  await expect(operator.continueInBrowser).toBeFocused()
  expect(await window.content()).not.toContain(portal.application.secret)

  await operator.tab('webhook').click()
  await operator.webhookUrl.fill('https://other.bitrix24.com/rest/15/k3yOfNobodyK3y01/')
  await operator.connect.click()
  await expect(operator.webhookUrl).toHaveAccessibleDescription(/Only one portal is allowed here/)
  expect(portal.requests).toEqual([])

  await operator.signInByBrowser()
  await browser.allow()
  await operator.settle()
})

test('a policy of the future is held to in all that is known of it: the rest is named, in the window and in the log, never with its value', async ({
  portal,
  userData,
  launch,
  redirectPort,
}) => {
  const known = { ...policyFor(portal, redirectPort), lockPortal: true, supportContact: 'IT, extension 100' }
  const policy = { ...known, teleport: true, theme: 'pink', quantumKey: 'n0tToBeSaid' }
  const { window } = await launch({ userData, policy })
  const operator = operatorAt(window)

  const notice = window.getByRole('status').filter({ hasText: 'teleport' })
  await expect(notice).toContainText('teleport, theme, quantumKey')
  await expect(notice).toContainText('IT, extension 100')
  await operator.tab('webhook').click()
  await operator.webhookUrl.fill('https://other.bitrix24.com/rest/15/k3yOfNobodyK3y01/')
  await operator.connect.click()
  await expect(operator.webhookUrl).toHaveAccessibleDescription(/Only one portal is allowed here/)
  expect(portal.requests).toEqual([])
  const log = await readFile(join(userData, 'logs/console.log'), 'utf8')
  expect(log).toContain('policy: teleport: unknown')
  expect(log).toContain('policy: theme: bad')
  expect(log).not.toMatch(/n0tToBeSaid|pink/)

  // Mended while the console runs.
  await writeFile(join(userData, 'policy-of-test.json'), JSON.stringify({ ...known, warpFactor: 9 }))
  await expect(window.getByRole('status').filter({ hasText: 'warpFactor' })).not.toContainText('teleport', {
    timeout: 15_000,
  })
})
