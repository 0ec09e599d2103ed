import type { Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { ofColleague } = known
// Appearance and language are kept on the computer.
/** Runs a command by a part of its name. */
async function command(window: Page, typed: string, name: string | RegExp) {
  const palette = window.getByRole('dialog', { name: 'Commands' })
  await window.keyboard.press('Control+Shift+P')
  await expect(palette.getByRole('combobox', { name: 'Command' })).toBeFocused()
  await window.keyboard.type(typed)
  await expect(palette.getByRole('option').first()).toHaveAccessibleName(name)
  await window.keyboard.press('Enter')
  await expect(palette).toBeHidden()
}

test('everything in the window can be done by name: copy, join, appearance, views, keys, sign-out', async ({
  app,
  portal,
  window,
  signedIn,
}) => {
  await signedIn.open(ofColleague.code, ofColleague.customer)
  await command(window, 'copy user_code', /^Copy the USER_CODE/)
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(ofColleague.code)

  await command(window, 'dark', /Dark$/)
  await expect(window.locator('html')).toHaveClass(/dark/)
  await command(window, 'join', /^Join/)
  await expect(signedIn.outcome('status', 'You have joined')).toBeVisible()
  expect(portal.ledger.acts.map(({ method }) => method)).toContain('imopenlines.session.join')

  await command(window, 'journal', /^Journal/)
  await expect(window.getByRole('link', { name: 'Journal' })).toHaveAttribute('aria-current', 'page')
  await command(window, 'green guest', /^Go to.*Green Guest/)
  await expect(signedIn.dialog.getByRole('heading', { name: ofColleague.customer })).toBeVisible()
  await command(window, 'change shortcuts', /^Change shortcuts/)
  await expect(window.getByRole('heading', { name: 'Keyboard shortcuts', exact: true })).toBeFocused()

  await command(window, 'sign out', /^Sign out/)
  const question = window.getByRole('dialog', { name: /^Sign out of/ })
  await question.getByRole('button', { name: 'Sign out' }).click()
  await expect(signedIn.heading).toBeVisible()
  // No command of the workspace is left.
  const palette = window.getByRole('dialog', { name: 'Commands' })
  await window.keyboard.press('Control+Shift+P')
  await expect(palette.getByRole('option', { name: /^Sign in with a webhook/ })).toBeVisible()
  for (const gone of [/^Copy the USER_CODE/, /^Journal/, /^Go to/, /^Join/, /^Change shortcuts/, /^Sign out/])
    await expect(palette.getByRole('option', { name: gone })).toHaveCount(0)
})
