import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { ofColleague } = known

test('a command is found by a part of its name and run by keyboard alone', async ({ portal, window, signedIn }) => {
  const palette = window.getByRole('dialog', { name: 'Commands' })
  const command = palette.getByRole('combobox', { name: 'Command' })
  await signedIn.open(ofColleague.code, ofColleague.customer)
  await signedIn.messages.focus()

  await window.keyboard.press('Control+Shift+P')
  await expect(command).toBeFocused()
  await expect(palette.getByRole('option').first()).toBeVisible()
  // The command's name differs from the typed text, and its key is shown beside it.
  await window.keyboard.type('refresh dialg')
  const refresh = palette.getByRole('option', { name: 'Refresh the dialog F5' })
  await expect(refresh).toBeVisible()
  await expect(command).toHaveAttribute('aria-activedescendant', (await refresh.getAttribute('id')) ?? '')
  const reads = portal.received('imopenlines.dialog.get').length
  await window.keyboard.press('Enter')
  await expect(palette).toBeHidden()
  await expect(signedIn.messages).toBeFocused()
  await expect.poll(() => portal.received('imopenlines.dialog.get').length).toBeGreaterThan(reads)

  // The command used last comes first.
  await window.keyboard.press('Control+p')
  const recent = palette.getByRole('group', { name: 'Recent' })
  await expect(recent.getByRole('option')).toHaveText([/Refresh the dialog/])
})

test('Escape and the same key close it, and the focus is where it was', async ({ window, signedIn }) => {
  const palette = window.getByRole('dialog', { name: 'Commands' })
  await signedIn.open(ofColleague.code, ofColleague.customer)
  await signedIn.messages.focus()
  for (const key of ['Escape', 'Control+Shift+P']) {
    await window.keyboard.press('Control+Shift+P')
    await expect(palette).toBeVisible()
    await window.keyboard.press(key)
    await expect(palette).toBeHidden()
    await expect(signedIn.messages).toBeFocused()
  }

  await signedIn.search.fill('chat1763')
  await window.keyboard.press('Control+Shift+P')
  await expect(palette.getByRole('combobox', { name: 'Command' })).toBeFocused()
  await window.keyboard.press('Escape')
  await window.keyboard.type('4')
  await expect(signedIn.search).toHaveText('chat17634')
})

test('a mouse that rests on the list or leaves it takes nothing from the keys', async ({ window, signedIn }) => {
  const palette = window.getByRole('dialog', { name: 'Commands' })
  const command = palette.getByRole('combobox', { name: 'Command' })
  const option = (name: string) => palette.getByRole('option', { name })
  await expect(signedIn.search).toBeVisible()
  await window.keyboard.press('Control+Shift+P')
  await expect(command).toBeFocused()
  await window.keyboard.type('appearance')
  await expect(command).toHaveValue('appearance')
  await expect(option('Appearance: Dark')).toBeVisible()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('ArrowDown')
  const marked = (await option('Appearance: Dark').getAttribute('id')) ?? ''
  await expect(command).toHaveAttribute('aria-activedescendant', marked)

  await option('Appearance: Light').hover()
  await expect(command).toHaveAttribute('aria-activedescendant', marked)
  await window.mouse.move(1, 1)
  await window.keyboard.press('Enter')
  await expect(window.locator('html')).toHaveClass(/dark/)
})

test('dialogs are opened by name, and a hostile name is text', async ({ portal, window, signedIn }) => {
  const hostile = '<img src=x onerror="document.title=1">\u202Emoc'
  portal.world.chat(ofColleague.code).title = hostile
  const palette = window.getByRole('dialog', { name: 'Commands' })
  await signedIn.open(ofColleague.code, ofColleague.customer)
  await signedIn.find(`deal ${known.deal}`)
  await expect(signedIn.results.getByRole('option')).toHaveCount(10)

  await window.keyboard.press('Control+Shift+P')
  await expect(palette.getByRole('combobox', { name: 'Command' })).toBeFocused()
  await window.keyboard.type('img onerror')
  const dialog = palette.getByRole('option', { name: 'Go to' }).filter({ hasText: '<img src=x onerror' })
  await expect(dialog).toBeVisible()
  await expect(dialog.locator('img')).toHaveCount(0)
  await dialog.click()
  await expect(palette).toBeHidden()
  await expect(signedIn.dialog.getByRole('heading', { name: ofColleague.customer })).toBeVisible()
})
