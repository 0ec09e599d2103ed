import { expect, test } from '../../support/electron-fixtures'
import { operatorAt } from '../../support/operator'
import { judgeContrasts, unpaint } from '../../support/reach/contrast'

test('settings are chosen by keys and are the same after a restart', async ({ portal, userData, launch }) => {
  const first = await launch({ userData })
  const operator = operatorAt(first.window)
  await operator.enter(portal.webhookUrl(), 'weak')

  await first.window.keyboard.press('Control+4')
  await expect(first.window.getByRole('heading', { name: 'Settings', level: 2 })).toBeFocused()
  const dark = first.window.getByRole('radio', { name: 'Dark' })
  await first.window.getByRole('group', { name: 'Appearance' }).getByRole('radio', { name: 'System' }).focus()
  await first.window.keyboard.press('ArrowLeft')
  await expect(dark).toBeChecked()
  await expect(first.window.locator('html')).toHaveClass(/dark/)
  const messages = first.window.getByRole('switch', { name: 'New messages in my dialogs' })
  await messages.focus()
  await first.window.keyboard.press('Space')
  await expect(messages).not.toBeChecked()
  await first.window.getByText('Knock', { exact: true }).click()
  await first.window.getByRole('button', { name: 'Play' }).click()
  await first.close()

  const second = await launch({ userData })
  await expect(operatorAt(second.window).search).toBeVisible()
  await expect(second.window.locator('html')).toHaveClass(/dark/)
  await second.window.keyboard.press('Control+4')
  await expect(second.window.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(second.window.getByRole('radio', { name: 'Knock' })).toBeChecked()
  await expect(second.window.getByRole('switch', { name: 'New messages in my dialogs' })).not.toBeChecked()
})

test('without a tray closing the window ends the console, whatever the setting', async ({ launch }) => {
  const { electron, window } = await launch({ env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' } })
  await expect(operatorAt(window).heading).toBeVisible()
  await window.evaluate(() =>
    (globalThis as unknown as { desktop: { call(name: string, input: object): unknown } }).desktop.call('app.set', {
      closeToTray: true,
    }),
  )
  const ended = electron.waitForEvent('close')
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await ended
})

test('what the administrator has fixed looks so, and can be read', async ({ portal, launch }) => {
  const fixed = { notifyPrivately: true, language: 'en', lockedSettings: ['notifyPrivately', 'language'] }
  const { window } = await launch({ policy: fixed })
  const signIn = window.getByRole('combobox', { name: 'Language' })
  await expect(signIn).toBeDisabled()
  await expect(signIn).toHaveCSS('appearance', 'none')
  await operatorAt(window).enter(portal.webhookUrl(), 'weak')
  await window.keyboard.press('Control+4')
  const names = window.getByRole('switch', { name: 'Hide names and texts' })
  await expect(names).toBeDisabled()
  await expect(names).toHaveCSS('filter', 'grayscale(1)')
  await expect(window.getByRole('switch', { name: 'New messages in my dialogs' })).toHaveCSS('filter', 'none')
  await expect(window.locator('#setting-notifyPrivately svg').first()).toBeVisible()
  await judgeContrasts(window, 'settings that are fixed')
  await unpaint(window)
})

test('the list of sections stays as it is, whichever is shown', async ({ portal, launch }) => {
  const { window } = await launch()
  await operatorAt(window).enter(portal.webhookUrl(), 'weak')
  await window.keyboard.press('Control+4')
  const list = window.getByRole('navigation', { name: 'Sections of the settings' })
  const places = () =>
    list.getByRole('button').evaluateAll(all =>
      // Bold words are wider: in another font they would take two lines.
      all.map(each => [Math.round(each.getBoundingClientRect().height), getComputedStyle(each).fontWeight]),
    )
  const before = await places()
  await list.locator('[aria-current]').focus()
  for (let step = 1; step < before.length; step++) {
    await window.keyboard.press('ArrowDown')
    await expect(list.getByRole('button').nth(step)).toBeFocused()
    expect(await places()).toEqual(before)
  }
})
