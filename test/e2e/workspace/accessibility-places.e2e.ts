import type { Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { axeFinds } from '../../support/axe'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/keeper'
import type { Operator } from '../../support/operator'
import { ownAt } from '../../support/own-list'

const { ofColleague, documented } = known
const themes = ['light', 'dark'] as const
// Appearance and the journal are kept on the computer.
test.use({ fresh: true })

/** Begins anew in a theme. */
async function inTheme(window: Page, theme: (typeof themes)[number]): Promise<void> {
  await call(window, 'app.set', { theme })
  await window.reload()
}

async function judged(window: Page, what: string): Promise<void> {
  expect.soft(await axeFinds(window), what).toEqual([])
}

async function joined(operator: Operator): Promise<void> {
  await operator.open(ofColleague.code, ofColleague.customer)
  await operator.act('Join').click()
  await expect(operator.outcome('status', 'You have joined')).toBeVisible()
}

for (const theme of themes) {
  test(`the sign-in screen with its palette and sheet is clean (${theme})`, async ({ window }) => {
    await inTheme(window, theme)
    await expect(window.getByRole('button', { name: 'Keyboard' })).toBeVisible()
    await window.keyboard.press('Control+Shift+P')
    await expect(window.getByRole('dialog', { name: 'Commands' }).getByRole('option').first()).toBeVisible()
    await judged(window, 'palette')
    await window.keyboard.press('Escape')
    await window.getByRole('button', { name: 'Keyboard' }).click()
    await expect(window.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
    await judged(window, 'sheet')
  })

  test(`journal and settings are clean (${theme})`, async ({ window, signedIn: operator }) => {
    const entries = window.getByRole('table', { name: 'Actions' }).locator('tbody').getByRole('row')
    await inTheme(window, theme)
    await joined(operator)
    await window.keyboard.press('Control+3')
    await expect(entries.first()).toBeVisible()
    await judged(window, 'journal')
    await window.getByRole('textbox', { name: 'Filter by words' }).fill('zzqqxx')
    await expect(entries).toHaveCount(0)
    await judged(window, 'nothing found')
    await window.keyboard.press('Control+4')
    await expect(window.getByRole('heading', { name: 'Settings', level: 2 })).toBeFocused()
    await judged(window, 'settings')
  })

  test(`a message by keys, the palette and the transfer are clean (${theme})`, async ({
    window,
    signedIn: operator,
  }) => {
    await inTheme(window, theme)
    await operator.open(documented.code, documented.customer)
    await operator.messages.focus()
    await window.keyboard.press('ArrowUp')
    await expect(operator.messages.locator('[role=listitem]:focus')).toBeVisible()
    await judged(window, 'message')
    await window.keyboard.press('Control+Shift+P')
    const palette = window.getByRole('dialog', { name: 'Commands' })
    await expect(palette.getByRole('option').first()).toBeVisible()
    await judged(window, 'palette')
    await window.mouse.move(1, 1)
    await palette.getByRole('combobox').fill('zzqqxx')
    await expect(palette.getByText('No command is called “zzqqxx”')).toBeVisible()
    await expect(palette.getByRole('combobox')).not.toHaveAttribute('aria-activedescendant')
    await judged(window, 'palette without')
    await window.keyboard.press('Escape')
    await expect(palette).toBeHidden()
    await operator.act('Transfer').click()
    const transfer = window.getByRole('dialog', { name: 'Transfer this dialog' })
    await transfer.getByRole('combobox', { name: 'To' }).press('ArrowDown')
    await expect(transfer.getByRole('option').first()).toBeVisible()
    await judged(window, 'picker')
  })
}

test.describe('my dialogs', () => {
  test.use({ live: true })

  for (const theme of themes)
    test(`with several selected and a question about them are clean (${theme})`, async ({
      portal,
      window,
      signedIn: operator,
    }) => {
      for (const customer of ['Bulk Ada', 'Bulk Bo'])
        portal.world.addDialog({ customer, state: 'waiting', ownerId: portal.operators.me.id })
      await inTheme(window, theme)
      await expect(operator.search).toBeVisible()
      const own = ownAt(window)
      await own.show()
      await own.filter.fill('Bulk')
      await expect(own.row('Bulk')).toHaveCount(2)
      await own.filter.press('ArrowDown')
      await window.keyboard.press('Control+A')
      const bar = window.getByRole('toolbar', { name: 'Selected dialogs' })
      await expect(bar).toContainText('2 selected')
      await judged(window, 'selected')
      await bar.getByRole('button', { name: 'Transfer' }).click()
      await expect(window.getByRole('dialog', { name: 'Transfer 2 dialogs' })).toBeVisible()
      await judged(window, 'question')
    })
})
