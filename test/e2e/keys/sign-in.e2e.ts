import { expect, test } from '../../support/electron-fixtures'
import { operatorAt } from '../../support/operator'
import { ru } from '../../../renderer/locales/ru'
import { namesIn } from '../../demo/names'

// Appearance and language are kept on the computer.
test('before signing in: language, appearance, the way to sign in and the keys are found by name', async ({
  portal,
  window,
}) => {
  const operator = operatorAt(window)
  const palette = window.getByRole('dialog', { name: 'Commands' })
  const command = palette.getByRole('combobox', { name: 'Command' })
  await expect(operator.heading).toBeVisible()

  await window.keyboard.press('Control+Shift+P')
  await expect(command).toBeFocused()
  await window.keyboard.type('appearance dark')
  await expect(palette.getByRole('option').first()).toHaveAccessibleName('Appearance: Dark')
  await window.keyboard.press('Enter')
  await expect(window.locator('html')).toHaveClass(/dark/)

  await window.keyboard.press('Control+Shift+P')
  await expect(command).toBeFocused()
  await window.keyboard.type('sign in with a webhook')
  await expect(palette.getByRole('option').first()).toHaveAccessibleName('Sign in with a webhook')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('tab', { name: 'Webhook' })).toHaveAttribute('aria-selected', 'true')
  await expect(window.getByLabel('Webhook URL', { exact: true })).toBeFocused()

  // A field keeps the keys that type; the sheet lists the commands of this screen and gives the focus back.
  await window.keyboard.press('Control+/')
  const sheet = window.getByRole('dialog', { name: 'Keyboard' })
  await expect(sheet.getByText('Command palette')).toBeVisible()
  await expect(sheet.getByRole('heading', { name: 'In My dialogs' })).toHaveCount(0)
  await window.keyboard.press('Escape')
  await expect(window.getByLabel('Webhook URL', { exact: true })).toBeFocused()
  await window.keyboard.type(portal.webhookUrl())
  await window.keyboard.press('Enter')
  await operator.settle()
})

test('the language of the sign-in screen is changed by name, and adding an account leads back', async ({
  window,
  signedIn,
}) => {
  await expect(signedIn.search).toBeVisible()
  const palette = window.getByRole('dialog', { name: 'Commands' })
  await window.keyboard.press('Control+Shift+P')
  await palette.getByRole('combobox', { name: 'Command' }).fill('add account')
  await palette.getByRole('option').first().click()
  await expect(signedIn.heading).toBeVisible()
  await window.keyboard.press('Control+Shift+P')
  await palette.getByRole('combobox', { name: 'Command' }).fill('русский')
  await palette.getByRole('option').first().click()
  const inRussian = operatorAt(window, namesIn(ru))
  await expect(inRussian.heading).toBeVisible()
  await window.keyboard.press('Control+Shift+P')
  const commands = window.getByRole('dialog', { name: 'Команды' })
  await commands.getByRole('combobox', { name: 'Команда' }).fill('вернуться к диалогам')
  await commands.getByRole('option').first().click()
  await expect(inRussian.search).toBeVisible()
})
