import type { Page } from '@playwright/test'
import { judge } from '../../support/reach/axe'
import { unpaint } from '../../support/reach/contrast'
import { expect, test } from '../../support/electron-fixtures'
import type { Operator } from '../../support/operator'
import { accountsAt } from '../../support/accounts'

// Each check by axe takes a second or two.
test.slow()
test.afterEach(({ window }) => unpaint(window))

async function walkTheScreen(operator: Operator, window: Page, webhookUrl: string): Promise<void> {
  await expect(operator.heading).toBeVisible()
  await judge(window, 'account')
  await operator.changePreset.click()
  await window.getByText('Where do I find the ID and the key?').click()
  await judge(window, 'account with its help')
  await operator.signInByBrowser({ portal: 'http://company.bitrix24.com' })
  await expect(operator.portalAddress).toHaveAttribute('aria-invalid', 'true')
  await judge(window, 'account with a mistake')
  await operator.tab('webhook').click()
  await judge(window, 'webhook')
  await operator.webhookUrl.fill('https://company.bitrix24.com/')
  await operator.connect.click()
  await expect(operator.webhookUrl).toHaveAttribute('aria-invalid', 'true')
  await judge(window, 'webhook with a mistake')
  await operator.webhookUrl.fill(webhookUrl)
  await operator.connect.click()
  await expect(operator.keeping).toBeVisible()
  await judge(window, 'where to keep the sign-in')
}

test('the sign-in screen and its states can be used with a screen reader', async ({ portal, operator, window }) => {
  await walkTheScreen(operator, window, portal.webhookUrl())
})

test('waiting for the browser, the account menu and signing out can be used with a screen reader', async ({
  portal,
  operator,
  systemBrowser,
  window,
}) => {
  await operator.signInByBrowser({ portal: portal.origin })
  await systemBrowser.signInPage()
  await judge(window, 'waiting')
  await window.getByRole('button', { name: 'Cancel sign-in' }).click()
  await operator.enter(portal.webhookUrl())
  const accounts = accountsAt(window)
  await accounts.openMenu()
  await judge(window, 'account menu')
  await accounts.menu.getByRole('button', { name: 'Sign out' }).click()
  await expect(window.getByRole('dialog', { name: /^Sign out of / })).toBeVisible()
  await judge(window, 'signing out')
  await window.getByRole('button', { name: 'Cancel' }).click()
  portal.revokeWebhooks()
  await operator.find('chat1763')
  await expect(operator.heading).toBeVisible()
  await judge(window, 'an ended sign-in')
})

test('the sign-in screen can be used by keyboard alone', async ({ portal, window, operator }) => {
  await expect(operator.heading).toBeVisible()
  await operator.tab('account').focus()
  await window.keyboard.press('ArrowRight')
  await expect(operator.tab('webhook')).toHaveAttribute('aria-selected', 'true')
  // The panel under the tabs is a separate stop.
  await window.keyboard.press('Tab')
  await window.keyboard.press('Tab')
  await expect(operator.webhookUrl).toBeFocused()
  await window.keyboard.insertText(portal.webhookUrl())
  await window.keyboard.press('Enter')
  await expect(operator.keeping).toBeVisible()
  // Keys typed for the form do not answer the question: it takes keys after a pause of 400 ms.
  await expect(async () => {
    await window.keyboard.press('Enter')
    await expect(operator.keeping).toBeHidden({ timeout: 100 })
  }).toPass({ intervals: [500] })
  await expect(operator.search).toBeFocused()
})
