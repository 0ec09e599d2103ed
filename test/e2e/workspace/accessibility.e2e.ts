import { ru } from '../../../renderer/locales/ru'
import { russian } from '../../demo/russian'
import { known } from '../../portal/seed/known'
import { axeFinds as found } from '../../support/axe'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/keeper'
import { operatorAt } from '../../support/operator'
import { ownAt } from '../../support/own-list'
import { english } from '../../support/words'

for (const locale of ['en', 'ru'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing from the first search to the confirmation (${locale}, ${theme})`, async ({
      portal,
      window,
    }) => {
      await call(window, 'app.set', { locale, theme })
      await window.reload()
      const operator = operatorAt(window, locale === 'ru' ? russian : english)
      await expect(operator.heading).toBeVisible()
      expect(await found(window), 'sign-in').toEqual([])
      await operator.signInByWebhook(portal.webhookUrl())
      expect(await found(window), 'empty search').toEqual([])
      await operator.find('livechat|22|1')
      await expect(window.locator('[data-kind="unreadable"]')).toBeVisible()
      expect(await found(window), 'wrong form').toEqual([])
      await operator.find(`deal ${known.deal}`)
      await expect(operator.results.getByRole('option')).toHaveCount(10)
      expect(await found(window), 'results').toEqual([])
      await operator.open(known.ofColleague.code, known.ofColleague.customer)
      await expect(operator.messages.getByRole('listitem').first()).toBeVisible()
      expect(await found(window), 'dialog').toEqual([])
      await operator.act('Intercept').click()
      await expect(operator.confirmation).toBeVisible()
      expect(await found(window), 'confirmation').toEqual([])
    })
  }
}

test('the keyboard sheet and the failure of a search are clean as well', async ({ portal, window, signedIn }) => {
  await window.keyboard.press('Control+/')
  await expect(window.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
  expect(await found(window), 'sheet').toEqual([])
  await window.keyboard.press('Escape')
  await portal.offline()
  await signedIn.find(known.fresh.code)
  await expect(window.locator('[data-kind="offline"]')).toBeVisible({ timeout: 15_000 })
  expect(await found(window), 'offline').toEqual([])
})

test('the palette and the editor of keys are clean in both themes', async ({ window, signedIn }) => {
  await signedIn.open(known.ofColleague.code, known.ofColleague.customer)
  for (const theme of ['light', 'dark'] as const) {
    await call(window, 'app.set', { theme })
    await window.reload()
    await signedIn.open(known.ofColleague.code, known.ofColleague.customer)
    await window.keyboard.press('Control+Shift+P')
    await expect(window.getByRole('dialog', { name: 'Commands' }).getByRole('option').first()).toBeVisible()
    expect(await found(window), `palette, ${theme}`).toEqual([])
    await window.keyboard.press('Escape')
    await window.keyboard.press('Control+4')
    await window.getByRole('button', { name: 'Change the keys of “To the search field”' }).click()
    await window.keyboard.press('F5')
    await expect(window.getByRole('button', { name: 'Swap them' })).toBeVisible()
    expect(await found(window), `keys, ${theme}`).toEqual([])
    await window.keyboard.press('Control+1')
  }
})

test.describe('my dialogs', () => {
  test.use({ live: true })

  test('are clean in both themes, with some of them selected and the status bar below', async ({
    window,
    signedIn: _,
  }) => {
    for (const theme of ['light', 'dark'] as const) {
      // Colours that change while the window is judged are of neither theme.
      await call(window, 'app.set', { theme })
      await window.reload()
      const own = ownAt(window)
      await own.show()
      expect(await found(window), theme).toEqual([])
      await own
        .row('Hello')
        .nth(theme === 'light' ? 0 : 1)
        .click({ modifiers: ['Control'] })
      await expect(window.getByRole('toolbar', { name: 'Selected dialogs' })).toBeVisible()
      expect(await found(window), `selected, ${theme}`).toEqual([])
    }
  })
})

test('in Russian everything is in Russian', async ({ portal, window }) => {
  await call(window, 'app.set', { locale: 'ru' })
  await window.reload()
  const operator = operatorAt(window, russian)
  await operator.signInByWebhook(portal.webhookUrl())
  await expect(window.locator('html')).toHaveAttribute('lang', 'ru')
  await operator.find(`deal ${known.deal}`)
  await expect(operator.option(/School buyer 4/)).toContainText(ru.dialog.status.waiting)
  await expect(window.getByText('10 диалогов')).toBeVisible()
  await operator.open(known.documented.code, known.documented.customer)
  await expect(operator.dialog.getByText(ru.dialog.mine)).toBeVisible()
  await expect(operator.messages).toContainText('Правила работы.pdf')
  await expect(operator.messages).toContainText(/1,5 МБ/)
})
