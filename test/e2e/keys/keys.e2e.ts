import type { Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { createKeptFolder } from '../../support/folders'
import { operatorAt } from '../../support/operator'

const { ofColleague } = known
// Keys are kept on the computer: each story has a console of its own.
const rowOf = (window: Page, name: string) => window.getByRole('listitem', { name, exact: true })

/** Opens the editor by the keyboard alone, from the sheet of keys. */
async function openEditor(window: Page) {
  await window.keyboard.press('Control+/')
  await window
    .getByRole('dialog', { name: 'Keyboard' })
    .getByRole('button', { name: 'Change shortcuts' })
    .press('Enter')
  await expect(window.getByRole('heading', { name: 'Keyboard shortcuts', exact: true })).toBeFocused()
}

async function record(window: Page, name: string, keys: string) {
  await window.getByRole('button', { name: `Change the shortcut for “${name}”` }).click()
  const recorder = window.getByRole('textbox', { name: `New shortcut for “${name}”` })
  await expect(recorder).toBeFocused()
  await window.keyboard.press(keys)
  return recorder
}

test('keys are changed, shown wherever keys are shown, and kept across a restart', async ({ portal, launch }) => {
  const folder = await createKeptFolder()
  try {
    const first = await launch({ userData: folder.userData })
    const { window } = first
    const operator = operatorAt(window)
    await operator.enter(portal.webhookUrl())
    await openEditor(window)
    await record(window, 'Go to search', 'Control+Shift+B')
    const row = rowOf(window, 'Go to search')
    await expect(row.locator('kbd')).toHaveText(['Ctrl', 'Shift', 'B'])
    await expect(row.getByRole('button', { name: 'Change the shortcut' })).toBeFocused()

    await window.keyboard.press('Control+k')
    await expect(row).toBeVisible()
    await window.keyboard.press('Control+Shift+B')
    await expect(operator.search).toBeFocused()
    await window.keyboard.press('Control+/')
    const told = window
      .getByRole('dialog', { name: 'Keyboard' })
      .getByText('Go to search', { exact: true })
      .locator('..')
    await expect(told.locator('kbd')).toHaveText(['Ctrl', 'Shift', 'B'])
    await first.close()

    const second = await launch({ userData: folder.userData })
    const again = operatorAt(second.window)
    await again.enter(portal.webhookUrl())
    await second.window.keyboard.press('Control+4')
    await second.window.keyboard.press('Control+Shift+B')
    await expect(again.search).toBeFocused()
  } finally {
    await folder.remove()
  }
})

test('keys that another command has are named and swapped, or left; one or all are reset', async ({
  window,
  signedIn,
}) => {
  await expect(signedIn.search).toBeVisible()
  await openEditor(window)
  const [search, refresh] = [rowOf(window, 'Go to search'), rowOf(window, 'Refresh the dialog')]
  await record(window, 'Go to search', 'F5')
  await expect(search.getByRole('alert')).toContainText('F5 is already used for “Refresh the dialog”.')
  await search.getByRole('button', { name: 'Leave as is' }).click()
  await expect(search.getByRole('alert')).toBeHidden()
  await expect(search.locator('kbd')).toHaveText(['Ctrl', 'K'])

  await record(window, 'Go to search', 'F5')
  await search.getByRole('button', { name: 'Swap' }).click()
  await expect(search.locator('kbd')).toHaveText(['F5'])
  await expect(refresh.locator('kbd')).toHaveText(['Ctrl', 'K'])
  await window.keyboard.press('F5')
  await expect(signedIn.search).toBeFocused()

  await window.keyboard.press('Control+4')
  await window.getByRole('button', { name: 'Remove the shortcut for “Refresh the dialog”' }).click()
  await expect(refresh).toContainText('none')
  await window.getByRole('button', { name: 'Reset the shortcut for “Go to search”' }).click()
  await expect(search.locator('kbd')).toHaveText(['Ctrl', 'K'])
  await window.getByRole('button', { name: 'Reset all shortcuts' }).click()
  await window.getByRole('button', { name: 'Reset all', exact: true }).click()
  await expect(refresh.locator('kbd')).toHaveText(['F5'])
})

test('every command of the palette can be given keys: acts on several dialogs, appearance, accounts', async ({
  window,
  signedIn,
}) => {
  await expect(signedIn.search).toBeVisible()
  await openEditor(window)
  for (const name of ['Actions on the selected dialogs: Unpin', 'Language: English', 'Send the attached files'])
    await expect(rowOf(window, name)).toContainText('none')
  await expect(window.getByRole('listitem', { name: /^Switch to / })).toContainText('none')

  await record(window, 'Appearance: Dark', 'Control+Shift+X')
  await expect(rowOf(window, 'Appearance: Dark').locator('kbd')).toHaveText(['Ctrl', 'Shift', 'X'])
  await record(window, 'Actions on the selected dialogs: Pin', 'Control+Shift+X')
  await expect(rowOf(window, 'Actions on the selected dialogs: Pin').getByRole('alert')).toContainText(
    'Appearance: Dark',
  )
  await record(window, 'Actions on the selected dialogs: Pin', 'Control+Shift+L')

  await window.keyboard.press('Control+1')
  await window.keyboard.press('Control+Shift+X')
  await expect(window.locator('html')).toHaveClass(/dark/)
  await window.keyboard.press('Control+Shift+P')
  const palette = window.getByRole('dialog', { name: 'Commands' })
  await palette.getByRole('combobox', { name: 'Command' }).fill('appearance dark')
  await expect(palette.getByRole('option').first()).toHaveAccessibleName(/^Appearance: Dark.*Ctrl ?Shift ?X$/)
})

/** The event that the system sends for a key in a layout where it types something else. */
const press = (init: KeyboardEventInit) => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  ;(document.activeElement ?? document.body).dispatchEvent(event)
  return event.defaultPrevented
}

