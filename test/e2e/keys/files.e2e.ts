import type { Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { holdChooser } from '../../support/operator'

const { waiting, documented } = known
const text = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })

/** Searches for a command by its name. */
async function look(window: Page, typed: string) {
  const palette = window.getByRole('dialog', { name: 'Commands' })
  await window.keyboard.press('Control+Shift+P')
  await expect(palette.getByRole('combobox', { name: 'Command' })).toBeFocused()
  await window.keyboard.type(typed)
  return palette.getByRole('option').first()
}

test('files are chosen, removed and sent by name', async ({ portal, window, signedIn: operator }) => {
  await operator.open(waiting.code, waiting.customer)
  const files = operator.dialog.getByRole('region', { name: 'Files to send' })
  await expect(await look(window, 'send the attached')).toContainText('No files are attached')
  await window.keyboard.press('Escape')

  const picker = operator.dialog.locator('input[type=file]')
  await holdChooser(picker)
  await expect(await look(window, 'attach files')).toHaveAccessibleName(/^Attach files/)
  await window.keyboard.press('Enter')
  await expect(picker).toHaveAttribute('data-asked', 'yes')
  await picker.setInputFiles([text('a.txt'), text('b.txt')])
  await expect(files.getByRole('listitem')).toHaveCount(2)

  await expect(await look(window, 'remove the attached')).toHaveAccessibleName('Remove the attached files')
  await window.keyboard.press('Enter')
  await expect(files).toBeHidden()

  await picker.setInputFiles([text('c.txt')])
  await expect(files.getByRole('listitem')).toHaveCount(1)
  await expect(await look(window, 'send the attached')).toHaveAccessibleName('Send the attached files')
  await window.keyboard.press('Enter')
  await expect(operator.messages.getByText('c.txt')).toBeVisible()
  const sent = portal.ledger.acts.filter(({ method }) => method === 'im.v2.File.upload')
  expect(sent).toHaveLength(1)
})

test('the last picture of a dialog is opened by name, and closing it gives the focus back', async ({
  window,
  signedIn: operator,
}) => {
  await operator.open(documented.code, documented.customer)
  await operator.messages.focus()
  await expect(await look(window, 'open the focused')).toHaveAccessibleName(/^Open the focused/)
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog', { name: /^Image / })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(operator.messages).toBeFocused()
})
