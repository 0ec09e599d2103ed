import { readFile } from 'node:fs/promises'
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

test('a policy with a key of a later console, or a mistake, holds in all else', async ({ portal, launch }) => {
  const policy = { teleport: true, theme: 'pink', portal: portal.origin, applicationSecret: 'n0tToBeSaid' }
  const { window, userData } = await launch({ policy })
  const operator = operatorAt(window)

  await expect(operator.portalAddress).toHaveValue(portal.origin)
  const log = await readFile(join(userData, 'logs/console.log'), 'utf8')
  expect(log).toContain('policy: teleport: unknown')
  expect(log).toContain('policy: theme: bad')
  expect(log).not.toMatch(/n0tToBeSaid|pink/)
})