test('keys that type, that the system needs or that come with AltGr are refused with the reason', async ({
  window,
  signedIn,
}) => {
  await expect(signedIn.search).toBeVisible()
  await openEditor(window)
  const recorder = await record(window, 'Refresh the dialog', 'j')
  await expect(recorder).toContainText('This key types or moves in text')
  for (const keys of ['Control+c', 'Control+Shift+z', 'Alt+F4', 'Control+q']) {
    await window.keyboard.press(keys)
    await expect(recorder).toContainText('The system or the menu needs this shortcut')
    await window.keyboard.press('j')
    await expect(recorder).toContainText('This key types')
  }
  await window.evaluate(press, { key: '@', code: 'KeyQ', ctrlKey: true, altKey: true, modifierAltGraph: true })
  await expect(recorder).toContainText('AltGr types characters')
  await window.keyboard.press('Escape')
  await expect(rowOf(window, 'Refresh the dialog').locator('kbd')).toHaveText(['F5'])
})

test('keys recorded in a Russian layout go by their place, and AltGr triggers nothing', async ({
  window,
  signedIn,
}) => {
  await signedIn.open(ofColleague.code, ofColleague.customer)
  await openEditor(window)
  await window.getByRole('button', { name: 'Change the shortcut for “Go to search”' }).click()
  await expect(window.getByRole('textbox', { name: 'New shortcut for “Go to search”' })).toBeFocused()
  await window.evaluate(press, { key: 'о', code: 'KeyJ', ctrlKey: true })
  await expect(rowOf(window, 'Go to search').locator('kbd')).toHaveText(['Ctrl', 'J'])

  expect(
    await window.evaluate(press, { key: 'j', code: 'KeyJ', ctrlKey: true, altKey: true, modifierAltGraph: true }),
  ).toBe(false)
  await expect(signedIn.search).toBeHidden()
  await window.keyboard.press('Control+j')
  await expect(signedIn.search).toBeFocused()
  await signedIn.messages.focus()
  await window.evaluate(press, { key: 'о', code: 'KeyJ', ctrlKey: true })
  await expect(signedIn.search).toBeFocused()
})

test('single keys can be switched off all at once', async ({ window, signedIn }) => {
  const sheet = window.getByRole('dialog', { name: 'Keyboard' })
  await signedIn.open(ofColleague.code, ofColleague.customer)
  await openEditor(window)
  await window.getByRole('switch', { name: 'Allow single-key shortcuts' }).click()
  await window.getByRole('heading', { name: 'Keyboard shortcuts', exact: true }).focus()
  await window.keyboard.press('Shift+Slash')
  await window.keyboard.press('Control+/')
  await expect(sheet).toBeVisible()
  await expect(sheet.getByText('Keyboard shortcuts').locator('..').locator('kbd')).toHaveText(['Ctrl', '/'])
  await window.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})
