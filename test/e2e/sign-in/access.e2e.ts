import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../../support/electron-fixtures'
import type { Operator } from '../../support/operator'
import { accountsAt } from '../../support/accounts'

// Each look of axe at a page takes a second or two.
test.slow()
test.afterEach(({ window }) => window.emulateMedia({ colorScheme: null, reducedMotion: null }))

/** Without motion: a text that is still fading in is too pale for a moment. */
async function paint(window: Page, theme: 'light' | 'dark'): Promise<void> {
  await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await expect(window.locator('html')).toHaveClass(new RegExp(`\\b${theme}\\b`))
}

/** What axe finds, in a form that says where. Its own page of results cannot be opened in Electron: hence legacy mode. */
async function complaintsOfAxe(page: Page): Promise<string[]> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(one => one.finished)))
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(passes.length).toBeGreaterThan(10)
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')} ${node.html}`))
}

async function expectReachable(page: Page, state: string): Promise<void> {
  await test.step(state, async () => expect(await complaintsOfAxe(page)).toEqual([]))
}

async function walkTheScreen(operator: Operator, window: Page, webhookUrl: string): Promise<void> {
  await expectReachable(window, 'account')
  await window.getByText('Where do ID and secret come from?').click()
  await expectReachable(window, 'account with its help')
  await operator.signInByBrowser({ portal: 'http://company.bitrix24.com' })
  await expect(operator.portalAddress).toHaveAttribute('aria-invalid', 'true')
  await expectReachable(window, 'account with a mistake')
  await operator.tab('webhook').click()
  await expectReachable(window, 'webhook')
  await operator.webhookUrl.fill('https://company.bitrix24.com/')
  await operator.connect.click()
  await expect(operator.webhookUrl).toHaveAttribute('aria-invalid', 'true')
  await expectReachable(window, 'webhook with a mistake')
  await operator.webhookUrl.fill(webhookUrl)
  await operator.connect.click()
  await expect(operator.keeping).toBeVisible()
  await expectReachable(window, 'where to keep the sign-in')
}

for (const theme of ['light', 'dark'] as const) {
  test(`the sign-in screen and its states can be used with a screen reader (${theme})`, async ({
    portal,
    operator,
    window,
  }) => {
    await paint(window, theme)
    await walkTheScreen(operator, window, portal.webhookUrl())
  })

  test(`waiting for the browser, the account menu and signing out can be used with a screen reader (${theme})`, async ({
    portal,
    operator,
    systemBrowser,
    window,
  }) => {
    await paint(window, theme)
    await operator.signInByBrowser({ portal: portal.origin })
    await systemBrowser.signInPage()
    await expectReachable(window, 'waiting')
    await window.getByRole('button', { name: 'Cancel sign-in' }).click()
    await operator.signInByWebhook(portal.webhookUrl())
    const accounts = accountsAt(window)
    await accounts.openMenu()
    await expectReachable(window, 'account menu')
    await accounts.menu.getByRole('button', { name: 'Sign out' }).click()
    await expect(window.getByRole('dialog', { name: /^Sign out of / })).toBeVisible()
    await expectReachable(window, 'signing out')
    await window.getByRole('button', { name: 'Cancel' }).click()
    portal.revokeWebhooks()
    await operator.find('chat1763')
    await expect(operator.heading).toBeVisible()
    await expectReachable(window, 'an ended sign-in')
  })
}

test('the sign-in screen can be used by keyboard alone', async ({ portal, window, operator }) => {
  await expect(operator.heading).toBeVisible()
  await operator.tab('account').focus()
  await window.keyboard.press('ArrowRight')
  await expect(operator.tab('webhook')).toHaveAttribute('aria-selected', 'true')
  // The panel under the tabs is a stop of its own.
  await window.keyboard.press('Tab')
  await window.keyboard.press('Tab')
  await expect(operator.webhookUrl).toBeFocused()
  await window.keyboard.insertText(portal.webhookUrl())
  await window.keyboard.press('Enter')
  await expect(operator.keeping).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(operator.search).toBeFocused()
})
