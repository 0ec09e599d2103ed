import type { Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { unpaint } from '../../support/axe'
import { measureContrasts } from '../../support/contrast'
import { expect, test } from '../../support/electron-fixtures'
import { myDialogsAt } from '../../support/my-dialogs'

test.slow()
test.use({ live: true })
test.afterEach(({ window }) => unpaint(window))

/** Measures the window in both themes, without motion, and with the pointer out of the way. */
async function judge(window: Page, where: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await expect(window.locator('html')).toHaveClass(new RegExp(`\\b${theme}\\b`))
    const { measured, faint } = await measureContrasts(window)
    expect(measured, `${where}, ${theme}`).toBeGreaterThan(3)
    expect.soft(faint, `${where}, ${theme}`).toEqual([])
  }
}

test('every text, glyph and edge of a control is strong enough, in both themes', async ({ window, signedIn }) => {
  await judge(window, 'search')
  await signedIn.find(`deal ${known.deal}`)
  await expect(signedIn.results.getByRole('option').first()).toBeVisible()
  await signedIn.open(known.ofColleague.code, known.ofColleague.customer)
  await expect(signedIn.messages.getByRole('listitem').first()).toBeVisible()
  await judge(window, 'colleague’s dialog')
  await (await signedIn.reach('Intercept')).click()
  await expect(signedIn.confirmation).toBeVisible()
  await judge(window, 'question')
  await window.keyboard.press('Escape')
  await signedIn.open(known.waiting.code, known.waiting.customer)
  await judge(window, 'own dialog')
  await signedIn.perform('Pin')
  await expect(signedIn.outcome('status', 'pinned to you')).toBeVisible()
  await judge(window, 'after an act')
  await signedIn.open(known.fresh.code, known.fresh.customer)
  await judge(window, 'unassigned dialog')
  await signedIn.open(known.closed.code, known.closed.customer)
  await judge(window, 'closed dialog')

  const own = myDialogsAt(window)
  await own.show()
  await judge(window, 'my dialogs')
  await window.getByRole('link', { name: 'Journal' }).click()
  await judge(window, 'journal')
  await window.getByRole('link', { name: 'Settings' }).click()
  await expect(window.getByRole('switch').first()).toBeVisible()
  await judge(window, 'settings')
  await window.keyboard.press('Control+Shift+P')
  await expect(window.getByRole('dialog', { name: 'Commands' })).toBeVisible()
  await judge(window, 'commands')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+/')
  await judge(window, 'keyboard shortcuts')
})

test('every text, glyph and edge of the sign-in is strong enough, in both themes', async ({ window }) => {
  await judge(window, 'sign-in')
  await window.getByRole('tab', { name: 'Webhook' }).click()
  await judge(window, 'webhook')
})
